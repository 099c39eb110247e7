/** Folded nouns that name what a person does; the head of a role. */
const BASE = `
president vice-president chairman chairwoman chairperson chair co-chair ceo cfo coo cto cio cmo cso founder co-founder cofounder director executive officer manager
head leader co-leader minister secretary senator sen congressman congresswoman representative governor mayor councillor councilor alderman ambassador commissioner commissary spokesperson
spokesman spokeswoman professor researcher scientist economist analyst engineer developer maintainer architect designer author writer editor journalist reporter
producer actor actress artist musician singer photographer partner owner principal treasurer trustee member chief counsel attorney lawyer judge general colonel captain
lieutenant sergeant admiral bishop rabbi imam pastor rapporteur vice-chair mep mp rep gov lord baroness nurse physician doctor surgeon pharmacist teacher student coach
champion skipper athlete player coordinator administrator superintendent inspector advisor adviser consultant specialist strategist evangelist technologist advocate activist
volunteer organizer curator librarian historian philosopher sociologist candidate nominee resident supervisor superintendent undersecretary prosecutor chancellor king queen prince princess
abbot academic accountant actuary adjutant adjunct agronomist aide ambassador-at-large anaesthetist anesthesiologist anchor animator announcer
anthropologist apprentice arborist archaeologist archdeacon archbishop archivist arbitrator assemblyman assemblywoman assemblymember assessor astronaut
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
lord-lieutenant sub-editor webmaster vice-chairman vice-chairwoman vice-chancellor vice-provost vice-captain vice-principal pro-chancellor evp svp avp
vp cro cpo cco cdo chro ciso gm md dg chair-elect president-elect mayor-elect senator-elect governor-elect taoiseach tanaiste attorney-general
postgraduate widow great-grandson great-granddaughter heir
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
    'revenue growth strategy strategic legal general human corporate investment investor head assistant-deputy under permanent private party news sports sales policy campaign ' +
    'clinical nursing charge ward staff production programme music theatre theater art arts football cricket rugby youth field site plant store branch area'
  ).split(' '),
);
