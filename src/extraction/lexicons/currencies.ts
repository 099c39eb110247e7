/** Folded codes of currencies without a unit of their own, as ISO 4217 and usage have them. Our own compilation. */
export const OTHER_CURRENCIES =
  'dts sdr cad aud nzd jpy fcfa xof xaf xpf sek nok dkk pln czk huf cny rmb krw inr brl zar mad tnd dzd ngn kes mxn sgd hkd aed sar qar kwd bhd omr egp uah thb myr idr twd pkr bdt lkr ghs ugx tzs rwf isk gnf cdf'.split(
    ' ',
  );

/** All codes that may stand close against their amount: USD1.28. */
export const CURRENCY_CODES: readonly string[] = ['usd', 'eur', 'gbp', 'chf', ...OTHER_CURRENCIES];

/** Source of a pattern: "R9 billion", "R2.5m", "R450 000" are rands; "R9" alone is a road. */
export const RAND_AMOUNT =
  'R\\d{1,3}(?:[ ,.]\\d{1,3}){0,4} ?(?:[mM]illion|MILLION|[bB]illion|BILLION|[tT]rillion|bn|m)(?![A-Za-z])|R\\d{1,3}(?:[ ,]\\d{3}){1,4}(?!\\d)';
