import { type IssuerCase, testIssuers } from './issuer-cases.js';

/** Whom the people of a release speak for, and what only looks like a name at its head. */
const CASES: readonly IssuerCase[] = [
  [
    'whose chief executive welcomes what another body does',
    'Sport Orvane Boost for Cycling Clubs\n\nVallia Cycling’s Chief Executive Ian Holt has welcomed the news that Sport Orvane has awarded the sports governing body £32 million over four years.\n\nIan Holt said: “Today’s Sport Orvane announcement is a recognition of the work done by Vallia Cycling members.”\n',
    'Vallia Cycling',
  ],
  [
    'whose president is satisfied',
    'Remboursement des abonnements en période de grève\n\nLa SNVF et Ardelle Mobilités ont acté le remboursement des abonnements d’avril pour les usagers de la grève.\n\nMarie Vallorge, Présidente du Conseil départemental de l’Ardelle, est satisfaite de ce dédommagement : « Depuis de longues semaines, les usagers subissent une grève. »\n',
    'Conseil départemental de l’Ardelle',
  ],
  [
    'of several posts the one that leads',
    'BELCASTLE (June 21, 2010) – Some 84 percent of nurses voted Monday to authorize a strike against 14 hospitals.\n\n“This is a vote we never wanted to take,” said Linda Holt, a Registered Nurse at Children’s Hospital and President of the Vallia Nurses Association. “The hospitals forced us to this point.”\n',
    'Vallia Nurses Association',
  ],
  [
    'a partner quoted after the one who acts does not issue',
    'Les Ateliers Dervaux ouvrent une école\n\nLormeuil, le 3 mai 2024 – Les Ateliers Dervaux ouvrent une école de soudure.\n\n« Nous formerons 40 soudeurs », annonce Anna Holt, directrice des Ateliers Dervaux.\n\n« C’est une chance », ajoute Paul Rive, président de la Chambre des métiers de l’Ardelle.\n',
    'Ateliers Dervaux',
  ],
  [
    'an adjective in small letters before the verb belongs to the name',
    'Le Conseil fédéral recommande un nouveau programme de sécurité\n\nBerne, 28.06.2017 - Quatre ans après les premières mesures, le Conseil fédéral dresse un bilan positif. Le rapport a été demandé par le Conseil des États.\n\nLe Conseil des États avait demandé ce rapport en 2016.\n',
    'Conseil fédéral',
  ],
  [
    'a government told by its adjective',
    '34,9 millions pour la gare de Flémont\n\nLe Gouvernement vallon a accordé 34,9 millions pour la gare de Flémont. Les travaux commencent en mai.\n',
    'Gouvernement vallon',
  ],
  [
    'a name that is a call',
    'CHARITY WARNS OF LONELINESS\n\nVisit the Aged has declared a state of emergency as more older people are alone.\n\nVisit the Aged offers friendship to those aged 75 and over. “Loneliness must not be ignored,” says Anna Holt, trustee of Visit the Aged.\n',
    'Visit the Aged',
  ],
  [
    'some of a kind, counted, are no body',
    'Four Midlands hospitals benefit from new funding\n\nPatients will benefit from funding announced by the Government today.\n\nSiobhan Holt, Chief Executive, NHS Vallia Trust said: “We welcome today’s announcement.”\n',
    'NHS Vallia Trust',
  ],
  [
    'the family name of somebody told of in the title is no body',
    'Holt announces survival zones\n\nSir David Holt today announces a plan to save butterflies.\n\nSir David said: “Much of the countryside is a no-go area for them.”\n\nButterfly Aid Chief Executive Martin Warden said: “Butterfly Aid is already talking to landowners. Butterfly Aid will go on.”\n',
    'Butterfly Aid',
  ],
  [
    'what the title prints between marks is a work',
    "AVTE Releases 'Coastal Work Matters' Report in Support of Coast Week\n\nBELCASTLE, March 12, 2012 -- Associations have a measurable effect, according to AVTE's updated Coastal Work Matters study, released today.\n\nCoastal Work Matters relies on statistics. The report documents what associations do.\n",
    'AVTE',
  ],
  [
    'who sits in a house and announces',
    '(Lormeuil, le 7 octobre 2020) – La députée de Montvallon et ministre de la Culture, madame Anna Holt, est heureuse d’annoncer qu’une aide de 7 464 660 $ sera octroyée à Lormeuil.\n\n« Grâce à ces sommes, les services resteront ouverts », a affirmé madame Holt.\n',
    'Anna Holt',
  ],
  [
    'what a banner names behind its colon',
    'Wednesday, 5 March 2008, 9:50 am\n\nPress Release: Harbour First Party\n\nA last resort for the board\n\nIt is to be hoped that the sacking of the board is a last resort, says spokesperson Barbara Holt.\n',
    'Harbour First Party',
  ],
  [
    'organs of a body do not issue',
    'Une levée de fonds réussie\n\nLe Directoire est composé des quatre fondateurs. Le Directoire se réunit en mai à Lormeuil.\n',
    null,
  ],
];

testIssuers('whom people speak for', CASES);
