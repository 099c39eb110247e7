/** What makes one invented communiqué different from the others. */
interface Invention {
  title: string;
  /** Day of March 2026 in its dateline. */
  day: number;
  place: string;
  thing: string;
  /** Somebody no other communiqué names. */
  own: string;
  /** Words that stand in no other communiqué. */
  rare: string;
  jobs: number;
  share: number;
  language: 'fr' | 'en';
}

/** Two and two share title and day, so that their addresses collide; all share people, an issuer, a source, and most words. */
const INVENTIONS = {
  alder: {
    title: 'Un nouveau bac relie les deux rives',
    day: 12,
    place: 'Quervandec',
    thing: 'une cale flottante',
    own: 'Ysoline Brugevaldt',
    rare: 'glorvinette',
    jobs: 340,
    share: 45,
    language: 'fr',
  },
  birch: {
    title: 'Un nouveau bac relie les deux rives',
    day: 12,
    place: 'Tromelvaz',
    thing: 'une écluse solaire',
    own: 'Corvin Dastrelune',
    rare: 'brivolande',
    jobs: 120,
    share: 62,
    language: 'fr',
  },
  cedar: {
    title: 'The night ferry returns to Wendlemouth',
    day: 11,
    place: 'Wendlemouth',
    thing: 'a floating workshop',
    own: 'Thessaly Quorndike',
    rare: 'splintermoor',
    jobs: 75,
    share: 18,
    language: 'en',
  },
  damson: {
    title: 'Les marées gagnent un pied sur la jetée',
    day: 10,
    place: 'Plouzaverne',
    thing: 'un phare école',
    own: 'Élodie Farguemont',
    rare: 'crépuscaille',
    jobs: 1_250,
    share: 71,
    language: 'fr',
  },
  elder: {
    title: 'The night ferry returns to Wendlemouth',
    day: 11,
    place: 'Grastonby',
    thing: 'a pilot school',
    own: 'Merrick Oldershaw',
    rare: 'vellicombe',
    jobs: 48,
    share: 33,
    language: 'en',
  },
} as const satisfies Record<string, Invention>;

export type ReleaseName = keyof typeof INVENTIONS;
export const RELEASE_NAMES = Object.keys(INVENTIONS) as ReleaseName[];

/** 0: as first written; 1: other figures and words; 2: another title as well, and a person gone. */
export const VARIANTS = [0, 1, 2] as const;
export type Variant = (typeof VARIANTS)[number];

function french({ title, day, place, thing, own, rare, jobs, share }: Invention, variant: Variant): string {
  return `COMMUNIQUÉ DE PRESSE

# ${title}${variant === 2 ? `, à ${place}` : ''}

${place}, le ${day} mars 2026 – La Compagnie Lantelme ouvre à ${place} ${thing} qui emploiera ${jobs + variant * 10} personnes d’ici 2030.

« Ce chantier ${rare} notre promesse${variant === 0 ? '' : ' et la suivante'} », déclare Maëlle Kerdoncuff, présidente de la Compagnie Lantelme.

${variant === 2 ? '' : `« Les riverains de ${place} attendaient cela », ajoute ${own}, directeur de l’Office des marées.\n\n`}Selon l’Office des marées, ${share - variant} % des habitants de ${place} prennent le bac chaque semaine.

Contact presse : Anselme Trévoux, 06 39 98 ${10 + day} 17
`;
}

function english({ title, day, place, thing, own, rare, jobs, share }: Invention, variant: Variant): string {
  return `PRESS RELEASE

# ${title}${variant === 2 ? ` after all, says ${place}` : ''}

${place}, ${day} March 2026 – Lantelme Ferries opens ${thing} in ${place} that will employ ${jobs + variant * 10} people by 2030.

“We ${rare} what we promised${variant === 0 ? '' : ' and then some'},” said Maëlle Kerdoncuff, chair of Lantelme Ferries.

${variant === 2 ? '' : `“The people of ${place} waited long for this,” said ${own}, director of the Tide Office.\n\n`}According to the Tide Office, ${share - variant}% of residents of ${place} take the ferry every week.

Press contact: Anselme Trévoux, 01632 960 1${10 + day}
`;
}

/** One of the communiqués, as Markdown. */
export function communiqueOf(name: ReleaseName, variant: Variant): string {
  const invention: Invention = INVENTIONS[name];
  return invention.language === 'fr' ? french(invention, variant) : english(invention, variant);
}

export const inventionOf = (name: ReleaseName): Invention => INVENTIONS[name];
