import { CAUSATIVES, type CueClass, IRREGULAR, REGULAR } from './cue-verbs.js';

export interface Cue {
  lemma: string;
  kind: CueClass;
}

/** «lancer» makes «lance, lançait» (ç is folded), «juger» makes «jugea»; accents that move are folded away. */
function finiteForms(stem: string): string[] {
  const soft = stem.endsWith('g') ? `${stem}e` : stem;
  const endings = [
    `${stem}e`,
    `${stem}ent`,
    `${soft}ait`,
    `${soft}aient`,
    `${soft}a`,
    `${stem}erent`,
    `${stem}era`,
    `${stem}eront`,
    `${stem}erait`,
    `${stem}eraient`,
  ];
  // «rappelle»: a doubled consonant.
  return stem.endsWith('pel') ? [...endings, `${stem}le`, `${stem}lent`, `${stem}lera`] : endings;
}

const participleForms = (stem: string): string[] => [
  `${stem}e`,
  `${stem}ee`,
  `${stem}es`,
  `${stem}ees`,
  `${stem}${stem.endsWith('g') ? 'e' : ''}ant`,
];

const finite = new Map<string, Cue>();
const participles = new Map<string, Cue>();
const infinitives = new Map<string, Cue>();

for (const kind of Object.keys(REGULAR) as CueClass[]) {
  for (const lemma of REGULAR[kind].split(' ').filter((one) => one !== '')) {
    const cue = { lemma, kind };
    const stem = lemma.slice(0, -2);
    infinitives.set(lemma, cue);
    for (const form of finiteForms(stem)) if (!finite.has(form)) finite.set(form, cue);
    for (const form of participleForms(stem)) if (!participles.has(form)) participles.set(form, cue);
  }
}
for (const [lemma, kind, forms, pasts] of IRREGULAR) {
  const cue = { lemma, kind };
  infinitives.set(lemma, cue);
  for (const form of forms.split(' ')) if (form !== '') finite.set(form, cue);
  for (const form of pasts.split(' ')) if (form !== '') participles.set(form, cue);
}
for (const verb of CAUSATIVES) if (!infinitives.has(verb)) infinitives.set(verb, { lemma: `faire ${verb}`, kind: 'neutral' });

/** Folded forms of the verbs that report speech: third person, past participles and gerunds, infinitives. */
export const FINITE_CUES: ReadonlyMap<string, Cue> = finite;
export const PARTICIPLE_CUES: ReadonlyMap<string, Cue> = participles;
export const INFINITIVE_CUES: ReadonlyMap<string, Cue> = infinitives;
