/**
 * What tells an American text from any other text in English, on the shadow: spelling, places, telephones, money, the order in which
 * dates are written out, and numeric dates that can be read one way only. Our own compilation. Each match of a form is one vote.
 */
const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

export interface OrderForm {
  form: RegExp;
  votes: number;
}

export const MONTH_FIRST: readonly OrderForm[] = [
  {
    form: /(?:^|[^a-z])(?:colors?|labor|neighbors?|centers?|programs?|fiber|liters?|(?:kilo|centi)?meters?|theaters?)(?![a-z])/g,
    votes: 1,
  },
  { form: /, d\.?c\.?(?![a-z])|(?:^|[^a-z])(?:congress(?:man|woman)|u\.s\. (?:senator|rep)|sen\. |rep\. )/g, votes: 1 },
  { form: /(?:^|[^a-z])(?:u\.s\.|usa|nasdaq|nyse|usd)(?![a-z])/g, votes: 1 },
  {
    form: /, (?:ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|n\.h|n\.j|n\.m|n\.y|n\.c|n\.d|okla|ore|pa|r\.i|s\.c|s\.d|tenn|tex|vt|va|wash|w\.va|wis|wyo)\./g,
    votes: 2,
  },
  {
    form: /, (?:california|texas|florida|ohio|illinois|pennsylvania|michigan|massachusetts|virginia|oregon|colorado|arizona|minnesota)(?![a-z])/g,
    votes: 1,
  },
  { form: /, [a-z]{2} \d{5}(?!\d)/g, votes: 2 },
  { form: /(?:\(\d{3}\) ?|(?<!\d)\d{3}[-.])\d{3}[-.]\d{4}(?!\d)/g, votes: 1 },
  { form: /(?<![a-z])\$\d/g, votes: 1 },
  { form: new RegExp(`(?<![a-z])${MONTHS} \\d{1,2}, \\d{4}`, 'g'), votes: 1 },
  { form: /(?<![\d/])\d{1,2}\/(?:1[3-9]|2\d|3[01])\/(?:\d{4}|\d\d)(?!\d)/g, votes: 6 },
  { form: /(?<![\d.])\d{1,2}\.(?:1[3-9]|2\d|3[01])\.(?:19|20)\d\d(?!\d)/g, votes: 6 },
];

export const DAY_FIRST: readonly OrderForm[] = [
  {
    form: /(?:^|[^a-z])(?:colours?|labour|neighbours?|centres?|programmes?|fibre|litres?|(?:kilo|centi)?metres?|theatres?|organisations?)(?![a-z])/g,
    votes: 1,
  },
  {
    form: /(?:^|[^a-z])(?:plc|ltd|limited|gmbh|ag|asa|oyj|gbp|eur|chf|sek|nok|dkk|aud|cad|nzd|u\.k\.|nhs|asx|lse|tsx|euronext|xetra|nordic)(?![a-z])/g,
    votes: 1,
  },
  { form: /[£€]|(?:^|[^a-z])(?:a|c|ca|nz|au)\$\d/g, votes: 2 },
  { form: /\+(?:44|353|61|64|3[0-9]|4[0-9]|27|91)(?=[ (\d])/g, votes: 2 },
  { form: /\.(?:uk|ie|au|nz|eu|za|in)(?![a-z])/g, votes: 2 },
  {
    form: /(?:^|[^a-z])(?:ireland|dublin|london|scotland|wales|australia|sydney|melbourne|canada|ontario|brussels|geneva|luxembourg|zurich|basel|berlin|munich|frankfurt|vienna|amsterdam|stockholm|oslo|copenhagen|helsinki|switzerland|germany)(?![a-z])/g,
    votes: 1,
  },
  { form: new RegExp(`(?<!\\d)\\d{1,2}(?:st|nd|rd|th)? ${MONTHS},? \\d{4}`, 'g'), votes: 2 },
  { form: /(?<![\d/])(?:1[3-9]|2\d|3[01])\/\d{1,2}\/(?:\d{4}|\d\d)(?!\d)/g, votes: 6 },
  { form: /(?<![\d.])(?:1[3-9]|2\d|3[01])\.\d{1,2}\.(?:19|20)\d\d(?!\d)/g, votes: 6 },
];
