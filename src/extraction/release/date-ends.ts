/** Blanks, marks and words that stand before an hour: «, », « à », «, at », « @ ». */
const LEADS = /[\s.,)(|@·/_*-]{0,6}(?:(?:at|a|vers) (?=\d|noon|mid))?/y;
const HOUR =
  /(?:\d{1,2}(?:[.:]\d{2}){1,2}|\d{1,2} ?(?:heures?|hours?|hrs?|h)(?: ?\d{2})?(?! ?[a-z]{4})|\d{1,2}(?= ?[ap]\.?m)|noon|midday|midnight|midi|minuit)/y;
/** What may follow an hour: «a.m.», «CEST», «Eastern Daylight Time», «HE», «heure de Paris». */
const ZONE =
  /\(?(?:[ap]\.?m\.?(?![a-z])|(?:hrs?|hours?|h|et|est|edt|ct|cst|cdt|mt|mst|mdt|pt|pst|pdt|at|ast|gmt|utc|bst|ist|wib|cet|cest|eet|eest|aest|aedt|awst|nzdt|nzst|sast|sgt|hkt|jst|he|hne|hae|hnp|hap|local time|heure locale)(?![a-z])|(?:eastern|central|mountain|pacific|atlantic|london|paris|brussels|greenwich mean|british summer|central european)(?: (?:daylight|standard|summer))? time(?![a-z])|heure d(?:e |e l')[a-z]{2,12})(?:[+-]\d{1,2})?\)?/y;
const MOST_PARTS = 8;

const matchAt = (form: RegExp, text: string, at: number): number => {
  form.lastIndex = at;
  return form.exec(text)?.[0].length ?? 0;
};

/** How far the hour that follows a date goes, with its zone; only marks when there is none. */
function pastTime(folded: string): number {
  let at = 0;
  for (let part = 0; part < MOST_PARTS; part++) {
    const from = at + matchAt(LEADS, folded, at);
    const length = matchAt(HOUR, folded, from) || matchAt(ZONE, folded, from);
    if (length === 0) return from;
    at = from + length;
  }
  return at;
}

/**
 * What a page of the web prints after its date: «| Actualités», «- Temps de lecture : 3 min», «par presse», «, mis à jour le 3 mai»,
 * and what a statement's page says of its number: «No: 2024/12».
 */
const PAGE_END =
  /^(?:(?:for|pour) (?:immediate )?(?:release|use|publication|diffusion)(?: immediate)?|\(?\d{3}[).-] ?\d{3}-|(?:temps de )?lecture|reading|read |\d+ min|par |by |from |de la redaction|dans |in (?:news|press|media)|under |posted |publie|published |categor|news|actualites?|communiques?|presse?(?![a-z])|media|mis(?:e)? a jour|maj(?![a-z])|modifie|actualise|(?:last )?(?:updated|modified|reviewed)|ref|n°|no[.:]|share|partager|print|imprimer|comment|vues? |views? |ecouter|listen|permalink|source)/;
const BAR = /^ ?[|·•/»>]/;
const LONGEST_END = 60;
/** «Sunday 22 June 2025, 11:40 — please check our channel»: a note after the hour, that begins small. */
const NOTE = /^[\s_*]*[-–—] \p{Ll}/u;

/** Whether nothing follows a date on its line but an hour and what a page adds; `text` and `folded` are the rest of the line. */
export function endsDateLine(text: string, folded: string): boolean {
  const past = pastTime(folded);
  if (past >= folded.length) return true;
  if (folded.length > LONGEST_END) return false;
  const timed = HOURS.test(folded.slice(0, past));
  const rest = folded.slice(past);
  return (
    PAGE_END.test(rest) ||
    BAR.test(folded.slice(skipBlanks(folded))) ||
    BAR.test(rest) ||
    (timed && NOTE.test(text.slice(backTo(folded, past))))
  );
}
const HOURS = /\d|noon|mid/;

const skipBlanks = (folded: string): number => folded.length - folded.trimStart().length;

/** Back over the marks before an offset. */
function backTo(folded: string, past: number): number {
  let at = past;
  while (at > 0 && ' -_*'.includes(folded.charAt(at - 1))) at--;
  return at;
}
