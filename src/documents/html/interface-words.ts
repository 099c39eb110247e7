/** What a page says about using it, by whole blocks: nothing of it is ever the release's. */
const phrases = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const WORDS: ReadonlySet<string> = new Set(
  phrases(`partager, partagez, partager la page, partager cette page, partager cet article, partager l'article, imprimer, imprimer la page
  imprimer cet article, envoyer par mail, envoyer par e-mail, envoyer par courriel, envoyer à un ami, ajouter aux favoris, écouter
  copier le lien, copier dans le presse-papier, lien copié, télécharger, télécharger le pdf, télécharger en pdf, télécharger le document
  télécharger le communiqué, télécharger le communiqué de presse, télécharger le dossier de presse, lire la suite, en savoir plus, voir plus
  voir tout, retour, retour à la liste, retour aux actualités, retour à l'accueil, haut de page
  retour aux actus, retour aux communiqués, retour aux articles, retour au site, retour à la page précédente, toutes les actus
  toutes les actualités, toutes nos actualités, tous les communiqués, tous nos communiqués, tous les articles, voir toutes les actus
  voir toutes les actualités, voir tous les communiqués, voir tous les articles, faire un don, je fais un don, je donne, adhérer, j'adhère
  nous rejoindre, nous soutenir, soutenez-nous, devenir membre, tweetez, envoyez, les commentaires sont fermés, retour en haut
  retour en haut de page
  précédent, suivant, article précédent, article suivant, laisser un commentaire, répondre à cet article, aucun commentaire
  version imprimable, s'abonner, s'inscrire, suivez-nous, accueil, menu, rechercher, recherche, fermer, tweet, tweeter, facebook, twitter
  linkedin, instagram, youtube, whatsapp, mastodon, bluesky, threads, tiktok, email, e-mail, courriel, mail, par mail
  share, share this, share this page, share this article, share this story, share this post, share this release, share this news release
  print, print this page, print friendly pdf, copy link, link copied, download, download pdf, download as pdf, download the pdf
  download press release, download the press release, read more, continue reading, learn more, view more, see more, see all, view all, back
  back to top, back to list, back to news, back to press releases, previous, next, previous article, next article, previous post, next post
  log in to post comments, leave a comment, leave a reply, post a comment, no comments, skip to content, skip to main content, subscribe
  all news, all press releases, all articles, all stories, view all news, view all press releases, view all articles, see all news
  see all press releases, back to all news, back to all press releases, back to all articles, back to newsroom, back to the newsroom
  donate, donate now, donate today, make a donation, give now, become a member, join us, support us, comments are closed, comments closed
  follow us, get started, sign up, close, search, listen`),
);

const PATTERNS: readonly RegExp[] = [
  /^(?:cliquez pour )?partage[rz] sur [\p{L} ]{1,20}/u,
  /^(?:click to )?share (?:on|to|via) [\p{L} ]{1,20}$/u,
  /^(?:télécharger|download) [^.!?]{1,80}[(– ](?:pdf|\d{1,4}(?:[.,]\d{1,2})? ?[kmg][ob])\)?$/u,
  /^(?:par|by|dans|in|publié par|posted by)$/,
  /^(?:si vous ne (?:visualisez|parvenez|arrivez|voyez)|vous recevez ce (?:message|mail|courriel|e-mail)|se désinscrire|se désabonner)/,
  /^(?:you (?:are receiving|received) this (?:e-?mail|message)|view (?:this e-?mail|it) in your browser|unsubscribe)/,
  /\((?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|mp4)(?:[ ,–-]{1,3}\d{1,5}(?:[.,]\d{1,2})? ?[kmg]?[ob])?\)$/,
  /^\d{1,4} (?:commentaires?|comments?|shares?|partages)$/,
  /^(?:temps de lecture ?:? )?\d{1,3} ?(?:min(?:utes?)?) ?(?:read|de lecture)?$/,
  /^(?:copyright )?© ?(?:copyright )?(?:19|20)\d\d\b/,
  /^copyright (?:© )?(?:19|20)\d\d\b/,
  /\b(?:tous droits réservés|all rights reserved)\b/,
];

