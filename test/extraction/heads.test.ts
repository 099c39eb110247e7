import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { read } from '../documents/reading.js';

/** Whole heads as they are printed, all of our own invention. */
const HEADS: readonly (readonly [what: string, text: string, expected: Record<string, unknown>])[] = [
  [
    'a ministry: name over two lines, motto, date at the right',
    `MINISTÈRE
DE LA PÊCHE ET DES ESTUAIRES
Liberté
Égalité
Fraternité

                                              Paris, le mercredi 5 novembre 2025

Communiqué de presse                                                N° 412

Huîtres : le ministère débloque 8 millions d'euros pour les ostréiculteurs

Le ministère de la Pêche et des Estuaires annonce la création d'un fonds de soutien de 8 millions d'euros, destiné aux exploitations touchées par la mortalité estivale.

Contacts presse :
Cabinet d'Anne LORVAL : 01 40 00 00 12 – cabinet.presse@peche.example
`,
    {
      title: "Huîtres : le ministère débloque 8 millions d'euros pour les ostréiculteurs",
      place: 'Paris',
      date: '2025-11-05',
      issuer: 'ministère de la Pêche et des Estuaires',
    },
  ],
  [
    'a letterhead that ends in what could be a verb',
    `Ministère de la Lecture et du Patrimoine écrit

Bibliothèques rurales : le plan « Pages ouvertes » entre dans sa deuxième phase

Paris, le 14 mars 2012

Hélène Vauquelin, ministre de la Lecture et du Patrimoine écrit, a présenté ce matin la deuxième phase du plan « Pages ouvertes », qui accompagne les communes depuis 2009.
`,
    {
      title: 'Bibliothèques rurales : le plan « Pages ouvertes » entre dans sa deuxième phase',
      place: 'Paris',
      date: '2012-03-14',
      issuer: 'Ministère de la Lecture et du Patrimoine écrit',
    },
  ],
  [
    'a wire release with a source line',
    `Tessaly Biologics to Present at the Autumn Oncology Forum

BOSTON, Sept. 9, 2025 /PRNewswire/ -- Tessaly Biologics, Inc. (NASDAQ: TSLB), a clinical-stage company developing antibody therapies, today announced that its chief executive will present at the Autumn Oncology Forum on September 16.

About Tessaly Biologics
Tessaly is a clinical-stage company.

Media contact:
Rowan Pike
press@tessaly.example
+1 617 555 0100

SOURCE Tessaly Biologics, Inc.
`,
    {
      title: 'Tessaly Biologics to Present at the Autumn Oncology Forum',
      place: 'Boston',
      date: '2025-09-09',
      issuer: 'Tessaly Biologics, Inc.',
      contacts: [{ name: 'Rowan Pike', email: 'press@tessaly.example', phone: '+1 617 555 0100' }],
    },
  ],
  [
    'a town hall, the date in the banner',
    `VILLE DE CORVANNES

COMMUNIQUE DE PRESSE DU 14/10/2025

Un nouveau skatepark ouvre quai des Forges

Après huit mois de travaux, la Ville de Corvannes ouvre samedi son nouveau skatepark, 1 200 m² de béton imaginés avec les jeunes du quartier.
`,
    { title: 'Un nouveau skatepark ouvre quai des Forges', place: null, date: '2025-10-14', issuer: 'Ville de Corvannes' },
  ],
  [
    'a subject line, place and date at the foot',
    `Syndicat mixte du Haut-Lison

Objet : réouverture de la voie verte

La voie verte du Haut-Lison rouvre lundi entre Quingeard et Nans. Les travaux de confortement du talus, qui ont duré cinq semaines, ont coûté 180 000 euros au syndicat mixte.

Fait à Quingeard, le 2 juin 2025

La présidente,
Solange Mercadier
`,
    { title: 'réouverture de la voie verte', place: 'Quingeard', date: '2025-06-02', issuer: 'Syndicat mixte du Haut-Lison' },
  ],
  [
    'a page of the web with what is left of its menu',
    `Accueil
Actualités
Communiqués
Rechercher
Accueil > Espace presse > Communiqués

Publié le 12 mars 2025 - Temps de lecture : 3 min

Le CHU de Varsanne inaugure sa maison des femmes

Partager sur Facebook
Partager sur LinkedIn

Le CHU de Varsanne a inauguré mardi sa maison des femmes, un lieu d'accueil ouvert sept jours sur sept et doté de 12 professionnelles.

Suivez-nous
Mentions légales
`,
    { title: 'Le CHU de Varsanne inaugure sa maison des femmes', place: null, date: '2025-03-12', issuer: 'CHU de Varsanne' },
  ],
  [
    'an association: address, and a title in capitals over three lines',
    `ASSOCIATION DES RIVERAINS DU CANAL DE L'OURGE
12 rue des Écluses - 58000 Ourgeville
Tél. 03 86 00 00 11 - contact@riverains-ourge.example

Ourgeville, le 8 avril 2025

COMMUNIQUÉ

LE CANAL N'EST PAS UNE POUBELLE :
LES RIVERAINS APPELLENT À UN GRAND NETTOYAGE
LE 26 AVRIL

Pneus, vélos, chariots : en 2024, les bénévoles de l'Association des riverains du canal de l'Ourge ont retiré 14 tonnes de déchets de l'eau.
`,
    {
      title: "LE CANAL N'EST PAS UNE POUBELLE : LES RIVERAINS APPELLENT À UN GRAND NETTOYAGE LE 26 AVRIL",
      place: 'Ourgeville',
      date: '2025-04-08',
      issuer: "Association des riverains du canal de l'Ourge",
    },
  ],
  [
    'no title at all: the text begins with its dateline',
    `MONTRÉAL, le 3 mars 2025 /CNW/ - Aurelle Télécom a annoncé aujourd'hui l'acquisition de Réseau Nordic pour 48 millions de dollars, une opération qui porte à 320 000 le nombre de ses abonnés.

« Nous voulons relier les villages », a déclaré Marthe Gélinas, présidente d'Aurelle Télécom.

- 30 -

SOURCE Aurelle Télécom

Renseignements : Marthe Gélinas, 514 555-0101
`,
    { title: null, place: 'Montréal', date: '2025-03-03', issuer: 'Aurelle Télécom' },
  ],
  [
    'German: title, place and date, and nothing invented',
    `Pressemitteilung

Stadtwerke Lindhafen senken Strompreise um 8 Prozent

Lindhafen, 12. März 2025 – Die Stadtwerke Lindhafen senken zum 1. Mai die Strompreise für 45.000 Haushalte. „Wir geben die gesunkenen Beschaffungskosten weiter“, sagte Geschäftsführerin Anke Vollmer.

Pressekontakt: Jens Brandt, 0421 555 0100
`,
    {
      title: 'Stadtwerke Lindhafen senken Strompreise um 8 Prozent',
      place: 'Lindhafen',
      date: '2025-03-12',
      issuer: null,
      language: 'de',
      contacts: [],
    },
  ],
  [
    'Spanish',
    `NOTA DE PRENSA

El Ayuntamiento de Valderas abre una nueva biblioteca

Valderas, 12 de marzo de 2025 - El Ayuntamiento de Valderas ha abierto hoy una nueva biblioteca de 1.200 metros cuadrados en el barrio de la Estación. «Es un sueño hecho realidad», ha dicho la alcaldesa, Marta Olmedo.
`,
    { place: 'Valderas', date: '2025-03-12', issuer: null, language: 'es' },
  ],
  [
    'Italian',
    `Comunicato stampa

Milano, 12 marzo 2025

Il Teatro delle Acque presenta la stagione 2025-2026

Il Teatro delle Acque ha presentato oggi la nuova stagione, con 34 spettacoli e una riduzione del 20 per cento per i giovani. «Vogliamo un teatro aperto a tutti», ha dichiarato la direttrice Carla Benni.
`,
    { place: 'Milano', date: '2025-03-12', issuer: null, language: 'it' },
  ],
  [
    'a day without a year, which the text tells',
    `Communiqué de presse
Mardi 4 mars

Grève à l'usine Palandre : la direction répond

La direction de Palandre SAS regrette la poursuite du mouvement, commencé le 24 février 2025, et propose une réunion.
`,
    { title: "Grève à l'usine Palandre : la direction répond", date: '2025-03-04', place: null },
  ],
  [
    'two places, two issuers',
    `Novélia et Cargon s'allient dans le fret fluvial

Lyon & Rotterdam, le 21 mai 2025 – Novélia (Euronext : NOVL) et Cargon N.V. annoncent la création d'une coentreprise détenue à parts égales, dotée de 12 barges électriques.
`,
    {
      title: "Novélia et Cargon s'allient dans le fret fluvial",
      place: 'Lyon',
      date: '2025-05-21',
      issuer: 'Novélia',
      co_issuers: [{ name: 'Cargon' }],
    },
  ],
  [
    'the towns of a whole network',
    `COMMUNIQUÉ DE PRESSE

Le réseau des Cigalières publie dix propositions

Brest, Dijon, Lyon, Metz, Nice, Rouen, Tours, Vannes le 10 octobre 2022 – Pour diffusion immédiate.

Le réseau des Cigalières publie aujourd'hui dix propositions pour les jardins partagés.
`,
    { title: 'Le réseau des Cigalières publie dix propositions', place: 'Brest', date: '2022-10-10', issuer: 'réseau des Cigalières' },
  ],
  [
    'no date is printed but that of the embargo',
    `UNIVERSITY OF STRATHAVON
Corporate Communications

EMBARGOED UNTIL 10:00 BST THURSDAY 5 JUNE 2025

Sea grass meadows store twice as much carbon as thought, study shows

Sea grass meadows off western Scotland store twice as much carbon as previously estimated, according to researchers at the University of Strathavon.

The study, published today in Coastal Letters, surveyed 41 sites.
`,
    {
      title: 'Sea grass meadows store twice as much carbon as thought, study shows',
      date: '2025-06-05',
      place: null,
      issuer: 'University of Strathavon',
    },
  ],
  [
    'banner, place and date on one line',
    `Clean Rivers Now
PRESS RELEASE | Brussels, 14 January 2025

Will Europe let its rivers run dry?

A new report published today by Clean Rivers Now reveals that 62% of rivers in 14 countries fail to meet legal standards.
`,
    { title: 'Will Europe let its rivers run dry?', place: 'Brussels', date: '2025-01-14', issuer: 'Clean Rivers Now' },
  ],
  [
    'two languages, French first',
    `COMMUNIQUÉ DE PRESSE - PERSBERICHT

La Ville de Morlies lance sa centrale solaire citoyenne

Morlies, le 6 mai 2025 - La Ville de Morlies lance une centrale solaire citoyenne de 2 MW. Les habitants pourront acheter des parts dès 250 euros.

« Chaque toit compte », dit l'échevine Nora Vanden.

The City of Morlies launches its citizens' solar plant

Morlies, 6 May 2025 - The City of Morlies is launching a 2 MW citizens' solar plant. Residents will be able to buy shares from 250 euros.
`,
    {
      title: 'La Ville de Morlies lance sa centrale solaire citoyenne',
      language: 'fr',
      place: 'Morlies',
      date: '2025-05-06',
      issuer: 'Ville de Morlies',
    },
  ],
  [
    'a joint release',
    `Communiqué commun
Région Val-de-Sambre – Département de la Haute-Sambre

Maubrage, le 11 décembre 2025

Le pont de Fontenelle rouvrira au printemps

La Région Val-de-Sambre et le Département de la Haute-Sambre annoncent la réouverture du pont de Fontenelle le 30 mars 2026, après 14 mois de chantier.
`,
    {
      title: 'Le pont de Fontenelle rouvrira au printemps',
      issuer: 'Région Val-de-Sambre',
      co_issuers: [{ name: 'Département de la Haute-Sambre' }],
      place: 'Maubrage',
      date: '2025-12-11',
    },
  ],
  [
    "a company's legal lines, an hour after the date",
    `Orlane Industries
Société anonyme au capital de 4 500 000 €
Siège social : Zone des Plaines, 42000 Saint-Erme
RCS Saint-Étienne B 333 444 555

Chiffre d'affaires du 3e trimestre 2025 : 61,2 M€ (+5 %)

Saint-Erme, le 23 octobre 2025, 18h00. Orlane Industries publie ce jour son chiffre d'affaires du troisième trimestre 2025.

                                    T3 2025     T3 2024
Aciers                              31,2        29,8
`,
    {
      title: "Chiffre d'affaires du 3e trimestre 2025 : 61,2 M€ (+5 %)",
      place: 'Saint-Erme',
      date: '2025-10-23',
      issuer: 'Orlane Industries',
    },
  ],
  [
    'an office, a place in capitals without a date',
    `OFFICE OF THE MAYOR
CITY OF PORT ELLERY

FOR IMMEDIATE RELEASE
May 2, 2025
Contact: Lena Ortiz, (555) 555-0133, lortiz@portellery.example

MAYOR DANA WHITLOCK ANNOUNCES $4 MILLION FOR PARKS

PORT ELLERY, Wash. — Mayor Dana Whitlock today announced $4 million in new funding for 18 city parks, the largest investment in a decade.

###
`,
    { title: 'MAYOR DANA WHITLOCK ANNOUNCES $4 MILLION FOR PARKS', place: 'Port Ellery', date: '2025-05-02' },
  ],
  [
    'everything centred, the date first',
    `                                                                    28 février 2025

                        CAISSE D'ALLOCATIONS DE LA BRENNE

              Aide aux vacances : les dossiers ouvrent le 10 mars

La Caisse d'allocations de la Brenne ouvre le 10 mars les demandes d'aide
aux vacances. En 2024, 6 200 familles en ont bénéficié, pour un montant
moyen de 312 euros.
`,
    { title: 'Aide aux vacances : les dossiers ouvrent le 10 mars', date: '2025-02-28', issuer: "Caisse d'allocations de la Brenne" },
  ],
  [
    'a title in capitals and its subtitle',
    `Paris, le 3 juin 2025

COMMUNIQUE DE PRESSE

GROUPE DELVAUX : ACQUISITION DE LA SOCIÉTÉ TRANSMOR
Une nouvelle étape dans le plan « Cap 2030 »

Le groupe Delvaux (Euronext Growth : ALDLV) annonce ce jour l'acquisition de 100 % du capital de Transmor, spécialiste de la logistique froide.
`,
    {
      title: 'GROUPE DELVAUX : ACQUISITION DE LA SOCIÉTÉ TRANSMOR',
      subtitle: 'Une nouvelle étape dans le plan « Cap 2030 »',
      place: 'Paris',
      date: '2025-06-03',
    },
  ],
  [
    'contact above the title, place with its state',
    `NEWS RELEASE

Contact: Teresa Quill
Phone: 503-555-0166
Email: tquill@cascadebirds.example

FOR IMMEDIATE RELEASE: April 7, 2025

CASCADE BIRD ALLIANCE COUNTS RECORD 212 SPECIES
Spring survey draws 640 volunteers

Salem, Ore. – Volunteers with the Cascade Bird Alliance counted a record 212 bird species during this year's spring survey, the group announced Monday.
`,
    {
      title: 'CASCADE BIRD ALLIANCE COUNTS RECORD 212 SPECIES',
      subtitle: 'Spring survey draws 640 volunteers',
      place: 'Salem',
      date: '2025-04-07',
      issuer: 'Cascade Bird Alliance',
    },
  ],
  [
    'a statement is its own title',
    `Statement from Governor Alicia Renner on the Passage of the Clean Ports Act

May 30, 2025

HARRISVILLE — Governor Alicia Renner released the following statement today on the passage of the Clean Ports Act:

"This law will save lives. I thank the legislature for its courage."
`,
    {
      title: 'Statement from Governor Alicia Renner on the Passage of the Clean Ports Act',
      issuer: 'Alicia Renner',
      date: '2025-05-30',
      place: 'Harrisville',
    },
  ],
  [
    'a legal form on the letterhead, bullets under the title',
    `Arcadine S.A.

Résultats du 1er semestre 2025

- Chiffre d'affaires : 312 M€ (+6,1 %)
- EBITDA : 48 M€
- Objectifs 2025 confirmés

Le Conseil d'administration d'Arcadine, réuni le 28 juillet 2025, a arrêté les comptes du premier semestre.
`,
    { title: 'Résultats du 1er semestre 2025', issuer: 'Arcadine S.A.', date: null },
  ],
  [
    'a short title over two lines',
    `Montrevault, lundi 6 octobre 2025

Inauguration
de la nouvelle gare routière

En présence de :
- Bertrand Coste, maire de Montrevault
- Inès Maalouf, présidente du Département

La Ville de Montrevault a inauguré ce lundi sa gare routière, qui accueille 45 cars par jour.
`,
    { title: 'Inauguration de la nouvelle gare routière', place: 'Montrevault', date: '2025-10-06', issuer: 'Ville de Montrevault' },
  ],
  [
    'issuer and date in the last line',
    `North Fen Wildlife Park welcomes twin lynx cubs

Two Eurasian lynx cubs have been born at North Fen Wildlife Park for the first time in its 31-year history.

The twins arrived on 14 May and weigh 1.2kg each.

Issued by North Fen Wildlife Park, 19 June 2025
`,
    { title: 'North Fen Wildlife Park welcomes twin lynx cubs', date: '2025-06-19', issuer: 'North Fen Wildlife Park' },
  ],
];

