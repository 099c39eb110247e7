/** Folded nouns that name what a person does; the head of a role. */
const BASE = `
restauranteur restauranteurs restaurateur restaurateurs artist-in-residence writer-in-residence poet-in-residence composer-in-residence scientist-in-residence scholar-in-residence entrepreneur-in-residence musician-in-residence author-in-residence executive-in-residence editor-in-chief ombudsman ombudswoman ombudsperson official insider rep elder blacksmith goldsmith silversmith coppersmith farrier stonemason mason bricklayer plasterer glazier thatcher tiler decorator shopfitter fitter turner toolmaker millwright glassblower upholsterer saddler cobbler shoemaker bookbinder
engraver etcher lithographer calligrapher typesetter basketmaker weaver-designer spinner-weaver dyer milliner seamstress tailor-cutter lacemaker knitter quilter embroiderer potter-designer furniture-maker luthier clockmaker gunsmith
defenseman defender goaltender netminder centreman linebacker receiver pitcher catcher shortstop outfielder infielder fullback halfback fly-half scrum-half flanker winger-forward swimmer-coach sprinter hurdler runner marathoner
triathlete decathlete heptathlete fencer judoka wrestler boxer-trainer gymnast-coach diver surfer snowboarder biathlete curler bobsledder luger climber alpinist sherpa canoeist kayaker oarsman oarswoman sailor-skipper helmsman helmswoman umpire linesman timekeeper
captain-elect co-captain playmaker all-rounder batter batsman wicketkeeper finalist medalist medallist olympian headliner conductor-composer accordionist bassist cellist-composer clarinetist clarinettist fiddler flautist flutist oboist organist-choirmaster
pianist-composer saxophonist trombonist trumpeter vocalist rapper songwriter lyricist librettist choirmaster choirmistress impresario set-designer costumier puppeteer magician juggler acrobat clown storyteller-poet cartoonist animator-director muralist
potter-in-residence bosun boatswain coxswain purser stoker deckhand crewman lighthousekeeper harbormaster docker stevedore crofter smallholder cowherd goatherd cowman stockman drover pastoralist beekeeper-farmer orchardist viticulturist cheesemaker dairyman
dairywoman fishmonger greengrocer grocer ironmonger chandler draper haberdasher newsagent tobacconist publican landlady barista bartender waiter waitress chambermaid porter bellhop concierge doorman cleaner groundsman groundskeeper greenkeeper gamekeeper
crossing-guard dispatcher paramedic-in-charge cadet corpsman airman airwoman aviator gunner sapper rifleman infantryman quartermaster-general adjutant-general brigadier-general lieutenant-colonel lieutenant-general major-general
midshipman wing-commander petty-officer signalman democrat republican whip-elect frontbencher crossbencher peer peeress suffragan dean-elect precentor verger sexton churchwarden elder-in-residence priestess mullah ayatollah cantor
bookmaker pollster psephologist canvasser fundraiser-in-chief campaigner organizer-in-chief convenor-elect negotiator-in-chief colleague neighbor neighbour wife husband spouse daughter father cousin nephew niece
grandson granddaughter grandfather grandmother grandparent stepfather stepmother godfather godmother widower fiance fiancee roommate housemate bystander onlooker commuter motorist biker rambler hiker camper holidaymaker 
bryologist lichenologist mycologist-author herpetologist primatologist ethologist entomologist-curator malacologist phycologist virologist-in-chief bacteriologist parasitologist haematologist hematologist nephrologist rheumatologist gastroenterologist pulmonologist
hepatologist neonatologist geriatrician internist hospitalist intensivist podiatrist phlebotomist sonographer dietitian dietician optician orthotist prosthetist audiologist speech-pathologist midwife-manager matron almoner hospice-nurse phytopathologist
geomorphologist hydrogeologist limnologist soil-scientist crystallographer metallurgist materials-scientist cryptographer cryptologist roboticist bioinformatician econometrician criminologist penologist egyptologist assyriologist philologist papyrologist
numismatist epigrapher medievalist classicist theologian ethnobotanist ethnomusicologist folklorist genealogist palaeographer co-chief co-investigator co-inventor co-convenor co-curator co-editor co-lead-author co-organiser co-organizer co-ordinator co-producer
co-proprietor co-signatory cosponsor co-sponsor co-secretary co-presenter defendant plaintiff claimant appellant litigant complainant campaigner-in-chief signatory envoy-designate secretary-designate minister-designate president-designate nominee-designate ceo-designate
chairman-designate governor-designate director-designate
president vice-president chairman chairwoman chairperson chair co-chair ceo cfo coo cto cio cmo cso founder co-founder cofounder director executive officer manager
head leader co-leader minister secretary senator sen congressman congresswoman representative governor mayor councillor councilor alderman ambassador commissioner commissary spokesperson
spokesman spokeswoman professor researcher scientist economist analyst engineer developer maintainer architect designer author writer editor journalist reporter
producer actor actress artist musician singer photographer partner owner principal treasurer trustee member chief counsel attorney lawyer judge general colonel captain
lieutenant sergeant admiral bishop rabbi imam pastor rapporteur vice-chair mep mp rep gov lord baroness nurse physician doctor surgeon pharmacist teacher student coach
champion skipper athlete player coordinator administrator superintendent inspector advisor adviser consultant specialist strategist evangelist technologist advocate activist
volunteer organizer curator librarian historian philosopher sociologist candidate nominee resident supervisor superintendent undersecretary prosecutor chancellor king queen prince princess
mec mecs prospector geoscientist blacksmith descendent magnate tycoon mogul heiress billionaire millionaire influencer streamer youtuber
abbot academic accountant actuary adjutant adjunct agronomist aide ambassador-at-large anaesthetist anesthesiologist anchor animator announcer
anthropologist apprentice arborist archaeologist archdeacon archbishop archivist arbitrator assemblyman assemblywoman assemblymember assessor astronaut cosmonaut capitalist
astronomer astrophysicist attache auditor auctioneer backbencher baker banker barber baritone barrister beekeeper bioethicist biochemist biologist
biostatistician boatbuilder bookkeeper bookseller botanist bowler boxer brewer brigadier broadcaster broker builder bursar butcher buyer cardiologist
caregiver carer caretaker carpenter cartographer caseworker cashier caterer cellist ceramicist chaplain chef chemist chiropractor choreographer
cinematographer clergyman clerk climatologist clinician coastguard co-author co-chairman co-chairwoman co-creator co-director co-lead co-owner
co-president co-host columnist comedian commandant commentator commissioner-general commodore comptroller composer conductor congressperson
conservationist conservator constable contractor controller convener convenor cook coroner corporal correspondent cosmologist costumer councilman
councilwoman councilmember councilperson counsellor counselor courier cox craftsman creator cricketer critic custodian cyclist dancer data-scientist
deacon dean dealer delegate demographer dentist deputy dermatologist descendant detective developer-advocate diplomat director-general docent dramatist
driver drummer earl ecologist educator electrician emcee employee endocrinologist engineer-in-chief entomologist entrepreneur envoy epidemiologist
essayist ethicist ethnographer evaluator examiner expert exhibitor explorer exporter fabricator facilitator farmer fellow filmmaker financier
firefighter fisherman florist footballer forager foreman forester framer freelancer fundraiser gardener geneticist geochemist geographer geologist
geophysicist gerontologist glaciologist goalkeeper goalie golfer grower guardian guitarist gymnast gynaecologist gynecologist hairdresser handler
harbourmaster harpist headteacher headmaster headmistress herder homeowner horticulturist hostess housekeeper hydrologist illustrator immunologist
influencer informant innkeeper innovator inspector-general instructor insurer intern interpreter interviewer inventor investigator investor ironworker
janitor jeweller jeweler jockey joiner jurist justice keeper keyholder laborer labourer landlord landowner landscaper lawmaker leader-elect lecturer
legislator lexicographer liaison lieutenant-governor lifeguard lineman linguist lineworker lobbyist locksmith logistician longshoreman machinist
magistrate majority-leader mariner marketer marshal mathematician mechanic mediator mentor merchant meteorologist microbiologist midfielder midwife
miner minister-president minority-leader missionary moderator monk mother mountaineer msp musicologist mycologist navigator negotiator neurologist
neurosurgeon neuroscientist newsreader novelist nun nutritionist obstetrician oceanographer officer-in-charge oncologist operator ophthalmologist
optometrist orator organiser organist ornithologist orthodontist painter palaeontologist paleontologist paralegal paralympian paramedic parent
parishioner parliamentarian passenger patron pathologist patient pediatrician paediatrician percussionist performer pharmacologist philanthropist
photojournalist physicist physiologist physiotherapist pianist pilot pioneer playwright plumber podcaster poet policeman policewoman
policymaker politician postdoc postmaster potter practitioner preacher presenter priest primate principal-investigator printer printmaker proctor procurator programmer promoter proofreader proponent proprietor provost psychiatrist psychologist psychotherapist publicist publisher pundit
quarterback quartermaster racer radiographer radiologist rancher ranger reader realtor receptionist recruiter rector referee registrar regent
reporter-at-large researcher-in-residence restaurateur retailer retiree reviewer rider roofer rower sailor salesman saleswoman salesperson scholar
schoolteacher screenwriter sculptor seaman secretary-general selectman seismologist selector seller servicewoman serviceman shareholder shepherd
sheriff shopkeeper showrunner shop-steward skater skier skipper-owner socialite soldier solicitor solicitor-general soloist soprano speaker
speechwriter spinner sponsor sportswoman sportsman staffer statistician steward stewardess stockbroker storekeeper storyteller striker stylist
subcontractor supervisor-elect supporter surveyor survivor swimmer tailor tanner taxpayer technician technologist-in-residence telegraphist tenant
tenor therapist toxicologist trader trainee trainer translator treasurer-secretary trooper tutor underwriter undersecretary-general undergraduate
urbanist urologist veteran veterinarian vet vicar viceroy videographer vintner violinist virologist viscount volcanologist walker warden watchmaker
weaver welder whip whistleblower winemaker winger witness woodworker worker yachtsman yachtswoman zoologist alderwoman alderperson freeholder reeve
lord-lieutenant sub-editor webmaster vice-chairman vice-chairwoman vice-chancellor pro-vice-chancellor deputy-vice-chancellor vice-provost vice-captain vice-principal pro-chancellor evp svp avp
vp cro cpo cco cdo chro ciso gm md dg chair-elect president-elect mayor-elect senator-elect governor-elect taoiseach tanaiste attorney-general
commander lockmaster stationmaster master winner runner-up recipient honoree laureate pc dc di dci dcs pcso dj lieutenant-commander postgraduate widow great-grandson great-granddaughter heir
`;

