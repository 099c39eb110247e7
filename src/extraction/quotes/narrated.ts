import { findApposition } from '../people/role-lines.js';
import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, sentenceAt, type Words } from '../words.js';
import { type Attribution, type Place, toAttribution } from './attribution.js';
import { cueGroupAt } from './cue-groups.js';
import { subjectAt } from './subjects.js';

const CLOSES = /[.!?…]/;

/** «« Je n'ai rien à justifier. » X, lauréate du prix, voit dans la bourse une chance.»: whoever the narrative goes on with right behind a whole sentence. */
export function narratedAfter(words: Words, people: Place['people'], { fragments, end, block }: Place['span']): Attribution | null {
  const last = fragments.at(-1)?.end ?? 0;
  const index = firstTokenFrom(words.tokens, end);
  const { start = 0 } = words.tokens[index] ?? {};
  const sentence = sentenceAt(words, block, start);
  if (!CLOSES.test(words.text.charAt(last - 1)) || sentence === null || words.tokens[index]?.casing === 'lower') return null;
  const limit = firstTokenFrom(words.tokens, sentence.end);
  const subject = subjectAt(words, people, index, limit);
  // "“We were late.” He says a good example is the bridge.": a pronoun, and a verb of speech right behind it.
  const said = subject?.kind === 'pronoun' && subject.gender !== null && cueGroupAt(words, subject.to) !== null;
  if (said)
    return toAttribution(
      words,
      { subject, cue: null, range: { from: index, to: subject.to } },
      { side: 'after', rule: 'S9-narrated', confidence: 0.5 },
    );
  const told = PHRASE.test(words.shadow.slice(start, start + LONGEST_PHRASE)) ? writerOf(words, people, index, limit) : null;
  if (told !== null) return told;
  if (subject?.kind !== 'person' || subject.people.length > 1 || foldedAt(words, subject.to) === ':') return null;
  return toAttribution(
    words,
    { subject, role: subject.role ?? findApposition(words, subject.to, limit), cue: null, range: { from: index, to: subject.to } },
    { side: 'after', rule: 'S9-narrated', confidence: 0.6 },
  );
}

const LONGEST_PHRASE = 24;
const PHRASE =
  /^(?:cette (?:phrase|formule|confidence)|ces (?:mots|paroles|lignes)|(?:this|that) (?:line|sentence|phrase)|(?:these|those) (?:words|lines))[ ,]/;
const LED = new Set(['que', 'de', "d'", 'du', 'sont', 'est', 'by', 'from', 'are', 'is', 'of']);

/** «« Je dessine avec ce que j'ai. » Cette phrase, que X adresse à un critique, …»: the first person named in what takes up the words. */
function writerOf(words: Words, people: Place['people'], from: number, limit: number): Attribution | null {
  for (let at = from; at < limit; at++) {
    const subject = people.byToken.has(at) ? subjectAt(words, people, at, limit) : null;
    if (subject?.kind !== 'person') continue;
    const led = [at - 1, at - 2].some((before) => LED.has(foldedAt(words, before)));
    return led
      ? toAttribution(
          words,
          { subject, cue: null, range: { from, to: subject.to } },
          { side: 'after', rule: 'S9-narrated', confidence: 0.6 },
        )
      : null;
  }
  return null;
}
