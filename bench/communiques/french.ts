import { FRENCH_THEMES } from './french-themes.js';
import type { Tongue } from './tongue.js';

/** French communiqués. Every place, organization and surname is invented. */
export const FRENCH: Tongue = {
  language: 'fr',
  themes: FRENCH_THEMES,
  places: ['Lormeuil', 'Port-Léonce', 'Brévigny', 'Clairmont-sur-Ardelle', 'Orvanches', 'Belcastre-le-Vieux', 'Vaucelin', 'Rochevaine'],
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  numerals: { groups: '\u202f', decimals: ',' },
  givenNames: {
    she: ['Isaure', 'Hortense', 'Yasmina', 'Ninon', 'Blandine', 'Claire', 'Sophie', 'Nadia', 'Amélie', 'Fatou', 'Mathilde', 'Inès', 'Léa'],
    he: ['Gaspard', 'Théophane', 'Aurélien', 'Odilon', 'Baptiste', 'Karim', 'Julien', 'Olivier', 'Edmond', 'Hugo', 'Mamadou', 'Sylvain'],
  },
  surnameParts: {
    first: ['Ker', 'Mer', 'Val', 'Les', 'Cha', 'Fer', 'Gui', 'Mon', 'Bel', 'Tré', 'Orl', 'Sar', 'Ber', 'Dau', 'Per', 'Rou'],
    last: [
      'vandal',
      'castel',
      'lombre',
      'tourmel',
      'sternel',
      'velles',
      'zerix',
      'trevant',
      'landeau',
      'razac',
      'gevin',
      'quermin',
      'lanoy',
    ],
  },
  issuers: {
    region: [
      { name: 'Région Haute-Ardelle', subject: 'La Région Haute-Ardelle', of: 'de la Région Haute-Ardelle' },
      { name: 'Région Basse-Ombrie', subject: 'La Région Basse-Ombrie', of: 'de la Région Basse-Ombrie' },
    ],
    city: [
      { name: 'Ville de {place}', subject: 'La Ville de {place}', of: 'de la Ville de {place}' },
      { name: 'Métropole de {place}', subject: 'La Métropole de {place}', of: 'de la Métropole de {place}' },
    ],
    university: [
      { name: 'Université de {place}', subject: 'L’Université de {place}', of: 'de l’Université de {place}' },
      { name: 'École d’ingénieurs de {place}', subject: 'L’École d’ingénieurs de {place}', of: 'de l’École d’ingénieurs de {place}' },
    ],
    company: [
      { name: 'Voltanne', subject: 'Voltanne', of: 'de Voltanne' },
      { name: 'Cyclarelle', subject: 'Cyclarelle', of: 'de Cyclarelle' },
      { name: 'Fonderies Tarvel', subject: 'Fonderies Tarvel', of: 'de Fonderies Tarvel' },
      { name: 'Ostria Habitat', subject: 'Ostria Habitat', of: 'd’Ostria Habitat' },
      { name: 'Mutuelle Ombrienne', subject: 'La Mutuelle Ombrienne', of: 'de la Mutuelle Ombrienne' },
    ],
    association: [
      { name: 'Les Ateliers de {place}', subject: 'L’association Les Ateliers de {place}', of: 'des Ateliers de {place}' },
      { name: 'Banque alimentaire de {place}', subject: 'La Banque alimentaire de {place}', of: 'de la Banque alimentaire de {place}' },
    ],
    agency: [
      { name: 'Agence de l’eau Ardelle-Ombrie', subject: 'L’Agence de l’eau Ardelle-Ombrie', of: 'de l’Agence de l’eau Ardelle-Ombrie' },
      { name: 'Institut Statis-Ardelle', subject: 'L’Institut Statis-Ardelle', of: 'de l’Institut Statis-Ardelle' },
    ],
  },
  roles: {
    region: [
      { she: 'présidente {of}', he: 'président {of}' },
      { she: 'vice-présidente {of} chargée de l’industrie et de l’apprentissage', he: 'vice-président {of} chargé des mobilités' },
      { she: 'directrice générale des services {of}', he: 'directeur général des services {of}' },
    ],
    city: [
      { she: 'maire de {place}', he: 'maire de {place}' },
      { she: 'adjointe au maire de {place} déléguée aux mobilités et à la voirie', he: 'adjoint au maire de {place} délégué au logement' },
      { she: 'directrice de l’urbanisme {of}', he: 'directeur de l’urbanisme {of}' },
    ],
    university: [
      { she: 'présidente {of}', he: 'président {of}' },
      { she: 'maîtresse de conférences en économie', he: 'professeur de sociologie' },
      { she: 'vice-présidente {of} chargée de la recherche', he: 'vice-président {of} chargé de la vie étudiante' },
    ],
    company: [
      { she: 'présidente-directrice générale {of}', he: 'président-directeur général {of}' },
      { she: 'directrice industrielle {of}', he: 'directeur industriel {of}' },
      { she: 'directrice financière {of}', he: 'directeur des ressources humaines {of}' },
    ],
    association: [
      { she: 'présidente {of}', he: 'président {of}' },
      { she: 'secrétaire générale {of}', he: 'trésorier {of}' },
      { she: 'cofondatrice {of}', he: 'cofondateur {of}' },
    ],
    agency: [
      { she: 'directrice générale {of}', he: 'directeur général {of}' },
      { she: 'cheffe du pôle études {of}', he: 'chef du pôle études {of}' },
      { she: 'statisticienne {of}', he: 'hydrologue {of}' },
    ],
  },
  common: {
    facts: [
      'Le conseil a voté cette étape à l’unanimité moins {count 2 9} abstentions, après {count 3 14} réunions publiques qui ont rassemblé {count 200 4200} participants.',
      'Le budget de l’opération s’élève à {money 2 60}, dont {percent 20 60} proviennent de partenaires publics et le reste d’emprunts à taux fixe.',
      'Un comité de suivi publiera un bilan chaque trimestre ; le premier paraîtra au {quarter} {next}.',
      'D’après une enquête menée auprès de {count 900 3200} personnes, {percent 52 83} des habitants approuvent le projet, contre {percent 40 51} en {past}.',
      'Les marchés ont été attribués à {count 4 18} entreprises, dont {count 2 3} sur trois ont leur siège à moins de {count 40 90} kilomètres.',
      'La mise en œuvre mobilisera {count 12 140} agents et environ {count 4000 90000} heures d’insertion réservées à des demandeurs d’emploi de longue durée.',
    ],
    quotes: [
      'Nous rendrons compte de chaque euro, tous les trimestres, devant les habitants.',
      'Il a fallu {count 3 9} ans pour réunir tout le monde autour de la table ; il en faudra moins pour construire.',
      'L’emploi, le logement et les transports ne se décident pas séparément.',
      'Ce que nous faisons ici, d’autres territoires viennent déjà le regarder de près.',
    ],
  },
  attributions: [
    '« {stem} », souligne {speaker}, {role}. « {more} »',
    '« {stem}, explique {speaker}, {role}. {more} »',
    '{speaker}, {role}, a déclaré : « {words} {more} »',
    'Pour {speaker}, {role}, « {stem} ».',
    '« {stem} », se félicite {speaker}, {role}.',
  ],
  partials: [
    '{speaker}, {role}, attend désormais « une exécution sans détour ».',
    'Selon {speaker}, {role}, il s’agit d’un choix « mûri avec les habitants ».',
    '{speaker}, {role}, promet « des comptes rendus tous les trois mois ».',
  ],
  banner: 'COMMUNIQUÉ DE PRESSE',
  dateline: '{place}, le {day} {month} {year}',
  about: {
    heading: 'À propos {of}',
    texts: [
      'Créée en {founded}, l’organisation emploie {count 120 4800} personnes sur {count 2 14} sites et a engagé {money 4 320} en {last}.',
      'Présente dans {count 6 38} communes, l’organisation compte {count 900 21000} membres et usagers. Son budget s’élevait à {money 3 140} en {last}.',
    ],
  },
  contact: {
    heading: 'Contact presse',
    line: '{speaker}, attachée de presse, 01 99 00 {count 10 99} {count 10 99}, presse@{host}.example',
  },
};
