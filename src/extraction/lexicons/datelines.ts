/** Words of datelines, folded. Our own compilation from style guides of news agencies and towns' spellings. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** What stands inside the name of a town between its capitalised words: «Boulogne sur Mer», «Stoke on Trent», «Rio de Janeiro», «Frankfurt am Main». */
export const PLACE_PARTICLES = set(
  "sur en sous de d' du des la le les l' lès lez aux am an der upon on of the under in di del da do dos y",
);

/** Short forms that keep their point inside a name: «St. Louis», «Mt. Vernon». */
export const POINTED_PARTS = set('st ste ft mt pt s n e w');

/** Words that no town's name begins with, though a date may follow them. */
export const NOT_PLACES = set(`
le la les l' du de d' des au aux un une the a an on in at of by for from since until before after as this that ce cette ces en depuis des jusqu'au avant apres des
lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october november december
publie publiee publication mis mise posted published issued updated date dates dated diffusion parution edition version actualite actualites aujourd'hui today hier yesterday demain tomorrow
communique communiques press presse news release media dossier invitation information infos info cp embargo embargoed statement bulletin note annonce
attn attention contact contacts reference ref objet decision deliberation arrete conseil exposition vernissage rendez-vous colloque conference reunion seance session congres
release released immediate use strictly not rappel calendrier agenda lancement ouverture fermeture inscription inscriptions
resultats results trimestre semestre quarter exercice page when where who what why how quand ou qui quoi pourquoi comment lieu heure time venue
two three four five six seven eight nine ten twelve deux trois quatre cinq sept huit neuf dix douze months mois weeks semaines years ans ended year annee fiscal as period periode
`);

/** What stands between an embargo and its day. */
export const EMBARGO_WORDS = set(`
until till to before for on at the not publication release broadcast use lifts lifted ends embargo strict strictly
jusqu au a l la le du de avant publier diffuser diffusion publication leve levee jour
h am pm a m p hours hrs hour heures heure midnight midday noon minuit midi gmt utc bst cet cest est edt et pst pdt ct pt mst aest aedt ist local time london paris brussels geneva
monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche
`);

/** Wire services, between slashes or brackets, in the shadow. */
export const WIRES = [
  'business wire',
  'globe newswire',
  'globenewswire',
  'pr newswire',
  'prnewswire',
  'pr newswire-us newswire',
  'prweb',
  'cnw',
  'cnw telbec',
  'canada newswire',
  'newsfile corp.',
  'newsfile',
  'accesswire',
  'marketwired',
  'market wire',
  'marketwire',
  'ein presswire',
  'ez newswire',
  'newswire',
  'newmediawire',
  'newsworthy',
  '24-7pressrelease',
  'news direct',
  'newsdirect',
  'issuewire',
  'send2press',
  'actusnews wire',
  'actusnews',
  'actus news',
  'afp',
  'ats',
  'belga',
  'reuters',
  'ap',
  'pa',
  'dpa',
  'ots',
  'news aktuell',
  'ansa',
  'efe',
  'hugin',
  'nasdaq omx',
  'les echos-comfi',
  'news distribution',
] as const;

/** Folded nouns of papers: behind a date they say where it was printed. */
export const PAPERS: ReadonlySet<string> = new Set(['journal', 'magazine', 'revue', 'gazette', 'hebdomadaire', 'quotidien']);
