const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const SOURCE_OPENERS_EN: readonly string[] = [
  'according to',
  'source :',
  'sources :',
  'based on data from',
  'as reported by',
  'per the',
  'as measured by',
  'as estimated by',
  'as calculated by',
  'estimated by',
  'measured by',
  'calculated by',
  'compiled by',
  'collected by',
  'drawn from',
  'taken from',
  'cited by',
  'citing',
  'quoting',
  'data from',
  'figures from',
  'statistics from',
  'estimates from',
  'numbers from',
  'research by',
  'research from',
  'a study by',
  'a survey by',
  'a poll by',
  'analysis by',
  'estimates by',
  'data by',
  'figures by',
  'data :',
  'figures :',
  'based on figures from',
  'based on estimates by',
  'based on estimates from',
  'based on research by',
  'in the latest',
  'in the most recent',
  'by the latest',
  'according to the latest',
];

export const DOCUMENTS_EN: ReadonlySet<string> = words(
  'study studies survey surveys report reports poll polls data figures estimates statistics census index ranking analysis research review audit forecast projections numbers reporting plan strategy barometer eurobarometer tracker monitor assessment scorecard database register bulletin modelling accounts framework evaluation estimate statement filing',
);

export const ORGANIZATIONS_EN: ReadonlySet<string> = words(
  'commission ministry bank institute agency office department bureau council committee government association federation union group company firm board authority university foundation administration center centre supplier charity trust centers services service court academy society college school hospital network forum panel observatory alliance consortium think-tank pollster regulator auditor treasury fund exchange chamber club team consultancy consultants directorate inspectorate',
);

export const STATING_VERBS_EN: ReadonlySet<string> = words(
  'estimates estimated estimate found finds find shows showed show reported reports report states stated claims claimed says said forecasts projects projected predicts predicted ' +
    'notes noted indicates indicated indicate reveals revealed reveal concluded concludes calculates calculated confirms confirmed expects determined suggests suggest put puts placed assessed measured counted recorded identified ranks ranked showing finding revealing suggesting indicating highlighted highlights records',
);

/** Only documents and organisations do these; a bare surname does not. */
export const MEASURING_VERBS_EN: ReadonlySet<string> = words(
  'estimates estimated forecasts projects projected finds shows reports calculates',
);

export const STATING_PHRASES_EN: readonly string[] = [
  'has found',
  'have found',
  'has estimated',
  'has shown',
  'have shown',
  'has reported',
  'has assessed',
  'have assessed',
  'has calculated',
  'has concluded',
  'has revealed',
  'has confirmed',
  'has recorded',
  'has measured',
  'has ranked',
  'has put',
];

export const SOURCE_STOPS_EN: ReadonlySet<string> = words(
  'that which who whose published released conducted issued for in on at by with from the a an this these it they we he she is are was were has have had and or more nearly about over commissioned',
);

export const CONDUCTED_EN: ReadonlySet<string> = words(
  'conducted published released carried commissioned undertaken run led produced compiled',
);
