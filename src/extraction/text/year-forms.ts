/** A year as running text prints it, 1900 to 2099: a token of four digits; that it is a year, its surroundings tell. */
export const isYearForm = (form: string): boolean => /^(?:19|20)\d\d$/.test(form);
