import type { Cue } from '../fr/cue-forms.js';
import type { CueClass } from '../fr/cue-verbs.js';

/** Lemma and its reporting forms (present and past), by class. */
const FORMS: Readonly<Record<'neutral' | 'evaluative' | 'insistence', string>> = {
  neutral:
    'say:says,said,saying state:states,stated,stating add:adds,added,adding note:notes,noted,noting comment:comments,commented,commenting explain:explains,explained,explaining continue:continues,continued ' +
    'conclude:concludes,concluded,concluding tell:tells,told write:writes,wrote announce:announces,announced remark:remarks,remarked observe:observes,observed declare:declares,declared ' +
    'mention:mentions,mentioned reply:replies,replied respond:responds,responded recall:recalls,recalled reveal:reveals,revealed ' +
    'summarize:summarizes,summarized,summarised ask:asks,asked quip:quipped tweet:tweeted',
  evaluative:
    'welcome:welcomes,welcomed enthuse:enthuses,enthused regret:regrets,regretted warn:warns,warned confirm:confirms,confirmed promise:promises,promised hope:hopes,hoped ' +
    'praise:praised,praises acknowledge:acknowledges,acknowledged admit:admits,admitted concede:concedes,conceded joke:joked exclaim:exclaimed',
  insistence:
    'emphasize:emphasizes,emphasized,emphasised stress:stresses,stressed insist:insists,insisted argue:argues,argued believe:believes,believed claim:claims,claimed reiterate:reiterates,reiterated ' +
    'affirm:affirms,affirmed assert:asserts,asserted underline:underlines,underlined highlight:highlights,highlighted suggest:suggests,suggested urge:urges,urged call:called,calls',
};

const cues = new Map<string, Cue>();
for (const kind of Object.keys(FORMS) as (keyof typeof FORMS)[]) {
  for (const entry of FORMS[kind].split(' ')) {
    const [lemma = '', forms = ''] = entry.split(':');
    for (const form of forms.split(',')) cues.set(form, { lemma, kind: kind satisfies CueClass });
  }
}

/** Folded forms of the English verbs that report speech. */
export const ENGLISH_CUES: ReadonlyMap<string, Cue> = cues;