const plural = (word: string): string[] => [word, word.endsWith('man') ? `${word.slice(0, -3)}men` : `${word}s`];

export const ROLE_HEADS: ReadonlySet<string> = new Set(
  BASE.split(/\s+/)
    .filter((word) => word !== '')
    .flatMap(plural),
);

/** What may stand before a role's head and belongs to it. */
export const ROLE_OPENERS: ReadonlySet<string> = new Set(
  (
    'former current acting interim deputy assistant associate senior junior executive chief lead vice first second third distinguished managing general global ' +
    'regional national international ranking prime foreign honorary founding incoming outgoing new longtime project product program technical technology marketing ' +
    'communications research creative artistic commercial financial operating medical scientific board bank team group press media public ' +
    'shadow cabinet council group local district state federal county city town parish village civil special sole non-executive nonexecutive independent co principal ' +
    'chartered registered certified licensed retired late veteran emeritus visiting adjunct lay elected parliamentary opposition majority minority digital information people ' +
    'phd doctoral revenue growth strategy strategic legal general human corporate investment investor head assistant-deputy under permanent private party news sports sales policy campaign ' +
    'clinical nursing charge ward staff production programme music theatre theater art arts football cricket rugby youth field site plant store branch area'
  ).split(' '),
);

/** What an office of two nouns begins with: «Police and Crime Commissioner». */
export const OFFICE_SPHERES: ReadonlySet<string> = new Set(
  (
    'police health safety culture arts finance business trade science education research housing environment communications children adults leisure sport sports community ' +
    'communities planning transport energy food agriculture justice home foreign equality equalities skills innovation marketing sales people learning teaching'
  ).split(' '),
);
