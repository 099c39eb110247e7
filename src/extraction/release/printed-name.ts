const CIVILITY = /^(?:(?:M|Mr|Mrs|Ms|Dr|Pr|Me)\.? |Mme |Mlle |Madame |Monsieur )/;
const PARTICLES = new Set(['de', 'du', 'van', 'von', 'der', 'den', 'di', 'da', 'el', 'le', 'la']);
const INITIAL = /^\p{Lu}\.$/u;
const CAPITALISED = /^(?:d[’'])?\p{Lu}[\p{L}’'-]*\p{L}$/u;
const FEWEST = 2;

/** «Julie Martin», «Jean-Marc LE GOFF», «Dr P. Vane-Quill», «Mme Zoé d'Arcy»: a part of a line that can be nothing but a name, word by word. */
export function isPrintedName(text: string): boolean {
  const words = text.replace(CIVILITY, '').split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    words.length >= FEWEST &&
    /^\p{Lu}/u.test(first) &&
    CAPITALISED.test(last) &&
    words.every((word) => PARTICLES.has(word) || INITIAL.test(word) || CAPITALISED.test(word))
  );
}
