import t from 'tap';
import { toPassage } from '../../../src/extraction/figures/tokens.js';
import { shadow } from '../../../src/extraction/text/folded.js';

const formsOf = (text: string): string[] =>
  toPassage(text, shadow(text), 'fr', { start: 0, end: text.length }).tokens.map(({ form, kind }) => `${kind} ${form}`);

t.test('words keep their hyphens, both genders and combined accents; an elided one takes its apostrophe', async (t) => {
  t.strictSame(formsOf("L'après-midi, 12 salarié·es"), ["word l'", 'word apres-midi', 'mark ,', 'digits 12', 'word salarie·es']);
  t.strictSame(formsOf('mi-2024'), ['word mi', 'mark -', 'digits 2024']);
  t.strictSame(formsOf('\u{1d400}\u{1d401} lits'), ['word \u{1d400}\u{1d401}', 'word lits']);
});

t.test('stars and spaces are no tokens, a character of two code units is one mark', async (t) => {
  t.strictSame(formsOf('**20** projets'), ['digits 20', 'word projets']);
  t.strictSame(formsOf('\u{1f389} 3\u00a0%'), ['mark \u{1f389}', 'digits 3', 'mark %']);
});
