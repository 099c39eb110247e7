import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { documentOf } from './document-of.js';

/** What is told of somebody by a verb: text, and who is found with which role. */
const ENGLISH: readonly (readonly [text: string, people: readonly (readonly [string, string | null])[]])[] = [
  ['Ada Quill will retire as Chairman at the end of the year after long service.', [['Ada Quill', 'Chairman']]],
  ['Ada Quill has been appointed chief executive of Corvane, the company said.', [['Ada Quill', 'chief executive of Corvane']]],
  ['Ada Quill was named chief executive of Corvane on Monday.', [['Ada Quill', 'chief executive of Corvane']]],
  ['Ada Quill steps down as treasurer in May.', [['Ada Quill', 'treasurer']]],
  ['Ada Quill will step down as chair of the board next spring.', [['Ada Quill', 'chair of the board']]],
  ['Ada Quill joins Corvane Rail as head of research.', [['Ada Quill', 'head of research']]],
  ['Ada Quill became director of the lab in 2004.', [['Ada Quill', 'director of the lab']]],
  ['Ada Quill, who has served as chief of staff since 2012, was there.', [['Ada Quill', 'chief of staff']]],
  [
    'Ada Quill, a third-generation farmer, is chairman of the House Subcommittee on Ports.',
    [['Ada Quill', 'chairman of the House Subcommittee on Ports']],
  ],
  ['Ada Quill, commander of VFW Post 4417 in Mill Harbor, was there.', [['Ada Quill', 'commander of VFW Post 4417 in Mill Harbor']]],
  [
    'Our president is Ada Quill. The director of the fund is Bob Stone.',
    [
      ['Ada Quill', 'president'],
      ['Bob Stone', 'director of the fund'],
    ],
  ],
  ['Ada Quill, who founded the fund in 1979 and is retiring as its chair this month, was there.', [['Ada Quill', 'chair']]],
  ['Police and Crime Commissioner Alan Threlkeld was there.', [['Alan Threlkeld', 'Police and Crime Commissioner']]],
  ['Secretary Quill Announces $212 Million to Repair Bridges. Secretary Ada Quill was there.', [['Ada Quill', 'Secretary']]],
  ['It is at Lakehead Mercy Hospital. A survey by Fenwick Research says so.', []],
  ['PC Jon Starkey, from the crime team, was there.', [['Jon Starkey', 'PC']]],
  ['Maria D., a nurse in Salem, was there.', [['Maria D.', 'nurse in Salem']]],
  // Near misses.
  ['Ada Quill chairs the committee.', [['Ada Quill', null]]],
  ['Ada Quill was elected to the board.', [['Ada Quill', null]]],
  ['Ada Quill is widely known as the voice of the harbour.', [['Ada Quill', null]]],
  ['Ada Quill, whose grandfather opened the business in 1934, was there.', [['Ada Quill', null]]],
  ['Caldera Row is an early investor. Caldera Row is partner of the festival.', []],
];

const FRENCH: typeof ENGLISH = [
  ['Ada Quillan est nommée directrice générale de Corvane.', [['Ada Quillan', 'directrice générale de Corvane']]],
  ['Ada Quillan a été élue présidente du comité.', [['Ada Quillan', 'présidente du comité']]],
  ['Ada Quillan devient directrice de l’usine à compter du 1er juin.', [['Ada Quillan', 'directrice de l’usine']]],
  ['Ada Quillan, 45 ans, rejoint Corvane en tant que directrice des opérations.', [['Ada Quillan', 'directrice des opérations']]],
  ['Dessinées par l’architecte-voyer Théo Garance, les halles ont rouvert.', [['Théo Garance', 'architecte-voyer']]],
  ['Les rencontres, animées par la critique Léonor Daguin, ont plu.', [['Léonor Daguin', 'critique']]],
  ['Bénévole à l’épicerie de Sault, Daniel Wattre était là.', [['Daniel Wattre', 'Bénévole à l’épicerie de Sault']]],
  ['L’adjointe à la culture, Nadia Cherif, était là.', [['Nadia Cherif', 'adjointe à la culture']]],
  ['Le président du jury est Paul Rivet.', [['Paul Rivet', 'président du jury']]],
  ['Sonia B., 34 ans, aide-soignante, était là.', [['Sonia B.', 'aide-soignante']]],
  ['Sonia Bartel était là. Contact : Sonia B., 078 000 12 34', [['Sonia Bartel', null]]],
  // Near misses.
  ['Il faut de la vitamine D. La règle est Paul Rivet.', [['Paul Rivet', null]]],
  ['Ada Quillan est très heureuse de la décision.', [['Ada Quillan', null]]],
  ['Ada Quillan critique la décision du maire.', [['Ada Quillan', null]]],
  ['Ada Quillan est une voisine attentive.', [['Ada Quillan', null]]],
];

const heads = { en: '# Corvane opens a plant\n\nBELCASTLE, 3 May 2024 – ', fr: '# Corvane ouvre une usine\n\nBelcastre, le 3 mai 2024 – ' };

for (const [language, cases] of [
  ['en', ENGLISH],
  ['fr', FRENCH],
] as const)
  t.test(`what somebody is appointed, elected or retires as is a role (${language})`, (t) => {
    for (const [text, expected] of cases) {
      const { people } = extract(documentOf(`${heads[language]}${text}`));
      t.strictSame(
        people.map(({ name, role }) => [name, role]),
        expected,
        text,
      );
    }
    t.end();
  });

t.test('a name that ends like an address does not end the sentence', (t) => {
  const text = `${heads.fr}Ada Quillan, secrétaire de l’association Vexa.Net, se félicite : « Nous sommes ravis de cela. »`;
  const { quotes } = extract(documentOf(text));
  t.same(
    quotes.map(({ speaker }) => speaker?.name),
    ['Ada Quillan'],
  );
  t.end();
});
