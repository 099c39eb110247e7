import {
  DOCUMENTS_EN,
  PUTTING_VERBS_EN,
  RATED_EN,
  SOURCE_OPENERS_EN,
  STATING_PHRASES_EN,
  STATING_VERBS_EN,
} from './lexicons/en/sources.js';
import {
  DOCUMENTS_FR,
  PUTTING_VERBS_FR,
  RATED_FR,
  SOURCE_OPENERS_FR,
  STATING_PHRASES_FR,
  STATING_VERBS_FR,
} from './lexicons/fr/sources.js';
import { STATISTICIANS } from './lexicons/statisticians.js';
import { MEASURERS, STATEMENTS } from './source-frames.js';
import type { Passage } from './tokens.js';

const firsts = (phrases: readonly string[]): string[] => phrases.map((phrase) => phrase.split(' ', 1)[0] ?? '');

// "In the Durand survey"; «est formel :», in whatever language the sentence was taken for
const OTHERS = ['qui', 'which', 'in', 'on', 'by', 'par', 'au', 'du', 'dans', 'est', 'sont', 'etait', 'etaient'];

const STARTS = {
  fr: new Set([
    ...firsts([...SOURCE_OPENERS_FR, ...STATING_PHRASES_FR]),
    ...[...DOCUMENTS_FR, ...RATED_FR, ...STATING_VERBS_FR, ...PUTTING_VERBS_FR, ...STATISTICIANS, ...STATEMENTS],
    ...OTHERS,
  ]),
  en: new Set([
    ...firsts([...SOURCE_OPENERS_EN, ...STATING_PHRASES_EN]),
    ...[...DOCUMENTS_EN, ...RATED_EN, ...STATING_VERBS_EN, ...PUTTING_VERBS_EN, ...STATISTICIANS, ...STATEMENTS, ...MEASURERS],
    ...OTHERS,
  ]),
};

/** Whether any rule could find a source by a token: its opener, its document, its verb. Spares nearly all words the asking. */
export const mayStartSource = ({ tokens, language }: Passage, at: number): boolean => STARTS[language].has(tokens[at]?.form ?? '');
