/** What the page of a communiqué says of its own, in the two languages Dateline reads. */
export interface Labels {
  found: string;
  quotes: string;
  people: string;
  statistics: string;
  messages: string;
  nothing: string;
  noSpeaker: string;
  contact: string;
  issuer: string;
  date: string;
  source: string;
  of: string;
  confidence: string;
  rule: string;
  inText: string;
}

const FRENCH: Labels = {
  found: 'Ce qui a été compris',
  quotes: 'Citations',
  people: 'Personnes',
  statistics: 'Chiffres',
  messages: 'À vérifier',
  nothing: 'Rien n’a été trouvé.',
  noSpeaker: 'auteur non identifié',
  contact: 'contact presse',
  issuer: 'Émetteur',
  date: 'Date',
  source: 'source',
  of: 'sur',
  confidence: 'confiance',
  rule: 'règle',
  inText: 'dans le texte',
};

const ENGLISH: Labels = {
  found: 'What was understood',
  quotes: 'Quotes',
  people: 'People',
  statistics: 'Figures',
  messages: 'To check',
  nothing: 'Nothing was found.',
  noSpeaker: 'nobody identified',
  contact: 'press contact',
  issuer: 'Issuer',
  date: 'Date',
  source: 'source',
  of: 'of',
  confidence: 'confidence',
  rule: 'rule',
  inText: 'in the text',
};

export const labelsFor = (language: string): Labels => (language.startsWith('fr') ? FRENCH : ENGLISH);
