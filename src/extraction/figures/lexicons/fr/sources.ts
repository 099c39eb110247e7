const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before the name of a source. */
export const SOURCE_OPENERS_FR: readonly string[] = [
  'selon',
  "d' apres",
  'source :',
  'sources :',
  'a en croire',
  "s' appuyant sur",
  'sur la base de',
  'sur la base des',
  'au vu de',
];

/** Documents that say figures. */
export const DOCUMENTS_FR: ReadonlySet<string> = words(
  'etude etudes enquete enquetes sondage sondages rapport rapports barometre observatoire panorama bilan chiffres donnees estimations projections statistiques ' +
    'indicateur indicateurs classement note recensement analyse calculs evaluation audit tableau palmares index previsions',
);

/** Organisations by a common noun: «le ministère estime que». */
export const ORGANIZATIONS_FR: ReadonlySet<string> = words(
  'commission ministere banque institut agence observatoire cour conseil comite prefecture rectorat gouvernement region departement metropole ville ' +
    'association federation syndicat union groupe entreprise societe cabinet chambre autorite office organisme universite fondation collectif ong barometre',
);

/** Verbs that state a figure, in the forms that stand between the source and it. */
export const STATING_VERBS_FR: ReadonlySet<string> = words(
  'estime estiment evalue evaluent chiffre chiffrent indique indiquent affirme affirment ajoute ajoutent precise precisent constate constatent revele revelent ' +
    'montre montrent souligne soulignent recense recensent releve relevent note notent prevoit prevoient anticipe confirme confirment etablit rapporte rapportent ' +
    'calcule publie annonce annoncent demontre demontrent signale signalent rappelle rappellent considere',
);

/** «faisait apparaître», «fait état de», «met en évidence». */
export const STATING_PHRASES_FR: readonly string[] = [
  'faisait apparaitre',
  'fait apparaitre',
  'font apparaitre',
  'faisaient apparaitre',
  'fait etat',
  'font etat',
  'faisait etat',
  'met en evidence',
  'mettent en evidence',
  'a montre',
  'a revele',
  'ont montre',
  'ont revele',
  'a estime',
  'a evalue',
  'a recense',
  'a indique',
  'a confirme',
  'a constate',
  'ont confirme',
  'revelait',
  'montrait',
  'indiquait',
];

/** Where the name of a source stops. */
export const SOURCE_STOPS_FR: ReadonlySet<string> = words(
  'pour qui que dont realise realisee realises realisees publie publiee publies publiees paru parue mene menee menes menees conduite conduit commande commandee en au aux dans sur par avec ' +
    'la le les ce cette ces il elle ils elles on nous plus pres environ pendant depuis a est sont a ont etait',
);

export const CONDUCTED_FR: ReadonlySet<string> = words(
  'conduite conduit menee mene realisee realise effectuee effectue publiee publie commandee',
);
