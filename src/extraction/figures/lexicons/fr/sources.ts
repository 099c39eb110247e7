const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before the name of a source. */
export const SOURCE_OPENERS_FR: readonly string[] = [
  'selon',
  'selon les objectifs fixes par',
  'selon les objectifs de',
  'selon la trajectoire fixee par',
  'conformement aux objectifs de',
  "d' apres",
  'source :',
  ', source',
  '( source',
  'sources :',
  'a en croire',
  'il ressort de',
  'il ressort du',
  "il ressort d'",
  'ressort de',
  'ressort du',
  "s' appuyant sur",
  'sur la base de',
  'sur la base des',
  'au vu de',
  'au regard de',
  'au regard des',
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
  '( source',
  '( sources',
  'source -',
  'a partir des donnees de',
  'a partir des chiffres de',
  'cite par',
  'citee par',
  'cites par',
  'citees par',
  'dixit',
  'citant',
  'comme le montre',
  'comme le revele',
  'comme le souligne',
  'comme le rappelle',
  'comme le note',
  'comme le releve',
  'comme le precise',
  'comme le constate',
  "comme l' indique",
  "comme l' indiquent",
  "comme l' a montre",
  "comme l' a rappele",
  "comme l' a releve",
  "comme l' a souligne",
  "comme l' a constate",
  "comme l' a revele",
  "comme l' ont montre",
  "comme l' ont rappele",
  'comme le montrent',
  'comme le rappellent',
  'comme le soulignent',
  'ainsi que le souligne',
  'ainsi que le releve',
  'interroges par',
  'interrogees par',
  'interroge par',
  'interrogee par',
  'sondes par',
  'sondees par',
  'ayant repondu a',
  'qui ont repondu a',
  'denombres par',
  'denombrees par',
  'comptabilises par',
  'comptabilisees par',
  'enregistres par',
  'enregistrees par',
  'repertories par',
  'repertoriees par',
  'compiles par',
  'compilees par',
  'collectes par',
  'collectees par',
  'avance par',
  'avancee par',
  'avances par',
  'avancees par',
  'a en juger par',
  "c' est ce que revele",
  "c' est ce que revelent",
  "c' est ce que montre",
  "c' est ce que montrent",
  'declare par',
  'declaree par',
  'declares par',
  'declarees par',
  'signales par',
  'signalees par',
  'rapportes par',
  'rapportees par',
  'confirmes par',
  'confirmees par',
  'preconise par',
  'preconisee par',
  'preconises par',
  'preconisees par',
  'recommande par',
  'recommandee par',
  'recommandes par',
  'recommandees par',
];

/** What makes a judgement of a document that quotes it next: «le rapport est formel : …». */
export const JUDGED_FR: ReadonlySet<string> = words(
  'formel formelle formels formelles limpide limpides clair claire clairs claires net nette edifiant edifiante edifiants accablant accablante accablants eloquent eloquente eloquents alarmant alarmante alarmants explicite explicites',
);

/** Documents that say figures. */
export const DOCUMENTS_FR: ReadonlySet<string> = words(
  'plainte plaintes requisitoire estimation decompte decomptes pointage annexe annexes banc cadastre cadastres releve documents barometres bilans indices registres audits evaluations diagnostics inventaires bulletins notes fichiers etude etudes enquete enquetes sondage sondages rapport rapports barometre observatoire panorama bilan chiffres donnees estimations projections statistiques ' +
    'indicateur indicateurs classement note recensement analyse calculs evaluation audit tableau palmares index previsions diagnostic expertise observatoires bulletin projection registre inventaire comptage comptages releves essai essais travaux recherches recherche consultation simulation simulations modelisation comptes tableau-de-bord annuaire fichier suivi document avis',
);

