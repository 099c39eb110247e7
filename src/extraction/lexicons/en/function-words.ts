/** English words of grammar that are not French words. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and to is are was were with for that this these those from by at its it their they we our you your has have had been ' +
    'be will would which who an as not but more than also into about when where while after before said can may should all any ' +
    'he she his her them there what how'
  ).split(' '),
);
