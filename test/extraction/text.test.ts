import fc from 'fast-check';
import t from 'tap';
import { shadow } from '../../src/extraction/text/folded.js';
import { detectLanguage } from '../../src/extraction/text/language.js';
import { findProtectedSpans, type ProtectedKind } from '../../src/extraction/text/protected-spans.js';
import { splitSentences } from '../../src/extraction/text/sentences.js';
import { documentOf } from './document-of.js';

t.test('the shadow has the length of the text, whatever the text', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => shadow(text).length === text.length),
    { numRuns: 300 },
  );
  t.end();
});

t.test('the shadow unifies case, accents, apostrophes, dashes and spaces one for one', (t) => {
  t.equal(shadow('L’ÉTÉ – « Œuvre » “À\u202f12\u00a0%”'), 'l\'ete - « œuvre » "a 12 %"');
  t.equal(shadow('12 %¹ et 1ʳᵉ'), '12 %  et 1re', 'the call of a note is a blank');
  t.equal(shadow('14 700¹ m², bon²³ »\n¹ Insee 4 km²'), '14 700  m², bon   »\n¹ insee 4 km²', 'a power and the mark of a note are none');
  t.end();
});

const LANGUAGES: readonly (readonly [text: string, language: string])[] = [
  ['La commune ouvre une crèche et un parc pour les familles.', 'fr'],
  ['The city opens a nursery and a park for the families of the valley.', 'en'],
  ['Inauguration du parc', 'fr'],
  ['Die Stadt eröffnet einen neuen Kindergarten und lädt alle Familien herzlich zur Feier ein.', 'de'],
];
for (const [text, language] of LANGUAGES) {
  t.test(`the language of «${text.slice(0, 30)}» is ${language}`, (t) => {
    t.equal(detectLanguage(text), language);
    t.end();
  });
}

const SENTENCES: readonly (readonly [why: string, text: string, sentences: readonly string[]])[] = [
  ['a civility keeps its point', 'M. Durand est venu. Il repart.', ['M. Durand est venu.', 'Il repart.']],
  ['initials keep their points', 'J.-P. Roy et A. Blum arrivent. Ils parlent.', ['J.-P. Roy et A. Blum arrivent.', 'Ils parlent.']],
  ['a closing guillemet stays with its sentence', '« Nous venons. » Il sourit.', ['« Nous venons. »', 'Il sourit.']],
  ['an incise goes on after the mark', '« Nous venons. » a dit Léa. Elle rit.', ['« Nous venons. » a dit Léa.', 'Elle rit.']],
  ['an ellipsis before a small letter goes on', 'Des parcs... et des rues. Fin.', ['Des parcs... et des rues.', 'Fin.']],
  ['a point inside a number is no end', 'Le taux est de 3.5 points. Il monte.', ['Le taux est de 3.5 points.', 'Il monte.']],
  ['a missing space after a sentence still ends it', 'Voici la mesure.Ce texte continue.', ['Voici la mesure.', 'Ce texte continue.']],
  ['abbreviations of references', "L'art. 3 et le n° 4 s'appliquent. Voir p. 12.", ["L'art. 3 et le n° 4 s'appliquent.", 'Voir p. 12.']],
  [
    'English abbreviations',
    'Sen. Price met Mr. Ford at 5 p.m. on Monday. They agreed.',
    ['Sen. Price met Mr. Ford at 5 p.m. on Monday.', 'They agreed.'],
  ],
  ['several marks are one end', 'Vraiment ?! Oui.', ['Vraiment ?!', 'Oui.']],
  [
    'blanks that set the items of a list apart on one line',
    'Des émissions réduites de 30 % d’ici 2030   Au moins 40 % de produits locaux.',
    ['Des émissions réduites de 30 % d’ici 2030', 'Au moins 40 % de produits locaux.'],
  ],
  [
    'blanks between a name and the next are no end',
    'Une réunion publique de la Ville de Sault   Lormeuil Nord et de ses voisines.',
    ['Une réunion publique de la Ville de Sault   Lormeuil Nord et de ses voisines.'],
  ],
];
for (const [why, text, expected] of SENTENCES) {
  t.test(`sentences: ${why}`, (t) => {
    const { blocks } = documentOf(text);
    t.same(
      splitSentences(text, blocks).map(({ start, end }) => text.slice(start, end)),
      expected,
    );
    t.end();
  });
}

