import fc from 'fast-check';
import t from 'tap';
import { canonicalJson } from '../../src/domain/digest.js';
import { fold, nameKey, organizationKey } from '../../src/domain/folding.js';
import { deriveId, drawRandomId, isId } from '../../src/domain/id.js';
import { parseInstant, toTimestamp } from '../../src/domain/instant.js';
import { periodBounds } from '../../src/domain/period.js';
import { toSelector } from '../../src/domain/selector.js';
import { toSlug } from '../../src/domain/slug.js';
import { positionRange, wirePosition } from '../../src/wire/position.js';

t.test('instants survive being written and read, to the second', (t) => {
  const instants = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, (date) => {
      const reading = parseInstant(toTimestamp(date.getTime()));
      return reading.ok && reading.ms === Math.floor(date.getTime() / 1000) * 1000;
    }),
  );
  t.end();
});

t.test('a period covers whole days', (t) => {
  const cases: [string, string | null][] = [
    ['2024', '2024-01-01 2024-12-31'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2024-Q1', '2024-01-01 2024-03-31'],
    ['2024-Q4', '2024-10-01 2024-12-31'],
    ['2024-H2', '2024-07-01 2024-12-31'],
    ['2026-22', '2026-06-01 2026-08-31'],
    ['2024-03-31', '2024-03-31 2024-03-31'],
    ['2019/2025', '2019-01-01 2025-12-31'],
    ['2016/..', '2016-01-01 9999-12-31'],
    ['../2030', '0000-01-01 2030-12-31'],
    ['2024-13', null],
    ['2024-Q5', null],
    ['2023-02-29', null],
    ['2025/2019', null],
    ['24', null],
    ['2024/2025/2026', null],
  ];
  for (const [edtf, expected] of cases) {
    const bounds = periodBounds(edtf);
    t.equal(bounds && `${bounds.from} ${bounds.to}`, expected, edtf);
  }
  t.end();
});

t.test('ids are opaque, well-formed and keyed', (t) => {
  const [a, b] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  t.ok(isId(drawRandomId('release')));
  t.equal(deriveId(a, 'person', 'x', 'y'), deriveId(a, 'person', 'x', 'y'));
  for (const other of [
    deriveId(b, 'person', 'x', 'y'),
    deriveId(a, 'quote', 'x', 'y'),
    deriveId(a, 'person', 'xy'),
    deriveId(a, 'person', 'x', 'y', ''),
  ]) {
    t.not(deriveId(a, 'person', 'x', 'y'), other);
    t.ok(isId(other));
  }
  t.end();
});

t.test('names are one whatever their case, accents and apostrophes', (t) => {
  t.equal(nameKey('Gaëlle d’ŒUVRE-Noël'), nameKey("GAELLE D'OEUVRE NOEL"));
  t.equal(nameKey('Yann dʼArmor'), nameKey("Yann d'Armor"));
  t.equal(organizationKey('La Région Haute-Ardelle'), organizationKey('Région HAUTE-ARDELLE'));
  t.equal(organizationKey("L'Atelier"), organizationKey('Atelier'));
  t.equal(organizationKey('La'), 'la', 'a name that is an article stays a name');
  t.equal(fold('Ⅻ ﬁn³ soft\u00adhyphen'), 'xii fin3 softhyphen');
  t.end();
});

t.test('slugs are a date and whole words, never left hanging', (t) => {
  t.equal(toSlug('2026-03-12', 'L’été à Lormeuil : œuvres & jardins'), '2026-03-12-l-ete-a-lormeuil-oeuvres-jardins');
  t.equal(toSlug('2026-03-12', null), '2026-03-12');
  t.equal(toSlug('2026-03-12', '«…»'), '2026-03-12');
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (title) => /^2026-03-12(-[a-z0-9]+)*$/.test(toSlug('2026-03-12', title)) && toSlug('2026-03-12', title).length <= 72,
    ),
  );
  t.end();
});

t.test('wire positions sort by second, then order, then text, and ranges cover them', (t) => {
  const second = fc.integer({ min: -2_208_988_800, max: 14_000_000_000 });
  const place = fc.record({ second, sequence: fc.nat(2 ** 14 - 1), ordinal: fc.nat(2 ** 15 - 1) });
  fc.assert(
    fc.property(place, place, (a, b) => {
      const at = ({ second: s }: typeof a) => toTimestamp(s * 1000);
      const [p, q] = [a, b].map((x) => wirePosition(at(x), x.sequence, x.ordinal)) as [bigint, bigint];
      const expected = a.second - b.second || a.sequence - b.sequence || b.ordinal - a.ordinal;
      const range = positionRange(at(a), at(a));
      return Math.sign(Number(p - q)) === Math.sign(expected) && p >= range.from && p <= range.to && p < 2n ** 63n;
    }),
  );
  t.end();
});

t.test('selectors give back the text and never cut a character', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
      const selector = toSelector(text, { start, end });
      return (
        selector.exact === text.slice(start, end) &&
        text.includes(selector.prefix + selector.exact + selector.suffix) &&
        selector.prefix.length <= 32
      );
    }),
  );
  t.end();
});

t.test('canonical JSON sorts properties and reads back as the same value', (t) => {
  t.equal(canonicalJson({ b: [1, { d: null, c: 'é' }], a: 1e21 }), '{"a":1e+21,"b":[1,{"c":"é","d":null}]}');
  fc.assert(fc.property(fc.jsonValue(), (value) => canonicalJson(JSON.parse(canonicalJson(value))) === canonicalJson(value)));
  t.end();
});
