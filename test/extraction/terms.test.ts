import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { documentOf } from './document-of.js';

/** Marks that hold names, titles, terms and quoted documents: none of them is speech. */
const CASES: readonly (readonly [phenomenon: string, text: string])[] = [
  [
    'Q-29 terms',
    "La Ville lance le programme « Quartiers fertiles » et l'opération « 500 façades ». Ce dispositif, dit « pass jeunes », sera prolongé. Le prix « Entreprise verte » a été remis à Novalis.",
  ],
  ['Q-29 term in reported sentence', 'Le fonds « Avenir Montagne » sera doublé, annonce Julie Garnier, présidente du Département.'],
  ['Q-29 defined term', 'La société Durand Énergie SA (ci-après « la Société ») publie ses résultats.'],
  ['Q-29 loi dite', 'La loi dite « Climat et résilience » sera évaluée, a indiqué la commission.'],
  ['Q-30 law', "L'article 3 de la charte dispose que « toute personne a droit à un logement décent »."],
  [
    'P roles',
    "# Bilan\n\nÉtaient présents Jean-Marc Ollivier, maire de Guingamp et vice-président de l'agglomération, Fatima Zahraoui, déléguée à la jeunesse, aux sports et à la vie associative, et Pierre de La Tour, ancien ministre.",
  ],
  [
    'P-07 false persons',
    "# Travaux\n\nLes travaux de la rue Victor Hugo et du lycée Jules Ferry débuteront en mai. Le prix Albert Londres sera remis à l'hôpital Robert Debré. La fondation Abbé Pierre soutient le projet. Le groupe Louis Vuitton aussi. La place Jean Jaurès sera fermée.",
  ],
  [
    'P-01 caps with particle',
    "# Visite\n\nAmélie de MONTREUIL, secrétaire d'État chargée du numérique, a visité le site avec Jean-François DELMAS.",
  ],
  [
    'P-10 before',
    '# Visite\n\nEn présence du président de la Métropole Bruno Sauvage, de la préfète Valérie Hubert et de Madame la Sénatrice Odile Kermarec.',
  ],
  [
    'P-12 several roles',
    "# Nomination\n\nDenis Caron, président de la chambre d'agriculture, maire de Lapalud et membre du bureau national, prend ses fonctions lundi.",
  ],
  [
    'P-13 stop at clause',
    '# Nomination\n\nAgathe Morin, responsable du pôle innovation, pour qui le projet compte, et Lucas Petit, directeur adjoint, lors de la visite.',
  ],
  ['P-17', '# Débat\n\nGilles Robin (PDG de Cartonord) et Hélène Vidal (LR) débattront.'],
  ['MARTIN Julie', '# Liste\n\nContacts presse\n\nMARTIN Julie - 02 99 00 00 00'],
  ['en defined terms', '# Acme opens\n\nAcme Robotics Inc. (“Acme” or “the Company”) announced its “Build Better” program.'],
  [
    'title with quote',
    '# « Nager sans frontières » : le club lance une école\n\nLe club lance une école. « Nager sans frontières » débutera en mai.',
  ],
  [
    'list terms',
    '# Titre du jour\n\nTrois ateliers sont proposés :\n\n• « Cuisiner local »\n\n• « Réparer son vélo »\n\n• « Lire à voix haute », animé par Paul Noir',
  ],
  [
    'book',
    '# Titre du jour\n\nIl publie « Les Oubliés du fleuve » chez Actes du Sud. Son roman, « La Crue », avait reçu le prix des lecteurs.',
  ],
  ['scare', '# Titre du jour\n\nNous refusons cette politique dite de « rigueur » et ses « gagnants ».'],
  ['indirect no quote', "# Titre du jour\n\nJulie Moreau a rappelé que la concertation reste ouverte jusqu'au 3 mai."],
  ['pour rappel colon', '# Titre du jour\n\nLe slogan de la campagne : « Un geste pour la planète ».'],
  ['message', '# Titre du jour\n\nLa plaque porte la mention « Ici repose un inconnu ».'],
  ['en indirect scare', '# Title here\n\nThe so-called "bathroom bill" failed. Critics call it "a mistake of history."'],
  [
    'ne dit pas',
    "# Titre\n\nL'opération « Été jeunes » et le label « Ville amie » sont reconduits. La Ville souhaite « aller vers » les publics éloignés.",
  ],
  [
    'historical person',
    "# Titre\n\nCent ans après la mort de Marie Curie, l'exposition retrace la vie de la physicienne. Avec Pierre Curie, elle découvre le radium.",
  ],
  [
    'place false persons',
    "# Titre\n\nLa ligne relie Saint-Malo à Dol-de-Bretagne. Le parc Georges Brassens et le quai François Mitterrand rouvrent. L'avion se pose à Charles de Gaulle.",
  ],
  [
    'org false persons',
    "# Titre\n\nMartin Dupont Consultants accompagne la ville. Les éditions Albin Michel publient l'ouvrage. Radio France et Le Monde sont partenaires. Crédit Agricole finance.",
  ],
];

for (const [phenomenon, source] of CASES) {
  t.test(`what stands between marks is no quote: ${phenomenon}`, (t) => {
    t.same(extract(documentOf(source)).quotes, []);
    t.end();
  });
}
