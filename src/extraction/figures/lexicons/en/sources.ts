const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const SOURCE_OPENERS_EN: readonly string[] = ['according to', 'source :', 'sources :', 'based on data from', 'as reported by'];

export const DOCUMENTS_EN: ReadonlySet<string> = words(
  'study studies survey surveys report reports poll polls data figures estimates statistics census index ranking analysis research review audit forecast projections numbers reporting',
);

export const ORGANIZATIONS_EN: ReadonlySet<string> = words(
  'commission ministry bank institute agency office department bureau council committee government association federation union group company firm board authority university foundation administration center centre',
);

export const STATING_VERBS_EN: ReadonlySet<string> = words(
  'estimates estimated estimate found finds find shows showed show reported reports report states stated claims claimed says said forecasts projects projected predicts predicted ' +
    'notes noted indicates indicated indicate reveals revealed reveal concluded concludes calculates calculated confirms confirmed expects determined suggests suggest',
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
];

export const SOURCE_STOPS_EN: ReadonlySet<string> = words(
  'that which who whose published released conducted issued for in on at by with from the a an this these it they we he she is are was were has have had and or more nearly about over commissioned',
);

export const CONDUCTED_EN: ReadonlySet<string> = words('conducted published released carried commissioned');
