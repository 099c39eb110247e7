/** English words of grammar that are not French words. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and to is are was were with for that this these those from by at its it their they we our you your has have had been ' +
    'be will would which who an as not but more than also into about when where while after before said can may should all any ' +
    'he she his her them there what how'
  ).split(' '),
);

/** Words that open a sentence or stand in a title with a capital, and belong to no post: "When Mayor Roe", "Remarks By Minister Roe". */
export const NO_POST_WORDS: ReadonlySet<string> = new Set(
  (
    'of and to is are was were with for that this these those from by at as in on but if not than also into about when where who while after before said says ' +
    'today yesterday tomorrow since until during following like unlike despite both each although though because whereas then thus hence once now here later earlier ' +
    'joining welcoming introducing citing quoting praising congratulating thanking alongside through via per meet ask tell thank thanks without within according ' +
    'monday tuesday wednesday thursday friday saturday sunday recently meanwhile however so or nor only even still yet again'
  ).split(' '),
);
