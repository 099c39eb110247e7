import { type QuoteCase, testQuotes } from './quote-cases.js';

/** Words woven into sentences, in both languages: who is said to have used them. */
const WOVEN: readonly QuoteCase[] = [
  [
    'a pronoun inserted between the verb and its clause',
    "L'Agence du littoral assure, elle, que « les digues tiendront l'hiver » et invoque un « aléa de chantier ».",
    [
      ["les digues tiendront l'hiver", 'Agence du littoral', null],
      ['aléa de chantier', 'Agence du littoral', null],
    ],
  ],
  [
    'a body that speaks by somebody',
    "À l'inverse, la Fédération des brasseurs a fait savoir, par la voix de sa présidente Solène Kermadec, qu'elle s'opposerait « par tous les moyens légaux » à ce qu'elle nomme « la fin du métier ».",
    [
      ['par tous les moyens légaux', 'Solène Kermadec', 'présidente'],
      ['la fin du métier', 'Solène Kermadec', 'présidente'],
    ],
  ],
  [
    'one word that judges, after its verb',
    "La mairesse de Sault a parlé d'un accueil « glacial ». Le préfet du Gers avait qualifié le projet d'« irréaliste ».",
    [
      ['glacial', null, 'mairesse de Sault'],
      ['irréaliste', null, 'préfet du Gers'],
    ],
  ],
  [
    'one word that judges, in English',
    '# Title\n\nMayor Ann Reedham called the plan “reckless” on local radio and said those responsible “will feel the full weight of the law”.',
    [
      ['reckless', 'Ann Reedham', 'Mayor'],
      ['will feel the full weight of the law', 'Ann Reedham', 'Mayor'],
    ],
  ],
  [
    'two wordings of one reproach',
    'Les riverains dénoncent un réseau « à bout de souffle » et une facture « illisible pour tout le monde ».',
    [
      ['à bout de souffle', null, 'riverains'],
      ['illisible pour tout le monde', null, 'riverains'],
    ],
  ],
  [
    'what a relative clause is about',
    'Le projet est soutenu par la Ligue des jardins, qui le juge « exemplaire », et par deux communes.',
    [['exemplaire', 'Ligue des jardins', null]],
  ],
  [
    'a relative clause after a role',
    '# Title\n\n“We hired forty people,” said Ida Brandt, chief of staff, who added that the plant had “everything it needs” to grow.',
    [
      ['We hired forty people,', 'Ida Brandt', 'chief of staff'],
      ['everything it needs', 'Ida Brandt', 'chief of staff'],
    ],
  ],
  [
    'a plural is nobody in particular',
    '« Nous partons », a déclaré Jeanne Collard. Les riverains, qui y voient « une chance », applaudissent.',
    [
      ['Nous partons', 'Jeanne Collard', null],
      ['une chance', null, 'riverains'],
    ],
  ],
  [
    'an opinion of an article of law is no law',
    'Le ministre Paul Mestre a jugé que l’article 3 constituait « une fausse bonne idée ».',
    [['une fausse bonne idée', 'Paul Mestre', 'ministre']],
  ],
  [
    'somebody nobody names, and the pronoun after',
    'Interrogé lundi, le ministre délégué a jugé que le texte était « une fausse bonne idée ». « Vos chiffres sont exacts », a-t-il toutefois reconnu.',
    [
      ['une fausse bonne idée', null, 'ministre délégué'],
      ['Vos chiffres sont exacts', null, 'ministre délégué'],
    ],
  ],
  [
    'as for somebody, she says',
    "Une inspection a eu lieu en mai. Quant à la médecin du travail, elle dit n'avoir « jamais vu autant de dos cassés ».",
    [['jamais vu autant de dos cassés', null, 'médecin du travail']],
  ],
  [
    'the clause goes on between two wordings',
    '# Title\n\nSenators Ann Reedham and Ray Holt wrote that trains parked “for three, five and eleven hours” had turned “an old nuisance into a danger.”',
    [
      ['for three, five and eleven hours', 'Ann Reedham and Ray Holt', 'Senators'],
      ['an old nuisance into a danger.', 'Ann Reedham and Ray Holt', 'Senators'],
    ],
  ],
  [
    'a second clause of one verb, past an adverb',
    "La vice-présidente du Comité, la Slovène Irena Kovar, juge pour sa part qu'il « ne suffit pas de payer » et que « la vraie bataille, c'est l'entretien ».",
    [
      ['ne suffit pas de payer', 'Irena Kovar', 'vice-présidente du Comité'],
      ["la vraie bataille, c'est l'entretien", 'Irena Kovar', 'vice-présidente du Comité'],
    ],
  ],
  [
    'an infinitive after a circumstance',
    'La ministre du Tourisme, Anne Larouze, avait assuré le 20 mars, lors des Assises, vouloir « regarder cela avec bienveillance ».',
    [['regarder cela avec bienveillance', 'Anne Larouze', 'ministre du Tourisme']],
  ],
  [
    'a body behind «on»',
    "Du côté de l'association Sault à Vélo, on salue « une vraie rupture ».",
    [['une vraie rupture', 'association Sault à Vélo', null]],
  ],
  [
    'a predicate with its speaker after it',
    '# Titre\n\nLa récolte restera « 100 % locale », promet Lucie Morvan, cofondatrice de la ferme.',
    [['100 % locale', 'Lucie Morvan', 'cofondatrice de la ferme']],
  ],
  [
    'a wording with its source after it',
    '# Title\n\nMinisters hope for a deal “before the summer”, according to one official close to the file.',
    [['before the summer', null, 'official close to the file']],
  ],
  [
    'words in the first person, woven in where no verb says that they were said',
    'Helen Quarrow, chair of the board, believes that the vote is good news and that it could "encourage more support for my bill."',
    [['encourage more support for my bill.', 'Helen Quarrow', 'chair of the board']],
  ],
  [
    'slogans, songs and badges in the first person',
    'Helen Quarrow, chair of the trust, launched the campaign "keep our harbour clean for all". Peter Tane wrote the song "give me back my old blue boat".',
    [],
  ],
  [
    'words of nobody in such a place',
    'Helen Quarrow, chair of the board, opened the hall "of a thousand small lamps in all colours" on Monday.',
    [],
  ],
];

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

testQuotes(WOVEN);
testQuotes(SOURCED);