/** Organisations by a common noun: «le ministère estime que». */
export const ORGANIZATIONS_FR: ReadonlySet<string> = words(
  'chaire commission ministere banque institut agence observatoire cour conseil comite prefecture rectorat gouvernement region departement metropole ville ' +
    'association federation syndicat union groupe entreprise societe cabinet chambre autorite office organisme universite fondation collectif ong barometre bureau centre service direction mission mutuelle caisse assurance maladie ordre haut-commissariat laboratoire reseau plateforme academie inspection defenseur tribunal confederation interprofession filiere fonds commissariat delegation mairie cellule pole equipe parquet gendarmerie police douane douanes prefecture brigade commune communaute agglomeration inspection college bureau secretariat commissariat juridiction cluster groupement consortium societe pompiers sdis samu hopital clinique gestionnaire exploitant operateur regulateur assureur bailleur constructeur fabricant distributeur editeur promoteur syndicat collectif coordination conseil mission station laboratoire musee archives greffe urssaf regie parc conservatoire rectorat universite ecole institut parlement senat assemblee presidence chancellerie ambassade consulat interco intersyndicale coalition alliance plate-forme',
);

/** Verbs that state a figure, in the forms that stand between the source and it. */
export const STATING_VERBS_FR: ReadonlySet<string> = words(
  'estime estiment evalue evaluent chiffre chiffrent indique indiquent affirme affirment ajoute ajoutent precise precisent constate constatent revele revelent ' +
    'montre montrent souligne soulignent recense recensent releve relevent note notent prevoit prevoient anticipe confirme confirment etablit rapporte rapportent ' +
    'calcule publie annonce annoncent demontre demontrent signale signalent rappelle rappellent considere constatait estimait evaluait chiffrait indiquait montrait revelait soulignait recensait relevait denombre denombrent comptabilise comptabilisent mesure mesurent projette projettent table tablent etablissent avance avancent conclut concluent alerte tablait chiffraient denombrait comptabilisait attribue attribuent situe situent comptent compte croit reconnait reconnaissent admet admettent observe observent analyse analysent assure assurent denonce denoncent deplore deplorent martele insiste insistent explique expliquent detaille detaillent fixe montraient revelaient indiquaient soulignaient',
);

