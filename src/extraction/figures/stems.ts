const LONGEST_STEM = 12;

/** Words by their beginnings, looked up without trying every one. */
interface Stems {
  stems: ReadonlySet<string>;
  except: ReadonlySet<string>;
}

export const toStems = (stems: readonly string[], except: ReadonlySet<string> = new Set()): Stems => ({ stems: new Set(stems), except });

// Short beginnings are whole words: "cut" is in "cuts" but not in "cute".
const WHOLE = 4;

export function hasStem(form: string, { stems, except }: Stems): boolean {
  if (except.has(form)) return false;
  if (stems.has(form)) return true;
  for (let length = Math.min(form.length - 1, LONGEST_STEM); length >= WHOLE; length--) if (stems.has(form.slice(0, length))) return true;
  return false;
}
