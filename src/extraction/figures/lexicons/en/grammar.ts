const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that end a noun phrase. */
export const STOPS_EN: ReadonlySet<string> = words(
  'the a an this that these those my your his her its our their and or nor but so yet if when while because although though since until unless ' +
    'of in on at by for from to with without within into onto over under above below between among through during before after against about around ' +
    'across along behind beside beyond despite toward towards upon via per as than then also only just even still already again ever never not no ' +
    'i you he she it we they them us him who whom whose which what where why how there here ' +
    'is are was were be been being am has have had having do does did done will would shall should can could may might must ' +
    'said says say told report reports reported ago later earlier today yesterday tomorrow annually yearly monthly more less fewer each every all both ' +
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday times time compared including followed versus vs up down out off percent per cent onwards upwards afterwards overseas worldwide nationwide besides',
);

/** Adjectives left out of the counted phrase. */
export const PRE_ADJECTIVES_EN: ReadonlySet<string> = words(
  'new other additional more further extra separate different own last next past first',
);

export const ADDITIONS_EN: ReadonlySet<string> = words('additional extra further more');

/** Plurals without an s. */
export const IRREGULAR_PLURALS_EN: ReadonlySet<string> = words(
  'people gardai displaced men women children staff personnel police troops feet teeth mice fish sheep cattle aircraft data media criteria phenomena alumni ' +
    'faculty members fte ftes youth crew servicemen servicewomen businessmen businesswomen spokespeople fishermen firemen policemen firefighters',
);

/** Words in s that are no plural. */
export const SINGULARS_EN: ReadonlySet<string> = words(
  'business process access success progress congress press less loss class mass status virus campus bonus census consensus focus basis analysis ' +
    'crisis this his its was is has us bus gas plus thus versus always perhaps across series news politics economics mathematics physics texas',
);

/** Words before a bare number that make it a name or a reference. */
export const LABELS_EN: ReadonlySet<string> = words(
  'article articles section sections title chapter page pages p no number volume vol version figure table note act bill line lines route highway ' +
    'interstate room building suite floor gate hall booth phase step stage part season episode level class category grade tier zone district ward ' +
    'street avenue box po zip tel phone fax id ref case docket file form schedule item question goal objective measure option priority ' +
    'fortune ftse dax cac nasdaq russell nikkei stoxx instrument prop proposition resolution directive regulation amendment law hr local appendix exhibit column terminal platform pier channel flight bus tram model series type block lot apartment apt unit lodge verse round formula track court exit junction studio lesson module',
);
