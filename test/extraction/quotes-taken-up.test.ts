import { type QuoteCase, testQuotes } from './quote-cases.js';

/** Words taken up, gone on with or given to whom the sentence names; with near misses. */
const CASES: readonly QuoteCase[] = [
  [
    'the same speaker at a colon behind an attribution',
    '« Les gens viennent, mais ils comptent », observe Jean-Marc Duval, président de la fédération des halles d’Armor-Vouge : « le dessert a disparu, la bouteille est devenue un verre ».',
    [
      [
        'Les gens viennent, mais ils comptent | le dessert a disparu, la bouteille est devenue un verre',
        'Jean-Marc Duval',
        'président de la fédération des halles d’Armor-Vouge',
      ],
    ],
  ],
  [
    'a narrative infinitive with its object',
    '« C’est humain », relativise Octave Brun. Et d’insister sur les moyens : « un acheteur traite vingt marchés par an. Il reprend le cahier d’avant. »',
    [['C’est humain | un acheteur traite vingt marchés par an. Il reprend le cahier d’avant.', 'Octave Brun', null]],
  ],
  [
    'paragraphs that begin with a closing mark go on',
    'Déclaration de Martine Auvray, directrice générale :\n\n«Nos pensées vont d’abord aux voyageurs de ce train.\n\n»Il est trop tôt pour dire si la coulée pouvait être prévue.»',
    [
      [
        'Nos pensées vont d’abord aux voyageurs de ce train. | Il est trop tôt pour dire si la coulée pouvait être prévue.',
        'Martine Auvray',
        'directrice générale',
      ],
    ],
  ],
  [
    'a source taken up by a pronoun in its own sentence',
    'Paul Mestre tient le port. Gérard Valmont a pointé une dette qui atteindra, selon lui, « des sommets jamais vus dans la ville ».',
    [['des sommets jamais vus dans la ville', 'Gérard Valmont', null]],
  ],
  [
    'a second clause behind a semicolon',
    'Kermor Capital apporte 6 millions d’euros. Pour son directeur associé Gaspard Rohmer, « le besoin est criant » ; il salue le choix de la Société de « ne pas courir deux quais à la fois ».',
    [
      ['le besoin est criant', 'Gaspard Rohmer', 'directeur associé'],
      ['ne pas courir deux quais à la fois', 'Gaspard Rohmer', 'directeur associé'],
    ],
  ],
  [
    'what somebody is charged with',
    'Le maire Paul Mestre accuse les riverains de « faire de la politique avec de l’eau tiède ».',
    [['faire de la politique avec de l’eau tiède', 'Paul Mestre', 'maire']],
  ],
  [
    'a clause about what somebody has',
    'Mathieu Garel est maraîcher. Son forage a baissé de 1,20 mètre : « Les étés où il ne pleut pas, je choisis entre mes tomates et mes salades. »',
    [['Les étés où il ne pleut pas, je choisis entre mes tomates et mes salades.', 'Mathieu Garel', 'maraîcher']],
  ],
  [
    'the body has a voice before its verb',
    'La fédération patronale Domia, par la voix de son délégué général Thierry Aubin, juge le mouvement « prématuré et mal préparé ».',
    [['prématuré et mal préparé', 'Thierry Aubin', 'délégué général']],
  ],
  [
    'the post in full of whoever just spoke',
    '« On s’attendait à pire », confie le président Gérard Texier. Le président de la Chambre des quais de Haute-Vouge y voit une affaire de revenu : « Un gamin de vingt ans sait compter, il fait ses comptes. »',
    [
      ['On s’attendait à pire', 'Gérard Texier', 'président'],
      ['Un gamin de vingt ans sait compter, il fait ses comptes.', 'Gérard Texier', 'président de la Chambre des quais de Haute-Vouge'],
    ],
  ],
  [
    'few words at the colon of a name',
    'La présidente Jeanne Ruiz a ouvert la séance. Le mot de la fin est revenu à Mme Ruiz : « Rendez-vous en 2028. »',
    [['Rendez-vous en 2028.', 'Jeanne Ruiz', 'présidente']],
  ],
  [
    'a sentence that takes up the words tells whose they are',
    'L’exposition ouvre lundi au musée de Lormeuil, et dure neuf semaines.\n\n« Je ne brode pas, je dessine avec ce que j’ai. » Cette phrase, que Berthe Garance adresse en 1923 à un critique, ouvre le parcours.',
    [['Je ne brode pas, je dessine avec ce que j’ai.', 'Berthe Garance', null]],
  ],
  [
    'what somebody calls a technique is its name',
    'Jeanne Garance rentre au pays. Elle invente une technique qu’elle nomme « le point perdu » avec des fils de rebut.',
    [],
  ],
  [
    'a second clause of one verb, in English',
    '# Title\n\nFinance Director Conor Hale told analysts that the firm would “never say never” on a cut, but that charges, which make up 30% of a bill, were “going in one direction”.',
    [
      ['never say never', 'Conor Hale', 'Finance Director'],
      ['going in one direction', 'Conor Hale', 'Finance Director'],
    ],
  ],
];

testQuotes(CASES);
