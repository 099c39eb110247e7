const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Folded nouns that open the name of a body: «Région Sud», «groupe Durand», «projet Alpha». */
export const ORGANISATION_HEADS = set(`
region departement ville municipalite majorite opposition patronat mairie commune metropole agglomeration communaute conseil prefecture ministere gouvernement etat commission parlement assemblee senat
groupe societe entreprise compagnie association collectif federation confederation union syndicat fondation institut agence office chambre ordre reseau pole cluster
universite campus philharmonie ecole fonds academie rectorat laboratoire centre hopital chu projet mouvement parti comite observatoire musee theatre opera festival club ligue banque caisse
mutuelle cooperative etablissement equipe equipes redaction famille lycee start-up filiale enseigne maison-mere intersyndicale plateforme comite-directeur bureau usine direction delegation secretariat jury tribunal cour autorite haut-commissariat consulat ambassade maison start-up startup
department city county council government state parliament senate house caucus committee commission group company corporation organisme inspection police gendarmerie parquet diocese eveche archeveche armee sous-prefecture amicale regulateur
constabulary inspectorate watchdog regulator ombudsman treasury parish diocese church consortium taskforce firm committees councils authorities unions associations agencies ministries association federation union foundation
institute agency office chamber network university school academy laboratory center centre hospital project movement party museum theater theatre club league bank
fund interprofession profession coordination groupement rassemblement amicale fraternelle regie orchestre conservatoire barreau consortium mediatheque bibliotheque intercommunalite sdis chru secours centrale technopole
trust board union charity district local team management chapter brotherhood hospitals airline retailer publisher cabinet administration campaign coalition ministry authority bureau society alliance conservancy team office cooperative observatory organisation organization
`);

/** Folded adjectives that stand before the noun of a body in its name: «Haute école», «Grand théâtre», «Petits frères». */
export const ADJECTIVES_IN_FRONT = set(
  'haut haute hauts hautes grand grande grands grandes petit petite petits petites jeune jeunes libre',
);

