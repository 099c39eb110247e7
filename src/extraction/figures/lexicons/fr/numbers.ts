/** Cardinals below twenty and the tens; compounds are made by the grammar. */
export const UNITS_FR: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
};

export const TENS_FR: Readonly<Record<string, number>> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};

/** «une vingtaine»: about that many. */
export const COLLECTIVES_FR: Readonly<Record<string, number>> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
};

/** Powers of ten named by a word; abbreviations stand with the currencies. */
export const MAGNITUDES_FR: Readonly<Record<string, number>> = {
  mille: 3,
  millier: 3,
  milliers: 3,
  million: 6,
  millions: 6,
  // Dropped or doubled letters are common enough in print to be read.
  millios: 6,
  milion: 6,
  milions: 6,
  milliard: 9,
  milliards: 9,
  miliard: 9,
  miliards: 9,
  billion: 12,
  billions: 12,
};

export const FRACTIONS_FR: Readonly<Record<string, number>> = {
  moitie: 2,
  tiers: 3,
  quart: 4,
  quarts: 4,
  cinquieme: 5,
  cinquiemes: 5,
  sixieme: 6,
  sixiemes: 6,
  huitieme: 8,
  huitiemes: 8,
  dixieme: 10,
  dixiemes: 10,
  centieme: 100,
  centiemes: 100,
};

export const ORDINALS_FR: Readonly<Record<string, number>> = {
  premier: 1,
  premiere: 1,
  second: 2,
  seconde: 2,
  deuxieme: 2,
  troisieme: 3,
  quatrieme: 4,
  cinquieme: 5,
  sixieme: 6,
  septieme: 7,
  huitieme: 8,
  neuvieme: 9,
  dixieme: 10,
  onzieme: 11,
  douzieme: 12,
  treizieme: 13,
  quatorzieme: 14,
  quinzieme: 15,
  seizieme: 16,
  vingtieme: 20,
  trentieme: 30,
  quarantieme: 40,
  cinquantieme: 50,
  centieme: 100,
};

/** What follows the digits of an ordinal: 1er, 2nde, 3e, 4ème. */
export const ORDINAL_SUFFIXES_FR: ReadonlySet<string> = new Set([
  'er',
  're',
  'ere',
  'iere',
  'e',
  'eme',
  'emes',
  'ieme',
  'iemes',
  'nd',
  'nde',
  'd',
  'de',
]);
