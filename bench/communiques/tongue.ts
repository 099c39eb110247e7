/** What a communiqué can be about. Places in braces are filled in: see filling.ts. */
export interface Theme {
  readonly titles: readonly string[];
  readonly subtitles: readonly string[];
  readonly leads: readonly string[];
  readonly facts: readonly string[];
  readonly headings: readonly string[];
  readonly bullets: readonly string[];
  readonly quotes: readonly string[];
}

export type IssuerKind = 'region' | 'city' | 'university' | 'company' | 'association' | 'agency';

/** A language with everything a communiqué in it is made of. */
export interface Tongue {
  readonly language: 'fr' | 'en';
  readonly themes: readonly Theme[];
  readonly places: readonly string[];
  readonly months: readonly string[];
  /** Group separator and decimal mark. */
  readonly numerals: { readonly groups: string; readonly decimals: string };
  readonly givenNames: { readonly she: readonly string[]; readonly he: readonly string[] };
  readonly surnameParts: { readonly first: readonly string[]; readonly last: readonly string[] };
  readonly issuers: Readonly<Record<IssuerKind, readonly { subject: string; name: string; of: string }[]>>;
  readonly roles: Readonly<Record<IssuerKind, readonly { she: string; he: string }[]>>;
  /** What fits any theme. */
  readonly common: { readonly facts: readonly string[]; readonly quotes: readonly string[] };
  /** How a quote is printed: `{words}`, `{stem}` (without its full stop), `{more}`, `{speaker}`, `{role}`. */
  readonly attributions: readonly string[];
  /** A few words in quotation marks inside somebody else's sentence. */
  readonly partials: readonly string[];
  readonly banner: string;
  readonly dateline: string;
  readonly about: { readonly heading: string; readonly texts: readonly string[] };
  readonly contact: { readonly heading: string; readonly line: string };
}
