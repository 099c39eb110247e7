import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { documentOf } from './document-of.js';

/** Marks that hold names, titles, terms and quoted documents: none of them is speech. */
const CASES: readonly (readonly [phenomenon: string, text: string])[] = [
  ['a label and a call that are launched', 'Le groupe a lancé un label « tourisme durable » et un appel « zéro phyto » en mai dernier.'],
  ['one word somebody speaks of', 'La direction parle de « résilience » depuis trois ans.'],
  ['a law recalled', 'Le maire a rappelé que la loi dispose que « la source est publique ».'],
  ['a proverb', '« Qui dort dîne », dit-on. Le proverbe a de beaux jours devant lui.'],
  ['a lecture after a name', "Conférence de Léopold Sainty, professeur émérite d'histoire de l'art : « L'aiguille et le pinceau »"],
  [
    'a method a report names',
    '# Title\n\nThe report states that its "value-added" method was used. The bank kept the "refinement" project.',
  ],
  ['measures with a noun before them', 'Les mesures « coup de poing » seront détaillées lundi, explique Jeanne Collard, préfète du Gers.'],
  ['Q-29 term in reported sentence', 'Le fonds « Avenir Montagne » sera doublé, annonce Julie Garnier, présidente du Département.'],
  ['Q-29 defined term', 'La société Durand Énergie SA (ci-après « la Société ») publie ses résultats.'],
  ['Q-29 loi dite', 'La loi dite « Climat et résilience » sera évaluée, a indiqué la commission.'],
  ['Q-30 law', "L'article 3 de la charte dispose que « toute personne a droit à un logement décent »."],
  ['en defined terms', '# Acme opens\n\nAcme Robotics Inc. (“Acme” or “the Company”) announced its “Build Better” program.'],
  [
    'title with quote',
    '# « Nager sans frontières » : le club lance une école\n\nLe club lance une école. « Nager sans frontières » débutera en mai.',
  ],
  [
    'list terms',
    '# Titre du jour\n\nTrois ateliers sont proposés :\n\n• « Cuisiner local »\n\n• « Réparer son vélo »\n\n• « Lire à voix haute », animé par Paul Noir',
  ],
  [
    'book',
    '# Titre du jour\n\nIl publie « Les Oubliés du fleuve » chez Actes du Sud. Son roman, « La Crue », avait reçu le prix des lecteurs.',
  ],
  ['scare', '# Titre du jour\n\nNous refusons cette politique dite de « rigueur » et ses « gagnants ».'],
  ['indirect no quote', "# Titre du jour\n\nJulie Moreau a rappelé que la concertation reste ouverte jusqu'au 3 mai."],
  ['pour rappel colon', '# Titre du jour\n\nLe slogan de la campagne : « Un geste pour la planète ».'],
  ['message', '# Titre du jour\n\nLa plaque porte la mention « Ici repose un inconnu ».'],
  ['en indirect scare', '# Title here\n\nThe so-called "bathroom bill" failed. Critics call it "a mistake of history."'],
  [
    'ne dit pas',
    "# Titre\n\nL'opération « Été jeunes » et le label « Ville amie » sont reconduits. La Ville souhaite « aller vers » les publics éloignés.",
  ],
  [
    'programme verb after',
    "# Titre\n\nLe programme « Cœur de ville » prévoit 40 chantiers. Le « Pacte enfance », explique la Ville, sera signé en juin. Ce « choc de l'offre » inquiète.",
  ],
  [
    'slogans in list of messages',
    "# Titre\n\nLa campagne reprend trois messages : « Je trie, tu tries », « Moins jeter, mieux vivre » et « Zéro déchet, c'est possible ».",
  ],
  [
    'oeuvres',
    "# Titre\n\nÀ l'affiche : « Le Vent se lève », « Nous les vivants » et « La Nuit du chasseur », en présence de Claire Simonet, réalisatrice.",
  ],
  [
    'law text',
    "# Titre\n\nAux termes de l'article 12, « les communes peuvent créer un syndicat ». La circulaire précise que « les délais sont prolongés ».",
  ],
  ['irony', "# Titre\n\nLes prétendus « experts » du gouvernement n'ont jamais mis les pieds dans un « quartier »."],
  ['workshop title with person after', '# Titre\n\nConférence « Habiter la montagne demain », par Hélène Sorel, géographe.'],
  ['award', '# Titre\n\nLe jury a décerné le prix « Coup de cœur » à Romane Petit, apprentie.'],
  ['annonces', '# Titre\n\nLa Métropole annonce « Lyon Lumière », une nouvelle exposition. Elle présente « Regards croisés » au public.'],
  ['title only', "# « Ensemble pour l'école » : la Ville signe une convention\n\nLa Ville signe une convention avec l'État."],
  [
    'english terms',
    '# Title here\n\nThe “Safe Streets” program and the “Clean Water for All Act” were funded. The so-called “zombie leases” remain. The plan, dubbed “Horizon”, starts Monday.',
  ],
  [
    'english report',
    '# Title here\n\nThe report, titled "Water at Risk," found that wells are drying. The bill defines "covered entity" broadly.',
  ],
  ['definition', '# Title here\n\nAcme Corp. (the "Company") said it would restate "net income" for 2023.'],
  ['button', '# Titre\n\nCliquez sur « Je participe » puis sur « Valider » pour vous inscrire.'],
  ['nickname', "# Titre\n\nJean « Toto » Moulinier et l'équipe des « Bleus » seront présents."],
  [
    'paragraph label',
    '# Titre\n\n« Les rendez-vous du parc »\n\nChaque dimanche, le parc accueille des artistes de rue et des fanfares venues de toute la région.',
  ],
  ['association name', "# Titre\n\nL'association « Les Mains dans la terre », présidée par Yvon Le Roux, organise une fête."],
  [
    'Q-29 terms',
    "La Ville lance le programme « Quartiers fertiles » et l'opération « 500 façades ». Ce dispositif, dit « pass jeunes », sera prolongé. Le prix « Entreprise verte » a été remis à Novalis.",
  ],
  [
    'near miss 1',
    "La Ville lance un « budget vert » de 3 millions d'euros. Le maire, Paul Noir, a présenté le plan « Rue aux enfants » et salué l'ouverture d'un « guichet unique ».",
  ],
  [
    'near miss 2',
    'Paul Noir, maire de Sault, a annoncé la création du fonds « Mieux vivre ici ». Il a signé une charte « zéro déchet » avec les commerçants.',
  ],
  ['near miss 3', 'Le festival, baptisé « Les nuits claires », débute en mai, explique sa directrice, Anne Roy.'],
  ['near miss 4', 'Le label « ville amie des aînés » a été remis à Paul Noir, qui a remercié les équipes.'],
  ['near miss 5', 'Le prix « Jeune talent » a été décerné à Lina Ferrand. « Mer calme » est son premier roman.'],
  ['near miss 6', "Anne Roy a ouvert l'exposition « Terres rouges ». Le film « À bras ouverts » sera projeté, a précisé la directrice."],
  ['near miss 7', 'Selon Anne Roy, le dispositif « Mon premier emploi » fonctionne bien.'],
  [
    'near miss 8',
    "L'article 3 de la loi dispose que « tout employeur est tenu de déclarer ». Anne Roy a rappelé que la loi interdit les « pratiques trompeuses ».",
  ],
  ['near miss 9', 'Le rapport de la Cour précise que « les dépenses ont augmenté ». La préfète Anne Roy en a pris acte.'],
  ['near miss 10', "À la question « Êtes-vous satisfait de votre vie ? », 60 % des sondés répondent oui, indique l'institut."],
  [
    'near miss 11',
    'La société Dorval SA (ci-après « la Société ») publie ses comptes. Paul Noir, son président, commentera les résultats.',
  ],
  ['near miss 12', 'Les zones dites « à faibles émissions » seront étendues, a annoncé Paul Noir, adjoint au maire.'],
  ['near miss 13', 'Paul Noir a remporté le titre de « meilleur apprenti de France ».'],
  ['near miss 14', 'Cliquez sur « Envoyer » puis sur « Valider ». Paul Noir précise la marche à suivre.'],
  ['near miss 15', "Le thème retenu, « L'eau en partage », a été choisi par Anne Roy, commissaire."],
  ['near miss 16', "Anne Roy dirige l'association « Les amis du canal » et préside le comité « Patrimoine vivant »."],
  ['near miss 17', 'Le groupe vise le « zéro papier » en 2030. Anne Roy, sa directrice, y croit.'],
  ['near miss 18', "Anne Roy rejoint le collectif « Plus belle la plage » pour promouvoir la « ville du quart d'heure »."],
  ['near miss 19', 'Le slogan de la campagne : « Un geste, une vie ». Anne Roy la présentera lundi.'],
  ['near miss 20', "Au programme : « Le Cid », « Phèdre » et « L'Avare », mis en scène par Paul Noir."],
  [
    'near miss 21',
    'Ross announced a new “home first” scheme. The “night rider” programme, called “Ride On”, begins in May, said Anna Ross.',
  ],
  ['near miss 22', 'Anna Ross published “The Long Way” in 2019 and wrote the song “Go Home.” She lives in Leeds.'],
  ['near miss 23', 'Terms such as “expects,” “will” and “may” identify forward-looking statements. Anna Ross is chief executive.'],
  [
    'near miss 24',
    "Words like 'believe' and 'plan' are forward-looking, the company said. The fleet's 'green' buses and the drivers' 'rest days' stay.",
  ],
  ['near miss 25', 'The report found that ‘most households’ were cold. Anna Ross, a spokesperson, declined to comment.'],
  ['near miss 26', 'The museum presents “Light and Water: Paintings from the North,” an exhibition curated by Anna Ross.'],
  ['near miss 27', 'The ship, christened “Northern Star” by Anna Ross, sails in June.'],
  ['near miss 28', 'Anna Ross won “Manager of the Year” at the ceremony and thanked her team.'],
  ['near miss 29', 'The so-called “bedroom tax” was described in the Act as “a reduction in benefit”. Anna Ross is the minister.'],
  ['near miss 30', 'The survey asked whether “people can be trusted”. Anna Ross, who led it, said results were due in May.'],
  ['near miss 31', 'Customers who typed “refund me” saw an error. Anna Ross fixed it.'],
  ['near miss 32', 'Le ministère a créé un « fonds vert ». Paul Noir estime que le « fonds vert » est utile.'],
  ['near miss 33', "Paul Noir a qualifié d'office les équipes pour la coupe « Espoirs ». Il a décrit les ateliers « Bois » et « Métal »."],
  ['near miss 34', "Paul Noir rappelle que l'opération « 10 000 toitures » démarre. Il précise que le site « maville.fr » est ouvert."],
  ['near miss 35', 'Paul Noir a demandé un « permis de végétaliser » et obtenu le label « Ville en fleurs ».'],
  ['near miss 36', 'Le règlement qualifie ces produits de « dispositifs médicaux ». Anne Roy en est la directrice.'],
  ['near miss 37', "La notion d'« intérêt général », chère à Anne Roy, sera débattue."],
  ['near miss 38', 'Le jury, présidé par Anne Roy, a récompensé « Les Marées » dans la catégorie « premier film ».'],
  ['near miss 39', "Surnommé « le Lion », Paul Noir a remporté la course. Paul Noir, dit « le Taureau », l'a battu."],
  ['near miss 40', '« Horizon » entre en service, annonce le groupe. « Horizon » compte 200 places.'],
  ['near miss 41', 'La marque « Belle Vague », propriété de Dorval, arrive en rayon, se félicite Paul Noir.'],
  [
    'near miss 42',
    "Retrouvez l'atelier « Je répare mon vélo » et la conférence « Qui a peur du loup ? » samedi. Anne Roy animera la soirée.",
  ],
  ['near miss 43', 'Paul Noir, auteur de « La Mer et nous », a dédicacé son livre. Il écrit « au feutre bleu ».'],
  ['near miss 44', "L'application affiche « Erreur 404 », explique Anne Roy, développeuse."],
  ['near miss 45', 'Le département est classé « zone rouge », rappelle la préfète, Anne Roy.'],
  ['near miss 46', 'Le "Black Friday" et le "made in France" : Anne Roy, économiste, décrypte.'],
  ['near miss 47', 'The award for “Best Newcomer” went to Anna Ross, who thanked her “amazing team”.'],
  ['near miss 48', '“Northern Lights” opens on Friday, the museum announced. “Northern Lights” runs until May.'],
  ['near miss 49', 'Under the “polluter pays” principle, firms will pay. Anna Ross, minister, said the principle was fair.'],
  ['near miss 50', 'Ross Ltd (“Ross” or the “Group”) said the “Transaction” would close in May.'],
  ['near miss 51', 'The firm rates the stock “buy,” said analyst Anna Ross.'],
  ['near miss 52', 'She was named “Teacher of the Year” in 2020, and the school is rated “outstanding” by inspectors.'],
  ['near miss 53', "Anna Ross told the BBC's “Morning Live” programme that it would rain."],
  ['near miss 54', 'In a post titled “Why we changed,” Anna Ross said the app was better.'],
  ['a view of a body on a single term', "Selon la charte, il s'agit d'un « logement passif ». Le label « à la tête de l'eau » suit."],
  ['a relative clause without a person', "C'est un contrat local, pour qui le dispositif « sport sur ordonnance » est gratuit."],
  [
    'for somebody, a scheme',
    '# Title\n\nFor Tom Reed, the “Warm Homes” scheme is key. The city vowed to expand access to “Meals on Wheels”.',
  ],
  ['described in a report', '# Title\n\nThe tool described in the report, which was published in May, as “version two” is free.'],
  [
    'words of an order in a relative clause, and what a project answers to',
    "L'arrêté préfectoral, qui reconnaît « une atteinte significative à l'habitat du crapaud », estime que le projet répond à « une raison impérative d'intérêt public majeur ». Anne Roy, préfète, l'a signé.",
  ],
  ['what a plan responds to', '# Title\n\nThe plan responds to “a real need of the small ports,” and Anna Ross chairs it.'],
  [
    'the heading of who a body is',
    '# Titre\n\nLe port ouvre.\n\nÀ propos de « 100 000 Rameurs.org »\n\n« 100 000 Rameurs.org » est une association.',
  ],
  ['inches', '# Title\n\nThe quay sells three frames: the 96” one, the 120” one and the 15" x 20" one. All are new.'],
  ['lines of code set off', '# Title\n\nThe new command is short.\n\n> install the package'],
];

for (const [phenomenon, source] of CASES) {
  t.test(`what stands between marks is no quote: ${phenomenon}`, (t) => {
    t.same(extract(documentOf(source)).quotes, []);
    t.end();
  });
}