for (const [what, text, expected] of HEADS) {
  t.test(`the head of a release is told from its text: ${what}`, (t) => {
    const { release } = extract(read(text));
    t.match({ ...release, place: release.dateline.place, date: release.dateline.date, issuer: release.issuer?.name ?? null }, expected);
    t.end();
  });
}

const NEAR_MISSES: readonly (readonly [what: string, text: string, expected: Record<string, unknown>])[] = [
  [
    'the day of an event is not the day of the release',
    'Fête du port de Corvannes\n\nExposition du 3 au 9 mai 2025\n\nLa Ville de Corvannes organise une fête du port, avec 40 bateaux et des ateliers pour les enfants de la région.',
    { date: null, place: null },
  ],
  [
    'a name, a dash and a sentence are no dateline',
    'Un plan pour les gares\n\nRappel – Les abonnements achetés avant le 1er mars restent valables dans toutes les gares du réseau pendant la durée des travaux.',
    { place: null },
  ],
  [
    'a title may begin like a banner',
    'Communiqué de presse : la Ville de Corvannes ouvre une deuxième piscine\n\nLa Ville de Corvannes ouvre lundi sa deuxième piscine, qui accueillera 900 nageurs par jour.',
    { title: 'la Ville de Corvannes ouvre une deuxième piscine', issuer: 'Ville de Corvannes' },
  ],
  [
    'a word at the head of the title is no issuer',
    "Sécheresse : les cultures souffrent\n\nLa Chambre d'agriculture du Vexin demande des aides. Les agriculteurs constatent une perte de 20 %.",
    { issuer: "Chambre d'agriculture du Vexin" },
  ],
];

