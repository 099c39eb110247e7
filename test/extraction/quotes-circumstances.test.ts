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

testQuotes(CIRCUMSTANCES);