/** «faisait apparaître», «fait état de», «met en évidence». */
export const STATING_PHRASES_FR: readonly string[] = [
  'faisait apparaitre',
  'fait apparaitre',
  'font apparaitre',
  'faisaient apparaitre',
  'fait etat',
  'devoile que',
  "devoile qu'",
  'pointe que',
  'devoilent que',
  'font etat',
  'faisait etat',
  'met en evidence',
  'mettent en evidence',
  'a montre',
  'dresse le constat',
  'tire la sonnette',
  "permet d' etablir",
  "permettent d' etablir",
  'a etabli',
  'ont etabli',
  'a chiffre',
  'a compte',
  'ont compte',
  'ont mesure',
  'ont calcule',
  'ont indique',
  'ont releve',
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
  'fait emerger',
  'font emerger',
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

/** Only documents and bodies do these: a name without an article may stand before them. */
export const MEASURING_VERBS_FR: ReadonlySet<string> = words(
  'etablit etablissent recense recensent chiffre chiffrent evalue evaluent denombre denombrent comptabilise comptabilisent mesure mesurent calcule calculent projette projettent table tablent releve relevent prevoit prevoient',
);

export const CONDUCTED_FR: ReadonlySet<string> = words(
  'conduite conduit menee mene realisee realise effectuee effectue publiee publie commandee conduites conduits menees menes realises realisees effectuees effectues publies publiees commande etablie etabli etablies etablis elaboree elabore produite produit produites produits ' +
    'remis remise rendu rendue rendus rendues redige redigee signe signee diffuse diffusee diffuses diffusees collectees collectes recueillies recueillis compilees compiles dressee dresse pilotee pilote fournis fournies releves relevees presente presentee devoilee devoile parue paru coordonnee coordonne',
);

/** People who measure together, without a name of their own. */
export const COLLECTIVES_FR: ReadonlySet<string> = words(
  'auteurs autrices chercheurs chercheuses scientifiques experts expertes analystes economistes statisticiens services autorites organisateurs pompiers secours enqueteurs evaluateurs rapporteurs ' +
    'syndicats professionnels associations instituts ministeres agents medecins urgentistes pediatres hydrologues meteorologues geologues naturalistes ornithologues biologistes historiens universitaires industriels assureurs bailleurs exploitants operateurs producteurs eleveurs riverains usagers benevoles sauveteurs gendarmes policiers enqueteurs magistrats inspecteurs manifestants epidemiologistes demographes ingenieurs equipes',
);

/** Bodies whose noun belongs to their name: «l'institut Vexa». */
export const DESCRIBED_BODIES_FR: ReadonlySet<string> = words(
  'institut cabinet bureau agence societe observatoire fondation association centre laboratoire universite ministere office comite federation groupe think-tank organisme collectif ong syndicat equipe',
);

/** Behind a figure and its «évaluée à»: whoever did. */
export const RATED_FR: ReadonlySet<string> = words(
  'estime estimee estimes estimees evalue evaluee evalues evaluees chiffre chiffree chiffres chiffrees mesure mesuree mesures mesurees calcule calculee calcules calculees fixe fixee',
);

/** Beginnings of sentences that go on with the figures of the one before. */
export const CARRIERS_FR: readonly string[] = [
  'en outre',
  'de plus',
  'par ailleurs',
  'parmi eux',
  'parmi elles',
  'ils etaient',
  'elles etaient',
  'ils sont',
  'elles sont',
  'ce taux',
  'cette part',
  'cette proportion',
  'ce chiffre',
  'ce nombre',
  'la proportion',
  "c' est",
  "c' etait",
];

/** Documents whose results take more than a sentence. */
export const STUDIES_FR: ReadonlySet<string> = words(
  'documents barometres bilans indices registres audits evaluations diagnostics inventaires bulletins notes fichiers etude etudes enquete enquetes sondage sondages rapport barometre panorama recensement audit diagnostic expertise evaluation palmares consultation',
);

/** Who answered a survey. */
export const RESPONDENTS_FR: readonly string[] = [
  'repondants',
  'repondantes',
  'sondes',
  'sondees',
  'personnes interrogees',
  'interroges',
  'interrogees',
  'personnes sondees',
];

/** Notes that give the source of a whole document: what they begin with, and what stands before the name. */
export const WHOLE_NOTES_FR: readonly string[] = [
  'sauf mention contraire',
  'sauf indication contraire',
  'tous les chiffres',
  'toutes les donnees',
  "l' ensemble des chiffres",
  "l' ensemble des donnees",
];
export const WHOLE_LINKS_FR: readonly string[] = [
  'proviennent de',
  'provient de',
  'sont issus de',
  'sont issues de',
  'est issu de',
  'sont tires de',
  'sont tirees de',
  'proviennent du',
  'sont issues du',
  'sont issus du',
  'sont ceux de',
  'sont celles de',
  'sont ceux du',
  'sont celles du',
  'sont ceux des',
  'sont celles des',
  'sont tires du',
  'sont tirees du',
  'sont extraits du',
  'sont extraits de',
  'sont extraites du',
  'sont extraites de',
  'proviennent des',
  'sont issues des',
  'sont issus des',
  'sont fournis par',
  'sont fournies par',
];

/** Openings of a sentence that gives the figures before it a source. */
export const BACK_LINKS_FR: readonly string[] = [
  "c' est ce que revele",
  "c' est ce que revelent",
  "c' est ce que montre",
  "c' est ce que montrent",
  "c' est ce qu' indique",
  "c' est ce qui ressort de",
  "c' est ce qui ressort du",
  "c' est ce qui ressort des",
  "c' est ce qui ressort d'",
  "c' est ce que fait ressortir",
  "c' est ce que fait apparaitre",
  "c' est ce que souligne",
  "c' est le constat de",
  "c' est le resultat de",
  "c' est le resultat d'",
  'tels sont les resultats de',
  "tels sont les resultats d'",
  'ces chiffres sont issus de',
  "ces chiffres sont issus d'",
  'ces donnees sont issues de',
  "ces donnees sont issues d'",
  'ces chiffres proviennent de',
  "ces chiffres proviennent d'",
  'ces resultats sont issus de',
];

/** «le cabinet X estime ce marché à 9 milliards», «la Cour chiffre la perte à 3 M€»: folded verbs that put a figure to something. */
export const PUTTING_VERBS_FR: ReadonlySet<string> = words(
  'estime estiment estimait estimaient evalue evaluent evaluait chiffre chiffrent chiffrait situe situent valorise valorisent',
);