for (const [what, text, expected] of NEAR_MISSES) {
  t.test(what, (t) => {
    const { release } = extract(read(text));
    t.match({ ...release, place: release.dateline.place, date: release.dateline.date, issuer: release.issuer?.name ?? null }, expected);
    t.end();
  });
}

t.test('a text in another language is kept, with a message and without facts', (t) => {
  const { quotes, people, statistics, messages } = extract(read(HEADS.find(([what]) => what.startsWith('German'))?.[1] ?? ''));
  t.strictSame([quotes, people, statistics], [[], [], []]);
  t.ok(messages.some(({ code }) => code === 'language-not-read'));
  t.end();
});

t.test('contacts carry what is printed of them', (t) => {
  const text = `La coopérative ouvre une laiterie\n\nLa coopérative des Causses ouvre lundi une laiterie à Ardenville, et embauche 30 personnes dans le canton.\n\nContacts presse\nCoopérative des Causses – Julie Martin – directrice de la communication – jmartin@causses.example – 06 12 34 56 78\nAgence Verso : Zélie Quéméner, 02/555.01.02`;
  t.match(extract(read(text)).release.contacts, [
    {
      name: 'Julie Martin',
      role: 'directrice de la communication',
      organization: 'Coopérative des Causses',
      email: 'jmartin@causses.example',
      phone: '06 12 34 56 78',
    },
    { name: 'Zélie Quéméner', organization: 'Agence Verso', phone: '02/555.01.02' },
  ]);
  t.end();
});
