import { pdfOf, sorted, textOf } from './sealed-files';

const file = (name: string, ...parts: BlobPart[]) => {
  const made = new File(parts, name);
  const bytes = new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...(part as Uint8Array)],
    ),
  );
  // jsdom has no arrayBuffer of its own.
  return Object.assign(made, { arrayBuffer: () => Promise.resolve(bytes.buffer) });
};

describe('files to be checked', () => {
  it('find their places by their endings, and what fits none is named', () => {
    const bundle = file('Year sealed.JSON', '{}');
    const pdf = file('Appendix 1.pdf', '%PDF');
    const found = sorted({ bundle: null, pdf: null }, [pdf, bundle, file('notes.docx', 'x')]);
    expect(found).toEqual({ bundle, pdf, refused: ['“notes.docx” is neither a bundle (.json) nor a PDF'] });
    const newer = file('other.json', '{}');
    expect(sorted(found, [newer])).toMatchObject({ bundle: newer, pdf });
  });

  it('are read as text, or a sentence says why not', async () => {
    expect(await textOf(file('a.json', '{"a":"ŵ"}'))).toEqual({ text: '{"a":"ŵ"}' });
    expect(await textOf(file('a.json'))).toEqual({ problem: '“a.json” is empty' });
    expect(await textOf(file('a.json', new Uint8Array([0xff, 0xfe])))).toEqual({
      problem: expect.stringContaining('is not a text'),
    });
    const huge = Object.defineProperty(file('a.json', 'x'), 'size', { value: 2_000_000_000 });
    expect(await textOf(huge)).toEqual({ problem: '“a.json” has 2000 MB; no sealed file has more than 60 MB' });
    const gone = Object.assign(file('a.pdf', 'x'), { arrayBuffer: () => Promise.reject(new Error('gone')) });
    expect(await pdfOf(gone)).toEqual({ problem: '“a.pdf” cannot be read. Choose it again' });
  });
});
