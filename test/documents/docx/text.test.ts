import t from 'tap';
import { blocksOf, brokenRule, marked } from '../reading.js';
import { field, p, readWord, run, style, styled, table } from './word.js';

const textOf = async (body: string): Promise<string> => (await readWord(body)).text;

t.test('what stands in a run is printed as Word prints it', async (t) => {
  for (const [name, content, printed] of [
    ['a line break', `${run('Orvanne')}<w:r><w:br/></w:r>${run('12 mars')}`, 'Orvanne\n12 mars'],
    ['two line breaks, which end a paragraph', `${run('Un')}<w:r><w:br/><w:br/></w:r>${run('Deux')}`, 'Un\n\nDeux'],
    ['a tab', `${run('Tél.')}<w:r><w:tab/></w:r>${run('03 53')}`, 'Tél. 03 53'],
    ['a no-break hyphen', `${run('Port')}<w:r><w:noBreakHyphen/></w:r>${run('Léonce')}`, 'Port\u2011Léonce'],
    ['a soft hyphen', `${run('com')}<w:r><w:softHyphen/></w:r>${run('mune')}`, 'commune'],
    ['a no-break space', run('12\u00a0%'), '12\u00a0%'],
    ['a symbol of Wingdings', `<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${run(' suite')}`, '→ suite'],
    ['a symbol nobody knows', `<w:r><w:sym w:font="Marlett" w:char="F041"/></w:r>${run('suite')}`, 'suite'],
    ['capitals by format, as typed', run('Lormeuil', '<w:caps/>'), 'Lormeuil'],
    ['hidden text', run('Vu') + run(' secret', '<w:vanish/>'), 'Vu'],
    ['text that says it is not hidden', run('Vu', '<w:vanish w:val="0"/>'), 'Vu'],
    ['blanks at the edges, unless they are to be kept', '<w:r><w:t> 12\u00a0</w:t></w:r><w:r><w:t>% </w:t></w:r>', '12\u00a0%'],
    ['a formula', `${run('soit ')}<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>`, 'soit x=2'],
    ['an inserted run', `${run('12')}<w:ins>${run(' bus')}</w:ins>`, '12 bus'],
    ['a deleted run', `${run('12')}<w:del><w:r><w:delText> bus</w:delText></w:r></w:del>`, '12'],
    ['moved text, where it went', `<w:moveFrom>${run('ici')}</w:moveFrom><w:moveTo>${run('là')}</w:moveTo>`, 'là'],
    ['a content control', `<w:sdt><w:sdtContent>${run('Orvanne')}</w:sdtContent></w:sdt>`, 'Orvanne'],
    [
      'a prompt nobody filled in',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Cliquez')}</w:sdtContent></w:sdt>${run('Vu')}`,
      'Vu',
    ],
    ['a smart tag', `<w:smartTag w:element="place">${run('Orvanne')}</w:smartTag>`, 'Orvanne'],
    ['the result of a field', field('DATE \\@ "d MMMM"', '12 mars'), '12 mars'],
    ['no page number', run('Page ') + field('PAGE', '3') + run(' / ') + field('NUMPAGES', '4') + run('suite'), 'suite'],
    ['a simple field', `<w:fldSimple w:instr="AUTHOR">${run('Anna')}</w:fldSimple>`, 'Anna'],
    ['text after a field nobody closed', '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>', ''],
  ] as const) {
    const text = await textOf(p(content) + p('Fin'));
    t.equal(text, printed === '' ? 'Fin' : `${printed}\n\nFin`, name);
  }
});

t.test('the same text written twice for old and new programs is read once', async (t) => {
  const both = (choice: string, fallback: string) =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
  t.equal(await textOf(p(`<w:r>${both('<w:t>un</w:t>', '<w:t>deux</w:t>')}</w:r>`)), 'un');
  t.equal(await textOf(p(`<w:r>${both('', '<w:t>deux</w:t>')}</w:r>`)), 'deux');
  const box = (content: string) => `<w:txbxContent>${p(content)}</w:txbxContent>`;
  const shape = both(
    `<w:drawing><wps:txbx>${box('12 navettes')}</wps:txbx></w:drawing>`,
    `<w:pict><v:textbox>${box('12 navettes')}</v:textbox></w:pict>`,
  );
  t.equal(await textOf(p(`<w:r>${shape}</w:r>${run('Texte')}`) + p('Fin')), 'Texte\n\n12 navettes\n\nFin');
});

