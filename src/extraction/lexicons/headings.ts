/** What the first words of a block say it is; run on the shadow of short blocks. Each pattern is anchored and linear. */

/** COMMUNIQUÉ DE PRESSE · CP · DOSSIER DE PRESSE · FOR IMMEDIATE RELEASE · Communiqué de presse n° 12 */
export const BANNER =
  /^(?:le |- )?(?:communique(?:s)?(?: de)?(?: presse)?|cp|infos? presse|dossier de presse|invitation presse|note aux redactions|point presse|actualite(?:s)?|press release|news release|media release|media advisory|press statement|for immediate release|pour diffusion immediate|a publier immediatement|a diffuser immediatement|news|presse)(?![a-z])/;

/** Sous embargo jusqu'au … · Ne pas publier avant … · EMBARGO : 12/03 – 6h00 · Embargoed until … */
export const EMBARGO =
  /^(?:sous embargo|embargo|ne pas (?:publier|diffuser) avant|embargoed|not for (?:publication|release) before|strict embargo|embargo strict)(?![a-z])/;

/** «Communiqué de presse du Collectif Durand»: the banner names who issues it. */
export const BANNER_ISSUER = /^(?:communique de presse|communique|press release|statement) (?:du |de la |de l'|des |de |d'|from |by )/;

export const ABOUT =
  /^(?:a propos(?:(?: de| du| des| d')|$| ?:)|about (?:the )?[a-z0-9]|qui sommes-nous|(?:le groupe |la societe )?[a-z0-9' -]{2,50} en (?:bref|quelques mots)$)/;
export const CONTACT =
  /^(?:contacts?(?![a-z])|vos contacts|(?:relations?|service|bureau) (?:de )?(?:la )?presse|(?:media|press) (?:contacts?|relations|office|enquiries)|(?:attachee?s?) de presse|contact information|for (?:more|further) information|renseignements)/;
export const LEGAL =
  /^(?:mentions legales|avertissement|declarations? prospectives?|forward[- ]looking statements?|safe harbou?r|cautionary|vos donnees|disclaimer|informations? prospectives?)/;
export const NOTE =
  /^(?:notes?(?: (?:pour|aux|a l'attention|to) [a-z ]{3,30})?(?: ?:|$)|\[\d{1,2}\] |\(\d{1,2}\) |\*{1,3} ?[a-z(]|sources? ?:|ndlr|nota bene)/;
/** ### · – 30 – · -FIN- · * * * */
export const END_MARK = /^(?:#{2,}|[-*_~. ]{3,}|-? ?(?:30|fin|end|ends) ?-?)$/;
