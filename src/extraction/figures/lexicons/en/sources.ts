const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const SOURCE_OPENERS_EN: readonly string[] = [
  'according to',
  'source :',
  'sources :',
  'based on data from',
  'as reported by',
  'as announced by',
  'as released by',
  'as shown by',
  'as stated by',
  'as confirmed by',
  'as noted by',
  'as indicated by',
  'as revealed by',
  'as determined by',
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
  'reported by',
  'recorded by',
  '( source',
  '( sources',
  'source -',
  'citing',
  'quoting',
  'data from',
  'figures from',
  'figures come from',
  'figure comes from',
  'numbers come from',
  'data come from',
  'data comes from',
  'statistics come from',
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
  'by some estimates from',
  'estimates made by',
  'figures published by',
  'figures released by',
  'who answered',
  'who responded to',
  'responding to',
  'respondents to',
  'taking part in',
  'who took part in',
  'surveyed by',
  'surveyed for',
  'polled by',
  'polled for',
  'interviewed by',
  'interviewed for',
  'questioned by',
  'questioned for',
  'as recorded by',
  'as counted by',
  'as compiled by',
  'as published by',
  'as cited by',
  'as ranked by',
  'in the words of',
  'is taken from',
  'are taken from',
  'was taken from',
  'were taken from',
  'on the basis of data from',
  'using data from',
  'using figures from',
  'statistics by',
  'numbers by',
  'tracked by',
  'tallied by',
  'counted by',
  'recommended by',
  'calculations by',
  'modelling by',
  'modeling by',
];

/** Said between an opener and a name, these are no source: "published by post", "according to plan". */
export const NO_SOURCES_EN: ReadonlySet<string> = words(
  'post phone telephone email mail hand law plan schedule age size need type section road rail air sea online',
);

/** Capitals only because a sentence begins: "New figures show". */
export const OPENING_WORDS_EN: ReadonlySet<string> = words(
  'new latest recent official annual preliminary provisional early first quarterly monthly internal independent previous further these those two three our its their several other all more most some many no both each',
);

export const DOCUMENTS_EN: ReadonlySet<string> = words(
  'testing tests measurements simulation simulations investigation inquiry inspection inspections sampling complaint complaints indictment indictments affidavit affidavits lawsuit filings returns documents accounts records indices rankings forecasts assessments audits reviews papers study studies survey surveys report reports poll polls polling data figures estimates statistics census index ranking analysis research review audit forecast projections numbers reporting plan strategy barometer eurobarometer tracker monitor assessment scorecard database register bulletin modelling accounts framework evaluation estimate statement filing findings modeling tally scoreboard yearbook factsheet dataset benchmark',
);

export const ORGANIZATIONS_EN: ReadonlySet<string> = words(
  'sources commission ministry bank institute agency office department bureau council committee government association federation union group company firm board authority university foundation administration center centre supplier charity trust centers services service court academy society college school hospital network forum panel observatory alliance consortium think-tank pollster regulator auditor treasury fund exchange chamber club team consultancy consultants directorate inspectorate staff ministry campaign coalition confederation congress parliament senate secretariat mission programme program project laboratory lab observatory police coastguard registry registrar archive museum library hospitals association associations partnership body bodies unit squad brigade division taskforce cooperative co-op lobby embassy council chamber task-force watchdog ombudsman broker brokerage advisers',
);

export const STATING_VERBS_EN: ReadonlySet<string> = words(
  'count counts estimates estimated estimate found finds find shows showed show reported reports report states stated claims claimed says said forecasts projects projected predicts predicted ' +
    'notes noted indicates indicated indicate reveals revealed reveal concluded concludes calculates calculated confirms confirmed expects determined suggests suggest put puts placed assessed measured counted recorded identified rates say believe believes believed argue argues argued warn warns warned maintain maintains maintained insist insists insisted acknowledges acknowledged admits admitted contends contended reckon reckons reckoned calculate conclude confirm observes observed logged registered tallied tracked cites cited ranks ranked showing finding revealing suggesting indicating highlighted highlights records',
);

/** Only documents and organisations do these; a bare surname does not. */
export const MEASURING_VERBS_EN: ReadonlySet<string> = words(
  'estimates estimated estimate forecasts projects projected finds shows reports calculates calculated rates counted tallied logged',
);

