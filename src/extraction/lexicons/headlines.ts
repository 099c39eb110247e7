/** What tells a headline from the lines around it, folded. Our own compilation from the grammar of headlines. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Finite verbs of headlines: present tense, and the infinitives and participles English headlines live on. */
export const HEADLINE_VERBS = set(`
ont est sont sera seront va vont fait font peut peuvent doit doivent veut veulent
accelere accelerent accorde accueille accueillent accuse achete acheve adopte adoptent affiche affichent affirme agit agrandit aide alerte alertent alloue annonce annoncent appelle appellent
approuve assure atteint atteignent attend attendent attire attribue augmente augmentent autorise avance baisse baissent benit bloque bondit cede celebre celebrent changent choisit choisissent
clot cloture collecte commande confie confirme confirment conforte connait conserve consolide consacre construit contribue cree creent crie debloque debute debutent decerne decide decident decline
deconseille decouvre decroche dedie defend defendent delivre demande demandent demarre demarrent demenage denonce denoncent depasse deploie deploient deplore depose descend devient deviennent devoile devoilent
disparait distingue distribue dit divise donne donnent double doublent dresse durcit echappe elargit elit embauche emploie engage engagent enregistre enregistrent entame entre entrent envoie espere
etend evite evolue exige exigent experimente explique expose exposent facilite felicite ferme ferment finance financent finalise fixe fournit franchit fusionne gagne gagnent garantit grandit grimpe
hausse heberge impose inaugure inaugurent incite informe innove installe installent instaure integre intensifie interdit interpelle interroge investit investissent invite invitent lance lancent leve levent
livre livrent maintient manifeste manque menace met mettent mobilise mobilisent modernise montre montrent naissent nait nomme nomment obtient obtiennent offre offrent optimise organise organisent
ouvre ouvrent ouvrira ouvriront parraine participe participent partage partent passe passent perd perdent permet plaide poursuit poursuivent prend prennent prepare preparent presente presentent previent
privilegie produit progresse progressent projette prolonge promet propose proposent protege publie publient quitte rachete ralentit ramene rappelle rapproche rassemble rate realise recoit recoivent recompense
reconduit recrute recrutent recule reculent recompensee redonne reduit refuse refusent regagne regroupe rejette rejoint rejoignent relance relancent releve remet remporte remportent renait rencontre rend renforce renforcent
renonce renouvelle rentre renove repart repartent repond repondent reporte represente resiste reste restent restaure retrouve reunit reunissent revele revelent revient reviennent rouvre rouvrira
salue saluent sanctionne sauve se securise sensibilise signe signent simplifie soigne sortent souhaite soumet soutient
soutiennent sous-estiment stagne suffit suspend teste tient tirent tombe touche touchent tourne traverse triple triplent trouve unissent vend vendent veille vient viennent vise visent vivront votent
accept accepts accuses achieve achieves acquire acquires acquired adds adopt adopts advance advances agree agrees aim aims announce announces announced appoint appoints appointed approve approves approved ask asks
awards awarded back backs beat beats become becomes begin begins boost boosts break breaks bring brings build builds buy buys call calls cancel cancels celebrate celebrates challenge challenges
choose chooses close closes collaborate combine combines complete completes completed confirm confirms continue continues create creates creating declare declares decline declines deliver delivers demand demands
deploy deploys develop develops discover discovers donate donates drop drops earn earns elect elects elected emerge enable enables ends enter enters establish establishes expand expands extend extends faces fall falls find finds
finds gain gains get gets give gives go goes grow grows grew has have help helps hire hires hold holds host hosts improve improves increase increases inks introduce introduces invest invests is are was were
joins joined keep keeps launch launches launched lead leads lift lifts lose loses make makes marks meet meets merge mourn mourns move moves name names named need needs offer offers open opens opened
pass passes pay pays plan plans pledge pledges praises prepare prepares present presents publish publishes published raise raises ranks reach reaches reached receive receives recognize recognizes reduce reduces
release releases released remain remains remove removes reopen reopens report reports reported requests respond responds restore restores return returns reunite reveal reveals reveals rise rises save saves score scores secure secures
seek seeks select selects selected sell sells set sets show shows sign signs signed slash slashes slows soar soars sponsor sponsors spur stands start starts strengthen strengthens strike strikes suspend suspends
take takes targets tells tops tops transform transforms tries turn turns unite unites unveil unveils unveiled upgrade upgrades urge urges uses visit visits votes warn warns
welcome welcomes will win wins won work works would could counts count marks marries calls
associe associent engage installe oppose opposent unissent allient implante inquiete dit demarre maintient marquent joins joined selected appointed named elected cuts
`);

