import t from 'tap';
import { extract } from '../../src/extraction/extract.js';
import { documentOf } from './document-of.js';

/** Marks that hold names, titles, terms and quoted documents: none of them is speech. */
const CASES: readonly (readonly [phenomenon: string, text: string])[] = [
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
];

for (const [phenomenon, source] of CASES) {
  t.test(`what stands between marks is no quote: ${phenomenon}`, (t) => {
    t.same(extract(documentOf(source)).quotes, []);
    t.end();
  });
}
