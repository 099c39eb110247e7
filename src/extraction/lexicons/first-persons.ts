/** Folded words by which whoever speaks is known, by language. */
export const FIRST_PERSON = {
  fr: /(?:^|[^a-z])(?:nous|notre|nos|je|j'(?=[a-z])|mon|ma|mes|on)(?![a-z])/,
  en: /(?:^|[^a-z])(?:we|our|i|my)(?![a-z])/,
};