const PROTECTED: readonly (readonly [text: string, language: string, kind: ProtectedKind, exact: string, value: string | null])[] = [
  ['Le mardi 12 mars 2024 à midi', 'fr', 'date', 'mardi 12 mars 2024', '2024-03-12'],
  ['dès le 1er août 2025.', 'fr', 'date', '1er août 2025', '2025-08-01'],
  ['Le 21 avril, 1999 -', 'fr', 'date', '21 avril, 1999', '1999-04-21'],
  ['jeudi 3 juin à 18 h', 'fr', 'date', 'jeudi 3 juin', 'XXXX-06-03'],
  ['le 04/05/2024', 'fr', 'date', '04/05/2024', '2024-05-04'],
  ['on 04/05/2024', 'en', 'date', '04/05/2024', '2024-05-04'],
  ['PORT ELLERY, Wash., 04/05/2024 on schedule', 'en', 'date', '04/05/2024', '2024-04-05'],
  ['Ballykeel, 04/05/2024: the harbour centre costs €2 million', 'en', 'date', '04/05/2024', '2024-05-04'],
  ['PORT ELLERY, Wash., 04.05.2024 on schedule', 'en', 'date', '04.05.2024', '2024-04-05'],
  ['Basel, 04.05.2024: U.S. sales of Corvalor AG reach $2 million', 'en', 'date', '04.05.2024', '2024-05-04'],
  ['Ballykeel, 05/14/2024', 'en', 'date', '05/14/2024', '2024-05-14'],
  ['ELM CITY, TX 75001, 04-05-2024', 'en', 'date', '04-05-2024', '2024-04-05'],
  ['on 25/12/2024', 'en', 'date', '25/12/2024', '2024-12-25'],
  ['2013/01/16', 'fr', 'date', '2013/01/16', '2013-01-16'],
  ['en décembre 2021', 'fr', 'date', 'décembre 2021', '2021-12'],
  ['May 14, 2024 (WIRE)', 'en', 'date', 'May 14, 2024', '2024-05-14'],
  ['on the 3rd of June 2024', 'en', 'date', 'the 3rd of June 2024', '2024-06-03'],
  ['Tél. 06 12 34 56 78', 'fr', 'phone', '06 12 34 56 78', '0612345678'],
  ['call (202) 224-0000 now', 'en', 'phone', '(202) 224-0000', '2022240000'],
  ['+33 (0)4 72 00 00 00', 'fr', 'phone', '+33 (0)4 72 00 00 00', '+330472000000'],
  ['écrire à Presse@Ville.example.', 'fr', 'email', 'Presse@Ville.example', 'presse@ville.example'],
  ['numerique @ ville.example', 'fr', 'email', 'numerique @ ville.example', 'numerique@ville.example'],
  ['voir https://ville.example/a?b=1.', 'fr', 'url', 'https://ville.example/a?b=1', 'https://ville.example/a?b=1'],
  ["l'article L. 123-4 du code", 'fr', 'law', 'article L. 123-4', null],
  ['la loi n° 2023-123', 'fr', 'law', 'loi n° 2023-123', null],
  ['à 14h30 précises', 'fr', 'time', '14h30', null],
  ['at 6:00 p.m. sharp', 'en', 'time', '6:00 p.m.', null],
  ['réduire le CO2', 'fr', 'code', 'CO2', null],
];
for (const [text, language, kind, exact, value] of PROTECTED) {
  t.test(`«${exact}» is protected as a ${kind}`, (t) => {
    const spans = findProtectedSpans(text, shadow(text), language).map((span) => ({
      kind: span.kind,
      exact: text.slice(span.start, span.end),
      value: span.value,
    }));
    t.match(spans, [{ kind, exact, value }]);
    t.end();
  });
}

const FREE: readonly string[] = ['au T1 2024', '31 communes et 12 villages', 'en 2024', 'mars et avril', '12 000 habitants'];
for (const text of FREE) {
  t.test(`«${text}» holds nothing protected`, (t) => {
    t.same(findProtectedSpans(text, shadow(text), 'fr'), []);
    t.end();
  });
}
