import { type QuoteCase, testQuotes } from './quote-cases.js';

/** Words woven into a sentence, and whose view they are said to be. */
const VIEWS: readonly QuoteCase[] = [
  [
    'in the eyes of somebody, after the marks',
    'Ada Quillan a parlé. Une réponse « polie, mais un peu courte », aux yeux de Mme Quillan, qui rappelle la pétition.',
    [['polie, mais un peu courte', 'Ada Quillan', null]],
  ],
  [
    'the verb and its subject end the sentence',
    'Le prix, lui, n’augmentera « pas d’un cent » avant le 1er janvier 2027, s’est engagée Ada Quillan.',
    [['pas d’un cent', 'Ada Quillan', null]],
  ],
  [
    'two small words that a verb with its pronoun follows',
    '« Tout est prêt », dit Omar Garance. Le constat vaut « encore davantage », ajoute-t-il, pour la santé mentale.',
    [
      ['Tout est prêt', 'Omar Garance', null],
      ['encore davantage', 'Omar Garance', null],
    ],
  ],
  [
    'a source over a name in marks',
    'Pour Ada Quillan, qui préside le groupe « Vésubre Autrement », « on fait porter aux routes vingt ans d’imprévoyance ».',
    [['on fait porter aux routes vingt ans d’imprévoyance', 'Ada Quillan', null]],
  ],
  [
    'two sources: the role is that of the first',
    'Pour Paul Garance, vice-président chargé de la formation, et Ada Quillan, directrice du campus, « l’important est le nombre de passerelles ».',
    [['l’important est le nombre de passerelles', 'Paul Garance et Ada Quillan', 'vice-président chargé de la formation']],
  ],
  [
    'what a body likens something to',
    'Le Service devrait fermer, une perspective que l’Union vésubroise des métiers du bâtiment assimile à un « coup de frein incompréhensible ».',
    [['coup de frein incompréhensible', 'Union vésubroise des métiers du bâtiment', null]],
  ],
  [
    'what a body demands, in so many words',
    'Un sujet de crispation pour la profession, qui réclame « des contrôles, pas des communiqués ».',
    [['des contrôles, pas des communiqués', 'profession', null]],
  ],
  [
    'a verdict with its circumstance between commas',
    'L’Autorité environnementale avait jugé, dans son avis du 4 mars, l’étude du projet « particulièrement sommaire ».',
    [['particulièrement sommaire', 'Autorité environnementale', null]],
  ],
  [
    'a clause that the pronoun after «pour» leads, before the colon',
    '« Tout est prêt », dit Omar Garance. Pour ce dernier, l’inaction n’a rien d’une économie : « Chaque euro épargné en coûte huit demain. »',
    [
      ['Tout est prêt', 'Omar Garance', null],
      ['Chaque euro épargné en coûte huit demain.', 'Omar Garance', null],
    ],
  ],
  [
    'a generic noun with a relative clause, before the colon',
    'Ada Quillan, la maire, était là. L’élue, qui avait fait du projet un engagement, n’élude pas les critiques : « Trois mois de retard, oui, et un hiver que nous avons indemnisé. »',
    [['Trois mois de retard, oui, et un hiver que nous avons indemnisé.', 'Ada Quillan', 'maire']],
  ],
  [
    'said for somebody’s part',
    '« Nous manquons de bras au bon endroit », a pour sa part souligné Ada Quillan, déléguée générale.',
    [['Nous manquons de bras au bon endroit', 'Ada Quillan', 'déléguée générale']],
  ],
  [
    'all that somebody would say',
    '« Nous discutons, et nous discutons bien », s’est borné à dire Paul Garance.',
    [['Nous discutons, et nous discutons bien', 'Paul Garance', null]],
  ],
  [
    'what goes on after the marks has the subject before them',
    'Ada Quill, regional organiser in the North West, called it “the worst I’ve seen in twenty-two years”, adding that 83 drivers had left.',
    [['the worst I’ve seen in twenty-two years', 'Ada Quill', 'regional organiser in the North West']],
  ],
  [
    'as a body puts it',
    'Customers whose weatherhead (the pipe “where our wire meets your house”, as the company puts it) has been torn away must call.',
    [['where our wire meets your house', 'company', null]],
  ],
  [
    'a source inside the sentence before',
    'What the labels should say, according to Ada Quill, is how long it lasts. “Twelve weeks in seawater. Put that on the pack.”',
    [['Twelve weeks in seawater. Put that on the pack.', 'Ada Quill', null]],
  ],
  ['a thing by its name: a near miss', 'Ada Quillan a évoqué un « permis de végétaliser » les rues.', []],
  ['the wording of a law: a near miss', 'The bill would strike the phrase “within a reasonable distance” from the Act.', []],
  [
    'a story about somebody: a near miss',
    '« Ce que la digue retient » raconte la saison d’une employée du port, chargée d’un registre.',
    [],
  ],
  [
    'where something was said is no role',
    '« Elle ne se mesure pas aux rubans coupés. » Paul Garance, conseil municipal du 3 avril',
    [['Elle ne se mesure pas aux rubans coupés.', 'Paul Garance', null]],
  ],
  [
    'the clause of the signer is no role',
    '« Je trais soixante vaches, et on me dit que je ne crée rien... » Ada Quillan, éleveuse à Fontains, ne décolère pas.',
    [['Je trais soixante vaches, et on me dit que je ne crée rien...', 'Ada Quillan', 'éleveuse à Fontains']],
  ],
  [
    'for one’s part is no role',
    'Le Bourgmestre, Paul Garance, a de son côté insisté sur le bruit : « Huit cents camions, ce n’est pas rien pour les riverains. »',
    [['Huit cents camions, ce n’est pas rien pour les riverains.', 'Paul Garance', 'Bourgmestre']],
  ],
];

testQuotes(VIEWS);
