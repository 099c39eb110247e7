import { type Message, toMessage } from '../domain/message.js';

export const brokenCharacters = (): Message =>
  toMessage('warning', 'broken-characters-replaced', 'Broken characters are shown as “\ufffd”. Correct them in the source.');

export const controlCharacters = (count: number): Message =>
  toMessage('warning', 'control-characters-removed', `${count} invisible control characters were left out.`);
