import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { read } from '../documents/reading.js';

/** Releases without a letterhead, of our own invention: who speaks, among those who are spoken about. */
const SPEAKERS: readonly (readonly [what: string, text: string, issuer: string])[] = [
  [
    'a party section against an agency that decided something',
    `Gare de Corval : on ne lâche rien

Lundi, l'Agence régionale des mobilités a annoncé la fermeture du guichet de la gare de Corval. L'Agence prétend que les billets se vendent en ligne.

Nous n'acceptons pas cette décision, prise sans un mot aux usagers. Nous demandons sa suspension immédiate.

RASSEMBLEMENT samedi 4 mai à 10h devant la gare

La Gauche du Pays de Corval`,
    'Gauche du Pays de Corval',
  ],
  [
    'a collective in the boilerplate after the notes, against a company told of in the text',
    `Une marche silencieuse contre l'extension de la carrière

Ormeuil, le 3 juin 2023

Une centaine de riverains ont marché dimanche jusqu'aux grilles de la carrière de Braille. La société Granulats Verney a déposé en mars une demande d'extension de 14 hectares.

« On respire leur poussière depuis vingt ans », souffle Adèle Marchetti, retraitée.

La société Granulats Verney n'a pas répondu aux courriers envoyés en avril.

Contact presse : Jean-Luc Dorval, 06 00 00 12 34

Respirer Ormeuil est un collectif d'habitants fondé en 2019. Il compte 300 adhérents.`,
    'Respirer Ormeuil',
  ],
  [
    'an association behind its prize',
    `Le prix Ondine-Vasseur 2022 décerné à Malik Roussel

Le jury du prix Ondine-Vasseur a couronné mardi Malik Roussel pour son recueil « Sel gris ».

« Une voix neuve », a salué Hélène Bastard, présidente du jury.

À propos de l'association

Fondée en 1998, Les Amis du Vers Libre organise des lectures et remet ce prix depuis vingt ans.

Contact : amisduverslibre@courriel.example`,
    'Les Amis du Vers Libre',
  ],
  [
    'a hospital whose name holds a possessive',
    `Fewer falls on wards with sensor mats, trial finds

3 March 2017

Older patients are less likely to fall at night when a mat tells the nurse that they are up, according to a study led by St Wilfrey's General Hospital and published today in the Journal of Ward Nursing.

"It is a simple thing," said Dr Owen Crabtree, consultant geriatrician at St Wilfrey's.

Notes for editors: St Wilfrey's General Hospital has 420 beds and serves the Calder coast.`,
    "St Wilfrey's General Hospital",
  ],
  [
    'a member of a legislature whose bill a chamber passed',
    `Dunleavy Bill to Protect Small Ferries Passes Senate

WASHINGTON, D.C. (May 2, 2012) -- The U.S. Senate today passed S. 211, the Small Ferry Act, by a vote of 71-26. The bill, authored by Senator Ruth Dunleavy (D-ME), would exempt ferries with fewer than 12 seats.

"Islanders asked for this," said Dunleavy. "They will have it by summer."

Dunleavy is chairman of the Subcommittee on Coasts.

Contact: Bill Porter, (202) 225-0001`,
    'Ruth Dunleavy',
  ],
  [
    'a union that speaks as we',
    `Bus de nuit : quatrième semaine de grève

La direction de Transvallée a annoncé jeudi le recours à des sous-traitants pour les lignes de nuit. Nous dénonçons cette provocation.

Depuis un mois, les conducteurs réclament deux agents par bus après 22 heures. Nous appelons l'ensemble des collègues à rejoindre le piquet.

Le Syndicat unitaire des transports de la Vallée (SUTV)
sutv@syndicat.example`,
    'Syndicat unitaire des transports de la Vallée',
  ],
  [
    'a town told in the third person, a company that works for it',
    `Travaux du pont Neuf : la circulation coupée deux semaines

Le pont Neuf sera fermé du 4 au 18 août. L'entreprise Brault et Fils y refera l'étanchéité du tablier. La Ville de Marsenac met en place une déviation par le quai nord.

L'entreprise Brault et Fils a déjà refait le pont Vieux en 2018.

Renseignements : service voirie, voirie@marsenac.example`,
    'Ville de Marsenac',
  ],
  [
    'a league that demands of a ministry',
    `Écoles rurales : pas une classe de moins

Le ministère des Écoles a confirmé mercredi la fermeture de 12 classes dans le Haut-Servain. La Ligue des parents ruraux demande un moratoire et appelle le ministère à publier ses chiffres.

« Les enfants ne sont pas des colonnes », s'agace Paule Verdon, porte-parole de la Ligue des parents ruraux.

Le ministère des Écoles avait promis en janvier de ne rien fermer.`,
    'Ligue des parents ruraux',
  ],
  [
    'a charity with its number at the foot',
    `Half of night shelters turned people away last winter

14 February 2018

Half of the night shelters in the region turned people away at least once last winter, a survey shows. The Department for Homes said last month that there were beds enough.

"Nobody should be told to come back tomorrow," said Ellen Marchbank, chief executive of Warm Doors.

Warm Doors is calling on the Department for Homes to publish its count of beds.

Contact: Tom Sale, 01632 960111, press@warmdoors.example

Warm Doors is a registered charity (no. 000123) which runs 14 shelters.`,
    'Warm Doors',
  ],
  [
    'a company announced about by its founder, an agency that gave money',
    `Une usine de vélos-cargos ouvre à Tressan

Tressan, le 12 septembre 2021 – Le premier vélo-cargo est sorti lundi de l'usine de Tressan. L'Agence de la transition a financé le tiers de l'investissement.

« Nous voulions fabriquer ici », explique Clémence Aubrac, fondatrice de Cargolune.

Cargolune emploie 34 personnes et prévoit 20 embauches en 2022.

Créée en 2016, Cargolune conçoit des vélos-cargos à assistance électrique.`,
    'Cargolune',
  ],
  [
    'a federation signing at the foot with its acronym told in the text',
    `Forêts : l'incendie n'est pas une fatalité

Le gouvernement a présenté mardi son plan contre les feux. Pour la Fédération des forestiers communaux (FFC), il manque l'essentiel.

La FFC regrette l'absence de crédits pour le débroussaillement et demande 40 millions d'euros.

Contact : Régis Tallon, 06 00 00 45 45, r.tallon@ffc.example`,
    'Fédération des forestiers communaux',
  ],
  [
    'a museum whose show a foundation pays for',
    `« Terres rouges », une exposition à voir jusqu'au 5 janvier

La Fondation Maréchal soutient cette exposition. Cent vingt pièces, dont trente jamais montrées, racontent la poterie de la vallée de la Cire.

Le Musée de la Poterie de Cirey présente « Terres rouges » du 3 octobre au 5 janvier.

Informations pratiques
Musée de la Poterie de Cirey, 3 rue du Four, Cirey
Ouvert du mardi au dimanche`,
    'Musée de la Poterie de Cirey',
  ],
  [
    'an English advocacy group against a company',
    `Water giant fined again as rivers run brown

Northmere Water was fined £2 million on Monday for spilling sewage into the River Cale. Northmere Water said it would appeal.

"A fine every spring changes nothing," said Asha Penrose, campaigns director at Clean Cale Now.

Clean Cale Now is calling for the licence to be withdrawn.

Notes to editors
Clean Cale Now is a network of 40 swimming and angling clubs.
Contact: media@cleancalenow.example`,
    'Clean Cale Now',
  ],
  [
    'a club at the foot',
    `Victoire 3-1 et tête du classement

Les joueuses de Marlac ont battu le Racing Club de Vendel 3 à 1 samedi soir devant 1 200 spectateurs.

« On a souffert vingt minutes », reconnaît l'entraîneuse Sonia Ferrand.

Prochain match : samedi 12 octobre à 18 heures.

Étoile sportive de Marlac
Service communication : com@esmarlac.example`,
    'Étoile sportive de Marlac',
  ],
  [
    'a body that announces and another that is only reported',
    `Nouvelle ligne de nuit dès le 3 mars

Le Syndicat mixte des mobilités du Servain annonce l'ouverture d'une ligne de nuit. L'exploitant, la société Servabus, assurera douze départs.

La société Servabus a recruté neuf conductrices et conducteurs. La société Servabus gère aussi le dépôt.`,
    'Syndicat mixte des mobilités du Servain',
  ],
  [
    'a university lab in the boilerplate',
    `Sea urchins hear the rain

12 October 2019 – Sea urchins move before a storm because they hear it, a team reports today in Tidal Letters.

"We did not believe it at first," said Professor Maeve Tarrant of the University of Wendham.

The work was paid for by the Haldane Ocean Trust.

About the University of Wendham
The University of Wendham has 14,000 students.`,
    'University of Wendham',
  ],
  [
    'a school that a company visits',
    `Portes ouvertes le 12 mars

Le lycée agricole de Bressol ouvre ses portes samedi 12 mars de 9h à 17h. L'entreprise Agrinova y montrera ses robots de traite.

Renseignements : accueil@lycee-bressol.example`,
    'lycée agricole de Bressol',
  ],
  [
    'a party group that reacts',
    `Budget : un cadeau aux mêmes

La Métropole de Tersy a adopté jeudi un budget en hausse de 4 %. Le groupe Tersy en commun a voté contre.

« Les plus modestes paieront », dénonce Yann Kerbrat, président du groupe Tersy en commun.

Le groupe Tersy en commun demande un second vote.

Contact : Lise Arnal, collaboratrice du groupe, l.arnal@tersyencommun.example`,
    'groupe Tersy en commun',
  ],

  [
    'company, its partner described in the last paragraph',
    `Brennoc ouvre un entrepôt à Lirac

Lirac, le 4 mai 2022 – Brennoc, spécialiste du café en vrac, ouvre un entrepôt de 4 000 m² à Lirac. Trente personnes y travailleront.

« Lirac était le bon endroit », dit Paul Astruc, directeur général de Brennoc.

Le transport est confié à Fluvianor.

Fluvianor est une coopérative de bateliers fondée en 1987.`,
    'Brennoc',
  ],
  [
    'two abouts, first the issuer',
    `Brennoc et Fluvianor signent pour dix ans

Lirac, le 4 mai 2022 – Brennoc annonce un accord de dix ans avec Fluvianor.

À propos de Brennoc
Brennoc importe du café.

À propos de Fluvianor
Fluvianor est une coopérative de bateliers.`,
    'Brennoc',
  ],
  [
    'a union criticised by town that speaks',
    `Collecte des déchets : point de situation

La Ville d'Orzac informe les habitants que la collecte est perturbée. Le syndicat Force des agents réclame une prime et appelle à la grève jusqu'au 12 mai.

« Nous restons ouverts au dialogue », indique Mathilde Sorel, maire d'Orzac.

Contact : presse@orzac.example`,
    "Ville d'Orzac",
  ],
  [
    'prefecture',
    `Sécheresse : le département de la Lure placé en alerte

Le préfet de la Lure a pris ce jour un arrêté de restriction. Les Agriculteurs unis de la Lure demandent une dérogation.

Préfecture de la Lure
Service de la communication interministérielle
pref-communication@lure.example`,
    'Préfecture de la Lure',
  ],
  [
    'English union statement',
    `Rail staff to strike on 12 and 14 June

Rail Staff United has announced two days of strikes after Westline Trains refused to discuss rosters. Westline Trains has offered 2 per cent.

Rail Staff United general secretary Moira Kent said: "Our members have had enough."

ENDS
Notes to editors: Westline Trains is a subsidiary of Northgroup.`,
    'Rail Staff United',
  ],
  [
    'hospital in French',
    `Première greffe sans transfusion au CHU de Varsel

Une équipe du CHU de Varsel a réalisé le 3 mai une greffe de foie sans transfusion. L'Agence des greffes a salué l'opération.

Contact presse : Zoé Marin, CHU de Varsel, 01 00 00 00 00`,
    'CHU de Varsel',
  ],
  [
    'a jury/prize without association',
    `Le Prix du Livre d'Estuaire dévoile ses finalistes

Le Prix du Livre d'Estuaire dévoile les cinq finalistes de sa douzième édition.

Contact : prixdulivre@estuaire.example`,
    "Prix du Livre d'Estuaire",
  ],
  [
    'festival',
    `Les Nuits de Corve reviennent du 3 au 7 juillet

Les Nuits de Corve dévoilent leur programme : 42 concerts sur six scènes. La Région Basse-Lorme soutient le festival.

Billetterie : nuitsdecorve.example`,
    'Nuits de Corve',
  ],
  [
    'bank study',
    `Households save more, spend less

Households put aside 9.4% of their income in March, according to figures published today by the Bank of Norwell. The Treasury expects 8% for the year.

"Savers remain careful," said Ada Finch, chief economist at the Bank of Norwell.`,
    'Bank of Norwell',
  ],
  [
    'open letter of collective',
    `Lettre ouverte au maire de Brassac

Monsieur le maire,

Nous refusons la vente du terrain des Cordiers à la société Immoval. Nous demandons une consultation des habitants.

Collectif Sauvons les Cordiers
sauvonslescordiers@courriel.example`,
    'Collectif Sauvons les Cordiers',
  ],
  [
    'party national',
    `Retraites : le gouvernement ment

Le gouvernement a présenté hier son projet. L'Union populaire des Ardents dénonce un texte injuste et appelle à manifester le 7 mars.

Union populaire des Ardents - Service presse`,
    'Union populaire des Ardents',
  ],
  [
    'a university and ministry statement',
    `New hall of residence opens

The University of Pellworth today opened a hall for 300 students. The Department for Homes paid half the cost.

"Students helped draw it," said Professor Ann Lyle, vice-chancellor.

The Department for Homes says 12 more will follow.`,
    'University of Pellworth',
  ],
  [
    'a signature that is a place of event',
    `Marché de Noël : trois jours de fête

La Ville de Corvac organise son marché de Noël du 12 au 14 décembre.

Rendez-vous vendredi à 18 heures

Place du Marché

Entrée libre`,
    'Ville de Corvac',
  ],
  [
    'signature of an association not named in text, we',
    `Non à la bretelle

La bretelle couperait le bois en deux. Nous refusons ce projet, que la Direction des routes a validé lundi.

Pour Bois Vivant, Léa Coutard, présidente

Bois Vivant
bois-vivant@courriel.example`,
    'Bois Vivant',
  ],
];

t.test('D-06: who speaks issues, not who is spoken about', (t) => {
  for (const [what, text, issuer] of SPEAKERS) t.equal(extract(read(text)).release.issuer?.name, issuer, what);
  t.end();
});
