import { type QuoteCase, testQuotes } from './quote-cases.js';

const CASES: readonly QuoteCase[] = [
  [
    'two paragraphs without marks after «said:»',
    `# Harbour bridge to reopen in June

The council confirmed on Friday that the bridge will reopen to lorries after two winters of repairs.

Council leader Helen Quarrow said:

We promised residents a safe bridge and we have kept our word.

Our crews worked through two storms, and I thank every one of them.

The works cost £3.2 million and employed 40 people.`,
    [
      [
        'We promised residents a safe bridge and we have kept our word. | Our crews worked through two storms, and I thank every one of them.',
        'Helen Quarrow',
        'Council leader',
      ],
    ],
  ],
  [
    'a paragraph in the third person between two of speech',
    `# Harbour bridge to reopen in June

The council confirmed on Friday that the bridge will reopen to lorries after two winters of repairs.

Council leader Helen Quarrow said:

We promised residents a safe bridge and we have kept our word.

The old deck was rusting through, and every lorry made it worse.

That is why I am so proud of what has been done here.

The works cost £3.2 million and employed 40 people.`,
    [
      [
        'We promised residents a safe bridge and we have kept our word. | The old deck was rusting through, and every lorry made it worse. | That is why I am so proud of what has been done here.',
        'Helen Quarrow',
        'Council leader',
      ],
    ],
  ],
  [
    'one paragraph without marks, then the report goes on',
    `# Harbour bridge to reopen in June

The council confirmed on Friday that the bridge will reopen to lorries after two winters of repairs.

Council leader Helen Quarrow said:

We promised residents a safe bridge and we have kept our word.

The works cost £3.2 million and employed 40 people.`,
    [['We promised residents a safe bridge and we have kept our word.', 'Helen Quarrow', 'Council leader']],
  ],
  [
    'the next speaker is announced',
    `# Harbour bridge to reopen in June

The council confirmed on Friday that the bridge will reopen to lorries after two winters of repairs.

Council leader Helen Quarrow said:

We promised residents a safe bridge and we have kept our word.

Our crews worked through two storms, and I thank every one of them.

Chief engineer Peter Tane added:

I have never seen a deck in such a state, and we replaced all of it.`,
    [
      [
        'We promised residents a safe bridge and we have kept our word. | Our crews worked through two storms, and I thank every one of them.',
        'Helen Quarrow',
        'Council leader',
      ],
      ['I have never seen a deck in such a state, and we replaced all of it.', 'Peter Tane', 'Chief engineer'],
    ],
  ],
  [
    'two paragraphs without marks in French',
    `# Le pont de Sault rouvre en juin

La Ville de Sault confirme la réouverture du pont aux poids lourds après deux hivers de travaux.

La maire de Sault, Jeanne Kervadec, a déclaré :

Nous avions promis aux habitants un pont sûr et nous avons tenu parole.

Je remercie nos équipes, qui ont travaillé par tous les temps.

Les travaux ont coûté 3,2 millions d’euros.`,
    [
      [
        'Nous avions promis aux habitants un pont sûr et nous avons tenu parole. | Je remercie nos équipes, qui ont travaillé par tous les temps.',
        'Jeanne Kervadec',
        'maire de Sault',
      ],
    ],
  ],
  [
    'what is announced without a verb of saying is a list',
    `# Le pont de Sault rouvre en juin

La Ville de Sault confirme la réouverture du pont aux poids lourds après deux hivers de travaux.

Les prochaines étapes du chantier sont les suivantes :

La pose du nouveau tablier aura lieu au mois de mars prochain.

Les essais de charge se tiendront pendant la première semaine de mai.`,
    [],
  ],
];

testQuotes(CASES);
