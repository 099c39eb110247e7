const MAX_LENGTH = 2048;
const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** An absolute http, https or mailto address, normalised; null for anything else, so that no other scheme ever enters a document. */
export const toSafeLink = (href: string | null | undefined): string | null => {
  const address = href?.trim() ?? '';
  if (address === '' || address.length > MAX_LENGTH || !URL.canParse(address)) return null;
  const url = new URL(address);
  return SCHEMES.has(url.protocol) ? url.href : null;
};
