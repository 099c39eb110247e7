import { firstTokenFrom } from '../text/tokens.js';
import { foldedAt, type Words } from '../words.js';
import { type Attribution, type Place, toAttribution } from './attribution.js';
import { subjectAfter } from './subjects.js';

/** «… ensemble. » Tel est le message qu'a fait passer X»: a sentence that says whose words stood before. */
const MESSAGES = [
  "c'est ce qu'",
  "c'est ce que ",
  "c'est en ces termes qu'",
  "c'est par ces mots qu'",
  "c'est ainsi qu'",
  "c'est la promesse de ",
  "c'est la conviction de ",
  "c'est l'avis de ",
  "tel est le message qu'",
  'tel est le message que ',
  'tel est le message de ',
  'telle est la conviction de ',
  'telle est la position de ',
  "c'est le message qu'",
  "c'est le message que ",
  'ces mots sont ceux de ',
  'ces mots sont de ',
  'les mots sont de ',
  'les mots sont ceux de ',
  'la formule est de ',
  'le mot est de ',
  'la phrase est de ',
  'ainsi parle ',
  'ainsi parlait ',
  "ainsi s'exprime ",
  "ainsi s'exprimait ",
];

/** The message a whole sentence ascribes to somebody, right after the marks. */
export function asMessage(words: Words, place: Place, index: number, limit: number): Attribution | null {
  const start = words.tokens[index]?.start ?? 0;
  const lead = MESSAGES.find((one) => words.shadow.startsWith(one, start));
  if (lead === undefined) return null;
  const subject = subjectAfter(words, place.people, firstTokenFrom(words.tokens, start + lead.length), limit);
  return subject === null
    ? null
    : toAttribution(
        words,
        { subject, cue: null, range: { from: index, to: subject.to } },
        { side: 'after', rule: 'S5-words', confidence: 0.85 },
      );
}

/** «« … » : c'est ainsi que X résume …»: token index after the presentative, or the index itself. */
export function afterPresentative(words: Words, index: number): number {
  const from = foldedAt(words, index) === ':' ? index + 1 : index;
  const start = words.tokens[from]?.start ?? 0;
  const lead = [
    "c'est ainsi que ",
    "c'est ce que ",
    "c'est en ces termes que ",
    'voila comment ',
    "c'est par ces mots que ",
    ...MESSAGES,
  ].find((one) => words.shadow.startsWith(one, start));
  return lead === undefined ? index : firstTokenFrom(words.tokens, start + lead.length);
}
