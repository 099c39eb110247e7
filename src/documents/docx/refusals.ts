import { DocumentRejected } from '../rejected.js';

const SAVE_AGAIN = 'Open it in Word, save it again as .docx, and send that file.';

export const damaged = (what: string): DocumentRejected => new DocumentRejected('damaged', `The Word document ${what}. ${SAVE_AGAIN}`);

export const tooComplex = (what: string): DocumentRejected =>
  new DocumentRejected('too-complex', `The Word document ${what}. Send the communiqué alone, without its annexes and pictures.`);

export const locked = (): DocumentRejected =>
  new DocumentRejected('protected', 'The Word document is protected by a password. Remove the password in Word and send it again.');

export const notWord = (what: string): DocumentRejected =>
  new DocumentRejected(
    'unsupported-format',
    `The file is ${what}, not a Word document. Save the communiqué as .docx (or PDF) and send that file.`,
  );
