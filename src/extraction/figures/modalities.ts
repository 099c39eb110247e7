import type { Statistic } from '../../domain/statistic.js';
import type { Figure } from './figure.js';
import { hasStem, toStems } from './stems.js';
import { formAt, type Passage } from './tokens.js';

type Modality = Statistic['modality'];

const TARGETS = toStems([
  'objectif',
  'objectifs',
  'vise',
  'visent',
  'visant',
  'viser',
  'cible',
  'ambition',
  'ambitionne',
  'target',
  'targets',
  'aims',
  'aim',
  'aiming',
  'goal',
  'goals',
  'pledge',
]);
const ESTIMATES = toStems(['estim', 'evalu', 'projection']);
const FORECASTS = toStems([
  'prevoi',
  'prevu',
  'prevus',
  'prevue',
  'prevues',
  'prevision',
  'attendu',
  'attendus',
  'attendue',
  'attendues',
  'devrai',
  'pourrai',
  'forecast',
  'expect',
  'will',
  'would',
  'could',
  'anticip',
  'projected',
]);
const STILL = new Set(['sera', 'seront', 'aura', 'auront']);
// «créera», «permettront»: a French future; «opéra» and «caméra» are not worth the loss.
const FUTURE = /[a-z](?:era|eront|ira|iront|dra|dront|tra|tront)$/;
const FARTHEST = 14;
const BREAKS = new Set([';', '.', '»', '«']);

function modalityOf(passage: Passage, at: number): Modality | null {
  const form = formAt(passage, at);
  if (hasStem(form, TARGETS)) return 'target';
  if (hasStem(form, ESTIMATES)) return 'estimate';
  if (hasStem(form, FORECASTS) || STILL.has(form) || (passage.language === 'fr' && FUTURE.test(form))) return 'forecast';
  return null;
}

/** Observed unless the words before say that it is aimed at, estimated or still to come. */
export function findModality(passage: Passage, { first }: Figure): Modality {
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at--) {
    if (BREAKS.has(formAt(passage, at))) break;
    const modality = modalityOf(passage, at);
    if (modality !== null) return modality;
  }
  return 'observed';
}
