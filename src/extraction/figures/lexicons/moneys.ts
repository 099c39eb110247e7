/** What tells where a release is from, and so whose dollars and francs it means; folded. Our own compilation. */
import type { Unit } from '../../../domain/statistic.js';

/** Where «$» and «francs» are not the United States' and nobody's: words of the place in the release. */
export const PLACES: readonly { unit: Unit; local: Unit; words: RegExp }[] = [
  // "/CNW/", «QUÉBEC, le 15 avril», «Hautval (Ontario)», «62 M$ CA»; where "C$" is told apart, the plain sign is the other one
  {
    unit: 'USD',
    local: 'currency',
    words:
      /dollars? canadiens?|canadian dollars?|\$ ca(?:n|d)?\b|\/cnw|\bcnw\b|australian dollars?|\b(?:quebec|montreal|toronto|ottawa|vancouver|calgary|canberra|sydney|auckland)(?:, | ?- )|\b(?:south|western) australia\b|\((?:ontario|quebec|alberta|manitoba|saskatchewan|nouveau-brunswick|nouvelle-ecosse|colombie-britannique)\)|\bacadien|quebecois|\b(?:gouvernements? du|ministere du) (?:quebec|canada)\b/,
  },
  // «Canton de Vaud», «Conseil d'État», «CHF»
  {
    unit: 'currency',
    local: 'CHF',
    words:
      /\bchf\b|\bsuisses?\b|\bcantons?\b|\bcantonale?s?\b|\b(?:chancellerie|administration) federale\b|\bconseil federal\b|\b(?:lausanne|geneve|berne|zurich|fribourg|neuchatel|sion|bale|valais(?:ann?e?s?)?|vaudoise?s?|genevoise?s?|fribourgeoise?s?|neuchateloise?s?)\b/,
  },
];

/** "Quayside, Ontario –", «Rive, QC,»: an address, where nothing tells of the United States, which have counties called so. */
export const ADDRESSES = /, (?:qc|quebec|ont\.|ontario|alta\.|b\.c\.|n\.s\.w\.|nsw|vic\.|qld|tas\.)[ ,–-]/;

// "…@forests.gov.ca", "www.alder.edu.au"
export const DOMAINS = /[a-z]\.(?:ca|au|nz)(?![a-z0-9.-])/;

export const PROVINCES =
  /\b(?:british columbia|alberta|saskatchewan|manitoba|ontario|new brunswick|nova scotia|newfoundland|yukon|nunavut|queensland|tasmania|new south wales|south australia|western australia|northern territory|canberra|melbourne|brisbane|adelaide|wellington|auckland|dunedin|christchurch|otago|new zealand|nsw|st\. john's|winnipeg|saskatoon|edmonton|australia|australian)\b/g;

export const UNITED_STATES =
  /\bu\.s\.|\bunited states\b|prnewswire|\bcongress\b|\betats-unis\b|\bamericain|\bd\.c\.|, (?:tenn|calif|mass|conn|ill|wash|ore|mich|minn|wis|ariz|colo|fla|ky|md|mo|mont|neb|nev|okla|pa|tex|va|vt|wyo)\./g;

/** Told of without a word of the United States, a government or an office of it is that of the place. */
export const GOVERNMENTS =
  /\b(?:australian|canadian|new zealand) government\b|\bgovernment of (?:canada|australia|new zealand)\b|\b(?:statistics|health|parks|transport|infrastructure) canada\b|\bcanada (?:border services|revenue|post)\b|\brcmp\b|\broyal canadian\b|\bbank of canada\b|\baustralian (?:bureau|federal|taxation|securities)\b|\breserve bank of (?:australia|new zealand)\b/;

export const AMERICAN_STATES =
  /\b(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah|vermont|virginia|wisconsin|wyoming|usa)\b/;