/** Folded words that, inside a run of capitalised words, say that the run names no person. */
export const NOT_IN_NAMES = set(`
who whom whose have has are is was were meeting meetings
i'm i've i'll i'd we've we're bref pr bipartisan conference co-located
research consulting analytics insight insights surveys polling data digital ventures studios
consultants associates systems conseil group groupe sa sas sarl inc llc ltd plc gmbh corp corporation industries foundation fondation holdings hosting hotel university
universite institute institut agency agence bank banque capital partners technologies technology solutions services energy energie energies international metropole agglomeration
region departement ville france europe paris lyon marseille bordeaux lille nantes rennes strasbourg toulouse nice montpellier suisse belgique canada quebec united states american european national
project projet linux software free open source foundation freedom conservancy act award prize prix grand grande saint sainte notre-dame notre dame street avenue rue boulevard place square
press presse contact contacts communique release news media service services department departement direction directorate parliament parlement senate senat congress committee commission
council conseil assembly assemblee   cour government gouvernement ministry ministere republic republique union party parti federal federale january february march april may june july
august september october november december janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
monday tuesday wednesday thursday friday saturday sunday north south east west nord sud est ouest new the    world forum think tank week day year festival challenge
 cup coupe trophee open summit sommet ecole college lycee centre center musee museum theatre opera stade gare port station tramway metro ligne
rock'n'roll road  parc  river  mont   ile iles  valley vallee
administration caucus working family working families budget medical leave review code license licence general public manager leader officer director president chairman spokesperson senator
building substation tower gallery memorial arena scholarship medal trust lecture fellowship quarter programme relations affairs enquiries inquiries communications infirmary society charity
air airlines airways atlantique connect digital media health sante pharma pharmaceuticals bio biotech tech labs motors foods power water gas oil rail mobility logistics consulting finance insurance
assurance assurances immobilier habitat transport transports distribution industrie industries ventures impact advisors advisers securities therapeutics bancorp financial wealth asset management studio studios
design records publishing books shop store stores markets hotels resort resorts airport town rovers athletic wanderers fc rfc cf football rugby racing sporting olympique val pays bassin golfe
plateau littoral comte canton district borough parish shire gmbh ag kg nv bv sas sarl scop sasu eurl llp lp team teams investor investors sales operations marketing enquiry hospitals hospice
surgeon surgery clinical emeritus honorary secretariat secretary board executive chief head deputy officer officers commissioner ltd limited incorporated railway railways shipping cinema
network networks software data cloud security robotics dynamics electronics electric aerospace aviation marine maritime mining metals steel cement chemicals paper packaging plastics textiles
freres parfums falls stadium partnership ballpark bros housing details rate rates degree felony misdemeanor index zero beach sea island islands bay lake peninsula
way drive crescent highway parkway terrace coop gnu holding industrial petition petitions revolution wire newswire
in on at for from by with about after before during under over into since without regional regionale commercial commerciale generale adjoint adjointe delegue deleguee upgrade
sports task force forces breakers rangers county current islanders eastern western northern southern central company companies
pour deux trois quatre cinq six nos notre votre vos leur leurs plus moins avec sans chez par dans un une est sont pas ne nous vous
school schools expedition expeditions construction constructions awards emergency plan plans program programs strategy initiative initiatives agreement treaty convention amendment package scheme fund funds funding grants appropriations grammar primary secondary academy church cathedral chapel abbey court circuit superior supreme collaborative division squad patrol precinct stiftung verein gesellschaft verlag
times daily tribune gazette telegraph events children women share shares cooperative reduction threat
charities panel panels tv overwhelmingly montreal toronto ottawa bruxelles geneve lausanne competition competitions cities url urls secretaries ministers directors chancellor chancellors provost
counties ln rd blvd ave pkwy hwy travel travels productions exchange exchanges statistics catalyst brewing brewery coffee belgium netherlands luxembourg asia africa america australia zealand
email mail tel telephone www http https adresse web site internet wi-fi antipolis nouvelle-aquitaine auvergne-rhone-alpes ile-de-france
`);

/** Folded words after which a person's name is the name of something else: streets, schools, prizes, publishers, ships. */
export const NAMED_AFTER = set(`
rue avenue boulevard bd place square allee impasse quai pont route chemin cours esplanade rond-point passage villa cite
ecole ecoles conservatoire conservatoires college colleges lycee lycees universite campus institut gymnase stade piscine salle parc jardin espace mediathecque mediatheque bibliotheque theatre
hotel cafe bar brasserie restaurant musee hopital clinique chu residence ehpad maison centre centres foyer creche quartier batiment tour station gare metro arret aeroport port caserne prison site
prix trophee coupe challenge concours fondation association groupe societe maisons editions edition edtions librairie galerie atelier cabinet agence marque laboratoire laboratoires laboratoire
navire bateau paquebot fregate sous-marin ouragan cyclone tempete promotion loi plan rapport commission methode syndrome maladie bourse chaire theorie
via strasse platz calle piazza plaza carrer rua
street road school college university library hospital airport bridge prize award foundation company group law act institute museum stadium hurricane storm ship building center centre theatre theater
`);

/** Folded nouns of houses called after somebody, with the genitive: "Bishop Durand's School". */
export const HOUSES = set(`
hospital hospitals school college academy church cathedral chapel university infirmary foundation hospice nursery library theatre theater museum pub inn bar restaurant
`);

/** Folded nouns right before a name that make it a body's: «le groupe Alma Dorval». */
export const BODY_NOUNS = set(`
groupe societe entreprise compagnie maison marque enseigne club association fondation cabinet agence start-up startup laboratoire editions federation collectif syndicat mutuelle cooperative
company group firm brand charity club foundation association publisher retailer bank startup start-up
`);

/** Folded nouns of streets and places, which take an article before the name too: «square du Docteur Roux». */
export const STREETS = set(`
rue avenue boulevard bd place square allee impasse quai pont route chemin cours esplanade rond-point passage villa cite parc jardin
`);

