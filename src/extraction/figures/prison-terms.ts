import type { Figure } from './figure.js';
import { skipQualifiersBack } from './qualifiers.js';
import { formAt, type Passage } from './tokens.js';

const IN_PRISON = /^(?:de (?:prison|reclusion|detention)|d' emprisonnement|ferme|in (?:prison|jail|custody)|imprisonment|behind bars)/;

/** «condamné à trois ans de prison», "five years in jail": a sentence is measured. */
export const isSentence = (passage: Passage, { first, next }: Figure): boolean =>
  IN_PRISON.test(`${formAt(passage, next)} ${formAt(passage, next + 1)}`) || isSentenced(passage, skipQualifiersBack(passage, first));

const SENTENCED = new Set(['sentenced', 'condamne', 'condamnee', 'condamnes']);
/** "sentenced to | over | 4 years": a word of quantity may read like one of time. */
const isSentenced = (passage: Passage, at: number): boolean =>
  [at, at - 1].some((start) => ['to', 'a'].includes(formAt(passage, start - 1)) && SENTENCED.has(formAt(passage, start - 2)));
