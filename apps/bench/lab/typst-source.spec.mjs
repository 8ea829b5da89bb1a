import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quoted, typstSource, words } from './typst-source.mjs';

const DRAWN_ON_EACH_PAGE = {
  background: () => ({ canvas: [{ type: 'rect', x: 0, y: 0, w: 595, h: 372, color: '#1b4d6b' }] }),
  header: () => ({
    stack: [{ columns: ['Title', { text: 'Marlbrook' }] }, { canvas: [{ lineColor: '#b8c0c7' }] }],
    color: '#4a535b',
  }),
  footer: () => ({ columns: [{ text: 'Draft' }, {}] }),
};

function sourceOf(content) {
  const definition = {
    ...DRAWN_ON_EACH_PAGE,
    info: { title: 'Title', author: 'Marlbrook', creationDate: new Date('2026-04-16T00:00:00Z') },
    pageMargins: [56, 74, 56, 64],
    defaultStyle: { font: 'Source Sans 3', fontSize: 11, lineHeight: 1.06, color: '#1d2329' },
    styles: { section: { color: '#1b4d6b' } },
    content,
  };
  return typstSource(definition, '// prelude').split('// prelude\n')[1];
}

describe('what people wrote, as Typst reads it', () => {
  it('stays a string whatever it holds, so that nothing in it is a command', () => {
    const hostile = '#panic("x") *bold* _it_ <label> @ref $x$ `raw` // end \\ [a] {b} ~ = - + /* " */';
    const read = JSON.parse(quoted(hostile));
    assert.equal(read, hostile);
    assert.equal(quoted('a "b" \\c'), '"a \\"b\\" \\\\c"');
  });

  it('cannot end its string with a backslash before the quotation mark', () => {
    assert.equal(quoted('\\'), '"\\\\"');
    assert.equal(quoted('\\"'), '"\\\\\\""');
  });

  it('ends its lines where they end', () => {
    assert.equal(words('one\ntwo'), '"one" + linebreak() + "two"');
  });
});

describe('the source for Typst', () => {
  it('has the texts, links and places of the definition', () => {
    const source = sourceOf([
      { text: ['See ', { text: 'C3.4', linkToDestination: 'c3-4', bold: true }], margin: [0, 1, 0, 0] },
      { text: 'guidance', id: 'g', link: 'https://example.org/"x"' },
    ]);
    assert.match(source, /block\(width: 100%, inset: \(top: 1pt\)/);
    assert.match(source, /link\(label\("c3-4"\), text\(weight: 600, \("C3\.4"\)\)\)/);
    assert.match(source, /place-of\("g", par\(link\("https:\/\/example\.org\/\\"x\\""/);
  });

  it('gives a table its header, and cells the width of their text and padding', () => {
    const layout = { paddingLeft: () => 5, paddingRight: () => 5 };
    const body = [
      [{ text: 'Ref', bold: true }, 'What'],
      [{ text: 'A1', fillColor: '#ffffff' }, 'Words'],
    ];
    const source = sourceOf([{ table: { headerRows: 1, dontBreakRows: true, widths: [40, 60.5], body }, layout }]);
    assert.match(
      source,
      /data-table\(\(50pt, 70\.5pt,\), \(.*Ref.*What.*\), false, \(table\.cell\(fill: rgb\("#ffffff"\)/s,
    );
  });

  it('leaves the room that pdfmake keeps below a heading to Typst', () => {
    const room = { stack: [], margin: [0, 0, 0, 70] };
    const source = sourceOf([{ stack: [{ text: 'Head', headlineLevel: 2 }, room], unbreakable: true }, { ...room }]);
    assert.match(source, /heading\(level: 2, outlined: false, \("Head"\)\)/);
    assert.doesNotMatch(source, /70/);
  });

  it('refuses what it has no words for, so that Typst never has less to do', () => {
    assert.throws(() => sourceOf([{ qr: 'x' }]), /node of qr/);
    assert.throws(() => sourceOf([{ canvas: [{ type: 'polyline' }] }]), /polyline/);
  });
});
