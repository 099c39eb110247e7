import { type QuoteCase, testQuotes } from './quote-cases.js';

/** Statements without marks, told by who signs them; with near misses. */
const SIGNED: readonly QuoteCase[] = [
  [
    'a paragraph in the first person over the line of who signs it',
    `# Le pont de Sault rouvre en juin

La Ville de Sault confirme la réouverture du pont aux poids lourds après deux hivers de travaux.

Nous avions promis aux habitants un pont sûr et nous avons tenu parole, sans augmenter les impôts.

Jeanne Kervadec, maire de Sault

Les travaux ont coûté 3,2 millions d’euros et mobilisé quarante personnes.`,
    [
      [
        'Nous avions promis aux habitants un pont sûr et nous avons tenu parole, sans augmenter les impôts.',
        'Jeanne Kervadec',
        'maire de Sault',
      ],
    ],
  ],
  [
    'a signature in English, after a dash',
    `# Harbour bridge to reopen in June

The council confirmed on Friday that the bridge will reopen to lorries after two winters of repairs.

We promised residents a safe bridge and we have kept our word, without raising a single toll.

– Helen Quarrow, chair of the bridge committee

The works cost £3.2 million and employed 40 people.`,
    [
      [
        'We promised residents a safe bridge and we have kept our word, without raising a single toll.',
        'Helen Quarrow',
        'chair of the bridge committee',
      ],
    ],
  ],
  [
    'a letter that says «nous» throughout is nobody’s quotation',
    `# Le pont de Sault doit rouvrir

Nous demandons depuis deux ans la réouverture du pont, et nous n’avons reçu aucune réponse.

Nous avions proposé un calendrier précis, que notre association a transmis au mois de mars.

Nous invitons tous les habitants à nous rejoindre samedi devant la mairie pour une marche.

Jeanne Kervadec, présidente des Riverains du pont`,
    [],
  ],
  [
    'a paragraph about others over a line with a name',
    `# Le pont de Sault rouvre en juin

La Ville de Sault confirme la réouverture du pont aux poids lourds après deux hivers de travaux.

Les équipes ont travaillé par tous les temps et le calendrier a été respecté à une semaine près.

Jeanne Kervadec, maire de Sault`,
    [],
  ],
  [
    'a paragraph in the first person over a sentence about somebody',
    `# Le pont de Sault rouvre en juin

La Ville de Sault confirme la réouverture du pont aux poids lourds après deux hivers de travaux.

Retrouvez le détail des travaux sur notre site et dans notre lettre du mois de juin prochain.

Jeanne Kervadec, maire de Sault, a coupé le ruban samedi.`,
    [],
  ],
  [
    'the end of a quotation opened earlier has marks of its own',
    `# Le pont de Sault rouvre en juin

La Ville de Sault confirme la réouverture du pont aux poids lourds après deux hivers de travaux.

« Ce chantier a demandé du courage à toute une ville.

Nous avions promis aux habitants un pont sûr et nous avons tenu parole, sans augmenter les impôts. »

Jeanne Kervadec, maire de Sault`,
    [
      [
        'Ce chantier a demandé du courage à toute une ville. | Nous avions promis aux habitants un pont sûr et nous avons tenu parole, sans augmenter les impôts.',
        'Jeanne Kervadec',
        'maire de Sault',
      ],
    ],
  ],
  [
    'a company and what it is sign nothing',
    `# Le pont de Sault rouvre en juin

La Ville de Sault confirme la réouverture du pont aux poids lourds après deux hivers de travaux.

Retrouvez le détail des travaux sur notre site et dans notre lettre du mois de juin prochain.

Groupe Corvane, constructeur du pont`,
    [],
  ],
  [
    'speech without marks ends before what the house says of itself',
    `# Harbour bridge to reopen in June

The council confirmed on Friday that the bridge will reopen to lorries after two winters of repairs.

Council leader Helen Quarrow said:

We promised residents a safe bridge and we have kept our word.

# About Saltmarsh Borough Council

We run the bridges, quays and beaches of Saltmarsh for its 40,000 residents.`,
    [['We promised residents a safe bridge and we have kept our word.', 'Helen Quarrow', 'Council leader']],
  ],
  [
    'a letter that says "we" throughout is nobody’s quotation',
    `# The harbour bridge must reopen

We have asked for two years that the bridge be reopened, and we have had no answer.

Our members sent the council a calendar in March, and nobody has called us since.

Helen Quarrow, chair of the Bridge Residents`,
    [],
  ],
  [
    'signed speech below a quotation with marks',
    `# Le port de Sault ouvre son nouveau quai

Le Port de Sault ouvre son nouveau quai samedi aux visiteurs.

« Le quai est prêt », explique Marc Vallorge, capitaine du port.

Je suis fière de ce chantier, que mes équipes ont mené sans une heure de retard.

Julie Kervadec, directrice du port de Sault

Le quai mesure 240 mètres.`,
    [
      ['Le quai est prêt', 'Marc Vallorge', 'capitaine du port'],
      ['Je suis fière de ce chantier, que mes équipes ont mené sans une heure de retard.', 'Julie Kervadec', 'directrice du port de Sault'],
    ],
  ],
  [
    'a sentence of what somebody will do signs nothing',
    `# Titre

Retrouvez le détail de nos travaux sur notre site et dans notre lettre du mois de juin prochain.

Jeanne Kervadec, maire de Sault, coupera le ruban samedi.`,
    [],
  ],
  [
    'a statement signed behind a dash, in the third person',
    'Tallow Pumps opened its third yard in Sault today, with forty welders and two cranes.\n\nA yard that takes years to settle makes its owners absorb cost. Tallow makes that risk visible early.\n\n— Ada Quill, chief executive, Tallow Pumps\n\nThe firm sells its pumps in fourteen countries and has made them since 1987.',
    [
      [
        'A yard that takes years to settle makes its owners absorb cost. Tallow makes that risk visible early.',
        'Ada Quill',
        'chief executive, Tallow Pumps',
      ],
    ],
  ],
  [
    'a name behind a dash at the foot signs the whole text',
    'Tallow Pumps opened its third yard in Sault today, with forty welders and two cranes.\n\nThe firm sells its pumps in fourteen countries and has made them since 1987.\n\n— Ada Quill, chief executive, Tallow Pumps',
    [],
  ],
  [
    'a statement between two rules, over several paragraphs, in a text that says «nous» as well',
    'Vendredi, le quai a rouvert à Lormeuil, et nous attendons les bateaux de la saison.\n\n__\n\nNous nous réjouissons de la réouverture du quai principal.\n\nIl y a cinq ans, personne ne croyait à ce chantier, et il a fallu convaincre la ville.\n\nJeanne Collard, fondatrice et directrice du Port libre\n\n__\n\nNous demandons maintenant que le second quai soit réparé avant la fin de la saison.',
    [
      [
        'Nous nous réjouissons de la réouverture du quai principal. | Il y a cinq ans, personne ne croyait à ce chantier, et il a fallu convaincre la ville.',
        'Jeanne Collard',
        'fondatrice et directrice du Port libre',
      ],
    ],
  ],
  [
    'a name nobody lists and a post in capitals, behind a dash',
    '# Titre\n\n« Trop longtemps, les pêcheurs ont payé des frais gonflés à des intermédiaires. »\n\n— Charbel Lichal, Fondateur et PDG, Quarrow Inc.\n\nLe port compte 40 bateaux.',
    [['Trop longtemps, les pêcheurs ont payé des frais gonflés à des intermédiaires.', 'Charbel Lichal', 'Fondateur et PDG, Quarrow Inc']],
  ],
  [
    'a post without a name, behind a dash',
    "# Titre\n\n« Trop longtemps, les pêcheurs ont payé des frais gonflés à des intermédiaires. »\n\n— Porte-parole de l'association des marins\n\nLe port compte 40 bateaux.",
    [['Trop longtemps, les pêcheurs ont payé des frais gonflés à des intermédiaires.', null, "Porte-parole de l'association des marins"]],
  ],
];

testQuotes(SIGNED);
