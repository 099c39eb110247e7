import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { documentOf } from './document-of.js';

const CASES: readonly (readonly [phenomenon: string, text: string, expected: Record<string, unknown>])[] = [
  [
    'P-20 contact',
    '# Ouverture du musée\n\nLe musée ouvre samedi.\n\nContact presse : Julie MARTIN – 06 12 34 56 78 – julie.martin@musee.example',
    { contacts: [{ name: 'Julie Martin', role: null, organization: null, email: 'julie.martin@musee.example', phone: '06 12 34 56 78' }] },
  ],
  [
    'contact block lines',
    '# Ouverture du musée\n\nLe musée ouvre samedi.\n\nContacts presse\n\nJulie MARTIN, attachée de presse\njmartin@musee.example\n02 99 00 00 00',
    {
      contacts: [
        { name: 'Julie Martin', role: 'attachée de presse', organization: null, email: 'jmartin@musee.example', phone: '02 99 00 00 00' },
      ],
    },
  ],
  [
    'dateline 1',
    'Marseille, le mardi 12 mars 2024\n\n# La Ville lance un plan\n\nLe plan débute.',
    { place: 'Marseille', date: '2024-03-12', title: 'La Ville lance un plan' },
  ],
  [
    'dateline 2',
    '# Un plan pour le climat\n\nÀ Aix-en-Provence, le 1er avril 2025\n\nLe plan débute.',
    { place: 'Aix-en-Provence', date: '2025-04-01' },
  ],
  [
    'dateline run-in',
    '# Résultats annuels\n\nParis, le 24 avril 2024 - Le Groupe Alcine, leader de la cosmétique, annonce une hausse.',
    { place: 'Paris', date: '2024-04-24', issuer: 'Groupe Alcine' },
  ],
  [
    'dateline dash',
    '# Résultats annuels\n\nLYON – 12 mars 2024 – Alcine annonce une hausse.',
    { place: 'Lyon', date: '2024-03-12', issuer: 'Alcine' },
  ],
  [
    'dateline numeric',
    'COMMUNIQUÉ DE PRESSE\n\nClermont-Ferrand, 12/03/2024\n\n# Un plan pour le climat\n\nLe plan débute.',
    { place: 'Clermont-Ferrand', date: '2024-03-12', title: 'Un plan pour le climat' },
  ],
  ['date without place', '# Un plan pour le climat\n\nLe 12 mars 2024\n\nLe plan débute.', { place: null, date: '2024-03-12' }],
  [
    'not a dateline',
    '# Un plan pour le climat\n\nLe 12 mars 2024, la Ville a signé la convention avec ses partenaires.',
    { place: null, date: null },
  ],
  ['fait a', '# Un plan pour le climat\n\nLe plan débute.\n\nFait à Nevers, le 3 mai 2024', { place: 'Nevers', date: '2024-05-03' }],
  [
    'en dateline 1',
    '# Acme Robotics opens a plant\n\nDALLAS, May 14, 2024 (GLOBE NEWSWIRE) -- Acme Robotics today announced the opening of a plant.',
    { place: 'Dallas', date: '2024-05-14', issuer: 'Acme Robotics' },
  ],
  [
    'en dateline 2',
    '# Acme Robotics opens a plant\n\nMORTON GROVE, Ill., May 14, 2024 /PRNewswire/ — Acme Robotics today announced the opening of a plant.',
    { place: 'Morton Grove', date: '2024-05-14' },
  ],
  [
    'en dateline 3',
    '# Acme Robotics opens a plant\n\nDENVER–(BUSINESS WIRE)–Acme Robotics today announced the opening of a plant.',
    { place: 'Denver', date: null },
  ],
  [
    'en dateline 4',
    'FOR IMMEDIATE RELEASE\n\nAcme Robotics opens a plant\n\nLondon, 12 March 2024 – Acme Robotics today announced the opening of a plant in the north of the country.',
    { place: 'London', date: '2024-03-12', title: 'Acme Robotics opens a plant', issuer: 'Acme Robotics' },
  ],
  [
    'weekday no year',
    '# Un plan\n\nCommuniqué de presse - Mardi 12 mars\n\nLe plan, signé le 3 janvier 2024, débute.',
    { place: null, date: '2024-03-12' },
  ],
  [
    'issuer region',
    "# Transports : la Région Grand Est investit 30 millions d'euros\n\nLa Région Grand Est engage un plan de modernisation des gares.",
    { issuer: 'Région Grand Est' },
  ],
  [
    'issuer a propos',
    '# Une nouvelle gamme de vélos\n\nLe marché du vélo progresse.\n\nÀ propos de Cyclor\n\nCyclor conçoit des vélos.',
    { issuer: 'Cyclor' },
  ],
  [
    'issuer banner',
    'Communiqué de presse de la Préfecture du Cantal\n\nVigilance sécheresse dans le département\n\nLe préfet a signé un arrêté.',
    { issuer: 'Préfecture du Cantal', title: 'Vigilance sécheresse dans le département' },
  ],
  [
    'issuer dept',
    '# Collèges : 12 chantiers cet été\n\nLe Département de la Drôme lance douze chantiers dans les collèges.',
    { issuer: 'Département de la Drôme' },
  ],
  ['issuer parti', '# Non à la fermeture\n\nLe Parti des Rivières dénonce la fermeture de la gare.', { issuer: 'Parti des Rivières' }],
  [
    'reference',
    'COMMUNIQUÉ DE PRESSE N° 123-2024\n\n# Titre du jour\n\nLe plan débute.',
    { reference: '123-2024', title: 'Titre du jour' },
  ],
  ['embargo line', "Sous embargo jusqu'au mardi 12 mars 2024 à 10 h\n\n# Titre du jour\n\nLe plan débute.", { title: 'Titre du jour' }],
  [
    'subtitle',
    '# Titre du jour\n\nUne réponse aux attentes des familles\n\nLyon, le 2 mai 2024\n\nLe plan débute dans toutes les communes du territoire dès cet été.',
    { subtitle: 'Une réponse aux attentes des familles', place: 'Lyon', date: '2024-05-02' },
  ],
  [
    'complete rel',
    "# La Métropole inaugure le parc des Tanneries\n\nLyon, le 5 juin 2025\n\nLa Métropole inaugure samedi le parc des Tanneries, 4 hectares ouverts au public.\n\n« Ce parc est d'abord une réponse à la chaleur, explique Karine Vial, vice-présidente déléguée à la nature en ville. Il offrira de l'ombre à 12 000 habitants. »\n\nPour l'architecte Marc Ferrand, « l'eau guide la promenade ». Le « jardin des brumes » ouvrira plus tard.",
    { place: 'Lyon', date: '2025-06-05', title: 'La Métropole inaugure le parc des Tanneries', issuer: 'Métropole' },
  ],
  [
    'senate lead',
    'SEN. HARTLEY WELCOMES FUNDING FOR RURAL CLINICS\n\n  Sen. Paul Hartley (R-ID) today announced that three clinics will receive $2 million. "Rural families drive too far for care," Hartley said. "This is a first step."\n\nHartley, chairman of the Rural Health Caucus, noted that the program "works for small towns."\n\n"I thank Secretary Linda Moss for her help," Hartley added.\n\nContact: Dan Weber, 202/224-0000.',
    { issuer: 'Paul Hartley', title: 'SEN. HARTLEY WELCOMES FUNDING FOR RURAL CLINICS' },
  ],
  [
    'xr like',
    "# Des militants bloquent le pont\n\nGenève, le 3 avril 2022. Ce matin, une dizaine de militantes ont bloqué le pont.\n\nSelon Maïté Rochat, infirmière, 34 ans : « Je le fais pour mes enfants. »\n\n« Il n'est pas trop tard », ajoute-t-elle.",
    { place: 'Genève', date: '2022-04-03' },
  ],
  [
    'long fr assoc',
    "Communiqué de presse\n\nBordeaux, le 14 février 2023\n\nFermeture de la maternité : le collectif Naître Ici demande un moratoire\n\nLe collectif Naître Ici, qui regroupe 1 200 familles, demande à l'Agence régionale de santé un moratoire sur la fermeture de la maternité de Langon.\n\n« On nous parle de sécurité, mais quelle sécurité y a-t-il à accoucher sur l'autoroute ? », s'indigne Mathilde Sarrazin, porte-parole du collectif. Selon elle, « trois femmes ont accouché en voiture » depuis janvier.\n\nL'ARS invoque une « démographie médicale contrainte ». Le député Éric Lavigne (PS) a interpellé le ministre : « Votre silence est une faute. »\n\nContact : Mathilde Sarrazin – 06 00 00 00 00",
    {
      title: 'Fermeture de la maternité : le collectif Naître Ici demande un moratoire',
      place: 'Bordeaux',
      date: '2023-02-14',
      issuer: 'collectif Naître Ici',
    },
  ],
  [
    'municipal',
    '# Une nouvelle piste cyclable avenue Foch\n\n12/04/2024\n\nLa Ville de Metz et l\'Eurométropole ouvrent une piste cyclable de 2,3 km.\n\n"Cette piste était attendue. Elle relie enfin les deux rives."\n\nJulien Wendling, adjoint au maire délégué aux mobilités\n\nLe dispositif « Savoir rouler » sera étendu aux écoles. Les cours seront donnés par l\'association Vélo pour tous, présidée par Odette Schmitt.\n\n« Les enfants adorent », constate cette dernière.',
    { place: null, date: '2024-04-12', issuer: 'Ville de Metz', title: 'Une nouvelle piste cyclable avenue Foch' },
  ],
  [
    'entreprise',
    "Novatex annonce l'acquisition de Fibrelec\n\nToulouse, le 9 septembre 2024 – Novatex (Euronext : NVTX), spécialiste des textiles techniques, annonce l'acquisition de Fibrelec.\n\nPhilippe Carrère, Président-directeur général de Novatex, commente : « Cette opération nous fait changer d'échelle. Elle renforce notre position en Europe ».\n\nAnna Schultz, fondatrice de Fibrelec, ajoute : « Nos clients y gagneront. »\n\nÀ propos de Novatex\n\nNovatex emploie 850 personnes.\n\nContacts\n\nRelations investisseurs : Marc Dubois – mdubois@novatex.example",
    { title: "Novatex annonce l'acquisition de Fibrelec", place: 'Toulouse', date: '2024-09-09', issuer: 'Novatex' },
  ],
  [
    'en ngo',
    'FOR IMMEDIATE RELEASE\n\nRiver Trust Launches Cleanup Fund\n\nPORTLAND, Ore., June 3, 2024 — The River Trust today launched a $5 million fund to clean up the Willow River.\n\n"Our rivers cannot wait," said Dana Whitfield, executive director of the River Trust. "Every month counts."\n\n"It\'s a historic day," Mayor Luis Ortega said. He added that the city would match the "Blue Banks" grants.\n\nWhitfield, who has led the trust since 2015, said volunteers "made this possible."\n\nAbout the River Trust\n\nFounded in 1988, the River Trust protects rivers.\n\nMedia Contact: Kelly Nguyen, 503-555-0100',
    { title: 'River Trust Launches Cleanup Fund', place: 'Portland', date: '2024-06-03', issuer: 'River Trust' },
  ],
];

for (const [phenomenon, source, expected] of CASES) {
  t.test(`the head of a release is read: ${phenomenon}`, (t) => {
    const { release } = extract(documentOf(source));
    t.match({ ...release, place: release.dateline.place, date: release.dateline.date, issuer: release.issuer?.name ?? null }, expected);
    t.end();
  });
}
