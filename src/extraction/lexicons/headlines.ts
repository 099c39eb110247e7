/** What tells a headline from the lines around it, folded. Our own compilation from the grammar of headlines. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Finite verbs of headlines: present tense, and the infinitives and participles English headlines live on. */
export const HEADLINE_VERBS = set(`
opposes recognises describes reflects remembers stresses emphasises emphasizes
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
deploy deploys develop develops discover discovers donate donates drop drops earn earns elect elects elected emerge emerges enable fields enables ends enter enters establish establishes expand expands extend extends faces fall falls find finds
finds gain gains get gets give gives go goes grow grows grew has have help helps hire hires hold holds host hosts improve improves increase increases inks introduce introduces invest invests is are was were
joins joined keep keeps launch launches launched lead leads lift lifts lose loses make makes marks meet meets merge mourn mourns move moves name names named need needs offer offers open opens opened
pass passes pay pays plan plans pledge pledges praises prepare prepares present presents publish publishes published raise raises ranks reach reaches reached receive receives recognize recognizes reduce reduces
release releases released remain remains remove removes reopen reopens report reports reported requests respond responds restore restores return returns reunite reveal reveals reveals rise rises save saves score scores secure secures
seek seeks select selects selected sell sells set sets show shows sign signs signed slash slashes slows soar soars sponsor sponsors spur stands start starts strengthen strengthens strike strikes suspend suspends
take takes targets tells tops tops transform transforms tries turn turns unite unites unveil unveils unveiled upgrade upgrades urge urges uses visit visits votes warn warns
welcome welcomes will win wins won work works would could counts count marks marries calls
must should may might cannot wants hopes fears thanks amends carries honors honours leaves settles spends rose yields brings produces permits submits
associe associent engage installe oppose opposent unissent allient implante inquiete dit demarre maintient marquent joins joined selected appointed named elected cuts
abandonne abandonnent abat abolit abonde aborde aboutit absorbe accentue accompagne accompagnent accroissent accroit acquiert acquierent adapte adaptent adhere adherent admet agissent aggrave
ajoute ajuste allonge ameliore ameliorent amene amorce animent annule annulent anticipe apparait appartient applique apporte apportent apprend apprennent arretent arrive arrivent assouplit assume
assurent attaquent attribuent augure autorisent avertit avertissent avoue bascule battent bat beneficie beneficient blanchit bouscule boycotte brise brule cessent changeront chutent clarifie
combattent comble commencent commemore commente compense comprend comptent conclut concluent condamnent conduit connaissent conquiert consacrent consent considere consolident constate constatent
construisent conteste contestent continuent contournent contribuent convainc convoque convoquent coute coutent couvre couvrent craint craignent creuse croissent cultive debarque debattent deboute
decarbone decharge declarent decoule decrit dedommage defait defile defilent definit degage degrade delaisse delocalise demantele dement demissionne demontre demontrent denigre depend depouille
derape deroule desserre dessine detecte detient detourne detruit developpe developpent devance devoie diffuse diffusent digere diminue diminuent dirige disent disparaissent disposent dispose
dissout diversifie doublera durcissent echangent echoue echouent eclaire ecope ecrit ecrivent eleve elevent eliment elimine eloigne emet emettent emmene emploient emporte emprunte encadre
encaisse encourage encouragent endosse enjoint enrichit entend entendent entraine entretient entrouvre envahit envisage envoient epargne epingle erige esperent estime estiment etablit etablissent
etoffe etudie evacue evalue eveille evoque exclut exhorte exhortent existe exploite explose explosent exporte exprime fabrique facture faillit fabriquent favorise favorisent federe fetent fete
filme fleurit forment fournissent fragilise franchissent freine frole fustige gele gere gerent glisse grignote gronde habille honorent identifie imagine immerge implique impulse incarne incluent
inclut indemnise indigne induit injecte innovent inquietent insere insiste inspecte inspire instruit interdisent interesse intervient introduit invente inverse invoque irrigue isole jette jouent
jugent justifie labellise laisse laissent limitent lit livrera luttent majore maitrise marie martele massacre mene menent merite mettra mettront meurt misent modifie module montent moque
multiplie multiplient negocie negocient neglige nettoie nie normalise objecte oblige observe occupe octroie octroient omet opere operent opte ordonne oriente oublie oublient outille pallie
paralyse parie parle parlent parviennent parvient patauge patine penalise pense percoit perennise perfectionne perturbe pese pesent peinent pietine plantent plonge plongent pointent portent
positionne possede poussent preconise preoccupe preleve preservent preserve pressent prevaut prevoient prevoit priment prive proclame procure professionnalise profitent promettent promeut
promeuvent prone proscrit prospere protegent prouve provoque punit qualifie questionne racontent raconte rafle rajoute ralentissent rallie rallume ramasse ranime rapatrie rappellent rapporte
rapportent rapprochent ravive reaffirme reaffirment realisent reagissent reagit rebaptise rebondit recense recherchent reclame reclament recolte recommande reconnaissent reconnait reconstruit
recourt rectifie recupere redemarre redeploie redouble redressent redresse reduisent reedite reevalue refait reflechit refond refondent refute regale regit regrette regrettent regularise
reinstalle reintegre reinvente rejettent relaie relient relie reloge remanie rembourse remercie remettent remonte remontent remplace remplacent remplit remunere rencontrent rendent renflouent
renforcera renoncent renouent renoue renouvellent reoriente reparent repare repense repousse reprend reprennent reprime reproche requalifie residentialise resout respecte ressort restitue
restreint resulte retablit retient retirent retombe retourne retrace retrouvent reussissent reussit revalorise revend revendique revendiquent revisite rince risquent saisit saisissent saluera
saute sauvent scrute sejourne selectionne semble semblent sert servent sillonne simule solidarise sollicite sonnent sortira souffre souffrent souhaitent souligne soulignent soumettent souscrit
soutiendra specialise stabilise stoppe subissent subit subventionne succede suit suivent suppriment supprime surfe surveille survit suspendent syndique tarde tardent tentent tire tolere
transforme transforment transmet travaille travaillent traversent tremble tue tuent unit utilise utilisent vaccine vaut valent valorise vante varie vegetalise verra versent verbalise vibre viole
vivent vit voient voit volent annoncera lancera accueillera devra devront pourra pourront aura auront fera feront prendra deviendra recevra rejoindra reunira proposera presentera demarrera
fermera beneficiera permettra pourrait pourraient devrait devraient serait seraient aurait auraient etait etaient avait avaient
allege alleges allows applaud applauds argues assails attends attracts avoid avoids banned bans begs blasts blame blames blocked boosted breach breaches broadens buckles carry caves ceases
certifies clears closed commemorates commend commends commit commits compels competes complains concludes condemn condemns conducts congratulates connects consults contributes convenes converts
cosponsor cosponsors criticise criticises criticize criticizes crowns decides decries decry dedicates defeats defends defers defies delist denies denounce denounces deny departs deserve deserves
detects dies disappoint discloses dismisses disrupts diversifies divest divests doubled doubles dropped eases echoes eliminates embark embarks embraces emerges empowers encourage encourages
endorse endorses enforces enhances enrolls ensure ensures equips erupts evolves examines exceed exceeds expects explains explores exposes expresses fail fails favors fell fights fined finishes
focuses follows forges formalises fosters freezes fulfils fumes garners generates gather gathers grabs graduates greenlights hails halts hammers hears highlights honored honoured hurts identifies
ignores illustrates implements imposes inaugurates includes injects insists inspires installs integrates intends interrupts invites jails jeopardises kills knocks lacks lauds lays lends lets
lifted loosens lowers maintains manages merged merges mobilises modernises mulls narrows nears negotiates nominates notches observes obtains occupies offset ordered outlines outpaces outperforms
overhauls oversees owes partnered penalises persists pleads plunges pours prevents prohibits promises promotes proposes prosecutes protects protest proves provides pulls pushes puts qualifies
quits rallied rallies ratifies reacts reaffirms realigns rebounds rebuilds rebukes reclaims recommends recover recovers recruits reduced refuses reinforces reinstates reintroduces reiterates
rejects rejoins relaunches relies relocates reminds renames renews repays repeals replaces replied reportedly represents reshapes resigns resists resolves resubmits resumes retains rethink
retires retracts reunites revamps reverses revives revokes rips rues ruled salutes scoops scraps sees seized seizes sends serves settles shakes sharpens shatters shelves shines simplifies sinks
conseille conseillent asked tapped invited praised urged awarded
skipped slams slumps smashes speaks specifies spells stabilises staves struggles submits succeeds sues suffers suggests surpasses survives suspects sustains swears sweeps swells tackles threatens
tighten tightens topples toughens touts triples triggers tumbles undergoes underlines underscores undertakes upholds uncovers unlocks updated uplifts vacates validates vetoes vies vows waives
weighs widens withdraws withholds worsens wraps writes cannot should did
collaborates advises convicts indicts postpones discusses considers investigates analyzes predicts anticipates attains snags debuts spearheads quadruples accelerates manufactures clarifies
solves assists demonstrates recalls redeems commences finalizes surges stays revolutionizes redefines reimagines elevates streamlines automates optimizes testifies debunks rescues evacuates mobilizes
christens premieres randomizes initiates regains distributes readies surpasses welcomed s'engage s'associe s'oppose s'inquiete s'indigne deposent
`);

