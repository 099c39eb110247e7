import type { ReleaseReading } from '../domain/communique.js';
import { type Message, toMessage } from '../domain/message.js';
import type { QuoteReading } from '../domain/quote.js';
import { EMBARGO } from './lexicons/headings.js';
import type { Words } from './words.js';

const TOP = 8;

function aboutDate({ dateline }: ReleaseReading, printed: string | null): Message[] {
  if (printed !== null) return [];
  if (dateline.date !== null)
    return [toMessage('warning', 'date-from-metadata', "No date is printed; the date was taken from the file's metadata. Check it.")];
  return [toMessage('warning', 'no-date', 'No date is printed. Add one before publishing.')];
}

function aboutSpeakers(quotes: readonly QuoteReading[]): Message[] {
  const silent = quotes.filter(({ speaker }) => speaker === null);
  const [first] = silent;
  if (first === undefined) return [];
  const text =
    silent.length === 1
      ? 'One quote has no speaker. Say who speaks, or check that it is a quote.'
      : `${silent.length} quotes have no speaker. Say who speaks, or check that they are quotes.`;
  return [toMessage('warning', 'quote-without-speaker', text, first.selector)];
}

const aboutRelease = ({ title, issuer }: ReleaseReading): Message[] => [
  ...(title === null ? [toMessage('warning', 'no-title', 'No title was found. Add one before publishing.')] : []),
  ...(issuer === null ? [toMessage('info', 'no-issuer', 'Nothing in the text says who issues it.')] : []),
];

/** An embargo printed in the text is told, never obeyed: only the schedule holds a release back. */
function aboutEmbargo(words: Words): Message[] {
  const notice = words.blocks.slice(0, TOP).find(({ start, end }) => end - start < 160 && EMBARGO.test(words.shadow.slice(start, end)));
  if (notice === undefined) return [];
  return [
    toMessage(
      'warning',
      'embargo-notice',
      'The text prints an embargo. Schedule the release for that time, and take the line out if it should not be public.',
      notice,
    ),
  ];
}

function aboutMarks(quotes: readonly QuoteReading[], words: Words, inferred: readonly number[]): Message[] {
  return quotes
    .filter(({ position }) => inferred.includes(position))
    .slice(0, 5)
    .map(({ selector }) =>
      toMessage('warning', 'quotation-mark-missing', 'A quotation mark is missing here; the end of the quote was supposed. Check it.', {
        start: selector.start,
        end: Math.min(selector.end, words.text.length),
      }),
    );
}

/** A language without a grammar: the text is kept, its facts are left to people. */
export const notRead = (language: string): Message =>
  toMessage(
    'warning',
    'language-not-read',
    `The text is in another language (${language}) than French or English: only its title and date were read.`,
  );

/** What a press officer should know before publishing. */
export const findMessages = (
  words: Words,
  release: ReleaseReading,
  quotes: readonly QuoteReading[],
  printedDate: string | null,
  inferred: readonly number[],
): Message[] => [
  ...aboutRelease(release),
  ...aboutDate(release, printedDate),
  ...aboutEmbargo(words),
  ...aboutSpeakers(quotes),
  ...aboutMarks(quotes, words, inferred),
];
