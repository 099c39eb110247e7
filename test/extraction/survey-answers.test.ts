import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { documentOf } from './document-of.js';

/** Between marks, what a share of those asked is said to have answered, and what somebody said. */
const CASES: readonly (readonly [phenomenon: string, text: string, quotes: readonly string[]])[] = [
  ['a share is the subject', '# Survey\n\nOne in five customers said they were "somewhat likely or very likely" to switch banks.', []],
  ['a share behind a preposition', '# Survey\n\nCustomers stay, with almost 80 per cent saying they were "very unlikely" to switch.', []],
  ['a share is the agent', '# Survey\n\nCharges were considered "excessive or high" by more than a third of customers.', []],
  [
    'French shares',
    '# Sondage\n\nPrès de 80 % des sondés se disent « très satisfaits » de leur banque. Un client sur cinq se dit « prêt à changer ».',
    [],
  ],
  [
    'people who are counted one by one speak',
    '# Survey\n\nTwo residents said they were "shocked and angry" about it.',
    ['shocked and angry'],
  ],
  [
    'a share of what somebody speaks of',
    '# Survey\n\nThe union said that a third of staff were “on their knees” after the winter, and Jane Roe told half of the delegates that they were “the future of the town”.',
    ['on their knees', 'the future of the town'],
  ],
  [
    'a work that has been published',
    '# Étude\n\n« Des nanoparticules à large spectre contre les virus marins », publié dans la revue Marées.',
    [],
  ],
  [
    'a body between marks, and somebody of it',
    '# Titre\n\nL’ASBL « Piste ouverte, ça suffit ! » déposera une requête.\n\nContact presse — ASBL « Piste ouverte, ça suffit ! », Charles Sohet, président',
    [],
  ],
];

for (const [phenomenon, text, quotes] of CASES) {
  t.test(`categories of answers, titles of works and names of bodies are no quotes: ${phenomenon}`, (t) => {
    t.strictSame(
      extract(documentOf(text)).quotes.map(({ text: words }) => words),
      quotes,
    );
    t.end();
  });
}
