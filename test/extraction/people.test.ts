import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { documentOf } from './document-of.js';

type Expected = readonly [name: string, role: string | null];

const CASES: readonly (readonly [phenomenon: string, text: string, people: readonly Expected[]])[] = [
  [
    'Q-29 terms',
    "La Ville lance le programme « Quartiers fertiles » et l'opération « 500 façades ». Ce dispositif, dit « pass jeunes », sera prolongé. Le prix « Entreprise verte » a été remis à Novalis.",
    [],
  ],
  [
    'P roles',
    "# Bilan\n\nÉtaient présents Jean-Marc Ollivier, maire de Guingamp et vice-président de l'agglomération, Fatima Zahraoui, déléguée à la jeunesse, aux sports et à la vie associative, et Pierre de La Tour, ancien ministre.",
    [
      ['Jean-Marc Ollivier', "maire de Guingamp et vice-président de l'agglomération"],
      ['Fatima Zahraoui', 'déléguée à la jeunesse, aux sports et à la vie associative'],
      ['Pierre de La Tour', 'ancien ministre'],
    ],
  ],
  [
    'P-07 false persons',
    "# Travaux\n\nLes travaux de la rue Victor Hugo et du lycée Jules Ferry débuteront en mai. Le prix Albert Londres sera remis à l'hôpital Robert Debré. La fondation Abbé Pierre soutient le projet. Le groupe Louis Vuitton aussi. La place Jean Jaurès sera fermée.",
    [],
  ],
  [
    'P-01 caps with particle',
    "# Visite\n\nAmélie de MONTREUIL, secrétaire d'État chargée du numérique, a visité le site avec Jean-François DELMAS.",
    [
      ['Amélie de Montreuil', "secrétaire d'État chargée du numérique"],
      ['Jean-François Delmas', null],
    ],
  ],
  [
    'P-10 before',
    '# Visite\n\nEn présence du président de la Métropole Bruno Sauvage, de la préfète Valérie Hubert et de Madame la Sénatrice Odile Kermarec.',
    [
      ['Bruno Sauvage', 'président de la Métropole'],
      ['Valérie Hubert', 'préfète'],
      ['Odile Kermarec', 'Sénatrice'],
    ],
  ],
  [
    'P-12 several roles',
    "# Nomination\n\nDenis Caron, président de la chambre d'agriculture, maire de Lapalud et membre du bureau national, prend ses fonctions lundi.",
    [['Denis Caron', "président de la chambre d'agriculture, maire de Lapalud et membre du bureau national"]],
  ],
  [
    'P-13 stop at clause',
    '# Nomination\n\nAgathe Morin, responsable du pôle innovation, pour qui le projet compte, et Lucas Petit, directeur adjoint, lors de la visite.',
    [
      ['Agathe Morin', 'responsable du pôle innovation'],
      ['Lucas Petit', 'directeur adjoint'],
    ],
  ],
  [
    'P-17',
    '# Débat\n\nGilles Robin (PDG de Cartonord) et Hélène Vidal (LR) débattront.',
    [
      ['Gilles Robin', 'PDG de Cartonord'],
      ['Hélène Vidal', null],
    ],
  ],
  [
    'P-20 contact',
    '# Ouverture du musée\n\nLe musée ouvre samedi.\n\nContact presse : Julie MARTIN – 06 12 34 56 78 – julie.martin@musee.example',
    [['Julie Martin', null]],
  ],
  [
    'contact block lines',
    '# Ouverture du musée\n\nLe musée ouvre samedi.\n\nContacts presse\n\nJulie MARTIN, attachée de presse\njmartin@musee.example\n02 99 00 00 00',
    [['Julie Martin', 'attachée de presse']],
  ],
  ['MARTIN Julie', '# Liste\n\nContacts presse\n\nMARTIN Julie - 02 99 00 00 00', [['Julie Martin', null]]],
  [
    'complete rel',
    "# La Métropole inaugure le parc des Tanneries\n\nLyon, le 5 juin 2025\n\nLa Métropole inaugure samedi le parc des Tanneries, 4 hectares ouverts au public.\n\n« Ce parc est d'abord une réponse à la chaleur, explique Karine Vial, vice-présidente déléguée à la nature en ville. Il offrira de l'ombre à 12 000 habitants. »\n\nPour l'architecte Marc Ferrand, « l'eau guide la promenade ». Le « jardin des brumes » ouvrira plus tard.",
    [
      ['Karine Vial', 'vice-présidente déléguée à la nature en ville'],
      ['Marc Ferrand', 'architecte'],
    ],
  ],
  [
    'senate lead',
    'SEN. HARTLEY WELCOMES FUNDING FOR RURAL CLINICS\n\n  Sen. Paul Hartley (R-ID) today announced that three clinics will receive $2 million. "Rural families drive too far for care," Hartley said. "This is a first step."\n\nHartley, chairman of the Rural Health Caucus, noted that the program "works for small towns."\n\n"I thank Secretary Linda Moss for her help," Hartley added.\n\nContact: Dan Weber, 202/224-0000.',
    [
      ['Paul Hartley', 'chairman of the Rural Health Caucus'],
      ['Linda Moss', 'Secretary'],
      ['Dan Weber', null],
    ],
  ],
  [
    'multi role before',
    '# Titre\n\nNathalie Roux, maire de Tours, et Simon Bellanger, adjoint délégué aux sports, ont inauguré la salle. « Elle est belle », a lancé Nathalie Roux.',
    [
      ['Nathalie Roux', 'maire de Tours'],
      ['Simon Bellanger', 'adjoint délégué aux sports'],
    ],
  ],
  [
    'historical person',
    "# Titre\n\nCent ans après la mort de Marie Curie, l'exposition retrace la vie de la physicienne. Avec Pierre Curie, elle découvre le radium.",
    [
      ['Marie Curie', null],
      ['Pierre Curie', null],
    ],
  ],
  [
    'place false persons',
    "# Titre\n\nLa ligne relie Saint-Malo à Dol-de-Bretagne. Le parc Georges Brassens et le quai François Mitterrand rouvrent. L'avion se pose à Charles de Gaulle.",
    [['Charles de Gaulle', null]],
  ],
  [
    'org false persons',
    "# Titre\n\nMartin Dupont Consultants accompagne la ville. Les éditions Albin Michel publient l'ouvrage. Radio France et Le Monde sont partenaires. Crédit Agricole finance.",
    [],
  ],
  [
    'entreprise',
    "Novatex annonce l'acquisition de Fibrelec\n\nToulouse, le 9 septembre 2024 – Novatex (Euronext : NVTX), spécialiste des textiles techniques, annonce l'acquisition de Fibrelec.\n\nPhilippe Carrère, Président-directeur général de Novatex, commente : « Cette opération nous fait changer d'échelle. Elle renforce notre position en Europe ».\n\nAnna Schultz, fondatrice de Fibrelec, ajoute : « Nos clients y gagneront. »\n\nÀ propos de Novatex\n\nNovatex emploie 850 personnes.\n\nContacts\n\nRelations investisseurs : Marc Dubois – mdubois@novatex.example",
    [
      ['Philippe Carrère', 'Président-directeur général de Novatex'],
      ['Anna Schultz', 'fondatrice de Fibrelec'],
      ['Marc Dubois', 'Relations investisseurs'],
    ],
  ],
  [
    'en ngo',
    'FOR IMMEDIATE RELEASE\n\nRiver Trust Launches Cleanup Fund\n\nPORTLAND, Ore., June 3, 2024 — The River Trust today launched a $5 million fund to clean up the Willow River.\n\n"Our rivers cannot wait," said Dana Whitfield, executive director of the River Trust. "Every month counts."\n\n"It\'s a historic day," Mayor Luis Ortega said. He added that the city would match the "Blue Banks" grants.\n\nWhitfield, who has led the trust since 2015, said volunteers "made this possible."\n\nAbout the River Trust\n\nFounded in 1988, the River Trust protects rivers.\n\nMedia Contact: Kelly Nguyen, 503-555-0100',
    [
      ['Dana Whitfield', 'executive director of the River Trust'],
      ['Luis Ortega', 'Mayor'],
      ['Kelly Nguyen', null],
    ],
  ],
  [
    'list of signatories',
    "# Appel pour la forêt\n\nSignataires :\n\n• Jeanne Morel, botaniste\n\n• Paul-Henri Vasseur, président de l'ONF Ardèche\n\n• Léo Fabre, étudiant",
    [
      ['Jeanne Morel', 'botaniste'],
      ['Paul-Henri Vasseur', "président de l'ONF Ardèche"],
      ['Léo Fabre', 'étudiant'],
    ],
  ],
  [
    'names 1',
    '# Board\n\nRobert Hall, Jr., chairman, and Wendell P. Crane III, treasurer, welcomed Nora K. Ode, M.D., Ph.D., Professor of Surgery at the Ridge School of Medicine.',
    [
      ['Robert Hall Jr.', 'chairman'],
      ['Wendell P. Crane III', 'treasurer'],
      ['Nora K. Ode', 'Professor of Surgery at the Ridge School of Medicine'],
    ],
  ],
  [
    'names 2',
    "# Guests\n\nSir Ralph Hart-Pell KBE FRS, Emeritus Professor, Dame Olive Kerr and Sister Agnes O'Rourke spoke. Sir Ralph closed the evening.",
    [
      ['Ralph Hart-Pell', 'Emeritus Professor'],
      ['Olive Kerr', null],
      ["Agnes O'Rourke", null],
    ],
  ],
  [
    'names 3',
    '# Crew\n\nRoberto "Beto" Lanza, master welder, Winifred "Win" Sole, beekeeper of the abbey, and Maj. (ret.) Tobias J. Lund sat together.',
    [
      ['Roberto "Beto" Lanza', 'master welder'],
      ['Winifred "Win" Sole', 'beekeeper of the abbey'],
      ['Tobias J. Lund', null],
    ],
  ],
  [
    'names 4',
    '# Names\n\nThe Edgar Sole Pavilion Building, the Clara Vine Tower and Via Dante Alighieri 8 are closed. Alma Dorval SA and Dorval Connect are partners of the Peter Black Trust.',
    [],
  ],
  [
    'names 5',
    '# Contacts\n\nMedia: Iver Sandoval-Pike, 202-555-0111\n\nZbynek Holub – Press Officer – z.holub@dorval.example',
    [
      ['Iver Sandoval-Pike', null],
      ['Zbynek Holub', 'Press Officer'],
    ],
  ],
  [
    'names 6',
    "# Liste\n\nOnt voté pour : Jeanne Roy, Zbynek Holub, Salomé N'Dour, Nabil M'Hamdi et Birgit Holm.",
    [
      ['Jeanne Roy', null],
      ['Zbynek Holub', null],
      ["Salomé N'Dour", null],
      ["Nabil M'Hamdi", null],
      ['Birgit Holm', null],
    ],
  ],
  [
    'names 7',
    "# Témoins\n\nKeziah, 41, from Hull, has two children. Romane, 31 ans, soudeuse, raconte sa journée. « C'est long », dit Romane.",
    [
      ['Keziah', null],
      ['Romane', 'soudeuse'],
    ],
  ],
  [
    'names 8',
    '# Conseil\n\nGráinne Ní Loingsigh, Chief Executive, met Joost van den Berg and Gareth ap Owen. Ní Loingsigh thanked them.',
    [
      ['Gráinne Ní Loingsigh', 'Chief Executive'],
      ['Joost van den Berg', null],
      ['Gareth ap Owen', null],
    ],
  ],
  [
    'names 9',
    "# Nomination\n\nLe capitaine de frégate Yann Le Goff, l'hydrologue Paul Noir et la climatologue Lina Ferrand siègent au comité. CCI Bord de Mer, Alix Distribution et Marine Services sont partenaires.",
    [
      ['Yann Le Goff', 'capitaine de frégate'],
      ['Paul Noir', 'hydrologue'],
      ['Lina Ferrand', 'climatologue'],
    ],
  ],
  [
    'names 10',
    '# Cabinet\n\nCllr Ruth Amory, Cabinet Member for Parks, joined Deputy Leader Owen Tarrant, Lodge 9 President Ines Duarte and Shadow Minister Anna Ross MP.',
    [
      ['Ruth Amory', 'Cabinet Member for Parks'],
      ['Owen Tarrant', 'Deputy Leader'],
      ['Ines Duarte', 'Lodge 9 President'],
      ['Anna Ross', 'Shadow Minister'],
    ],
  ],
  [
    'names 11',
    '# Visite\n\n# Gold\n\nDr Maria Lopez-Ortiz, PhD, a senior lecturer in marine biology and a member of the Royal Society since 2013, will speak.',
    [['Maria Lopez-Ortiz', 'senior lecturer in marine biology and a member of the Royal Society']],
  ],
  [
    'headline verbs',
    '# Governor Ana Ferro Signs Budget Act\n\nThe law pleases Iver Marks, director.',
    [
      ['Ana Ferro', 'Governor'],
      ['Iver Marks', 'director'],
    ],
  ],
  [
    'contacts on lines of their own',
    '# Title\n\nThe mill opens.\n\nContacts:\nIn Oslo: Grace Holm, +47 22 55 01 02\n\nMedia Contact:\nZbynek Holub\npress@mill.example\n\nInvestor Relations: Clara Winter – +1 555 0142\n\nÉdith Samson\nResponsable de la communication',
    [
      ['Grace Holm', null],
      ['Zbynek Holub', null],
      ['Clara Winter', 'Investor Relations'],
      ['Édith Samson', 'Responsable de la communication'],
    ],
  ],
  [
    'a role with two complements before the name',
    "# Visite\n\nLa conseillère d'État en charge du territoire et de l'énergie, Anne Décourt, a suivi.",
    [['Anne Décourt', "conseillère d'État en charge du territoire et de l'énergie"]],
  ],
  [
    'honours, a clause with whom',
    '# Visit\n\nHealth Minister, the Rt Hon Gareth Poll MP, came with a captain whom Anna Marsh had met.',
    [
      ['Gareth Poll', 'Health Minister'],
      ['Anna Marsh', null],
    ],
  ],
  [
    "posts before a title, and a post that is the first person's",
    '# Visit\n\nDeputy Leader, Councillor Ruth Marsh, came. Tom Reed, Mayor of Wick, Councillor Owen Pike and others followed.',
    [
      ['Ruth Marsh', 'Deputy Leader'],
      ['Tom Reed', 'Mayor of Wick'],
      ['Owen Pike', 'Councillor'],
    ],
  ],
  [
    'two posts before the name, a department after it',
    '# Visite\n\nFondatrice et directrice générale, Julie Roy a suivi.\n\n## Contacts\n\nPaul Weiss, Relations médias – presse@ex.example',
    [
      ['Julie Roy', 'Fondatrice et directrice générale'],
      ['Paul Weiss', 'Relations médias'],
    ],
  ],
  [
    'posts of small words before an English name',
    '# Title\n\nThe panel, chaired by former fire commissioner Hal Jorgens, met club president Ann Reedham. Labour MSP and former shop steward Fiona Dalgetty and car dealer Bo Wister were there. I thank Secretary Moller.',
    [
      ['Hal Jorgens', 'former fire commissioner'],
      ['Ann Reedham', 'club president'],
      ['Fiona Dalgetty', 'Labour MSP and former shop steward'],
      ['Bo Wister', 'car dealer'],
      ['Moller', 'Secretary'],
    ],
  ],
  [
    'whom a post serves',
    '# Title\n\nRev. Prudence Oyelow, chaplain to the fleet, and Ann Reedham, adviser to the minister, spoke to the crew.',
    [
      ['Prudence Oyelow', 'chaplain to the fleet'],
      ['Ann Reedham', 'adviser to the minister'],
    ],
  ],
  [
    'a people’s name between the role and the name',
    "# Titre\n\nLe rapporteur général, l'Autrichien Leopold Wies, et la vice-présidente du Comité, la Slovène Irena Kovar, ont voté.",
    [
      ['Leopold Wies', 'rapporteur général'],
      ['Irena Kovar', 'vice-présidente du Comité'],
    ],
  ],
  [
    'a verb that looks like a post, a negation after the name',
    '# Titre\n\nLa présidente, Sylviane Berthol, ne cache pas sa joie. Le maire, Paul Mestre, juge que le délai est court.',
    [
      ['Sylviane Berthol', 'présidente'],
      ['Paul Mestre', 'maire'],
    ],
  ],
  [
    'in the place of another, and announced after a contraction',
    '# Titre\n\nLe bourgmestre f.f. Désiré Lambert est venu en compagnie du député provincial, M. Steeve Lamont.',
    [
      ['Désiré Lambert', 'bourgmestre f.f.'],
      ['Steeve Lamont', 'député provincial'],
    ],
  ],
  [
    'roles in the blocks under a name, and on its next lines',
    '# SÉNAT\n\nGABRIEL DAUBREZ\n\nSÉNATEUR DU LITTORAL\n\nCONSEILLER MUNICIPAL DE SAULT\n\nParis, le 2 décembre 2024\n\nContact\nAnne Larouze\nAttachée de presse',
    [
      ['Gabriel Daubrez', 'SÉNATEUR DU LITTORAL\n\nCONSEILLER MUNICIPAL DE SAULT'],
      ['Anne Larouze', 'Attachée de presse'],
    ],
  ],
  [
    'labels of a contact block',
    '# Titre\n\nUn texte assez long pour que la langue se devine sans peine.\n\nContact presse\nAttachée de presse : Maylis Sarraute (06 00 00 09 90)\nPorte-parole : Olivier Quoil – 06 00 00 00 61\nBaptiste, 06 00 00 98 76',
    [
      ['Maylis Sarraute', 'Attachée de presse'],
      ['Olivier Quoil', 'Porte-parole'],
      ['Baptiste', null],
    ],
  ],
  [
    'between the signs of a contact’s line',
    '# Title\n\nThe league will meet in June and will vote on the plan.\n\nMedia Contact: Reggie Fontan | Sr. Director, Communications | rf@lakes.example',
    [['Reggie Fontan', 'Sr. Director, Communications']],
  ],
  [
    'a couple, a nickname between guillemets, a bracket that says whose place',
    '# Titre\n\nDeux campeurs, Ginette et Marcel Poupard, ont salué Fernand « Nanou » Briard, gardien de but. Claire-Lise Aubel (suppléante de Jean Mestre, démissionnaire) siège.',
    [
      ['Ginette Poupard', 'campeurs'],
      ['Marcel Poupard', 'campeurs'],
      ['Fernand « Nanou » Briard', 'gardien de but'],
      ['Claire-Lise Aubel', 'suppléante de Jean Mestre, démissionnaire'],
      ['Jean Mestre', null],
    ],
  ],
  [
    'bodies by their last word, and where somebody belongs',
    '# Title\n\nNordvik Ab and Harbour Tool Company signed. The Premier’s Expert Task Force on Floods, chaired by Ann Reedham, made five calls.\n\nCoach of the Year: Lou Ann Petrak, Harbour Gulls',
    [
      ['Ann Reedham', null],
      ['Lou Ann Petrak', null],
    ],
  ],
];

for (const [phenomenon, source, expected] of CASES) {
  t.test(`people are named once each, with the role stated of them: ${phenomenon}`, (t) => {
    const document = documentOf(source);
    const { people } = extract(document);
    t.same(new Map(people.map(({ name, role }) => [name, role])), new Map(expected));
    for (const { mentions } of people) for (const { start, end, text } of mentions) t.equal(document.text.slice(start, end), text);
    t.end();
  });
}
