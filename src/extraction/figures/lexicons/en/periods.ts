export const PERIOD_OPENERS_EN: Readonly<Record<string, 'at' | 'from' | 'until'>> = {
  in: 'at',
  'in the': 'at',
  for: 'at',
  'for the': 'at',
  during: 'at',
  'during the': 'at',
  throughout: 'at',
  of: 'at',
  'of the': 'at',
  at: 'at',
  on: 'at',
  fiscal: 'at',
  'fiscal year': 'at',
  'in fiscal': 'at',
  'in fiscal year': 'at',
  'for fiscal': 'at',
  'in early': 'at',
  'in late': 'at',
  'in mid -': 'at',
  'at the end of': 'at',
  'by the end of': 'until',
  'the end of': 'at',
  'in calendar year': 'at',
  year: 'at',
  'the year': 'at',
  this: 'at',
  since: 'from',
  'since the': 'from',
  'starting in': 'from',
  'beginning in': 'from',
  'as of': 'at',
  by: 'until',
  until: 'until',
  before: 'until',
  'no later than': 'until',
  through: 'until',
};

export const YEAR_NOUNS_EN: ReadonlySet<string> = new Set([
  'year',
  'years',
  'fiscal',
  'period',
  'season',
  'school',
  'academic',
  'calendar',
]);

export const QUARTERS_EN: ReadonlySet<string> = new Set(['quarter']);
export const HALVES_EN: ReadonlySet<string> = new Set(['half']);

export const SEASONS_EN: Readonly<Record<string, number>> = { spring: 21, summer: 22, fall: 23, autumn: 23, winter: 24 };

export const RELATIVE_YEARS_EN: Readonly<Record<string, number>> = {
  'last year': -1,
  'the previous year': -1,
  'the prior year': -1,
  'this year': 0,
  'the current year': 0,
  'next year': 1,
};
