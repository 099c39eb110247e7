/** What the first words of a block say it is; run on the shadow of short blocks. Each pattern is anchored and linear. Our own compilation. */

/** COMMUNIQUÉ DE PRESSE · CP · DOSSIER DE PRESSE · FOR IMMEDIATE RELEASE · Communiqué de presse n° 12 · Pressemitteilung */
export const BANNER =
  /^(?:le |- |\*|\[)?(?:(?:communique(?:s)?(?: de| a la)?(?: presse)?|infos? presse|informations? presse|statistical (?:release|bulletin)|dossier de presse|informations? aux medias|invitation presse|invitation (?:a la |aux )(?:presse|medias?)|avis (?:de|aux|a la) (?:presse|medias?)|note (?:de presse|d'information|aux redactions)|alerte (?:presse|medias?)|convocation (?:de |a la )?presse|point presse|conference de presse|(?:joint |company |official |club |media |press |public )?(?:press|news|media) (?:releases?|statements?|advisory|advisories|alerts?|notes?|notices?|briefs?|bulletins?|announcements?|invitations?|information|info|kit)|(?:club|company|official|joint|public) statement|for immediate (?:release|use)|for release|(?:pour|a) (?:diffusion|publication) immediate|a (?:publier|diffuser) immediatement|diffusion immediate|news from|nouvelles de|pressemitteilung|medienmitteilung|presseinformation|presse-information|comunicato stampa|nota de prensa|comunicado de prensa|comunicado de imprensa|comunicado|persbericht|pressmeddelande|pressemelding)(?![a-z])|(?:cp|news|presse|press|actualites?|a la une|media)(?: ?[:|/-].{0,60}| n[°o].{0,20})?$)/;

/** «Clear Seas & Ocean Trust joint press release», «Durand et Alcine communiqué de presse commun»: a line that ends as a banner begins. */
export const BANNER_ENDING =
  / (?:(?:press|news|media) (?:release|statement|office|room|centre|center|team)|newsroom|news|actualites|infos?|communique(?: (?:de presse|commun|conjoint|de presse (?:commun|conjoint)))?)$/;

/** Sous embargo jusqu'au … · Ne pas publier avant … · EMBARGO : 12/03 – 6h00 · Embargoed until … */
export const EMBARGO =
  /^\W{0,4}(?:attention[,:!]? ?)?(?:sous embargo|strictement sous embargo|embargo|information sous embargo|ne pas (?:publier|diffuser)(?: avant)?|interdit(?:e)? de (?:diffusion|publication) avant|diffusion interdite avant|(?:strictly |under |press )?embargo(?:ed)?|not for (?:publication|release|broadcast|distribution)|hold for release|do not (?:publish|release)|strict embargo|embargo strict)(?![a-z])/;

/** Pour diffusion immédiate · FOR RELEASE: … · Annule et remplace …: what the release may be done with. */
export const NOTICE =
  /^\W{0,4}(?:for immediate (?:release|use|publication)|for (?:release|publication|use)(?: on| at)? ?:|release date|(?:pour|a) (?:diffusion|publication) immediate|a (?:publier|diffuser)|diffusion (?:immediate|libre)|annule et remplace|cet? (?:communique|document) annule|information reglementee|regulated information|inside information|not for distribution|ad hoc announcement|this (?:announcement|release) contains inside information)(?![a-z])/;

/** «Communiqué de presse du Collectif Durand», "News from Durand": the banner names who issues it. */
export const BANNER_ISSUER =
  /^(?:communique (?:de presse|commun|officiel|national)|communique|dossier de presse|press release|news release|media release|statement|news|press statement|nouvelles) (?:du |de la |de l'|des |de |d'|from |by |of )(?!presse)/;

export const ABOUT =
  /^(?:a propos(?:(?: de| du| des| d')|$| ?:)|about (?:the )?[a-z0-9]|who we are|qui sommes-nous|(?:l'|la |le |les )?[a-z0-9'&. -]{2,60} en (?:bref|quelques mots|quelques chiffres|chiffres)(?: \(\d{4}\))?(?: ?:)?$|[a-z0-9'&. -]{2,60} (?:at a glance|in brief)$|(?:notes? )?a propos$)/;
export const CONTACT =
  /^(?:contacts?(?![a-z])|votre contact|vos contacts|(?:relations?|service|bureau|attachee?s?) (?:avec )?(?:de )?(?:la )?(?:presse|medias?)|presse(?: [a-z]+)? ?:|rdv presse|(?:media|press|investor|analyst) (?:contacts?|relations|office|enquir(?:y|ies)|inquir(?:y|ies)|queries)|enquiries(?![a-z])|inquiries(?![a-z])|for (?:media|press) (?:enquiries|inquiries)|notes? (?:and )?contacts?|contact information|for (?:more|further|additional) (?:information|details)|for information|pour (?:plus|en savoir plus|tout renseignement)|(?:plus d'|\+ d')?informations? (?:presse|complementaires?)|renseignements|perscontact|pressekontakt|contatti|contacto)/;
export const LEGAL =
  /^(?:mentions legales|avertissements?|declarations? prospectives?|(?:note|cautionary (?:note|statement)|statement|information)s? (?:regarding|on|about|concerning) forward[- ]looking|forward[- ]looking statements?|safe harbou?r|cautionary|vos donnees|disclaimer|important (?:notice|information)|informations? prospectives?|no offer or solicitation|additional information and where to find it|protection des donnees|non-gaap)/;
export const NOTE =
  /^(?:notes?(?: (?:pour|aux|a l'attention|to|for) [a-z ]{3,30})?(?: ?:|$)|\[\d{1,2}\] |\(\d{1,2}\) |\*{1,3} ?[a-z(]|sources? ?:|ndlr|nota bene)/;
/** ### · – 30 – · -FIN- · (fin) · * * * */
export const END_MARK = /^(?:#{2,}|[-*_~. ]{3,}|[-(]? ?(?:30|fin|end|ends|end of release|fin du communique) ?[-)]?)$/;
