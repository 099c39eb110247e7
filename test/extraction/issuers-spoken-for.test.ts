import { type IssuerCase, testIssuers } from './issuer-cases.js';

/** Whom the people of a release speak for, and what only looks like a name at its head. */
const CASES: readonly IssuerCase[] = [
  [
    'whose chief executive welcomes what another body does',
    'Sport Orvane Money for Small Regattas\n\nVallia Rowing’s Chief Executive Ian Holt has welcomed the decision of Sport Orvane to give the regattas of small towns £3 million until 2028.\n\nIan Holt said: “Sport Orvane has seen what the volunteers of Vallia Rowing do on wet Sundays.”\n',
    'Vallia Rowing',
  ],
  [
    'whose president is satisfied',
    'Des bacs gratuits pendant les travaux\n\nLa Compagnie des bacs et Ardelle Mobilités ont décidé que les bacs seraient gratuits en avril, le temps des travaux du pont.\n\nMarie Vallorge, Présidente du Conseil départemental de l’Ardelle, est satisfaite de ce geste : « Nos habitants traversent deux fois par jour. »\n',
    'Conseil départemental de l’Ardelle',
  ],
  [
    'of several posts the one that leads',
    'BELCASTLE (June 21, 2010) – Four pilots in five refused on Monday to bring large ships in after dark.\n\n“Nobody likes to leave a ship outside,” said Linda Holt, a senior pilot at Westport Harbour and President of the Vallia Pilots Association. “The fog gave us no choice.”\n',
    'Vallia Pilots Association',
  ],
  [
    'a partner quoted after the one who acts does not issue',
    'Les Ateliers Dervaux ouvrent une école\n\nLormeuil, le 3 mai 2024 – Les Ateliers Dervaux ouvrent une école de soudure.\n\n« Nous formerons 40 soudeurs », annonce Anna Holt, directrice des Ateliers Dervaux.\n\n« C’est une chance », ajoute Paul Rive, président de la Chambre des métiers de l’Ardelle.\n',
    'Ateliers Dervaux',
  ],
  [
    'an adjective in small letters before the verb belongs to the name',
    'Le Conseil fédéral propose une loi sur les bacs\n\nSault, 12.05.2019 - Le trafic a doublé, et le Conseil fédéral propose une loi sur les bacs. Une motion du Conseil des Communes la demandait.\n\nLe Conseil des Communes en débattra en mai.\n',
    'Conseil fédéral',
  ],
  [
    'a government told by its adjective',
    '12,4 millions pour la gare de Flémont\n\nLe Gouvernement vallon a débloqué 12,4 millions pour la gare de Flémont. Les travaux commencent en mai.\n',
    'Gouvernement vallon',
  ],
  [
    'a name that is a call',
    'CHARITY WARNS OF EMPTY MARSHES\n\nMind the Herons has called off its count of nests, for the second spring in a row.\n\nMind the Herons looks after 40 marshes. “The birds will not wait for us,” says Anna Holt, trustee of Mind the Herons.\n',
    'Mind the Herons',
  ],
  [
    'some of a kind, counted, are no body',
    'Two Southern ports reopen after the storm\n\nShips may come in again from Monday, when the buoys are back.\n\nSiobhan Holt, Chief Executive, Vallia Ports Trust said: “We are glad to see the first masts.”\n',
    'Vallia Ports Trust',
  ],
  [
    'the family name of somebody told of in the title is no body',
    'Holt opens the heron year\n\nSir David Holt today opens a year of counts and walks along the river.\n\nSir David said: “I have waited for this since I was a boy.”\n\nHeron Trust Chief Executive Martin Penrow said: “The Heron Trust has counted nests since 1950. The Heron Trust will go on.”\n',
    'Heron Trust',
  ],
  [
    'what the title prints between marks is a work',
    "AVTE Publishes 'Harbour Ways Matter' Handbook for the Day of the Ports\n\nBELCASTLE, March 12, 2012 -- Small harbours feed more people than they used to, according to AVTE's new Harbour Ways Matter handbook.\n\nHarbour Ways Matter has 40 chapters. The handbook tells of nets and of ropes.\n",
    'AVTE',
  ],
  [
    'who sits in a house and announces',
    '(Lormeuil, le 3 mai 2021) – La députée de Montvallon et ministre de la Pêche, madame Anna Holt, est heureuse d’annoncer que 2 460 $ iront aux écoles de voile de Lormeuil.\n\n« Les enfants auront leurs bateaux en juin », a affirmé madame Holt.\n',
    'Anna Holt',
  ],
  [
    'what a banner names behind its colon',
    'Tuesday, 4 May 2010, 8:15 am\n\nPress Release: Harbour First Party\n\nNo bridge without a ferry\n\nThe town must keep its ferry until the bridge is paid for, says spokesperson Barbara Holt.\n',
    'Harbour First Party',
  ],
  [
    'organs of a body do not issue',
    'Une levée de fonds réussie\n\nLe Directoire est composé des quatre fondateurs. Le Directoire se réunit en mai à Lormeuil.\n',
    null,
  ],
];

testIssuers('whom people speak for', CASES);