/** Verbs of headlines whose letters are a noun's as well; what follows tells. */
export const NOUNS_AND_VERBS = set(`
aide amende analyse arme arrete attaque baisse balaie barre borde boucle cadre campe casse chasse chute cible commande compte condamne conseille controle couronne coupe crie danse date dame debat demande double doute droite echange
ecoute edite enquete epaule epingle equipe espere etrenne etude experimente facture fete figure filme forge forme formule fouille fraude grace greve guide hisse illustre imprime inscrit joue juge lance limite livre loge loue lutte manifeste
manque marche marque masque mesure mine mise monte montre note offre organise partage passe peine perte pilote place plaide plainte plante pointe pose porte poste pousse pratique preuve prime prise programme prone proteste
range rapporte recherche recolte reforme refuse regle relance reserve resume retire retraite reve revise risque sanction scelle siege signe soigne solde somme sonde sonne sort souhaite structure taille tente tisse touche tourne trace tranche
transfere transforme travaille trie vise visite vote voyage
backs bands beats bids bills blocks books bridges brings calls cares charts checks claims classes clears closes comments costs counts courts covers credits cuts deals details doubles drafts draws drives escapes estates estimates faces
farms features fields files finds fishes floats funds grants guards guides heads helps holds houses hunts issues joins labels labours leads levels lists lives loads maps marks masters matches measures mentors minds models moves names notes
numbers orders outlines pairs parks parts pays peaks phones photographs pilots places plans plants plays pledges plots points posts powers praises presses prices prints prizes probes profits projects promises questions races radios raids ranks
rates reads records references reforms refunds regards registers repairs results reviews rewards rides risks roads rounds rules runs sanctions scales scores screens searches seeds senses services settles shares shelters ships shops showcases
signals sounds spots stages stamps stands starts states stops stores studies supplies supports surveys targets tasks tests tours tracks trades trains transports treats trusts turns uses values views visits votes voices walks warehouses watches
waters winds works zones press probe forecasts fines taps hits nets bags arrests sentences addresses audits updates slips question test tests study survey review launch pilot back host tackle fund grant support
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
  /^(?:rapport(?: annuel| d'activite| public)?|informations rapides|etude|enquete|barometre|observatoire|sondage|bilan|decision|avis|deliberation|arrete|tribune|declaration|discours|lettre ouverte|petition|information reglementee|informations? reglementees?|information financiere|publication|calendrier|agenda|trading (?:statement|update)|results|regulatory (?:news|announcement)|annual report|interim report|report|survey|study|research|statement|speech|remarks|decision|notice|fact ?sheet|backgrounder|statistical (?:release|bulletin)|appointments?|nominations?|resultats financiers|analyse|note de conjoncture|point de conjoncture|exposition|exhibition|festival|saison|season|concert|spectacle|evenement|event|agenda|inside information|information privilegiee)(?![a-z])/;

/** Words of a service inside the issuer's house, and of its letterhead: no title and no issuer. */
export const SERVICE =
  /^(?:(?:la |le )?(?:direction|service|cabinet|bureau|secretariat|pole|departement|mission|cellule|groupement|unite|division|equipe) (?:de |du |de la |de l'|des |d')?(?:la )?(?:communication|presse|prefet|prefete|president|presidente|maire|ministre|medias?|relations|information|interministeriel)|service (?:communication|presse|com)|(?:the )?(?:press|media|communications?|public affairs|news|information) (?:office|team|department|service|room|centre|center)|office of (?:communications?|public affairs|the (?!governor|mayor|attorney|lieutenant|first minister|prime minister|premier|chief minister|taoiseach|comptroller|state |auditor|ombuds|inspector|commissioner|privacy|information commissioner|district|county|public advocate)[a-z]+(?: secretary| general)?|media relations)|cabinet (?:de |du |de la |d')[a-z' -]{2,40}$|(?:corporate )?communications? (?:office|department)|public relations|newsroom|salle de presse|espace presse|bureau national|bureau federal|secretariat (?:general|national)|investor relations|relations investisseurs|siege social|head office|headquarters|registered office|liberte|egalite|fraternite|republique francaise)(?![a-z])/;

/** Labelled details printed under the title of an invitation or an exhibition: «Vernissage : …», «Where: …». */
export const DETAIL =
  /^(?:commissariat|commissaires?|vernissage(?: presse)?|lieu|date(?:s)?|horaires?|heure|entree|tarifs?|mise en scene|direction artistique|curators?|curated by|venue|when|where|who|what|why|how|quand|ou|qui|quoi|comment|pourquoi|rendez-vous|visite presse|press (?:view|preview)|opening|on view|admission|(?:published|issued|released|emis|publie|diffuse) (?:by|par)|issuer|emetteur|emettrice|sender|expediteur|de|avec|en presence de|prix|from|to) ?: |^(?:vernissage(?: presse)?|visite presse|press (?:view|preview)|ouverture)(?: le| on)? (?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)/;

/** A line that is a label and nothing else: what a page of the web prints above a name or a date. */
export const BARE_LABEL =
  /^(?:from|published|posted|issued|updated|last updated|date|author|publie|publiee|mis a jour|auteur|source|emetteur)(?: on| by| le| par)? ?:?$/;
/** «Objet : …», "Headline: …": the title says that it is one. */
export const SUBJECT = /^(?:objet|subject|titre|title|headline|sujet) ?: \S/;

/** «Visite de X au Centre Y», «Délibérations du Conseil», folded: what happens there or is written, not who issues. */
export const ACTS =
  /^(?:visite|deliberations?|decisions?|rencontre|inauguration|intervention|reaction|declaration|lettre|discours|appel|statement|speech|visit|opening|launch|lancement|signature|remise|ouverture|fermeture|election|seance|reunion|assemblee) (?:de|du|des|d'|of|by|at|aux?) ?/;

/** «Lancement de la Fédération Durand», folded: what begins or is given, in a title that names a body. */
export const BEGINNINGS =
  /^(?:lancement|ouverture|creation|naissance|inauguration|visite|presentation|signature|remise|nomination|fermeture|appel|launch|opening|creation|signing|visit) (?:de|du|des|d'|of|by|to|aux?) ?/;
