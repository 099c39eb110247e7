import { type QuoteCase, testQuotes } from './quote-cases.js';

/** What stands between a quotation and its speaker, or around the speaker: brackets, dashes, narration. */
const CASES: readonly QuoteCase[] = [
  [
    'a post in small letters on the line below who signs',
    '# Titre\n\n« Nous avons tenu bon tout l’hiver, et nous tiendrons. »\n\nJulie Kervadec\n\nprésidente du port de Sault\n\nLe port compte 40 bateaux.',
    [['Nous avons tenu bon tout l’hiver, et nous tiendrons.', 'Julie Kervadec', 'présidente du port de Sault']],
  ],
  [
    'a sentence below who signs is no post',
    '# Titre\n\n« Nous avons tenu bon tout l’hiver, et nous tiendrons. »\n\nJulie Kervadec\n\nprésident et trésorier ont donné leur accord.',
    [['Nous avons tenu bon tout l’hiver, et nous tiendrons.', 'Julie Kervadec', null]],
  ],
  [
    'words printed again in a box are of whoever has said them, not of whoever spoke last',
    '# Titre\n\n« Nous avons tenu bon tout l’hiver, et nous tiendrons », dit Julie Kervadec, présidente du port.\n\n« Les clients reviennent », ajoute Ines Albre, directrice du marché.\n\n« Nous avons tenu bon tout l’hiver »',
    [
      ['Nous avons tenu bon tout l’hiver, et nous tiendrons', 'Julie Kervadec', 'présidente du port'],
      ['Les clients reviennent', 'Ines Albre', 'directrice du marché'],
      ['Nous avons tenu bon tout l’hiver', 'Julie Kervadec', 'présidente du port'],
    ],
  ],
  [
    'calls of notes are neither speech nor part of a post',
    '# Titre\n\n« Nous avons tenu bon tout l’hiver¹ », déclare Julie Kervadec², présidente du port de Sault³.\n\n¹ De novembre à mars.',
    [['Nous avons tenu bon tout l’hiver', 'Julie Kervadec', 'présidente du port de Sault']],
  ],
  [
    'an incise whose speaker has a seat in a bracket, and marks nested after it',
    '# Titre\n\n« On nous annonçait des quais neufs, et les élus ferment les anciens, a déclaré le porte-parole du Parti en matière de pêche, Marc Vallorge (Sault – Nord). La ministre y voit un « élan pour la pêche » quand les bateaux restent à terre. »',
    [
      [
        'On nous annonçait des quais neufs, et les élus ferment les anciens | La ministre y voit un « élan pour la pêche » quand les bateaux restent à terre.',
        'Marc Vallorge',
        'porte-parole du Parti en matière de pêche',
      ],
    ],
  ],
  [
    'a dash before the verb',
    '# Titre\n\n“Peu de clients savent d’où vient le poisson que nous débarquons ici”- conclut Julie Kervadec, patronne du chalutier.',
    [['Peu de clients savent d’où vient le poisson que nous débarquons ici', 'Julie Kervadec', 'patronne du chalutier']],
  ],
  [
    'the seat of a senator between the name and the verb',
    '# Title\n\n“We want calmer harbours,” Sen. Helen Quarrow (D-Minn.) said.',
    [['We want calmer harbours,', 'Helen Quarrow', 'Sen.']],
  ],
  [
    '«s’est dite» speaks',
    '# Titre\n\nJulie Kervadec, présidente du club, s’est dite « très fière du travail accompli par tous ».',
    [['très fière du travail accompli par tous', 'Julie Kervadec', 'présidente du club']],
  ],
  ['«dite» names', '# Titre\n\nLa carte, dite « pass marée montante », sera gratuite en mai.', []],
  [
    'an infinitive tells how it was said',
    '# Titre\n\nEt Julie Kervadec, présidente du club, de conclure : « Nous l’attendions depuis dix ans. »',
    [['Nous l’attendions depuis dix ans.', 'Julie Kervadec', 'présidente du club']],
  ],
  [
    'a speaker in brackets behind the marks',
    '# Titre\n\n« Nous voulons un port plus calme. Nous l’aurons. » (Julie Kervadec, maire de Sault)',
    [['Nous voulons un port plus calme. Nous l’aurons.', 'Julie Kervadec', 'maire de Sault']],
  ],
  [
    'whoever the narrative goes on with',
    '# Titre\n\n« Le jury me croit sur parole. Personne ne compte mes heures de mer. » Marc Vallorge, lauréat du prix, voit dans le concours une chance à saisir. « Avoir cinq ans devant soi est une chance rare. »',
    [
      [
        'Le jury me croit sur parole. Personne ne compte mes heures de mer. | Avoir cinq ans devant soi est une chance rare.',
        'Marc Vallorge',
        'lauréat du prix',
      ],
    ],
  ],
  [
    'whose view the sentence before tells',
    '# Titre\n\nPour le chercheur Marc Vallorge, ce concours offre une grande liberté. « J’ai pu développer des projets qui ouvrent de nouvelles voies. »',
    [['J’ai pu développer des projets qui ouvrent de nouvelles voies.', 'Marc Vallorge', 'chercheur']],
  ],
  [
    'whoever agrees with «M.», of two of one family',
    '# Titre\n\nMarc et Julie Vallorge font un don.\n\n« Le port m’a tout donné », affirme M. Vallorge.\n\n« Nous y tenions », ajoute Mme Vallorge.',
    [
      ['Le port m’a tout donné', 'Marc Vallorge', null],
      ['Nous y tenions', 'Julie Vallorge', null],
    ],
  ],
  [
    'an infinitive after «pour», with an adverb before «que»',
    '# Titre\n\nMarc Vallorge a pris la parole pour rappeler notamment que « les deux ports se partagent la même rade ».',
    [['les deux ports se partagent la même rade', 'Marc Vallorge', null]],
  ],
  [
    'marks that a conversion lost',
    '# Title\n\n\uFFFDSupport for each town\uFFFDs quay is a smart way to help,\uFFFD said Helen Quarrow, chair of the trust.',
    [['Support for each town\uFFFDs quay is a smart way to help,', 'Helen Quarrow', 'chair of the trust']],
  ],
  [
    'the title beside a later quote; how one is addressed is none',
    '# Title\n\n“We won,” said Helen Quarrow, Ranking Member of the Harbour Subcommittee.\n\n“We will win again,” Senator Quarrow said.\n\n“So will we,” said Peter Tane, vice-chancellor of the college.\n\n“We hope so,” Professor Tane said.',
    [
      ['We won,', 'Helen Quarrow', 'Ranking Member of the Harbour Subcommittee'],
      ['We will win again,', 'Helen Quarrow', 'Senator'],
      ['So will we,', 'Peter Tane', 'vice-chancellor of the college'],
      ['We hope so,', 'Peter Tane', 'vice-chancellor of the college'],
    ],
  ],
  [
    'lines of a list set off by the sign of a mail are not speech',
    'Le port ouvre\n\nLe conseil a élu son bureau :\n\n> Mme Julie Kervadec, présidente ;\n> M. Marc Vallorge, représentant la ville de Sault ;\n> Mme Léna Morvan, personnalité qualifiée.',
    [],
  ],
  [
    'names and posts set off by the sign of a mail are not speech',
    'Le port ouvre\n\nLe conseil a élu son bureau :\n\n> Julie Kervadec, présidente\n> Marc Vallorge, maire de Sault\n> Léna Morvan, secrétaire',
    [],
  ],
  [
    'who stands before the verb of «as», and who stands behind it',
    '# Title\n\nHelen Quarrow sat beside the mayor, Peter Tane. As she told the committee, “the quay was never closed”.\n\nAs Peter Tane told the committee, “the boats never left”.',
    [
      ['the quay was never closed', 'Helen Quarrow', null],
      ['the boats never left', 'Peter Tane', 'mayor'],
    ],
  ],
  [
    'the few who were said to hold the post speak together',
    '# Title\n\nU.S. Senators Helen Quarrow and Peter Tane asked for an answer.\n\n“We want an answer by Monday,” the Senators wrote.\n\n“So do we,” the doctors wrote.',
    [
      ['We want an answer by Monday,', 'Helen Quarrow and Peter Tane', 'U.S. Senators'],
      ['So do we,', null, 'doctors'],
    ],
  ],
  [
    'the pronoun of an inversion goes on to the infinitive after it',
    '# Titre\n\nJulie Kervadec, présidente du port, a parlé. « Nous avons fait le choix de la proximité », a-t-elle rappelé, avant d’ajouter que « rien ne se fera sans les habitants ».',
    [
      ['Nous avons fait le choix de la proximité', 'Julie Kervadec', 'présidente du port'],
      ['rien ne se fera sans les habitants', 'Julie Kervadec', 'présidente du port'],
    ],
  ],
  [
    'a colon between a sentence and who signs it; a title has one too',
    '# Titre\n\n« Le quai sera prêt avant l’été et il accueillera les bateaux de tous » : Julie Kervadec, présidente du port\n\n« Lumières du port » : Léna Morvan, commissaire de l’exposition',
    [['Le quai sera prêt avant l’été et il accueillera les bateaux de tous', 'Julie Kervadec', 'présidente du port']],
  ],
];

testQuotes(CASES);
