import type { Cue } from '../fr/cue-forms.js';
import type { CueClass } from '../fr/cue-verbs.js';

type EnglishClass = Exclude<CueClass, 'epistemic'>;

/** Regular verbs by class; the forms in -s, -ed and -ing are made below. Our own compilation. */
const REGULAR: Readonly<Record<EnglishClass, string>> = {
  neutral:
    'state add note comment explain continue conclude announce remark observe declare mention reply respond recall reveal summarize summarise ask quip tweet post answer report ' +
    'recount relate describe detail outline elaborate clarify specify disclose inform testify recollect reflect interject whisper murmur mutter shout reason muse narrate venture ' +
    'reminisce chime counter retort offer email explain signal caution express pronounce proclaim inquire enquire remember ponder theorize theorise volunteer wonder confide share marvel sum',
  evaluative:
    'speculate sigh rebuke refute decry laud welcome enthuse regret warn confirm promise hope praise acknowledge admit concede joke exclaim complain lament applaud hail condemn denounce criticise criticize slam blast object ' +
    'protest deny dispute dismiss reject agree disagree vow pledge boast gush beam laugh smile cheer fume bemoan deplore celebrate congratulate thank commend concur worry predict fear recognise recognize assure',
  insistence:
    'emphasize emphasise stress insist argue believe claim reiterate affirm assert underline underscore highlight suggest maintain contend repeat reaffirm allege contest challenge expect consider estimate ' +
    'conclude assess anticipate stipulate echo reason posit advocate defend remind attest confess',
  directive: 'urge call advise recommend demand request appeal implore encourage propose order instruct exhort plead beg',
};

/** Verbs whose forms the rule below does not make: lemma and forms. */
const IRREGULAR: Readonly<Record<EnglishClass, string>> = {
  neutral:
    'say:says,said,saying tell:tells,told,telling write:writes,wrote,writing,written sum:sums,summed recall:recalls,recalled quip:quips,quipped,quipping ' +
    'chime:chimes,chimed reply:replies,replied,replying testify:testifies,testified clarify:clarifies,clarified,clarifying specify:specifies,specified',
  evaluative:
    'quip:quips,quipped admit:admits,admitted,admitting regret:regrets,regretted,regretting deny:denies,denied,denying worry:worries,worried laugh:laughs,laughed slam:slams,slammed,slamming concur:concurs,concurred,concurring swear:swears,swore',
  insistence: 'think:thinks,thought hold:holds feel:feels,felt',
  directive: 'beg:begs,begged plead:pleads,pleaded,pled call:calls,called,calling',
};

const cues = new Map<string, Cue>();

function formsOf(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  if (/[^aeiou]y$/.test(lemma)) return [`${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${lemma}ing`];
  return [/(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, `${stem}ed`, `${stem}ing`];
}

function add(lemma: string, kind: CueClass, forms: readonly string[]): void {
  for (const form of forms) if (form !== '' && !cues.has(form)) cues.set(form, { lemma, kind });
}

for (const kind of Object.keys(REGULAR) as EnglishClass[]) {
  for (const entry of IRREGULAR[kind].split(' ')) {
    const [lemma = '', forms = ''] = entry.split(':');
    add(lemma, kind, forms.split(','));
  }
}
for (const kind of Object.keys(REGULAR) as EnglishClass[]) for (const lemma of REGULAR[kind].split(' ')) add(lemma, kind, formsOf(lemma));

/** Folded forms of the English verbs that report speech. */
export const ENGLISH_CUES: ReadonlyMap<string, Cue> = cues;

const PLURAL = new Map<string, Cue>();
for (const lemma of 'say write argue warn claim note add conclude explain insist believe state continue admit recall stress reply describe complain contend stipulate emphasise emphasize suggest'.split(
  ' ',
)) {
  const cue = [`${lemma}s`, `${lemma}es`].map((form) => cues.get(form)).find((one) => one !== undefined);
  if (cue !== undefined) PLURAL.set(lemma, cue);
}

/** The same without an ending, as several say it: "residents say". Only a subject before or behind them makes them verbs of speech. */
export const ENGLISH_PLURAL_CUES: ReadonlyMap<string, Cue> = PLURAL;
