import type { Communique } from '../domain/communique.js';

interface Wording {
  title: string;
  text: string;
  same: string;
  added: (count: number, thing: 'quote' | 'statistic') => string;
  removed: (count: number, thing: 'quote' | 'statistic') => string;
}

const FRENCH = { quote: 'citation', statistic: 'chiffre' };
const plural = (count: number, word: string): string => `${count} ${word}${count > 1 ? 's' : ''}`;

const WORDINGS: Record<'fr' | 'en', Wording> = {
  fr: {
    title: 'titre modifié',
    text: 'texte modifié',
    same: 'document remplacé, même texte',
    added: (count, thing) => `${plural(count, FRENCH[thing])} en plus`,
    removed: (count, thing) => `${plural(count, FRENCH[thing])} en moins`,
  },
  en: {
    title: 'title changed',
    text: 'text changed',
    same: 'document replaced, same text',
    added: (count, thing) => `${plural(count, thing)} added`,
    removed: (count, thing) => `${plural(count, thing)} removed`,
  },
};

type Fact = { text: string };

/** How many of `facts` have no counterpart among `others`; a text that stands twice counts twice. */
function without(facts: readonly Fact[], others: readonly Fact[]): number {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1);
  return facts.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  }).length;
}

function countChanges(wording: Wording, thing: 'quote' | 'statistic', before: readonly Fact[], after: readonly Fact[]): string[] {
  const added = without(after, before);
  const removed = without(before, after);
  return [...(added > 0 ? [wording.added(added, thing)] : []), ...(removed > 0 ? [wording.removed(removed, thing)] : [])];
}

/** Says what a new version changed, in the release's language, when nobody wrote a note. */
export function describeChange(before: Communique, after: Communique): string {
  const wording = WORDINGS[after.release.language.startsWith('fr') ? 'fr' : 'en'];
  const changes = [
    ...(before.release.title === after.release.title ? [] : [wording.title]),
    ...(before.release.body.text === after.release.body.text ? [] : [wording.text]),
    ...countChanges(wording, 'quote', before.quotes, after.quotes),
    ...countChanges(wording, 'statistic', before.statistics, after.statistics),
  ];
  const note = changes.length === 0 ? wording.same : changes.join(', ');
  return `${note.charAt(0).toUpperCase()}${note.slice(1)}.`;
}
