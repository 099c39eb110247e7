import { type QuoteCase, testQuotes } from './quote-cases.js';

const CASES: readonly QuoteCase[] = [
  [
    'a civility after the word that names a source',
    '# Titre\n\nSelon le Pr Denis Malard, chef du service de cardiologie, « cette maladie reste trop peu connue, et un test serait un progrès ».',
    [['cette maladie reste trop peu connue, et un test serait un progrès', 'Denis Malard', 'chef du service de cardiologie']],
  ],
  [
    'a circumstance after the role',
    '# Titre\n\n« Nous tiendrons parole », a promis Julie Roy, présidente du syndicat des eaux, en conclusion des débats.',
    [['Nous tiendrons parole', 'Julie Roy', 'présidente du syndicat des eaux']],
  ],
  [
    'a clause and a pronoun set apart on the line of a speaker',
    '# Title\n\nAnna Bell, Partner at Holm Capital, who chairs the fund, commented: “We looked at ten farms. We chose one.”',
    [['We looked at ten farms. We chose one.', 'Anna Bell', 'Partner at Holm Capital']],
  ],
  [
    'a pronoun set apart is no role',
    '# Titre\n\nPaul Weiss, lui, range déjà ses cordes : « La saison prochaine commence demain. Nous serons là. »',
    [['La saison prochaine commence demain. Nous serons là.', 'Paul Weiss', null]],
  ],
  [
    'a post before a bare title, taken up by the title alone',
    '# Title\n\nCabinet Member for Housing, Councillor Ruth Marsh, said: “We listened to every tenant.”\n\n“We will build again,” Councillor Marsh added.',
    [
      ['We listened to every tenant.', 'Ruth Marsh', 'Cabinet Member for Housing'],
      ['We will build again,', 'Ruth Marsh', 'Cabinet Member for Housing'],
    ],
  ],
  [
    'a minister is not the minister of state',
    '# Title\n\nThe Minister for Harbours and the Coast, Ruth Marsh, opened the quay.\n\nMinister of State for Fisheries, Owen Pike, was there.\n\nThe Minister described the works as “long but fair”.',
    [['long but fair', 'Ruth Marsh', 'Minister for Harbours and the Coast']],
  ],
  [
    'an age before a descriptor',
    '# Title\n\nOmar Krall, a 52-year-old retired baker from Lund, said: “They gave us no time. I took my dog.”',
    [['They gave us no time. I took my dog.', 'Omar Krall', 'retired baker from Lund']],
  ],
  [
    'a narrative infinitive with its own subject',
    "# Titre\n\n« Nous sommes inquiets », déclare Julie Roy, rectrice de l'académie. Le lendemain, Victor Hugo était cité par tous.\n\nEt la rectrice de conclure : « Nous attendrons la réponse. Pas plus. »",
    [
      ['Nous sommes inquiets', 'Julie Roy', "rectrice de l'académie"],
      ['Nous attendrons la réponse. Pas plus.', 'Julie Roy', 'rectrice'],
    ],
  ],
  [
    'whoever is said to chair',
    '# Titre\n\nLe conseil, réuni sous la présidence de Julie Roy, a arrêté les comptes.\n\n« Nos résultats sont solides », explique la présidente du conseil. Paul Weiss était présent.',
    [['Nos résultats sont solides', 'Julie Roy', 'présidente du conseil']],
  ],
  [
    'a body with a role in its name',
    '# Title\n\nNot all agree. The Harbour Pilots Association, which has 90 members, said in a statement that it was “deeply worried” about the tides.',
    [['deeply worried', 'Harbour Pilots Association', null]],
  ],
  [
    'a body after the country it belongs to',
    "# Title\n\nIn a letter dated May 2, Norway's Ministry of Fisheries described the ban as “fair and lasting.”",
    [['fair and lasting.', 'Ministry of Fisheries', null]],
  ],
  [
    'one of many is nobody',
    '# Title\n\nOne woman recalled: “My son asked me where we would sleep. I did not know.”',
    [['My son asked me where we would sleep. I did not know.', null, null]],
  ],
  [
    'she is no body',
    '# Title\n\nRuth Marsh, mayor of Wick, was there. The Harbour Pilots Association said it was “deeply worried” about the tides.\n\n“No quay will close because of this,” she told reporters.',
    [
      ['deeply worried', 'Harbour Pilots Association', null],
      ['No quay will close because of this,', 'Ruth Marsh', 'mayor of Wick'],
    ],
  ],
  [
    'a relative clause with its own subject',
    "# Titre\n\nLe plan, remis en mars et que l'association juge « peu lisible en l'état », sera revu.",
    [["peu lisible en l'état", 'association', null]],
  ],
  [
    'an infinitive after a verb of saying',
    "# Titre\n\nJulie Roy, maire de Sault, a ouvert la séance. Elle dit attendre l'été avec « une confiance prudente ».",
    [['une confiance prudente', 'Julie Roy', 'maire de Sault']],
  ],
  [
    'a wording evoked, not a title',
    '# Titre\n\nLe directeur du port, Paul Weiss, a appelé à la patience, évoquant « quelques mois de travaux nécessaires ». Il a ensuite évoqué « Les Quais ».',
    [['quelques mois de travaux nécessaires', 'Paul Weiss', 'directeur du port']],
  ],
  [
    'a clause reported before the colon, after a role between commas',
    '# Title\n\nClara Stone, chair of the Wick board, added that the name of the three schools would be kept: “Our founders came here with nothing. Their names stay.”\n\nClara Stone, chair of the Wick board, told the press that the second volume was ready: “The Long Road Home”.',
    [['Our founders came here with nothing. Their names stay.', 'Clara Stone', 'chair of the Wick board']],
  ],
  [
    'a name in marks at the end of a role',
    "# Titre\n\n« Les mots ne suffisent pas », a regretté Julie Roy, présidente du collectif d'usagers « Sault autrement ».",
    [['Les mots ne suffisent pas', 'Julie Roy', "présidente du collectif d'usagers"]],
  ],
];

testQuotes(CASES);
