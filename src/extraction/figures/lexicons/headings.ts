/** Words of headings that stand over figures, folded, both languages; our own compilation. */
export const PERIOD_HEADS: ReadonlySet<string> = new Set(
  (
    'highlights results result outlook guidance figures key financial performance forecast targets summary glance numbers metrics ' +
    'table tables figure chart graph tableaux graphique revenue revenues sales turnover earnings quarter half-year chiffre affaires recettes ventes trimestre semestre exercice resultats chiffres resultat bilan activite perspectives objectifs reperes faits indicateurs performances donnees statistiques previsions comptes tableau frequentation trafic ventes'
  ).split(' '),
);

/** Words of a title that say a release reports on a quarter or a half that the title names. */
export const REPORTS: ReadonlySet<string> = new Set(
  'report statistics survey index indicators accounts bulletin labour prices rapport enquete indice indicateurs barometre conjoncture'.split(
    ' ',
  ),
);

/** Words of a title that say a release reports results. */
export const RESULTS: ReadonlySet<string> = new Set('results result earnings trading resultats resultat chiffre comptes'.split(' '));
