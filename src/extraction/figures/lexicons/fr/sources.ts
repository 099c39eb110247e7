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
  'etabli par',
  'etablie par',
  'etablis par',
  'etablies par',
  'estime par',
  'estimee par',
  'estimes par',
  'estimees par',
  'evalue par',
  'evaluee par',
  'evalues par',
  'evaluees par',
  'calcule par',
  'calculee par',
  'calcules par',
  'calculees par',
  'mesure par',
  'mesuree par',
  'mesurees par',
  'recense par',
  'recensee par',
  'recenses par',
  'recensees par',
  'chiffre par',
  'chiffree par',
  'chiffrees par',
  'releve par',
  'relevee par',
  'releves par',
  'relevees par',
  'constate par',
  'constatee par',
  'constates par',
  'fourni par',
  'fournie par',
  'fournis par',
  'fournies par',
  'calculs :',
  'chiffres :',
  'donnees :',
  'estimation :',
  'estimations :',
  'calcul :',
  'enquete :',
  'etude :',
  "si l' on en croit",
  'aux dires de',
  'dixit',
  'citant',
  'comme le montre',
  'comme le revele',
  'comme le souligne',
];

/** Documents that say figures. */
export const DOCUMENTS_FR: ReadonlySet<string> = words(
  'etude etudes enquete enquetes sondage sondages rapport rapports barometre observatoire panorama bilan chiffres donnees estimations projections statistiques ' +
    'indicateur indicateurs classement note recensement analyse calculs evaluation audit tableau palmares index previsions diagnostic expertise observatoires bulletin projection registre inventaire simulation simulations modelisation comptes tableau-de-bord annuaire fichier suivi document avis',
);

/** Organisations by a common noun: «le ministère estime que». */
export const ORGANIZATIONS_FR: ReadonlySet<string> = words(
  'commission ministere banque institut agence observatoire cour conseil comite prefecture rectorat gouvernement region departement metropole ville ' +
    'association federation syndicat union groupe entreprise societe cabinet chambre autorite office organisme universite fondation collectif ong barometre bureau centre service direction mission mutuelle caisse assurance maladie ordre haut-commissariat laboratoire reseau plateforme academie inspection defenseur tribunal confederation interprofession filiere fonds commissariat delegation mairie',
);

/** Verbs that state a figure, in the forms that stand between the source and it. */
export const STATING_VERBS_FR: ReadonlySet<string> = words(
  'estime estiment evalue evaluent chiffre chiffrent indique indiquent affirme affirment ajoute ajoutent precise precisent constate constatent revele revelent ' +
    'montre montrent souligne soulignent recense recensent releve relevent note notent prevoit prevoient anticipe confirme confirment etablit rapporte rapportent ' +
    'calcule publie annonce annoncent demontre demontrent signale signalent rappelle rappellent considere constatait estimait evaluait chiffrait indiquait montrait revelait soulignait recensait relevait denombre denombrent comptabilise comptabilisent mesure mesurent projette projettent table tablent etablissent avance avancent conclut concluent alerte',
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
  'a calcule',
  'a mesure',
  'a denombre',
  'a comptabilise',
  'a conclu',
  'a releve',
  'ont estime',
  'ont evalue',
  'ont constate',
  'ont recense',
  'vient de publier',
  'fait ressortir',
  'font ressortir',
  'met en lumiere',
  'mettent en lumiere',
  'laisse apparaitre',
  'laissent apparaitre',
  'tend a montrer',
];

/** Where the name of a source stops. */
export const SOURCE_STOPS_FR: ReadonlySet<string> = words(
  'pour qui que dont realise realisee realises realisees publie publiee publies publiees paru parue mene menee menes menees conduite conduit commande commandee en au aux dans sur par avec ' +
    'aupres lors apres avant parmi entre chez portant intitule intitulee diffusee diffuse publies la le les ce cette ces il elle ils elles on nous plus pres environ pendant depuis a est sont a ont etait',
);

export const CONDUCTED_FR: ReadonlySet<string> = words(
  'conduite conduit menee mene realisee realise effectuee effectue publiee publie commandee conduites conduits menees menes realises realisees effectuees publies publiees commande etablie etabli elaboree produite',
);
