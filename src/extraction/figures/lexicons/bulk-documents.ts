/** Figures in bulk, both languages, folded: who gives them is their name, «les chiffres de l'Insee». */
export const BULK_DOCUMENTS: ReadonlySet<string> = new Set(
  (
    'chiffres donnees estimations estimation projections statistiques calculs previsions releves mesures comptages analyses travaux recherches ' +
    'data figures estimates statistics numbers readings measurements calculations analysis research counts findings'
  ).split(' '),
);
