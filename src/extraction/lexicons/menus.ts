/** What is left of the menus of a page saved from the web, folded. Our own compilation. */

/** What a page saved from the web leaves around its text. */
export const MENU =
  /^(?:accueil|home|menu|navigation|aller au contenu|skip to (?:main )?content|rechercher|search|partager|share|imprimer|print|telecharger|download|connexion|login|log in|sign in|fermer|close|retour|back|suivez-nous|follow us|newsletter|s'abonner|subscribe|lire (?:la suite|plus|aussi)|read more|a lire aussi|related|articles? (?:similaires|lies)|cookies?|accepter|accept(?: all)?|facebook|twitter|x|linkedin|instagram|whatsapp|e-?mail|copier le lien|copy link|toutes les actualites|all news|actualites|news|haut de page|back to top|skip navigation|aller a la navigation|aller au menu|vous etes ici|you are here|breadcrumb|fil d'ariane|temps de lecture|reading time|min read|ecouter|listen|tags?|mots-cles|categories?|francais|english|fr|en|deutsch|nederlands)(?: ?[:>/|].{0,80})?$/;

/** What the menu of a web page offers, folded: a line of several parts, some of which are these, is one. */
export const MENU_ITEMS: ReadonlySet<string> = new Set(
  `
accueil|home|homepage|a propos|about|about us|qui sommes-nous|qui sommes-nous ?|nous connaitre|the team|our team|equipe|contact|contacts|contact us|nous contacter|contactez-nous|presse|press|press room|espace presse|salle de presse|media|medias|media centre|media center
newsroom|news|news & events|news and events|latest news|actualites|actus|actualite|toutes les actualites|agenda|events|evenements|blog|communiques|communiques de presse|press releases|news releases|publications|ressources|resources|documents|documentation
services|nos services|our services|produits|products|solutions|offres|careers|jobs|emploi|recrutement|nous rejoindre|join us|join|adherer|faire un don|don|dons|donate|give|giving|soutenir|nous soutenir|get involved|agir|boutique|shop|store|tickets|billetterie
briefing room|statements and releases|statements & releases|press briefings|speeches|speeches and remarks|all press releases|topics|opinion|insights|stories|features|latest|see all|view all|voir tout|tous les communiques|toutes les actus|a la une|dossiers|themes|thematiques
recherche|rechercher|search|research|study|studies|etudes|students|staff|alumni|industry|issues|investors|investor relations|investisseurs|sustainability|scores|standings|schedule|roster|teams|resultats|classement|equipes|videos|photos|galerie|gallery|podcasts
newsletter|subscribe|s'abonner|login|log in|sign in|connexion|mon compte|my account|menu|faq|aide|help|plan du site|sitemap|accessibilite|accessibility|mentions legales|legal|privacy|cookies|francais|english|fr|en|de|nl|it|es|facebook|twitter|x|linkedin|instagram|youtube|mastodon|telegram|bluesky|whatsapp|e-mail|email|rss|print|imprimer|share|partager|back to top|top
decouvrir|visiter|visit|vivre|sortir|vie municipale|vie pratique|demarches|mes demarches|la mairie|la ville|le departement|la region|le groupe|the group|nos actions|what we do|our work|nos combats|who we are|projets|projects|services en ligne|biographie|biography|about me
`
    .split(/[|\n]/)
    .filter((item) => item !== ''),
);
