import { type IssuerCase, testIssuers } from './issuer-cases.js';

/** What stands like a name at the head of a release and issues nothing: documents, chambers, organs, posts, acronyms taken for towns. */
const CASES: readonly IssuerCase[] = [
  [
    'several who publish together, where the title wants an inquiry of another',
    'Une table ronde dénonce les retards du quai et réclame une enquête de l’OPQR\n\nPublié conjointement par la Coalition des ports (CDP), l’Association des quais (ADQ) et Post Quai.\n\nSAULT — Des responsables se sont réunis à Sault. L’OPQR et l’Office des quais seront saisis, et l’OPQR répondra.\n',
    'Coalition des ports (CDP)',
  ],
  [
    'whom an agency had the text from, behind its last sentence',
    'VALLIA : le quai se prépare à l’hiver\n\nSAULT, 18 décembre (Vallinfo) - Les acteurs du port se sont réunis le 15 décembre. La soirée a réuni 150 personnes, selon l’Observatoire du port (Source : Institut des marées).\n\nLa ministre a rappelé que le quai compte. (Source : Les Amis du quai de Sault).\n\nFIN/VALLINFO/VAL2023\n',
    'Amis du quai de Sault',
  ],
  [
    'letters that stand after "in" and are no town',
    'QRT Acquires Leading Consultancy, Tide Dynamics\n\nSault, Vallia—QRT today announced the acquisition of Tide Dynamics, a supplier of pilots.\n\n“I am proud of what we have built,” said Helen Quarrow, the founder of Tide Dynamics. “In QRT, we have found the best partner.”\n\nAbout Tide Dynamics\n\nTide Dynamics trains pilots.\n\nAbout QRT\n\nFounded in 1970, QRT is a company of pilots.\n',
    'QRT',
  ],
  [
    'the source line of a wire with its links behind it, whatever the one About',
    'Quay Institute Funds Tideline Sensors\n\nSAULT, May 3, 2015 /PRNewswire/ -- The Quay Institute for Harbour Studies (the Institute) announced a grant to Tideline Sensors, a company of Sault.\n\nTideline makes a sensor for quays. Tideline believes that its sensor can save ships.\n\nAbout the Institute Formed by the state in 2007, the Quay Institute for Harbour Studies is a charity.\n\nAbout Tideline Sensors Tideline Sensors is a company of Sault.\n\nSOURCE Quay Institute for Harbour Studies RELATED LINKS: http://www.quay.example/\n',
    'Quay Institute for Harbour Studies',
  ],
  [
    'a review that is opened to comments',
    'Consultation on the Harbour Lighting Review opens\n\nPublished:\n\n10 September 2025\n\nThe Harbour Bank of Vallia (HBV) lights the quays of Vallia. The Harbour Lighting Review began in May.\n\n“We want to hear from pilots,” says Harbours Director Helen Quarrow.\n\nHarbour Lighting Review consultation page\n\nMedia contact\n\nPeter Tane\n',
    'Harbour Bank of Vallia',
  ],
  [
    'a survey told about at the foot',
    'Tidewire Foundation Survey Reports Longer Queues\n\nSAULT, April, 12, 2016 — The Tidewire Foundation, a community of pilots, today announced its first survey.\n\nAbout the Survey\n\nThe survey was open for 15 days.\n\nAbout Tidewire Foundation\n\nTidewire is used in 20 ports.\n',
    'Tidewire Foundation',
  ],
  [
    'a chamber that adopts what a senator wrote',
    'SENATE ADOPTS QUARROW FERRY PROVISION\n\nThe Senate today adopted a $57 million proposal by Senator Helen Quarrow (I-Vt.) for ferries.\n\n"It is right," Quarrow said.\n',
    'Helen Quarrow',
  ],
  [
    "an organ before its body's name",
    "Le Conseil d'administration du Fonds Dervaux approuve un prêt\n\nLe 17 décembre 2008\n\nLe Conseil d'administration du Fonds Dervaux a approuvé un prêt de 6 millions d'euros.\n",
    'Fonds Dervaux',
  ],
  [
    'executive directors before the name of their bank',
    'Harbour Bank Approves New Loan\n\nSAULT, March 3, 2024 - The Board of Executive Directors of the Harbour Bank of Vallia today approved a loan of $6 million for two quays.\n',
    'Harbour Bank of Vallia',
  ],
  [
    'letters that are no town, though a dash follows',
    "Solidarité avec la population de Corvel\n\nCEDRA — Centre d'Essais de Rade — a appris avec douleur le naufrage du 3 mai 2024.\n\nCEDRA demande à l'État d'agir. CEDRA appelle aussi les ports à l'aide.\n",
    'CEDRA',
  ],
  [
    'letters behind the banner',
    'Communiqué de presse UDEN-BRV et VULE suite au rallye du Corvan\n\nLe Parc Naturel Régional du Corvan,\n\nUn bel écrin pour une course\n\nNous demandons que ce rallye n’ait plus lieu. Les routes du parc ne sont pas un circuit.\n',
    'UDEN-BRV',
  ],
  [
    'a list whose name stands in marks, made of people of the town',
    'COMMUNIQUÉ DE PRESSE\n\nMunicipales : la liste « Corvel avec Vous » se présente\n\nCorvel, le 18 janvier 2026\n\nMenée par Luc Ollier, une équipe de Corvelois annonce la création de la liste « Corvel avec Vous ».\n',
    'Corvel avec Vous',
  ],
  [
    'a collective of citizens whose name stands in marks',
    'Communiqué de presse\n\nRénovation de l’école : un collectif citoyen se mobilise\n\nSamedi, une réunion a scellé le lancement du collectif citoyen « Un toit neuf pour nos écureuils ». Le maire était présent.\n',
    'Un toit neuf pour nos écureuils',
  ],
  [
    'the post of a state secretary names no state',
    'Communiqué de presse\n\n3 septembre 2018\n\nSix mois après son lancement, le port en ligne est ouvert à tous\n\nLa plateforme lancée par le secrétaire d’État auprès du Premier ministre, Luc Ollier, compte 300 quais.\n',
    null,
  ],
  [
    'a heading that runs into its text',
    'Données : l’État dévoile les résultats du concours\n\n15 mai 2024\n\nLe concours a réuni 100 pilotes pendant deux jours.\n\nÀ propos de la DICAP : La direction des caps et des ports (DICAP) a pour mission d’ouvrir les ports à tous, par tous les temps. Elle publie ses cartes.\n',
    'DICAP',
  ],
  [
    'the desk that posted it',
    'Minister opens the new quay\n\nPosted On: 12 OCT 2023 1:05PM by HIB Sault\n\nThe quay was opened today. It is 300 metres long.\n',
    'HIB Sault',
  ],
  [
    'a minister after «From»',
    'From the Minister for Harbours and Tides. THE HON HELEN QUARROW, M.P.\n\n31 March 1982\n\nNEW QUAY FOR SAULT\n\nA quay opened today.\n\nMedia contacts: Peter Tane, (062) 555 0126\n',
    'Minister for Harbours and Tides',
  ],
  [
    'an elected prosecutor, before a police that is named',
    'Offices Join Forces to Deter Theft and to Support the Shops of the Old Quay - Harbour Newsroom\n\nSan Pedro County District Attorney Helen Quarrow joined forces with the San Pedro Police Department today to warn shops.\n\n“It works,” DA Quarrow said.\n',
    'San Pedro County District Attorney',
  ],
  [
    'what a page adds to its title, which stands alone below',
    '300 PUPILS WIN THE HARBOUR CUP - Vallia County Attorney\n\nFor Immediate Release\nMay 31, 2013\n\n300 PUPILS WIN THE HARBOUR CUP\n\nVALLIA COUNTY – The Sault Gulls will open their gates to 300 pupils on Monday, June 3, 2013.\n',
    'Vallia County Attorney',
  ],
  [
    'a firm whose name ends like a document',
    'Northgate widens its offices in Sault\n\nSAULT, May 3, 2024 — Northgate Strategy, a consulting firm, announced today that it opens an office in Sault.\n\nAbout Northgate Strategy\n\nNorthgate Strategy advises ports.\n',
    'Northgate Strategy',
  ],
  [
    'a topic in capitals behind the banner',
    'Communiqué de presse CANICULE : le port ferme\n\nLa mairie de Corvel annonce que le port ferme lundi à cause de la canicule.\n',
    'mairie de Corvel',
  ],
  [
    'a staff that is called after the state',
    "Une journée ouverte au port\n\nCorvel, le 3 mai 2024\n\nL'État-major des Ports annonce une journée ouverte. L'État-major des Ports attend 300 visiteurs.\n",
    'État-major des Ports',
  ],
  [
    'a firm whose name begins like a heading',
    'Contact Energy grows\n\nContact Energy announced today that it will build a plant of 30 MW in Sault.\n\nAbout Contact Energy\n\nContact Energy runs plants.\n',
    'Contact Energy',
  ],
  [
    'who held an office before',
    'Harbour fair opens on Monday\n\nSAULT, May 3, 2024 — Former Sault County Sheriff Helen Quarrow will open the fair on Monday. The Sault Harbour Trust stages it.\n',
    'Sault Harbour Trust',
  ],
  [
    'whom a title says to be punished',
    'Tallow Bank fined £48m for outages\n\nThe Harbour Conduct Authority (HCA) and the Tide Regulation Authority (TRA) have fined Tallow Bank plc £48 million today for the outages of 2022.\n\nTallow Bank moved its systems in April. Tallow Bank has paid its customers.\n',
    'Harbour Conduct Authority',
  ],
  [
    'what a house in capitals owns',
    'HARBA’s Tide-8 Launches to the Lower Quay\n\nThe crew of HARBA’s Tide-8 reached the quay on Sunday. HARBA runs the mission with Tallow.\n\nHARBA will show the arrival. HARBA was founded in 1958.\n',
    'HARBA',
  ],
  [
    'a party behind what the document is, told of by its letters',
    'Reform Needed To Deal With Harbour Dues\n\nTuesday, 27 July 1999, 2:16 pm\nPress Release: ALT Vougeland\n\nUrgent reform needed to deal with dues\n\nALT Harbour Spokesman Patrick Quarrow is calling on the minister to announce his package.\n',
    'ALT Vougeland',
  ],
  [
    'who comments on what others have released',
    'Press Release 30.04.19\n\nMay 1st, 2019\n\nQuayside comments on berth figures\n\nIncrease shows challenges still persist\n\nTuesday, 30th of April. Today saw the release of figures by the Department of Ports, which told of 10,305 boats without a berth.\n\nQuayside CEO Helen Quarrow commented:\n\n"The increase shows that the issue is not going away."\n\nToday, Quayside lends forty berths in the town.\n',
    'Quayside',
  ],
  [
    'where to read on, at the foot',
    'Spring sitting wraps up, autumn sitting begins in October\n\nPublished April 24, 2018\n\nThe spring sitting of the Vougeland Harbour Assembly concluded today. The Government of Vougeland tabled its budget.\n\nThe Government of Vougeland also opened 80 berths. The Government of Vougeland thanks its pilots.\n\nMedia contact\n\nSunny Patch\n867-555-0147\n\nRelated information:\n\nVougeland Harbour Assembly\n',
    'Government of Vougeland',
  ],
  [
    'a plan that labels the title, and how something is done',
    "Vouge Relance : lancement accéléré de l'observatoire des traversées\n\nUnanimement salué par les marins, le projet est inscrit dans le plan Vouge Relance. La Région Vouge annonce son ouverture en juin.\n\nLa Région Vouge le finance. La Région Vouge attend 300 visiteurs.\n",
    'Région Vouge',
  ],
  ...[
    ['Harbour Commission fined two operators over safety', 'Harbour Commission'],
    ['Alder Energy ordered turbines worth $40 million in 2023', 'Alder Energy'],
    ['Alder Council banned smoking on its piers', 'Alder Council'],
  ].map(
    ([title = '', issuer = '']): IssuerCase => [
      `who punishes, orders or bans: ${title}`,
      `${title}\n\nSault, 3 May 2024\n\n${issuer} acted after a review of the quay. The quay reopens in May.`,
      issuer,
    ],
  ),
  [
    'a park that has an administration',
    "Une passerelle relie les deux rives\n\nSorvigny, le 2 avril 2019\n\nLe Parc naturel régional de la Vouge annonce l'ouverture d'une passerelle de 140 mètres.",
    'Parc naturel régional de la Vouge',
  ],
  ...[
    'Comité départemental du tourisme',
    'Maison des jeunes de Sault',
    "Service départemental d'incendie et de secours",
    'Ligue contre les marées',
    'Réserve naturelle du Lac',
  ].map(
    (name): IssuerCase => [
      `a name that goes on in small letters: ${name}`,
      `Une passerelle relie les deux rives\n\nSorvigny, le 2 avril 2019\n\n${/^[CS]/.test(name) ? 'Le' : 'La'} ${name} annonce l'ouverture d'une passerelle de 140 mètres. Elle a coûté 3 millions d'euros.`,
      name,
    ],
  ),
  [
    'what follows the verb is no part of the name',
    "Une nuit dehors\n\nL'Atelier des Mornes prête les jumelles et invite les enfants au parking du bois.",
    'Atelier des Mornes',
  ],
];

testIssuers('who issues is', CASES);
