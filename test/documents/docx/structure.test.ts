import t from 'tap';
import { blocksOf } from '../reading.js';
import { p, readWord, run, style, styled } from './word.js';

const blocks = async (word: Parameters<typeof readWord>[0]): Promise<string[]> => blocksOf(await readWord(word));

t.test('styles say what a paragraph is, in the names of Word and of other programs', async (t) => {
  for (const [id, name, inside, block] of [
    ['Heading1', 'heading 1', '', 'heading 1'],
    ['Titre2', 'heading 2', '', 'heading 2'],
    ['Titre3', 'Titre 3', '', 'heading 3'],
    ['Heading9', 'heading 9', '', 'heading 6'],
    ['Titre', 'Title', '', 'heading 1'],
    ['Sous-titre', 'Subtitle', '', 'heading 2'],
    ['Inter', 'Intertitre', '', 'heading 2'],
    ['Accroche', 'Accroche', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', 'heading 2'],
    ['Enfant', 'Titre de partie', '<w:basedOn w:val="Base"/>', 'heading 3'],
    ['Corps', 'Corps agrandi', '<w:basedOn w:val="Base"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>', 'paragraph'],
    ['Boucle', 'Boucle', '<w:basedOn w:val="Boucle"/>', 'paragraph'],
    ['Citation', 'Quote', '', 'quote'],
    ['Citationintense', 'Intense Quote', '', 'quote'],
    ['C', 'Citation intense', '', 'quote'],
    ['Quotations', 'Quotations', '', 'quote'],
    ['Lgende', 'caption', '', 'caption'],
    ['L', 'Légende', '', 'caption'],
    ['Normal', 'Normal', '', 'paragraph'],
    ['Titrage', 'Titrage maison', '', 'paragraph'],
  ] as const) {
    const styles = style('Base', 'heading 3', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') + style(id, name, inside);
    t.strictSame(await blocks({ styles, body: styled(id, 'Deux écoles') }), [`${block}: Deux écoles`], name);
  }
});

t.test('a paragraph may have an outline level of its own', async (t) => {
  t.strictSame(await blocks(p('Contexte', '<w:outlineLvl w:val="1"/>')), ['heading 2: Contexte']);
});

const NUMBERING =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:pStyle w:val="Puces2"/><w:lvlText w:val="–"/></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="4"><w:numStyleLink w:val="Maison"/></w:abstractNum><w:abstractNum w:abstractNumId="5"><w:styleLink w:val="Maison"/><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/></w:lvl></w:abstractNum>' +
  [1, 2, 3, 4].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('') +
  '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:lvlOverride></w:num>';

const item = (list: number, depth: number): string => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;

t.test('lists come from the numbering: kind, depth, and none where nothing is printed', async (t) => {
  const styles =
    style('Puces2', 'Puces maison', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
    style('Listepuces3', 'List Bullet 3', `<w:pPr>${item(1, 0)}</w:pPr>`) +
    style('Titre1', 'heading 1', `<w:pPr>${item(2, 0)}</w:pPr>`);
  for (const [name, properties, block] of [
    ['a bullet', item(1, 0), 'list_item 1'],
    ['a bullet inside', item(1, 1), 'list_item 2'],
    ['a number', item(2, 0), 'list_item 1 ordered'],
    ['a level without a sign', item(3, 0), 'paragraph'],
    ['a list by the name of its style', item(4, 0), 'list_item 1 ordered'],
    ['a level changed for one list', item(9, 0), 'list_item 1 ordered'],
    ['no list', item(0, 0), 'paragraph'],
    ['a list that does not exist', item(77, 0), 'paragraph'],
    ['a style whose depth the list knows', '<w:pStyle w:val="Puces2"/>', 'list_item 2'],
    ['a style taken out of its list', `<w:pStyle w:val="Puces2"/>${item(0, 0)}`, 'paragraph'],
    ['a style with its depth in its name', '<w:pStyle w:val="Listepuces3"/>', 'list_item 3'],
    ['a numbered heading', '<w:pStyle w:val="Titre1"/>', 'heading 1'],
  ] as const) {
    t.strictSame(await blocks({ styles, numbering: NUMBERING, body: p('Deux écoles', properties) }), [`${block}: Deux écoles`], name);
  }
});

t.test('without styles and numbering, the names of styles say what they can', async (t) => {
  for (const [id, block] of [
    ['Heading1', 'heading 1'],
    ['Titre2', 'heading 2'],
    ['Quote', 'quote'],
    ['Caption', 'caption'],
    ['ListBullet', 'list_item 1'],
    ['ListNumber2', 'list_item 2 ordered'],
    ['Listepuces', 'list_item 1'],
    ['Maison', 'paragraph'],
  ] as const) {
    t.strictSame(await blocks(styled(id, 'Deux écoles')), [`${block}: Deux écoles`], id);
  }
});

t.test('an item broken by two line breaks goes on as a paragraph below it', async (t) => {
  const body = p(`${run('Tanneries')}<w:r><w:br/><w:br/></w:r>${run('suite')}`, item(1, 0));
  t.strictSame(await blocks({ numbering: NUMBERING, body }), ['list_item 1: Tanneries', 'paragraph: suite']);
});

t.test('a table of contents repeats headings and is left out', async (t) => {
  const styles = style('TM1', 'toc 1') + style('Titre1', 'heading 1');
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC \\o</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>';
  const contents = p(begin + run('Contexte 2')) + p('Calendrier 3') + p('<w:r><w:fldChar w:fldCharType="end"/></w:r>');
  t.strictSame(await blocks({ styles, body: contents + styled('Titre1', 'Contexte') }), ['heading 1: Contexte']);
  t.strictSame(await blocks({ styles, body: styled('TM1', 'Contexte 2') + styled('Titre1', 'Contexte') }), ['heading 1: Contexte']);
  const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Contexte 2')}</w:sdtContent></w:sdt>`;
  t.strictSame(await blocks({ styles, body: control + styled('Titre1', 'Contexte') }), ['heading 1: Contexte']);
});

t.test('text boxes are blocks after the paragraph that anchors them, one inside another included', async (t) => {
  const box = (content: string) => `<w:r><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></w:r>`;
  t.strictSame(await blocks(p(run('Un') + box(p(`${run('Boîte')}${box(p('Dedans'))}`) + p('Suite')) + run(' deux')) + p('Fin')), [
    'paragraph: Un deux',
    'paragraph: Boîte',
    'paragraph: Dedans',
    'paragraph: Suite',
    'paragraph: Fin',
  ]);
});

t.test('lists typed by hand are lists, and lose their signs', async (t) => {
  const symbol = '<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r><w:r><w:tab/></w:r>';
  for (const [name, body, expected] of [
    ['bullets', p('•\u00a0une aide') + p('• un prêt'), ['list_item 1: une aide', 'list_item 1: un prêt']],
    ['a sign of a symbol font', p(symbol + run('une aide')), ['list_item 1: une aide']],
    ['dashes in company', p('- une aide') + p('') + p('- un prêt'), ['list_item 1: une aide', 'list_item 1: un prêt']],
    ['numbers from one', p('1. une aide') + p('2. un prêt'), ['list_item 1 ordered: une aide', 'list_item 1 ordered: un prêt']],
    ['a sign in bold', p(run('•', '<w:b/>') + run(' une aide')), ['list_item 1: une aide']],
    ['a dash alone, which may sign', p('« Enfin »') + p('– Anna Holt'), ['paragraph: « Enfin »', 'paragraph: – Anna Holt']],
    ['the end mark', p('– 30 –'), ['paragraph: – 30 –']],
    ['a year', p('2025. Une année record'), ['paragraph: 2025. Une année record']],
    ['a heading', p('1. Contexte', '<w:outlineLvl w:val="0"/>') + p('2. Suite'), ['heading 1: 1. Contexte', 'paragraph: 2. Suite']],
  ] as const) {
    t.strictSame(await blocks(body), expected, name);
  }
});

const sized = (text: string, halfPoints: number): string => p(run(text, `<w:sz w:val="${halfPoints}"/>`));

t.test('without styles, the largest line above the text is the title', async (t) => {
  const text = p('La Ville d’Orvanne ouvre deux écoles. '.repeat(12).trim());
  const titleOf = async (body: string): Promise<string[]> => (await blocks(body + text)).filter((block) => block.startsWith('heading'));
  const title = sized('Orvanne ouvre deux écoles', 36);
  for (const [name, body, expected] of [
    ['below a banner set larger', sized('COMMUNIQUÉ DE PRESSE', 48) + title, ['heading 1: Orvanne ouvre deux écoles']],
    ['below a smaller letterhead', sized('Mairie d’Orvanne en Ardelle', 28) + title, ['heading 1: Orvanne ouvre deux écoles']],
    ['hardly larger than the text', sized('Orvanne ouvre deux écoles', 22), []],
    ['a figure on display', sized('12 000', 72), []],
    ['in part only', p(run('Orvanne ouvre ', '<w:sz w:val="36"/>') + run('deux écoles et un stade')), []],
    ['where a style names a title', title + p('Deux écoles', '<w:outlineLvl w:val="0"/>'), ['heading 1: Deux écoles']],
    ['below the text', text + title, []],
  ] as const) {
    t.strictSame(await titleOf(body), expected, name);
  }
});

t.test('what a tab sets apart at the head of a letter are two things, when the line ends with a date', async (t) => {
  const tabbed = (left: string, right: string) =>
    `<w:p><w:r><w:t>${left}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>${right}</w:t></w:r></w:p>`;
  t.strictSame(await blocks({ body: tabbed('Communiqué de presse', 'Lormeuil, le 3 mars 2025') + p('Deux écoles') }), [
    'paragraph: Communiqué de presse',
    'paragraph: Lormeuil, le 3 mars 2025',
    'paragraph: Deux écoles',
  ]);
  t.strictSame(await blocks({ body: tabbed('Contact', 'Anna Holt') }), ['paragraph: Contact Anna Holt']);
  t.strictSame(
    (await blocks({ body: p('La ville ouvre deux écoles. '.repeat(20)) + tabbed('Ouverture', 'le 3 mars 2025') })).at(-1),
    'paragraph: Ouverture le 3 mars 2025',
  );
});
