/** Folded words whose point does not end a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'prof ing gal cdt cne dre pre lcl m mm mr mme mlle dr pr me mgr st ste art al p pp cf ex env no tel fax av bd bld janv fevr avr juil sept oct nov dec ' +
    'r.c.s s.a s.a.s s.e.m adj hab vol chap fig ref resp dept arr boul'
  ).split(' '),
);
