/** Folded words whose point does not end a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'rs mr mrs ms dr assoc asst det adm ing eng cllr rev hon maj cmdr brig supt insp cpl cdr messrs prof sen sens rep reps gov gen col lt sgt capt st jr sr inc corp ltd co no vs jan feb mar apr aug sept sep ' +
    'oct nov dec ave blvd dept est fig approx ill calif mass penn conn fla tex wash ariz colo mich minn wis e.g i.e u.s u.k u.n'
  ).split(' '),
);

/** Folded, without their points: the states as datelines and posts shorten them behind a comma. */
export const STATES_SHORTENED: ReadonlySet<string> = new Set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo'.split(
    ' ',
  ),
);