t.test('marks follow Word: styles toggle, what the run says is final', async (t) => {
  const styles =
    style('Fort', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character') +
    style('Chapo', 'Chapô', '<w:rPr><w:b/><w:i/></w:rPr>') +
    style('Exposant', 'Exposant', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', 'character');
  for (const [name, body, strong] of [
    ['direct', p(run('un', '<w:b/>') + run('deux')), ['un']],
    ['switched off', p(run('un', '<w:b w:val="0"/>') + run('deux', '<w:b w:val="true"/>')), ['deux']],
    ['by character style', p(run('un', '<w:rStyle w:val="Fort"/>') + run('deux')), ['un']],
    ['by paragraph style', styled('Chapo', 'un deux'), ['un deux']],
    ['both styles cancel out', styled('Chapo', run('un ') + run('deux', '<w:rStyle w:val="Fort"/>')), ['un']],
    ['runs cut by spelling marks', p(`${run('un', '<w:b/>')}<w:proofErr/><w:r/>${run(' deux', '<w:b/>')}`), ['un deux']],
  ] as const) {
    t.strictSame(marked(await readWord({ body, styles }), 'strong'), strong, name);
  }
  const raised = await readWord({
    body: p(
      run('1') +
        run('er', '<w:vertAlign w:val="superscript"/>') +
        run(', 2') +
        run('e', '<w:rStyle w:val="Exposant"/>') +
        run(', 3') +
        run('e', '<w:position w:val="8"/><w:sz w:val="16"/>') +
        run(', H') +
        run('2', '<w:vertAlign w:val="subscript"/>') +
        run('O, 14 700') +
        run('1', '<w:vertAlign w:val="superscript"/>') +
        run(' emplois'),
    ),
    styles,
  });
  t.equal(raised.text, '1er, 2e, 3e, H2O, 14 700¹ emplois');
  t.strictSame([marked(raised, 'superscript'), marked(raised, 'subscript')], [['er', 'e', 'e'], ['2']]);
});

t.test('headings and quotes are not bold or italic besides', async (t) => {
  const styles = style('Titre1', 'heading 1', '<w:rPr><w:b/></w:rPr>') + style('Citation', 'Quote', '<w:rPr><w:i/></w:rPr>');
  const document = await readWord({
    styles,
    body: styled('Titre1', 'Deux écoles') + styled('Citation', run('Enfin') + run(' !', '<w:b/>')),
  });
  t.strictSame([marked(document, 'strong'), marked(document, 'emphasis')], [['!'], []]);
});

t.test('links are kept when they are safe', async (t) => {
  const links = { a: 'https://orvanne.example/p', b: 'javascript:x()', c: 'mailto:presse@orvanne.example' };
  const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`;
  const document = await readWord({
    links,
    body: p(
      `${link('a', 'plan')} ${link('b', 'non')} ${link('c', 'presse')} ${link('zz', 'rien')} ${field('HYPERLINK "https://orvanne.example/f" \\o "Bulle"', 'dossier')} ${field('HYPERLINK \\l "ancre"', 'ici')}`,
    ),
  });
  t.strictSame(
    document.marks.map(({ kind, value, start, end }) => [kind, value, document.text.slice(start, end)]),
    [
      ['link', 'https://orvanne.example/p', 'plan'],
      ['link', 'mailto:presse@orvanne.example', 'presse'],
      ['link', 'https://orvanne.example/f', 'dossier'],
    ],
  );
});

t.test('notes are called in brackets and stand at the end, in the order of their calls', async (t) => {
  const note = (kind: string, id: number, text: string, type = '') =>
    `<w:${kind} w:id="${id}"${type}>${p(`<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`)}</w:${kind}>`;
  const call = (kind: string, id: number, more = '') => `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
  const document = await readWord({
    body:
      p(run('Part de 36') + call('footnote', 7) + run(' et 12') + call('footnote', 2) + call('endnote', 1)) +
      p(`${call('footnote', 4, ' w:customMarkFollows="1"')}${run('*')}<w:del>${call('footnote', 5)}</w:del>`),
    footnotes:
      note('footnote', 0, '', ' w:type="separator"') +
      note('footnote', 2, 'Insee.') +
      note('footnote', 7, 'Ademe.') +
      note('footnote', 4, '* Hors port.') +
      note('footnote', 5, 'Supprimée'),
    endnotes: note('endnote', 1, 'Voir le rapport.'),
  });
  t.equal(document.text, 'Part de 36[1] et 12[2][i]\n\n*\n\n[1] Ademe.\n\n[2] Insee.\n\n* Hors port.\n\n[i] Voir le rapport.');
  t.strictSame(marked(document, 'superscript'), ['[1]', '[2][i]']);
});

t.test('what was left out is told, once each', async (t) => {
  const document = await readWord(
    p(`<w:ins>${run('un')}</w:ins>${run('x', '<w:vanish/>')}<w:r><w:commentReference w:id="0"/></w:r>`) +
      p('<w:del/>') +
      '<w:altChunk r:id="x"/>',
  );
  t.strictSame(
    document.messages.map(({ severity, code }) => `${severity} ${code}`),
    ['warning docx-changes-accepted', 'info docx-comments-left-out', 'warning docx-hidden-text-left-out', 'warning docx-embedded-left-out'],
  );
  t.strictSame((await readWord(p('un'))).messages, []);
});

t.test('a deleted paragraph mark joins two paragraphs, a deleted row is gone', async (t) => {
  const joined = p('La Ville ', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('ouvre deux écoles.') + p('Fin');
  t.equal(await textOf(joined), 'La Ville ouvre deux écoles.\n\nFin');
  const rows = table([
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
  ]).replace('<w:tr>', '<w:tr><w:trPr><w:del/></w:trPr>');
  t.strictSame(blocksOf(await readWord(p('Un') + rows)), ['paragraph: Un', 'table_row: b | 2', 'table_row: c | 3']);
});

t.test('documents are sound: blocks, marks and pages agree with the text', async (t) => {
  const document = await readWord(
    p(`${run('Un ', '<w:b/>')}<w:r><w:lastRenderedPageBreak/></w:r>${run(' deux ', '<w:i/><w:b/>')}`) +
      p('') +
      p('<w:r><w:br w:type="page"/></w:r>') +
      p('Fin'),
  );
  t.equal(brokenRule(document, ''), null);
  t.strictSame(document.map, []);
});
