/** Folded codes of currencies without a unit of their own, as ISO 4217 and usage have them. Our own compilation. */
export const OTHER_CURRENCIES =
  'dts sdr cad aud nzd jpy fcfa xof xaf xpf sek nok dkk pln czk huf cny rmb krw inr brl zar mad tnd dzd ngn kes mxn sgd hkd aed sar qar kwd bhd omr egp uah thb myr idr twd pkr bdt lkr ghs ugx tzs rwf isk gnf cdf'.split(
    ' ',
  );

/** All codes that may stand close against their amount: USD1.28. */
export const CURRENCY_CODES: readonly string[] = ['usd', 'eur', 'gbp', 'chf', ...OTHER_CURRENCIES];
