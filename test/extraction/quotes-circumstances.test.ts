import { type QuoteCase, testQuotes } from './quote-cases.js';

/** When and where something was said, between the verb and the marks; and what stands before the first sentence. */
const CIRCUMSTANCES: readonly QuoteCase[] = [
  [
    'where it was said, then the words',
    'La députée, Mme Hélène Rastoin, a elle-même regretté sur les réseaux sociaux “un très mauvais signal envoyé aux vallées”.',
    [['un très mauvais signal envoyé aux vallées', 'Hélène Rastoin', 'députée']],
  ],
  [
    'when and where, between commas',
    'Hélène Rastoin, ministre, avait promis au mois de mai, dans les colonnes d’un journal, « un cadastre complet des captages ».',
    [['un cadastre complet des captages', 'Hélène Rastoin', 'ministre']],
  ],
  ['an object stands between: a near miss', 'La Ville garantit à toute personne un accueil « inconditionnel et digne de ce nom ».', []],
  ['a title after a month: a near miss', 'La Ville a salué en mai « Les Nuits de la lecture partagée ».', []],
  [
    'what is welcomed as something',
    'Environment Commissioner Tibor Varlaki welcomed the report as “a solid basis for the revision of the directives”, due next year.',
    [['a solid basis for the revision of the directives', 'Tibor Varlaki', 'Environment Commissioner']],
  ],
  [
    'what is welcomed as something, in French',
    'Hélène Rastoin, députée, a salué la réforme comme « une avancée pour tous les salariés ».',
    [['une avancée pour tous les salariés', 'Hélène Rastoin', 'députée']],
  ],
  [
    'the place of a dateline speaks for nobody',
    '# The court has ruled\n\nBELCASTLE, 3 May 2024 – The judge called it “a shocking disregard for the safety of the crew”.',
    [['a shocking disregard for the safety of the crew', null, 'judge']],
  ],
  [
    'nor in French',
    '# Le tribunal a tranché\n\nBelcastre, le 3 mai 2024 – Le tribunal a jugé la mesure « contraire au droit des riverains ».',
    [['contraire au droit des riverains', 'tribunal', null]],
  ],
  [
    'what a body said somebody else would do',
    '# House passes bill\n\nIn a statement issued Tuesday, the White House budget office said it would “weaken protections that consumers rely on.”',
    [['weaken protections that consumers rely on.', 'White House budget office', null]],
  ],
  [
    'a clause with «that» before the colon',
    'Loretta Hines, chair of the board of trustees, added that the identity of the five hospitals would be preserved: "Our Sisters came here in 1889 with no money. Their mission is not for sale."',
    [['Our Sisters came here in 1889 with no money. Their mission is not for sale.', 'Loretta Hines', 'chair of the board of trustees']],
  ],
];

/** Who speaks when only a noun, a second role or a relative tells. */
const TAKEN_UP: readonly QuoteCase[] = [
  [
    'what is judged, far from «said»',
    'Ms. Ann Brannigan said the decision to cut rent supplement by 8% in the Budget was "short-sighted and deeply unfair".',
    [['short-sighted and deeply unfair', 'Ann Brannigan', null]],
  ],
  [
    'a scheme, far from «said»: a near miss',
    'Ann Brannigan said the council of her town would next year launch a big new “home first” scheme.',
    [],
  ],
  [
    'what is judged stands before «que»',
    'Le ministre a répondu. Une réponse que Paul Lancel juge « désinvolte et trop courte ».',
    [['désinvolte et trop courte', 'Paul Lancel', null]],
  ],
  [
    'a second role leads to the name',
    '« Ce sera un dialogue, pas un concours », prévient sa commissaire, l’historienne de l’art Federica Bonaldi.',
    [['Ce sera un dialogue, pas un concours', 'Federica Bonaldi', 'historienne de l’art']],
  ],
  [
    'the association that was named, not the issuer',
    'Senator Margaret Holt introduced the bill. It was endorsed by the Plains Nurses Association. "Nurses want to work where they grew up," the association said.',
    [['Nurses want to work where they grew up,', 'Plains Nurses Association', null]],
  ],
  [
    'la direction de l’établissement, not the union',
    'La direction du Centre hospitalier de Berville a annoncé la fermeture. Le Syndicat unitaire dénonce une décision. La direction parle d’une « réorganisation temporaire ».',
    [['réorganisation temporaire', 'direction du Centre hospitalier de Berville', null]],
  ],
  [
    'a conjunction before a surname is no given name',
    'Linda Marchetti leads the company. While Marchetti described the market as “slow but no longer shrinking”, it grew.',
    [['slow but no longer shrinking', 'Linda Marchetti', null]],
  ],
  [
    'before a comma the outermost post counts',
    'Pour le président de la Fédération des artisans bâtisseurs, Marc Lherbier, cette mesure était « attendue depuis des années par tous ».',
    [['attendue depuis des années par tous', 'Marc Lherbier', 'président de la Fédération des artisans bâtisseurs']],
  ],
  [
    'a comma inside the marks makes few words speech',
    'Marcus Odell guided the first vessel through. “Smooth as glass,” he said afterward.',
    [['Smooth as glass,', 'Marcus Odell', null]],
  ],
  [
    'what is praised of somebody’s work',
    'The book has an introduction by the critic Leonard Stross, who praised its “unsentimental tenderness”.',
    [['unsentimental tenderness', 'Leonard Stross', 'critic']],
  ],
  [
    'who leads the sentence before with «pour»',
    'Pour Olivier Rambert, président de l’université, ce centre compte. Il salue aussi l’engagement de tous : « Sans elles, nous serions encore en train de chercher. »',
    [['Sans elles, nous serions encore en train de chercher.', 'Olivier Rambert', 'président de l’université']],
  ],
  [
    'a given name that one person bears',
    'She cut the ribbon with Noah Finnegan.\n\nNoah, who goes to school here, said: "My card has a dragon on it because dragons keep treasure."',
    [['My card has a dragon on it because dragons keep treasure.', 'Noah Finnegan', null]],
  ],
  [
    'the only one whom the sentence before names',
    'Paul Vernoux, critique, juge le musée « indispensable à tous ».\n\nLe commissariat est assuré par l’historien Étienne Rabaud. Selon lui, « il reste une trentaine de toiles dans des greniers ».',
    [
      ['indispensable à tous', 'Paul Vernoux', 'critique'],
      ['il reste une trentaine de toiles dans des greniers', 'Étienne Rabaud', 'historien'],
    ],
  ],
];

testQuotes(CIRCUMSTANCES);
testQuotes(TAKEN_UP);
