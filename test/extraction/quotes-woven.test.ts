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
  [
    'what somebody tells they want',
    '# Titre\n\nJulie Kervadec, directrice du port, qui avait annoncé en 2023 vouloir « arrêter de louer ses propres quais », avance une économie de 40 000 euros.',
    [['arrêter de louer ses propres quais', 'Julie Kervadec', 'directrice du port']],
  ],
  [
    'a narrative infinitive with an addressee',
    '# Titre\n\nEt Julie Kervadec de glisser à l’adresse de l’État que la hausse tombe « au plus mauvais moment ».',
    [['au plus mauvais moment', 'Julie Kervadec', null]],
  ],
  [
    'a network that somebody wants to join',
    '# Titre\n\nJulie Kervadec a annoncé vouloir rejoindre le réseau « petites villes de la mer ».',
    [],
  ],
];

testQuotes(WOVEN);
