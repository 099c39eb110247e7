/** How firmly a verb says that somebody speaks: «dire» always does; «regretter» or «espérer» may report a feeling instead. */
export type CueClass = 'neutral' | 'evaluative' | 'epistemic' | 'insistence' | 'directive';

/** Verbs in -er by class, folded infinitives; forms are made by `cue-forms.ts`. */
export const REGULAR: Readonly<Record<CueClass, string>> = {
  neutral:
    'declarer indiquer preciser expliquer affirmer ajouter annoncer souligner rappeler noter observer commenter exposer detailler evoquer mentionner signaler ' +
    'informer confier raconter temoigner resumer continuer completer enchainer repliquer demander interroger lancer glisser enoncer formuler presenter ' +
    'illustrer publier communiquer articuler specifier attester relater rapporter pointer interjeter objecter retorquer ' +
    'souffler chuchoter murmurer crier hurler balbutier bredouiller marmonner rectifier ecrire remontrer synthetiser recapituler devoiler reveler apprendre justifier decrypter embrayer enumerer egrener riposter tweeter ',
  evaluative:
    'soupirer jubiler exulter pavoiser fanfaronner dedramatiser opiner ergoter feliciter saluer vanter enthousiasmer exclamer enorgueillir regretter deplorer denoncer critiquer inquieter alarmer indigner etonner alerter redouter esperer souhaiter ' +
    'engager assurer certifier jurer confirmer infirmer refuter nier contester avouer conceder nuancer temperer relativiser louer remercier fustiger ' +
    'insurger emerveiller esclaffer desoler revolter savourer assumer rager fulminer pester rigoler ricaner grincer rouspeter ronchonner acquiescer approuver feter vanter ' +
    'encenser condamner reprouver blamer accuser reprocher soupconner emouvoir impatienter agacer irriter vexer lamenter rejouir enflammer extasier enthousiasmer enchanter etrangler offusquer scandaliser gausser targuer attrister consoler applaudir epancher questionner',
  epistemic:
    'estimer juger considerer penser trouver analyser constater remarquer relever supposer imaginer anticiper pronostiquer parier evaluer raisonner speculer conjecturer extrapoler diagnostiquer theoriser philosopher deduire',
  insistence:
    'corroborer insister marteler appuyer abonder plaider justifier argumenter arguer proner revendiquer reaffirmer reiterer repeter scander clamer proclamer tonner ' +
    'ironiser plaisanter amuser lacher trancher tempeter rassurer interpeller marquer certifier accentuer surencherir assener cingler railler moquer badiner blaguer gouailler ' +
    'argumenter militer invoquer alleguer pretexter vociferer contrer contre-attaquer epingler',
  directive:
    'appeler exhorter inviter encourager recommander conseiller exiger reclamer proposer suggerer implorer supplier sommer prier intimer ',
};

