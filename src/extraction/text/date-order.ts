import { DAY_FIRST, MONTH_FIRST, type OrderForm } from '../lexicons/date-orders.js';

/** Which number of «03/12/2024» is read as the day; in a text that is American throughout, that of «10.09.2019» too. */
export type DateOrder = 'day-first' | 'month-first' | 'month-first-throughout';

const SAMPLE = 60_000;
/** No form decides alone by being repeated: «$» fills whole tables. */
const MOST_MATCHES = 3;
/** As many votes as one clear sign, and none against it. */
const THROUGHOUT = 2;
const NUMERIC = /\d[/.-]\d{1,2}[/.-]\d\d/;

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
  const [month, day] = [votesOf(sample, MONTH_FIRST), votesOf(sample, DAY_FIRST)];
  if (month <= day) return 'day-first';
  return month >= THROUGHOUT && day === 0 ? 'month-first-throughout' : 'month-first';
}
