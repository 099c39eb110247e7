export const UNITS_EN: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

export const TENS_EN: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const MAGNITUDES_EN: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  millions: 6,
  billion: 9,
  billions: 9,
  trillion: 12,
  trillions: 12,
  // Indian English.
  lakh: 5,
  lakhs: 5,
  crore: 7,
  crores: 7,
};

export const FRACTIONS_EN: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  eighth: 8,
  eighths: 8,
  tenth: 10,
  tenths: 10,
  seventh: 7,
  sevenths: 7,
  ninth: 9,
  ninths: 9,
  twentieth: 20,
  hundredth: 100,
};

export const ORDINALS_EN: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
};

export const ORDINAL_SUFFIXES_EN: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Glued to digits before what is counted: "3.1m shares". */
export const GLUED_MAGNITUDES_EN: Readonly<Record<string, number>> = { k: 3, m: 6, bn: 9 };

/** What comes in thousands and millions: after "m" these are counted, anything else is measured in metres. */
export const COUNTED_BY_MILLIONS_EN: ReadonlySet<string> = new Set(
  (
    'shares people customers users households homes visitors passengers jobs patients children adults workers members subscribers views downloads tonnes litres barrels units copies tickets trips journeys pupils ' +
    'students trees meals calls items orders transactions accounts loans viewers listeners followers fans tourists migrants deaths cases doses tests vehicles cars adults families carers voters residents ' +
    'citizens employees pensioners drivers cyclists readers players streams visits messages parcels packages letters devices readers properties premises dwellings ordinary'
  ).split(' '),
);
