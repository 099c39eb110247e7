import type { Span } from '../../domain/selector.js';
import type { Attribution } from './attribution.js';
import type { Judged } from './judgements.js';
import type { MarkedSpan } from './marked-span.js';
import type { ResolvedSpeaker } from './speakers.js';

/** A quotation with whoever is said to have spoken it. */
export interface FoundQuote {
  block: number;
  fragments: Span[];
  kind: 'direct' | 'partial';
  attribution: Attribution | null;
  speaker: ResolvedSpeaker | null;
  inferred: MarkedSpan['inferred'];
  rule: string;
  confidence: number;
}

/** Woven into the sentence, without a verb of its own. */
const kindOf = ({ features, attribution }: Judged): FoundQuote['kind'] =>
  attribution?.side === 'before' && !features.initial && !features.sentences && !features.spoken && features.words < 15
    ? 'partial'
    : 'direct';

const PENALTY = 0.15;

export function toQuote(judged: Judged, speaker: ResolvedSpeaker | null, rule: string, confidence: number): FoundQuote {
  const { span, attribution } = judged;
  const penalty = (span.inferred === null ? 0 : PENALTY) + (speaker?.resolution === 'explicit' || speaker === null ? 0 : 0.05);
  return {
    block: span.block,
    fragments: span.fragments,
    kind: kindOf(judged),
    attribution,
    speaker,
    inferred: span.inferred,
    rule,
    confidence: Math.max(0.1, confidence - penalty),
  };
}