/** "puts the cost | at $3 million", "values it at". */
export const PUTTING_VERBS_EN: ReadonlySet<string> = words(
  'puts put estimates estimated values valued pegs pegged places assesses assessed',
);

/** "is put | at $3 million | by". */
export const RATED_EN: ReadonlySet<string> = words(
  'put estimated valued assessed measured calculated pegged reckoned rated projected forecast',
);

/** People who measure together, without a name of their own. */
export const COLLECTIVES_EN: ReadonlySet<string> = words(
  'researchers scientists authors experts analysts economists statisticians police organisers organizers officials auditors investigators authorities pollsters regulators campaigners epidemiologists engineers surveyors ombudsman inspectors staff commissioners prosecutors firefighters doctors clinicians meteorologists hydrologists seismologists biologists ecologists historians academics unions employers operators insurers lenders brokers traders forecasters modellers modelers rangers wardens police',
);

/** Bodies whose noun belongs to their name. */
export const DESCRIBED_BODIES_EN: ReadonlySet<string> = words('ministry regulator ombudsman');

/** Beginnings of sentences that go on with the figures of the one before. */
export const CARRIERS_EN: readonly string[] = [
  'in addition',
  'moreover',
  'furthermore',
  'further',
  'additionally',
  'also',
  'this figure',
  'that figure',
  'the figure',
  'this share',
  'that share',
  'of these',
  'of those',
  'of them',
  'among them',
  'among these',
  'that compares',
  'this compares',
  'they were',
];

/** Documents whose results take more than a sentence. */
export const STUDIES_EN: ReadonlySet<string> = words(
  'study studies survey surveys poll polls report census research audit review barometer eurobarometer tracker assessment investigation',
);

/** Who answered a survey. */
export const RESPONDENTS_EN: readonly string[] = [
  'respondents',
  'those surveyed',
  'those polled',
  'people surveyed',
  'people polled',
  'interviewees',
];

/** Notes that give the source of a whole document: what they begin with, and what stands before the name. */
export const WHOLE_NOTES_EN: readonly string[] = [
  'unless otherwise stated',
  'unless otherwise noted',
  'all figures',
  'all data',
  'all statistics',
  'all numbers',
];
export const WHOLE_LINKS_EN: readonly string[] = [
  'are from',
  'is from',
  'come from',
  'comes from',
  'are drawn from',
  'are taken from',
  'were provided by',
  'are provided by',
];

export const STATING_PHRASES_EN: readonly string[] = [
  'points out',
  'went on to show',
  'goes on to show',
  'goes on to say',
  'went on to say',
  'also found',
  'point out',
  'pointed out',
  'has said',
  'have said',
  'has warned',
  'have warned',
  'has claimed',
  'have claimed',
  'is clear',
  'is unequivocal',
  'was clear',
  'makes clear',
  'make clear',
  'have estimated',
  'have calculated',
  'have reported',
  'have confirmed',
  'have recorded',
  'have counted',
  'has counted',
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
  'that which also now further again who whose published released conducted issued for in on at by with from the a an this these it they we their its our his her my your other he she is are was were has have had and or more nearly about over commissioned went goes',
);

export const CONDUCTED_EN: ReadonlySet<string> = words(
  'confirmed supplied provided conducted published released carried commissioned undertaken run led produced compiled issued prepared written authored collected gathered drawn performed fielded done completed',
);

/** Openings of a sentence that gives the figures before it a source. */
export const BACK_LINKS_EN: readonly string[] = [
  'this is according to',
  'this is according to the results of',
  'that is according to',
  "that ' s according to",
  'this according to',
  'these are the findings of',
  'those are the findings of',
  'these are the results of',
  'these findings are from',
  'these figures are from',
  'these figures come from',
  'the figures come from',
  'the findings come from',
  'the findings are from',
  'the data come from',
  'these are two of the main findings of',
  'these are some of the main findings of',
  'these are some of the findings of',
  'these are the main findings of',
  'these are among the findings of',
  'these are among the main findings of',
  'these are the key findings of',
  'these are some of the key findings of',
  'these are some of the results of',
  'these are the main results of',
];
