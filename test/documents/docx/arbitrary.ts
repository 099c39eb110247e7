import fc from 'fast-check';

const texts = fc.constantFrom(
  'La Ville ',
  '12 %',
  '\u00a0',
  '•',
  '- ',
  'e\u0301',
  '\u00ad',
  ' ',
  'PAGE',
  'HYPERLINK "https://a.example"',
  '|',
  '&amp;',
  '\u{1f600}',
);

const leaf = fc.oneof(
  texts.map((text) => `<w:t xml:space="preserve">${text}</w:t>`),
  texts.map((text) => `<w:instrText>${text}</w:instrText>`),
  fc.constantFrom('begin', 'separate', 'end').map((type) => `<w:fldChar w:fldCharType="${type}"/>`),
  fc.constantFrom(
    '<w:br/>',
    '<w:br w:type="page"/>',
    '<w:tab/>',
    '<w:lastRenderedPageBreak/>',
    '<w:footnoteReference w:id="1"/>',
    '<w:sym w:font="Symbol" w:char="F0B7"/>',
    '<w:rPr><w:b/></w:rPr>',
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
    '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>',
    '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>',
    '<w:tcPr><w:vMerge/></w:tcPr>',
  ),
);

const CONTAINERS = [
  'w:p',
  'w:r',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:ins',
  'w:del',
  'w:hyperlink',
  'w:txbxContent',
  'w:drawing',
  'w:sdt',
  'w:sdtContent',
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
];

/** Well-formed bodies that follow no schema: anything may stand in anything. */
export const anyBody: fc.Arbitrary<string> = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.tuple(fc.constantFrom(...CONTAINERS, 'w:p', 'w:r'), tie('nodes')).map(([name, inside]) => `<${name}>${inside}</${name}>`),
  ),
  nodes: fc.array(tie('node'), { maxLength: 6 }).map((all) => all.join('')),
})).nodes;
