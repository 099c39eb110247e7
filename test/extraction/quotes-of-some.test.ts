import { type QuoteCase, testQuotes } from './quote-cases.js';

const FR = '# Un nouveau quai pour Sault\n\nJeanne Kervadec, directrice du port, a ouvert le quai. ';
const EN = '# A new quay for Sault\n\nHelen Quarrow, director of the port, opened the quay on Monday. ';

/** Words of people whom nobody names are nobody else's; and how wording, views and terms stand around the words of those who are. */
const CASES: readonly QuoteCase[] = [
  [
    'one of many, after a colon',
    `${FR}L'une d'elles raconte : « Le quai est trop long pour nos bateaux. »`,
    [['Le quai est trop long pour nos bateaux.', null, null]],
  ],
  [
    'some of them',
    `${FR}Certains d'entre eux disent que « le quai est trop long pour nos bateaux ».`,
    [['le quai est trop long pour nos bateaux', null, null]],
  ],
  ['others', `${FR}D'autres jugent le quai « trop long pour nos bateaux ».`, [['trop long pour nos bateaux', null, null]]],
  ['several', `${FR}Plusieurs disent être « fatigués d'attendre un bateau ».`, [["fatigués d'attendre un bateau", null, null]]],
  ['others, in English', `${EN}Others said the quay was “too long for any boat of ours”.`, [['too long for any boat of ours', null, null]]],
  [
    'one of them, in English',
    `${EN}One of them said the quay was “too long for any boat of ours”.`,
    [['too long for any boat of ours', null, null]],
  ],
  ['many call it so', `${EN}Many called the quay “too long for any boat of ours”.`, [['too long for any boat of ours', null, null]]],
  [
    'whoever speaks goes on, though others were told of',
    `${FR}Et d'ajouter : « Le quai est trop long pour nos bateaux. »`,
    [['Le quai est trop long pour nos bateaux.', 'Jeanne Kervadec', 'directrice du port']],
  ],
  [
    'in her own words',
    `${FR}Ce « renoncement par épuisement », selon ses propres termes, touche deux fois plus les familles.`,
    [['renoncement par épuisement', 'Jeanne Kervadec', 'directrice du port']],
  ],
  [
    'in her own words, in English',
    `${EN}The firm “walked out of the room”, in her own words.`,
    [['walked out of the room', 'Helen Quarrow', 'director of the port']],
  ],
  [
    'a source that is a pronoun, with a time between commas',
    `${FR}Selon elle, d'ici 2035, « un bateau sur deux du port aura changé de mains ».`,
    [['un bateau sur deux du port aura changé de mains', 'Jeanne Kervadec', 'directrice du port']],
  ],
  [
    'for whom it is, on their side',
    `${FR}Même son de cloche du côté de Marc Vallorge, maire de Sault, pour qui ce projet est « un modèle d'appropriation par les communautés ».`,
    [["un modèle d'appropriation par les communautés", 'Marc Vallorge', 'maire de Sault']],
  ],
  [
    'as somebody wrote long ago',
    `${FR}Comme l'écrivait en 1931 le médecin et poète Aurélien Vasseur, « on juge un port à la distance qu'il met entre un homme et la mer ».`,
    [["on juge un port à la distance qu'il met entre un homme et la mer", 'Aurélien Vasseur', 'médecin et poète']],
  ],
  [
    'over a term in marks',
    `${EN}Quarrow said that the so-called “Sault rule” was “an insult to everybody who works on the quays”.`,
    [['an insult to everybody who works on the quays', 'Helen Quarrow', 'director of the port']],
  ],
  [
    'over the name of a plan',
    `${FR}Jeanne Kervadec estime que le dispositif « Quai ouvert » est « une insulte à tous ceux qui travaillent ici ».`,
    [['une insulte à tous ceux qui travaillent ici', 'Jeanne Kervadec', 'directrice du port']],
  ],
  ['a label after the name of a plan', `${EN}Quarrow said the “Sault plan” will adopt the label “Open Quay Standard”.`, []],
  [
    'a motto after the name of a plan',
    `${EN}Quarrow presented the “Sault plan”, and the board adopted the motto “open to all who come”.`,
    [],
  ],
];

testQuotes(CASES);
