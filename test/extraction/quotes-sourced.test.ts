import { type QuoteCase, testQuotes } from './quote-cases.js';

/** Sources, colons, signatures and marks of other kinds. */
const SOURCED: readonly QuoteCase[] = [
  [
    'a source between commas right before the marks',
    "Une décision qui, pour Hélène Auvray, « tombe à pic ». L'accord est, selon Paul Mestre, maire de Sault, « une première étape ».",
    [
      ['tombe à pic', 'Hélène Auvray', null],
      ['une première étape', 'Paul Mestre', 'maire de Sault'],
    ],
  ],
  [
    'a source that is a role, with an aside',
    "Pour le président de la fédération des maraîchers, invité à réagir, « un mètre cube à deux euros, c'est encore trop cher ».",
    [["un mètre cube à deux euros, c'est encore trop cher", null, 'président de la fédération des maraîchers']],
  ],
  [
    'a source that is a body, with an aside',
    "D'après l'inspection du travail, venue sur place en mai, « la ventilation demeure très insuffisante dans les ateliers ».",
    [['la ventilation demeure très insuffisante dans les ateliers', 'inspection du travail', null]],
  ],
  [
    'a sentence after one with its source',
    '# Title\n\nAccording to Maud Ellery, the firm called every client before signing. “Most of them said they would be sad if it went away.”',
    [['Most of them said they would be sad if it went away.', 'Maud Ellery', null]],
  ],
  [
    'a verb with a phrase of its own, and nobody’s incise inside the marks',
    "« L'eau monte, dit-on. Elle ne redescendra pas seule », met en garde Jeanne Collard, hydrologue.",
    [["L'eau monte, dit-on. Elle ne redescendra pas seule", 'Jeanne Collard', 'hydrologue']],
  ],
  [
    'the narrative infinitive goes on with what was said',
    '# Titre\n\n« Nous avons tout noté », précise Jeanne Collard, greffière. Et d’ajouter : « Rien ne sera perdu. »',
    [['Nous avons tout noté | Rien ne sera perdu.', 'Jeanne Collard', 'greffière']],
  ],
  [
    'a term in a role, a list of wordings, and what the colon explains',
    "# Titre\n\nJeanne Collard, adjointe « finances », déplore « une gestion à vue » et un budget « en trompe-l'œil » : « La dette baisse, mais on ne répare plus rien. »",
    [
      ['une gestion à vue', 'Jeanne Collard', 'adjointe « finances »'],
      ["en trompe-l'œil", 'Jeanne Collard', 'adjointe « finances »'],
      ['La dette baisse, mais on ne répare plus rien.', 'Jeanne Collard', 'adjointe « finances »'],
    ],
  ],
  [
    'a second verb before a colon',
    "L'association des Bords de Loue salue « un pas utile » mais regrette l'absence de calendrier : « On remplit une baignoire percée. »",
    [
      ['un pas utile', 'association des Bords de Loue', null],
      ['On remplit une baignoire percée.', 'association des Bords de Loue', null],
    ],
  ],
  [
    'whoever leads the last clause before a colon',
    '# Title\n\nA pilot in the north was ended in March, and Femke Adders is candid about the reason: “We were late. By eight weeks.”',
    [['We were late. By eight weeks.', 'Femke Adders', null]],
  ],
  [
    'compared after the marks',
    "Le charme est à l'honneur, « l'arbre des modestes », comme l'appelait le botaniste Firmin Crespel.",
    [["l'arbre des modestes", 'Firmin Crespel', 'botaniste']],
  ],
  [
    'set off by a sign, signed under a dash',
    '# Titre\n\n> « On repart de zéro, et c’est tant mieux. »\n> — Salomé Ferrier, apicultrice à Sault',
    [['On repart de zéro, et c’est tant mieux.', 'Salomé Ferrier', 'apicultrice à Sault']],
  ],
  [
    'signed under two dashes by a name nobody lists, and by a body',
    '# Title\n\n"We had four boats. We have one left."\n    -- Zbyn Tollemache, skipper, Port Hollin\n\n"Nobody asked the harbour."\n— Port Hollin Fishermen\'s Association\n\nThe council meets on Monday.',
    [
      ['We had four boats. We have one left.', 'Zbyn Tollemache', 'skipper, Port Hollin'],
      ['Nobody asked the harbour.', "Port Hollin Fishermen's Association", null],
    ],
  ],
  [
    'signed over three lines',
    '# Title\n\n"The profile is what matters most."\n— Prof. Joaquim Batal\nDirector, Centre for Logistics\nUniversity of Lakes\n\nThe council meets on Monday.',
    [['The profile is what matters most.', 'Joaquim Batal', 'Director, Centre for Logistics\nUniversity of Lakes']],
  ],
  [
    'after a dash, with the company after the post',
    '# Titre\n\n« Le seul dossier où les clients nous appelaient. » – Victoire Hamel, partner, Grand Large Capital',
    [['Le seul dossier où les clients nous appelaient.', 'Victoire Hamel', 'partner, Grand Large Capital']],
  ],
  [
    'a speaker’s line that ends in a dash',
    '# Title\n\nMaud Ellery, president, Harbour Traders Association --\n\n"Every shop on the quay lost a week of trade."\n\nThe council meets on Monday.',
    [['Every shop on the quay lost a week of trade.', 'Maud Ellery', 'president, Harbour Traders Association']],
  ],
  [
    'each line repeats the opening mark',
    '# Titre\n\n« Nous avons attendu trois ans. On nous avait promis six mois.\n« Cette fois, nous ne partirons pas. »\nKarim Aubel, porte-parole du collectif',
    [
      [
        'Nous avons attendu trois ans. On nous avait promis six mois. | Cette fois, nous ne partirons pas.',
        'Karim Aubel',
        'porte-parole du collectif',
      ],
    ],
  ],
  [
    'two paragraphs in single straight marks',
    "# Title\n\nUnion leader Maud Ellery said: 'Our members kept the boats running all winter. They have had enough.\n\n'Nobody wants a strike at Easter, but a tired crew is not a safe crew.'\n\nThe ballot closes in June.",
    [
      [
        'Our members kept the boats running all winter. They have had enough. | Nobody wants a strike at Easter, but a tired crew is not a safe crew.',
        'Maud Ellery',
        'Union leader',
      ],
    ],
  ],
  [
    'one of them, whom nobody names',
    '# Title\n\n“We are done,” said Maud Ellery, union secretary. “It never ends,” said one union rep, who asked not to be named.\n\n"There will be tears," one general manager predicted.',
    [
      ['We are done,', 'Maud Ellery', 'union secretary'],
      ['It never ends,', null, 'union rep'],
      ['There will be tears,', null, 'general manager'],
    ],
  ],
  [
    'the president of another body',
    "« Nous partons », a déclaré Jeanne Collard, présidente du conseil. Pour le président de l'association Larouze, « c'est un mauvais calcul pour tout le canton ».",
    [
      ['Nous partons', 'Jeanne Collard', 'présidente du conseil'],
      ["c'est un mauvais calcul pour tout le canton", null, "président de l'association Larouze"],
    ],
  ],
  [
    'one of a couple, by the given name',
    '# Titre\n\nDeux campeurs au long cours, Ginette et Marcel Poupard, ont tout vu. « On finit avec le wifi », s’amuse Marcel.',
    [['On finit avec le wifi', 'Marcel Poupard', 'campeurs au long cours']],
  ],
  [
    'a headline that quotes what is quoted further on',
    '# ‘I haven’t slept in six years’: one in three carers goes without help\n\nOne in three carers goes without help, a survey says.\n\n‘I haven’t slept in six years, and nobody calls,’ said Maud Ellery, a carer in Port Hollin.',
    [
      ['I haven’t slept in six years', 'Maud Ellery', 'carer in Port Hollin'],
      ['I haven’t slept in six years, and nobody calls,', 'Maud Ellery', 'carer in Port Hollin'],
    ],
  ],
  [
    'the first sentences of a paragraph, before whoever tells goes on',
    '# Titre\n\nLe club présente sa saison.\n\n“ Revenir ici, c’est comme remettre ses vieilles baskets. J’ai dit oui en cinq minutes. ” Une équipe de six personnes sera formée en juin.',
    [['Revenir ici, c’est comme remettre ses vieilles baskets. J’ai dit oui en cinq minutes.', null, null]],
  ],
  [
    'members of a body, taken up by a pronoun',
    '# Titre\n\nRéunis à Sault, les membres du Comité des digues ont adopté leur avis. Ils y déplorent un réseau « fragmenté » et une politique « illisible pour les riverains ».',
    [
      ['fragmenté', 'membres du Comité des digues', null],
      ['illisible pour les riverains', 'membres du Comité des digues', null],
    ],
  ],
  [
    'marks that begin with what somebody does by speaking, and a sentence that lacks its full stop',
    'Jeanne Collard « exprime sa gratitude aux très nombreuses personnes qui la soutiennent » Elle considère que « fermer le quai revient à fermer la ville ».',
    [
      ['exprime sa gratitude aux très nombreuses personnes qui la soutiennent', 'Jeanne Collard', null],
      ['fermer le quai revient à fermer la ville', 'Jeanne Collard', null],
    ],
  ],
  [
    'a name behind the complement of its noun',
    'Pour aider les usagers à attester leurs trajets, la start-up d’État « Registre des traversées » accompagne les communes.',
    [],
  ],
  [
    'what a text asks for is said by nobody',
    "Parmi ses points, ce texte entend confirmer les vœux de 2020. Il étend son objet aux quais, en demandant à notre exécutif « d'envisager le renforcement des digues du port ».",
    [],
  ],
  [
    'a day before the subject of the verb',
    'Vendredi 4 mai, la maire de Lormeuil a reconnu le problème, et a promis une « réponse très concrète » d’ici juin.',
    [['réponse très concrète', null, 'maire de Lormeuil']],
  ],
];

testQuotes(SOURCED);