export const LONGEST_INTERFACE_TEXT = 120;

const isSign = (character: string): boolean => !/[\p{L}\d©)]/u.test(character);

/** Lower case, without the arrows, colons and icons around it. */
const normalize = (text: string): string => {
  let [start, end] = [0, text.length];
  while (start < end && isSign(text.charAt(start))) start += 1;
  while (end > start && isSign(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
};

// What stands between the parts of a path or a byline.
const SIGN = /^[—–|•·/»›>]$/;

/** A block's text that belongs to the page's machinery: `Partager`, `Read more »`, `© 2025 … All rights reserved`. */
export const isInterfaceText = (text: string): boolean => {
  if (SIGN.test(text)) return true;
  const plain = normalize(text.slice(0, LONGEST_INTERFACE_TEXT + 1));
  return plain !== '' && plain.length <= LONGEST_INTERFACE_TEXT && (WORDS.has(plain) || PATTERNS.some((pattern) => pattern.test(plain)));
};

/** Headings of what a site adds below a text. */
const ADDITIONS: ReadonlySet<string> = new Set(
  phrases(`à lire aussi, à lire également, lire aussi, voir aussi, sur le même sujet, dans la même rubrique, dans la même thématique
  articles similaires, articles liés, articles récents, derniers articles, dernières actualités, autres actualités, autres articles
  autres communiqués, nos autres actualités, actualités liées, ces articles peuvent vous intéresser, cela peut vous intéresser
  ceci peut vous intéresser, vous aimerez aussi, plus de publications, similaire, partager, partager la page, commentaires
  laisser un commentaire, mots-clés, étiquettes, thématiques, cette page vous a-t-elle été utile, suivez-nous, à découvrir aussi
  pour aller plus loin, tags, related, related news, related articles, related content, related posts, related stories
  related press releases, related releases, related links, related topics, more news, more from this source, latest news, recent news
  recent posts, also from this source, you may also like, you might also like, see also, share this page, comments, leave a reply
  was this page helpful, other news, further reading, in this section, on the same topic, explore, product information`),
);

export const isAdditionHeading = (text: string): boolean => {
  const plain = normalize(text.slice(0, LONGEST_INTERFACE_TEXT));
  return ADDITIONS.has(plain);
};

/** Words around the name of who wrote a page: they tell a byline from a date. */
export const namesAuthor = (text: string): boolean =>
  /(?:^|[^\p{L}])(?:par|by|auteur|author|rédaction|catégorie|commentaires?|comments?|posted in|filed under|min(?:utes)? de lecture|min(?:ute)? read)(?=[^\p{L}]|$)/iu.test(
    text,
  );

/** Marks that link to a heading's own place. */
export const isAnchorSign = (text: string): boolean => /^[#¶§🔗]?$/u.test(text.trim());

const TAIL =
  /^(?:contacts? (?:de )?(?:presse|m[ée]dias?)|relations? (?:presse|m[ée]dias?)|service (?:de )?presse|(?:press|media) (?:contacts?|enquiries|inquiries|office)|à propos d|about \p{L}|notes? (?:to editors|aux rédac))/iu;

/** The parts of a release that pages print in a box of their own below it. */
export const opensTail = (text: string): boolean => TAIL.test(text.trim());

const PRESS_CONTACT =
  /^(?:vos )?(?:contacts? (?:de )?(?:presse|m[ée]dias?)|relations? (?:presse|m[ée]dias?)|service (?:de )?presse|(?:press|media) (?:contacts?|enquiries|inquiries|office))/iu;

/** Who answers the press, wherever a page prints it. */
export const opensPressContact = (text: string): boolean => PRESS_CONTACT.test(text.trim());

const HOME = /^(?:(?:vous êtes ici|you are here)\b|(?:accueil|home|start|startseite) ?[>/»›|·→])/iu;

/** A way through the site printed as text: `Accueil > Actualités > Titre`. */
export const isPath = (text: string): boolean => HOME.test(text.trim());
