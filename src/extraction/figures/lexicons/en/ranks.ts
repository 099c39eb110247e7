const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const RANK_NOUNS_EN: ReadonlySet<string> = words('place rank position');

export const SUPERLATIVES_EN: ReadonlySet<string> = words(
  'largest biggest highest lowest smallest fastest most best busiest oldest richest greatest longest strongest leading poorest worst heaviest tallest deepest widest wealthiest',
);

/** Words that end like a superlative. */
export const NOT_SUPERLATIVE_EN: ReadonlySet<string> = words(
  'interest forest harvest contest protest arrest honest modest earnest tempest southwest northwest midwest manifest digest attest detest behest conquest request bequest inquest priest deforest reforest everest infest invest divest latest',
);

export const CONSECUTIVE_EN: ReadonlySet<string> = words('consecutive straight successive');
