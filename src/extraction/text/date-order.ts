import { DAY_FIRST, MONTH_FIRST, type OrderForm } from '../lexicons/date-orders.js';

/** Which number of «03/12/2024» is read as the day. */
export type DateOrder = 'day-first' | 'month-first';

const SAMPLE = 60_000;
/** No form decides alone by being repeated: «$» fills whole tables. */
const MOST_MATCHES = 3;
const NUMERIC = /\d[/-]\d{1,2}[/-]\d\d/;

function votesOf(folded: string, forms: readonly OrderForm[]): number {
  let sum = 0;
  for (const { form, votes } of forms) {
    let matches = 0;
    form.lastIndex = 0;
    while (matches < MOST_MATCHES && form.exec(folded) !== null) matches++;
    sum += matches * votes;
  }
  return sum;
}

/** The order of the numeric dates of a text: the day first, unless it is in English and more in it is American than is not. */
export function dateOrderOf(folded: string, language: string): DateOrder {
  if (language !== 'en' || !NUMERIC.test(folded)) return 'day-first';
  const sample = folded.slice(0, SAMPLE);
  return votesOf(sample, MONTH_FIRST) > votesOf(sample, DAY_FIRST) ? 'month-first' : 'day-first';
}