/** Irregular verbs: lemma, class, finite forms, participles and gerund stem; all folded. */
export const IRREGULAR: readonly (readonly [lemma: string, kind: CueClass, finite: string, participles: string])[] = [
  ['dire', 'neutral', 'dit disent disait disaient dira diront dirait dirent', 'dit dite dits dites disant'],
  ['ecrire', 'neutral', 'ecrit ecrivent ecrivait ecrivaient ecrivit ecrira', 'ecrit ecrite ecrits ecrivant'],
  ['conclure', 'neutral', 'conclut concluent concluait concluaient conclura', 'conclu conclue conclus concluant'],
  [
    'poursuivre',
    'neutral',
    'poursuit poursuivent poursuivait poursuivaient poursuivra poursuivit',
    'poursuivi poursuivie poursuivis poursuivant',
  ],
  ['reprendre', 'neutral', 'reprend reprennent reprenait reprit', 'repris reprenant'],
  ['repondre', 'neutral', 'repond repondent repondait repondaient repondit repondra', 'repondu repondant'],
  ['retorquer', 'neutral', 'retorque retorquent retorquait retorqua', 'retorque retorquant'],
  ['reagir', 'neutral', 'reagit reagissent reagissait reagissaient', 'reagi reagissant'],
  ['decrire', 'neutral', 'decrit decrivent decrivait decrivaient', 'decrit decrite decrivant'],
  ['savoir', 'neutral', '', ''],
  ['se rejouir', 'evaluative', 'rejouit rejouissent rejouissait rejouissaient', 'rejoui rejouie rejouis rejouies rejouissant'],
  ['applaudir', 'evaluative', 'applaudit applaudissent applaudissait', 'applaudi applaudissant'],
  ['avertir', 'evaluative', 'avertit avertissent avertissait', 'averti avertie avertissant'],
  ['prevenir', 'evaluative', 'previent previennent prevenait prevint', 'prevenu prevenue prevenant'],
  ['craindre', 'evaluative', 'craint craignent craignait', 'craint craignant'],
  ['promettre', 'evaluative', 'promet promettent promettait promit', 'promis promettant'],
  ['garantir', 'evaluative', 'garantit garantissent garantissait', 'garanti garantissant'],
  ['dementir', 'evaluative', 'dement dementent dementait', 'dementi dementant'],
  ['reconnaitre', 'evaluative', 'reconnait reconnaissent reconnaissait reconnut', 'reconnu reconnue reconnaissant'],
  ['admettre', 'evaluative', 'admet admettent admettait admit', 'admis admettant'],
  ['convenir', 'evaluative', 'convient conviennent convenait', 'convenu convenant'],
  ['se plaindre', 'evaluative', 'plaint plaignent plaignait', 'plaint plainte plaignant'],
  ['croire', 'epistemic', 'croit croient croyait croyaient', 'cru croyant'],
  ['prevoir', 'epistemic', 'prevoit prevoient prevoyait', 'prevu prevoyant'],
  ['voir', 'epistemic', 'voit voient voyait', 'vu voyant'],
  ['rencherir', 'insistence', 'rencherit rencherissent rencherissait', 'rencheri rencherissant'],
  ['defendre', 'insistence', 'defend defendent defendait', 'defendu defendant'],
  ['soutenir', 'insistence', 'soutient soutiennent soutenait soutint', 'soutenu soutenant'],
  ['sourire', 'insistence', 'sourit sourient souriait', 'souri souriant'],
  ['redire', 'neutral', 'redit redisent redisait redira', 'redit redite redisant'],
  ['predire', 'epistemic', 'predit predisent predisait', 'predit predisant'],
  ['contredire', 'evaluative', 'contredit contredisent contredisait', 'contredit contredisant'],
  ['transmettre', 'neutral', 'transmet transmettent transmettait', 'transmis transmettant'],
  ['intervenir', 'neutral', 'intervient intervenait', 'intervenu intervenant'],
  ['se souvenir', 'neutral', 'souvient souviennent souvenait souvint', 'souvenu souvenue souvenant'],
  ['se recrier', 'evaluative', 'recrie recrient recriait recria', 'recrie recriee recriant'],
  ['fremir', 'evaluative', 'fremit fremissent fremissait', 'fremi fremissant'],
  ['gemir', 'evaluative', 'gemit gemissent gemissait', 'gemi gemissant'],
  ['rugir', 'evaluative', 'rugit rugissait', 'rugi rugissant'],
  ['mugir', 'evaluative', 'mugit', 'mugi'],
  ['definir', 'neutral', 'definit definissent definissait', 'defini definie definissant'],
  ['approfondir', 'neutral', 'approfondit approfondissait', 'approfondi approfondissant'],
  ['eclaircir', 'neutral', 'eclaircit', 'eclairci'],
  ['rebondir', 'neutral', 'rebondit rebondissait', 'rebondi rebondissant'],
  ['introduire', 'neutral', 'introduit introduisait', 'introduit introduisant'],
  ['traduire', 'neutral', 'traduit traduisait', 'traduit traduisant'],
  ['maintenir', 'insistence', 'maintient maintiennent maintenait maintint', 'maintenu'],
  ['requerir', 'directive', 'requiert requierent', 'requis'],
  ['s’enthousiasmer', 'evaluative', '', ''],
];

/** «a fait savoir», «fait valoir», «tient à souligner»: a helper and an infinitive. */
export const CAUSATIVES: ReadonlySet<string> = new Set([
  'savoir',
  'valoir',
  'remarquer',
  'observer',
  'part',
  'etat',
  'connaitre',
  'entendre',
  'comprendre',
]);