/** Folded words that open sentences with a capital and never name a body. */
export const SENTENCE_OPENERS = set(`
in on at as if it we this that these those when while today yesterday following since for with to from by after before until during according however meanwhile also and but
en dans sur pour avec depuis selon cette ces ce cet il elle ils elles nous on suite face alors afin grace parmi apres avant lors comme ainsi interroge interrogee mais car or donc
du au aux des de verdict plus moins autre autres
another still yet then now soon finally indeed instead moreover nevertheless nonetheless perhaps once only even again later earlier recently asked contacted questioned pressed speaking
reached invited interviewed quizzed thanks because although though despite whereas unlike like among between across within beyond both each every some many most several others
pourtant toutefois neanmoins certes bref voila ainsi ensuite desormais finalement enfin surtout interroges interrogees sollicite sollicitee sollicites contacte contactee contactes
certains certaines d'autres beaucoup plusieurs nombre bientot longtemps parfois souvent cependant lui leur quelle quel quels quelles
venu venue venus venues ne nee nes nees parti partie issu issue arrive arrivee preside presidee dirige dirigee fonde fondee cree creee installe installee implante implantee conduit conduite anime animee
et puis enfin outre malgre sans sous chez si quand lorsque concernant quant tous toutes tout chaque aujourd'hui hier demain ici
`);

/** Folded legal forms that end a company's name. */
export const LEGAL_FORMS = set(`
sa sas sarl sasu sca scop scic sci snc eurl gie asbl aisbl sprl srl nv bv ag gmbh kg se spa inc llc llp lp ltd limited plc corp corporation co company pty oy ab asa s.a s.a.s s.a.r.l s.c.a e.v s.p.a n.v b.v
`);

/** Folded: what organs inside a body are for or of, «Conseil d'administration», «Comité de direction»: no bodies that issue. */
export const OF_ORGANS = set(`
administration direction surveillance gestion pilotage suivi municipal communautaire departemental regional metropolitain redaction quartier delegues deleguees actionnaires
`);

/** Folded words that stand alone at a foot and name nobody: "Reproduction is permitted …". */
export const NO_BODIES = set(`
reproduction copyright disclaimer note notes source sources contact contacts avertissement mentions credits photo photos legende website ngo ong ngos nonprofit
`);

/** Folded names of organs of a body that the text names otherwise: «Le Directoire est composé de …», and «se réunit» when a name of common nouns ran on over it. */
export const ORGANS =
  /^(?:directoire|conseil d'administration|conseil de surveillance|comite executif|comite de direction|comite directeur|assemblee generale|board(?: of (?:executive )?(?:directors|trustees|governors))?|executive (?:board|committee)|supervisory board|management board|governing (?:council|body|board)|monetary policy committee|conseil des gouverneurs|directing council)(?: s[e'].*)?$/;

/** Folded: what bodies write or decide: the last word of an English name, the first of a French one. */
export const DOCUMENTS = {
  en: set(
    'bill bills act survey review report study consultation framework bulletin outlook barometer strategy roadmap toolkit guide handbook guidelines',
  ),
  fr: set('enquete rapport etude barometre sondage guide feuille'),
};

/** Folded words before "Survey" in the name of a body. */
export const SURVEYING = set('geological ordnance antarctic natural history archaeological hydrographic national');

/** Folded: houses of a parliament, in which those sit who issue. */
export const LEGISLATURES = new Set([
  'senate',
  'house',
  'congress',
  'u.s. senate',
  'us senate',
  'u.s. house',
  'us house',
  'house of representatives',
  'u.s. congress',
]);

/** «Conseil d'administration du Fonds Durand»: an organ before the name of its body. */
export const OF_ORGANS_OF =
  /^(?:(?:Le |The )?(?:Conseil d['’]administration|Conseil de surveillance|Comité exécutif|Comité directeur|Executive Board|Board of (?:Executive )?(?:Directors|Governors|Trustees)) (?:du |de la |de l['’]|des |de |d['’]|of the |of ))(?=\p{Lu})/u;