/** Words a line of a title does not end with: the next line goes on with it. */
export const OPEN_ENDS = set(`
de d' du des la le les l' un une et ou a au aux en dans pour par avec sur sous vers chez sans entre qui que dont ne se s' n' qu' ce cette ces son sa ses leur leurs notre nos plus
the a an of and or to in on at for by with from as its their our is are that which two three four five six un deux trois quatre cinq six this into over under
`);

/** Words in capitals that go on with the capitals of the line above. */
export const GOING_ON = set(`
de d' du des et ou a au aux en dans pour par avec sur sous vers sans entre qui que dont afin apres avant depuis contre face malgre grace selon lors
of and or to in on at for by with from as into over under after before while that which who through across against amid despite
`);

/** Kinds of publications that are printed above a title as its overline: «RAPPORT ANNUEL», «TRADING STATEMENT», «Baromètre 2024 – 6e édition». */
export const SERIES =
  /^(?:rapport(?: annuel| d'activite| public)?|etude|enquete|barometre|observatoire|sondage|bilan|decision|avis|deliberation|arrete|tribune|declaration|discours|lettre ouverte|petition|information reglementee|informations? reglementees?|information financiere|publication|calendrier|agenda|trading (?:statement|update)|results|regulatory (?:news|announcement)|annual report|interim report|report|survey|study|research|statement|speech|remarks|decision|notice|fact ?sheet|backgrounder|statistical (?:release|bulletin)|appointments?|nominations?|resultats financiers|analyse|note de conjoncture|point de conjoncture|exposition|exhibition|festival|saison|season|concert|spectacle|evenement|event|agenda|inside information|information privilegiee)(?![a-z])/;

/** Words of a service inside the issuer's house, and of its letterhead: no title and no issuer. */
export const SERVICE =
  /^(?:(?:la |le )?(?:direction|service|cabinet|bureau|secretariat|pole|departement|mission|cellule) (?:de |du |de la |de l'|des |d')?(?:la )?(?:communication|presse|prefet|prefete|president|presidente|maire|ministre|medias?|relations|information|interministeriel)|service (?:communication|presse|com)|(?:the )?(?:press|media|communications?|public affairs|news|information) (?:office|team|department|service|room|centre|center)|office of (?:communications?|public affairs|the (?!governor|mayor|attorney|lieutenant|first minister|prime minister|premier|chief minister|taoiseach|comptroller|state |auditor|ombuds|inspector|commissioner|privacy|information commissioner|district|county|public advocate)[a-z]+(?: secretary| general)?|media relations)|cabinet (?:de |du |de la |d')[a-z' -]{2,40}$|(?:corporate )?communications? (?:office|department)|public relations|newsroom|salle de presse|espace presse|bureau national|bureau federal|secretariat (?:general|national)|investor relations|relations investisseurs|siege social|head office|headquarters|registered office|liberte|egalite|fraternite|republique francaise)(?![a-z])/;

/** What a page saved from the web leaves around its text. */
export const MENU =
  /^(?:accueil|home|menu|navigation|aller au contenu|skip to (?:main )?content|rechercher|search|partager|share|imprimer|print|telecharger|download|connexion|login|log in|sign in|fermer|close|retour|back|suivez-nous|follow us|newsletter|s'abonner|subscribe|lire (?:la suite|plus|aussi)|read more|a lire aussi|related|articles? (?:similaires|lies)|cookies?|accepter|accept(?: all)?|facebook|twitter|x|linkedin|instagram|whatsapp|e-?mail|copier le lien|copy link|toutes les actualites|all news|actualites|news|vous etes ici|you are here|breadcrumb|fil d'ariane|temps de lecture|reading time|min read|ecouter|listen|tags?|mots-cles|categories?|francais|english|fr|en|deutsch|nederlands)(?: ?[:>/|].{0,80})?$/;

/** Labelled details printed under the title of an invitation or an exhibition: «Vernissage : …», «Where: …». */
export const DETAIL =
  /^(?:commissariat|commissaires?|vernissage(?: presse)?|lieu|date(?:s)?|horaires?|heure|entree|tarifs?|mise en scene|direction artistique|curators?|curated by|venue|when|where|who|what|why|how|quand|ou|qui|quoi|comment|pourquoi|rendez-vous|visite presse|press (?:view|preview)|opening|on view|admission|(?:published|issued|released|emis|publie|diffuse) (?:by|par)|issuer|emetteur|emettrice|sender|expediteur|de|avec|en presence de|prix|from|to) ?: /;

/** A line that is a label and nothing else: what a page of the web prints above a name or a date. */
export const BARE_LABEL =
  /^(?:from|published|posted|issued|updated|last updated|date|author|publie|publiee|mis a jour|auteur|source|emetteur)(?: on| by| le| par)? ?:?$/;
/** «Objet : …», "Headline: …": the title says that it is one. */
export const SUBJECT = /^(?:objet|subject|titre|title|headline|sujet) ?: \S/;
