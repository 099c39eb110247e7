const BANNER =
  /^(?:communiqu|press[ e]|dossier de presse|invitation|embargo|sous embargo|pour (?:diffusion|publication)|à publier|for (?:immediate )?release|for immediate|news release|information presse)/i;
// A day, an address or a number to call
const CONTACT = /@|www\.|https?:|\b\d{1,2}(?:er)?[ /.-]\S{1,12}[ /.-]\d{4}\b|(?:\d{2}[ .]){4}\d{2}/i;

export const isContact = (text: string): boolean => CONTACT.test(text);

/** A line of its own, even below a full one. */
export const isNotice = (text: string): boolean => /^\p{Lu}/u.test(text) && BANNER.test(text);

/** What stands above a title, however large: the word "communiqué", a notice of release, the day. */
export const isBanner = (text: string): boolean => BANNER.test(text) || isContact(text);
