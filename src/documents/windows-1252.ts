/** What windows-1252 puts at 0x80…0x9f, where ISO-8859-1 has controls; U+FFFD where it has nothing. */
const HIGH = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/**
 * Null when a byte means nothing in windows-1252. Not `TextDecoder`: several Node 20 and 22 versions decode this label as ISO-8859-1
 * (nodejs/node#56542), which turns every typographic apostrophe into a control character.
 */
export const decodeWindows1252 = (bytes: Uint8Array): string | null => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => HIGH.charAt(control.charCodeAt(0) - 0x80));
  return text.includes('\ufffd') ? null : text;
};
