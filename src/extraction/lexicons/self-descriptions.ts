const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Folded verbs with which the last lines of a release say what its issuer is and does: «X est une association», "X runs 14 shelters". Our own compilation. */
export const DESCRIBING = set(`
est sont a ont compte comptent regroupe regroupent rassemble rassemblent reunit reunissent represente representent federe federent emploie emploient organise organisent concoit concoivent
fabrique fabriquent produit produisent propose proposent accompagne accompagnent gere gerent agit agissent defend defendent oeuvre oeuvrent milite militent intervient accueille accueillent
developpe developpent edite publie exploite assure assurent dispose
is are has runs brings represents works campaigns provides employs serves supports makes designs operates manages owns publishes helps unites offers was
`);

/** Folded verbs of a body that takes a stand, in the present: who asks speaks in the release, who decided is spoken about. */
export const TAKING_A_STAND = set(`
demande demandent denonce denoncent appelle appellent reclame reclament exige exigent regrette regrettent refuse refusent condamne condamnent s'oppose s'opposent conteste contestent 
rappelle rappellent deplore deplorent interpelle interpellent s'indigne s'inquiete s'inquietent s'insurge exhorte tient tiennent
calls urges demands condemns welcomes opposes rejects warns
`);

/** Folded: how somebody outside any marks reacts: «se félicite de», "has welcomed". */
export const REACTING_TO =
  /^(?:has |have |have all )?(?:welcomed|welcomes|praised|condemned|criticised|criticized|deplored) |^(?:est |sont |s'est dite? )(?:tres |particulierement )?(?:satisfaite?s?|heureu(?:x|ses?)|fiere?s?|ravie?s?|decue?s?|inquiete?s?|indignee?s?) |^se (?:felicite|rejouit|dit) |^(?:salue|saluent|denonce|condamne|regrette|deplore) /;

/** Folded: how somebody announces or takes a stand right after the name: «est heureuse d'annoncer», «interpelle». */
export const ANNOUNCING =
  /^ ?(?:(?:est|se dit) (?:tres |particulierement )?(?:heureu(?:x|se)|fiere?|ravie?) |annonce |se felicite |se rejouit |salue |denonce |demande |interpelle |s'inquiete )/;

/** Verbs by which a body makes something known, told by how they begin. */
export const MAKING_KNOWN =
  /^(?:annonc|lanc|presen|devoil|confirm|publi|organis|s'engag|se rejoui|se felicit|salu|denonc|appel|demand|announc|launch|today|releas|introduc|unveil|report|invit|inaugur|poursui|prend|remport|recoi|rejoin|souhait|adopt|heureu|s'insurg|s'inquiet|alert|revel|officialis|inform|expand|pleased|delighted|proud|happy|fier)/;

/** «nous demandons», «nous n'acceptons pas», "we call on": the text itself takes a stand. */
export const WE_TAKE_A_STAND =
  /(?:^|[^a-z'])(?:nous (?:n'|ne )?(?:demand|denonc|appel|exige|refus|reclam|condamn|accept|soutien|souten|regrett|oppos|interpell|rappel|apport|voul|lutt|revendiqu)[a-z]*ons|nous nous (?:opposons|joignons|inquietons|felicitons|insurgeons)|we (?:call|demand|urge|condemn|oppose|reject|refuse|will not accept|want|support|ask)) /g;

/** Folded participles that open such a line before the name: «Créée en 2016, X conçoit …», "Founded in 1990, X is …". */
export const FOUNDED =
  /^(?:fonde|cree|ne|base|implante|installe|constitue|lance)e?s? |^(?:founded|established|created|formed|based|set up|launched) /;

/** Folded common nouns with which others speak of a company; its own release does so less often. */
export const SPOKEN_ABOUT = /^(?:entreprise|societe|multinationale|firme|exploitant|operateur|direction|prestataire) (?=\S)/;

/** Folded given openings of a mailbox that say nothing of whose it is. */
export const COMMON_MAILBOX =
  /^(?:contact|presse?|media|medias|info|infos|information|informations|communication|com|accueil|secretariat|redaction|news|office|pressoffice|communications|service|hello|bonjour|mairie|enquiries)(?![a-z])/;

/** Folded names of the services whose head stands above them: «Préfecture de la Vouge / Service de la communication». */
export const PRESS_SERVICE =
  /(?:service|direction|bureau|cellule|pole|mission) (?:de (?:la )?|des )?(?:communication|presse|relations? (?:avec la )?presse)|(?:press|media) office|information et communication/;

/** Folded nouns with which a body names itself: «notre association», «la liste « … »», "our charity". */
export const OWN_NOUNS = set(`
association collectif collective liste comite mouvement coordination coalition groupement syndicat federation confederation fondation parti club cooperative mutuelle ong organisation organization
entreprise societe compagnie atelier institut ecole charity union foundation party company campaign network
`);

/** Folded verbs with which a body speaks to whoever reads: «vous invite», «vous tiendra informés», "invites you". */
export const READERS_ADDRESSED =
  /[ ,](?:vous (?:invit|accueill|propos|donn|tien|inform|attend|souhait|remerci|presen|convi|assur)[a-z]*|(?:invites|welcomes|thanks|offers) you)(?![a-z])/;

/** Folded openings of a bracket that tells where a company is listed: "Nasdaq: DRND", «TSX : DRN», «Paris:DR», «DRN à la Bourse de Toronto». */
export const TICKERS =
  /^(?:nasdaq|nyse|amex|tsx|tsxv|tsx-v|cse|otc[a-z]*|lse|aim|asx|nse|bse|jse|six|euronext|xetra|frankfurt|isin)(?![a-z])|^(?:paris|bruxelles|brussels|amsterdam|lisbon|milan|zurich|london|toronto) ?: ?[a-z0-9]|^[a-z0-9.]{1,8}(?:,? cotee?)? a la bourse de /;

/** Folded: how a text calls its issuer from there on: «la « Société »», "“Durand” or the “Company”". */
export const THE_COMPANY =
  /(?:la|le|l'|the) ?[«"] ?(?:societe|entreprise|groupe|association|fondation|banque|compagnie|company|group|corporation|trust|foundation|bank|union)(?![a-z])/;

/** Folded nouns of those who make up a body and act for it. */
export const MEMBERS_OF = set(`
membres adherents adherentes delegues deleguees militants syndiques members delegates
`);
