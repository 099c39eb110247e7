/** Nouns of compounds that say a kind rather than a number: "two-way", "four-star", "one-time". Our own compilation. */
export const NOT_COMPOUND_EN: ReadonlySet<string> = new Set(
  (
    'way star time step part fold tier stage level class phase dimensional term off day year month week hour minute second old digit figure ' +
    'piece point ply speed stroke wheel door track vote win loss draw goal set run man woman type line strand string pack page word row and plus ' +
    'storey story quarter half third fifth tenth nil all tiered round rating grade legged horse'
  ).split(' '),
);
