const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that characterise: what stands between marks after their «de», «comme», «as» is somebody's wording. Folded forms, both languages; our own compilation. */
export const CHARACTERISING: ReadonlySet<string> = set(
  'assimile assimilent assimilait assimilaient compare comparent comparait qualifiee qualifies qualifiees presentee presentes presentees decrite decrites percue jugee juges jugees traitee traites taxee depeinte parle parlent parlait parlaient parla parler parlant qualifie qualifient qualifiait qualifiaient qualifia qualifier qualifiant traite traitent traitait traiter taxe taxent taxait taxer decrit decrivent ' +
    'decrivait decrire presente presentent presenter depeint depeignent depeindre voit voient voyait voir y-voit perçoit percoit percoivent juge jugent jugeait juger considere considerent considerer ' +
    'speaks spoke speaking talks talked talking describes described describing sees saw views viewed characterises characterised characterizes characterized refers referred referring calls called calling ' +
    'branded brands hailed hails slammed slams dismissed dismisses touted touts derided labelled labeled termed deemed',
);

/** Verbs that characterise only by «comme», «as»: «a salué la réforme comme « … »». Folded forms. */
export const ACCLAIMING: ReadonlySet<string> = set(
  'salue saluee salues saluent saluait denonce denoncee denoncent denoncait condamne condamnee condamnent welcomed welcomes lauded lauds rejected rejects condemned condemns denounced denounces praised praises',
);

/** Verbs of will and waiting: their «que» reports what somebody says. */
export const WISHING: ReadonlySet<string> = set(
  'attend attendent attendait attendaient veut veulent voulait voulaient refuse refusent refusait souhaite souhaitent souhaitait craint craignent espere esperent redoute redoutent exige exigent demande demandent ' +
    'wants wanted hopes hoped expects expected fears feared insists insisted demands demanded',
);

/** Verbs of thinking and wanting: small words in the first person between marks behind them are the thinker's own. Folded forms. */
export const THINKING: ReadonlySet<string> = set(
  'veut veulent souhaite souhaitent espere esperent croit estime pense juge craint compte entend considere ' +
    'believe believes believed hope hopes hoped think thinks feel feels felt consider considers expect expects insist insists want wants wish wishes wished fear fears knows',
);

/** Verbs that take a work, a programme or a title as their object: «il publie « … »», «elle lance « … »». Lemmas. */
export const MAKING: ReadonlySet<string> = set(
  'publier presenter lancer illustrer proposer decrire evoquer mentionner annoncer exposer detailler voir trouver ecrire marquer communiquer recommander evaluer write announce call praise welcome analyser ' +
    'analyze demander reclamer devoiler reveler introduire definir transmettre apprendre reveal present offer post report propose publish outline commencer articuler rapporter',
);

/** Verbs that hold an opinion or a demand: a few words between marks after them are the speaker's own. Lemmas. */
export const JUDGING: ReadonlySet<string> = set(
  'saluer denoncer fustiger deplorer regretter reclamer exiger plaider promettre appeler juger estimer considerer critiquer louer vanter defendre pointer craindre redouter esperer souhaiter demander ' +
    'revendiquer soutenir prôner proner condamner reprouver applaudir encenser dire affirmer assurer evoquer invoquer alleguer promouvoir garantir saluer feliciter rejouir militer contester refuter nier dementir ' +
    'reconnaitre admettre avouer trouver souligner rappeler repeter marteler reaffirmer constater relever noter observer remarquer decrire exhorter inviter implorer supplier sommer prier presser encourager ' +
    'assumer savourer preferer distinguer recompenser ambitionner moquer railler epingler critiquer pronostiquer predire insister accuser decrier repondre ajouter conclure resumer ' +
    'say call praise welcome hail condemn denounce criticise criticize slam blast urge demand promise pledge vow warn insist describe deplore lament regret applaud advocate defend reject dismiss admit acknowledge ' +
    'concede claim fear predict expect hope believe think consider express stress emphasise emphasize appeal implore beg plead request encourage exhort tell add note',
);

/** What announces the text of a law or of a report: its words are no speech. */
export const LEGAL_WORDS: ReadonlySet<string> = set(
  'article articles loi code decret arrete reglement directive convention charte constitue constituent dispose disposent alinea statuts rapport rapporte section act statute regulation clause charter constitution',
);
