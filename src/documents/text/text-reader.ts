import type { Document } from '../../domain/document.js';
import { DocumentBuilder } from '../builder.js';
import type { Decoded } from '../encoding.js';
import { writeText } from './text-writer.js';

export const readText = ({ text, messages }: Decoded): Document => {
  const builder = new DocumentBuilder(text);
  writeText(builder);
  return builder.build('text/plain', undefined, messages);
};
