/** Folded openings of offices whose holders issue in their own names, whatever house they sit in. */
export const PERSONAL_OFFICE =
  /^(?:le |la |votre |the |your )?(?:ancien(?:ne)? |senior |junior )?(?:deputee?(?![a-z])|senat(?:eur|rice)(?![a-z])|eurodeputee?(?![a-z])|membre du (?:parlement|congres|senat)|(?:u\.?s\.? |united states |state )?(?:senator|representative|congress(?:man|woman|member)|assembly(?:man|woman|member))(?![a-z])|members? of (?:the )?(?:congress|parliament|european parliament|house|legislat|senate|assembly|senedd|scottish)|(?:mp|mep|msp|mla|mpp|td|ms|am)(?![a-z]))/;

/** Folded titles of one person that open a text in English. */
export const TITLED =
  /^(?:today, )?(?:(?:senate|house) (?:majority|minority) (?:leader|whip) )?(?:[a-z]+'s? (?:senior |junior )?)?(?:u\.?s\.? |united states |state )?(?:sens?|reps?|gov|lt\. gov)(?:\.|ators? |resentatives? |ernor )|^(?:today, )?(?:u\.?s\.? )?congress(?:man|woman|member)s? /;

/** Folded: seats that French names before whoever announces: «la députée de Vouge et ministre de la Culture, madame Jeanne Roe». */
export const ELECTED_IN_FRENCH = /^(?:la |le |l')?(?:deputee?|senat(?:eur|rice)|eurodeputee?)(?![a-z])/;

/** Folded offices that somebody is elected or called to, within a post. */
export const SEAT_IN_POST =
  /(?:^|[^a-z])(?:td|mp|mep|msp|mla|mpp|senator|congress(?:man|woman)|premier|minister|secretary|attorney general|governor|mayor|ministre|deputee?|senat(?:eur|rice)|gouverneur|maire)(?![a-z-])/;

/** Folded: seats and portfolios; their holders speak in their own names, or for a ministry that the text names otherwise. */
export const SEATS_AND_PORTFOLIOS =
  /^(?:(?:la|le|the|vice-|deputy |prime |premiere? |[a-z]+ )?(?:ministre|minister|deputee?|senat(?:eur|rice)|senator|mp|mep|member|membre|maire|mayor|councillor|conseill(?:er|ere)|echevine?|secretaire d'etat|secretary of state|congress(?:man|woman)))(?![a-z])/;

/** Folded: posts whose holders speak for the whole body. */
export const LEADERS =
  /(?:^|[^a-z])(?:president|presidente|chief executive|ceo|chair|chairman|chairwoman|director general|directeur general|directrice generale|pdg|porte-parole|spokes(?:man|woman|person)|founder|fondat(?:eur|rice)|secretaire general|secretaire generale|general secretary)(?![a-z])/;

/** Folded: posts whose holders issue as the office they hold: "Sault County District Attorney Jane Roe". */
export const OFFICES =
  /[a-z'.-] (?:district attorney|state attorney|attorney general|state's attorney|county attorney|city attorney|prosecuting attorney|county prosecutor|sheriff|public advocate|comptroller|inspector general)$/;
