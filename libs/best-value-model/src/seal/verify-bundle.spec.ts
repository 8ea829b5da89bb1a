import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../canonical/canonical-json.js';
import { madeUpBundle, RESTRICTED_CANARY, type MadeUpBundle } from '../testing/made-up-bundle.js';
import type { SealedBundle } from './bundle.js';
import type { FindingCode } from './finding.js';
import { verifyBundle } from './verify-bundle.js';

const hash = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest());
/** With every part its own: what is the same object twice in the maker's hands is two parts in a file. */
const copy = (bundle: SealedBundle) => JSON.parse(JSON.stringify(bundle)) as SealedBundle;
/** Whatever a spec puts in the place of a well-shaped part. */
type Loose = Record<string, never>;

describe('a sealed bundle', () => {
  let open: MadeUpBundle;
  let restricted: MadeUpBundle;
  beforeAll(async () => {
    open = await madeUpBundle(hash);
    restricted = await madeUpBundle(hash, { audience: 'restricted', edition: 2, previousSeal: open.bundle.seal });
  });

  /** The codes found after a change, in order. */
  async function codesAfter(made: MadeUpBundle, change: (bundle: SealedBundle) => unknown, published?: string) {
    const bundle = copy(made.bundle);
    change(bundle);
    return (await verifyBundle(bundle, made.pdf, hash, published)).findings.map(({ code }) => code);
  }

  it('is whole as it was made, for the public and for those who may see more', async () => {
    const answer = await verifyBundle(open.bundle, open.pdf, hash, ` ${open.bundle.seal.toUpperCase()}\n`);
    expect(answer.findings).toEqual([]);
    expect(answer).toMatchObject({
      whole: true,
      council: { name: 'Marlbrook Borough Council', slug: 'marlbrook' },
      year: '2026/27',
      edition: 1,
      audience: 'public',
      seal: open.bundle.seal,
      previousSeal: '0'.repeat(64),
      pdf: 'fits',
      pdfSha256: open.bundle.pdf.sha256,
      pdfNamed: 'Appendix 1 Best Value self-assessment 2026-27.pdf',
    });
    expect(answer.signedBy.map(({ post, deputy }) => [post, deputy])).toEqual([
      ['head-of-paid-service', false],
      ['chief-finance-officer', false],
      ['monitoring-officer', true],
    ]);
    expect(answer.approvedBy).toHaveLength(2);
    const closed = await verifyBundle(restricted.bundle, null, hash);
    expect(closed).toMatchObject({ whole: true, findings: [], previousSeal: open.bundle.seal, pdf: 'not-given' });
  });

  it.each([
    ['public', 1, 'lastYear'],
    ['public', 2, 'movement'],
    ['restricted', 1, 'lastYear'],
    ['restricted', 2, 'movement'],
  ] as const)('is whole in the formats of documents before this one too: %s, %d', async (audience, format, later) => {
    const { bundle, pdf } = await madeUpBundle(hash, { audience, format });
    expect(await verifyBundle(bundle, pdf, hash)).toMatchObject({ whole: true, findings: [] });
    const mixed = copy(bundle);
    Object.assign(mixed.documents.public, { [later]: null });
    const { findings } = await verifyBundle(mixed, pdf, hash);
    expect(findings.map(({ code, path }) => [code, path])).toContainEqual([
      'unknown-field',
      `/documents/public/${later}`,
    ]);
  });

  it('finds a reason that speaks of a closed follow-on action in the public document', async () => {
    const change = (b: SealedBundle) => {
      type Moved = Record<string, { movement: { reasons: object[] } }>;
      const { public: shown, restricted: all } = b.documents as unknown as Moved;
      shown.movement.reasons.push(all.movement.reasons.slice(-1)[0]);
    };
    expect(await codesAfter(restricted, change)).toEqual(['not-in-the-restricted-document', 'public-document-changed']);
  });

  it('says which year it is set beside, and that it was changed', async () => {
    const other = { year: '2024/25', edition: 1, publicHash: 'a'.repeat(64) };
    const change = (b: SealedBundle) => Object.assign(b.documents.public, { lastYear: other });
    expect(await codesAfter(open, change)).toEqual(['public-document-changed']);
    expect(await codesAfter(restricted, change)).toEqual([
      ...Array<FindingCode>(2).fill('not-in-the-restricted-document'),
      'public-document-changed',
    ]);
    expect(await codesAfter(open, (b) => Object.assign(b.documents.public, { lastYear: null }))).toEqual([
      'public-document-changed',
    ]);
  });

  it.each([0, 1, 2, 3])('finds an answer about something closed in the public document: %d', async (n) => {
    const change = (b: SealedBundle) => {
      const { public: shown, restricted: all } = b.documents as unknown as Record<string, { answers: object[] }>;
      shown.answers.push(all.answers.slice(-4)[n]);
    };
    expect(await codesAfter(restricted, change)).toEqual(['not-in-the-restricted-document', 'public-document-changed']);
  });

  it('holds nothing restricted when it is public', () => {
    expect(JSON.stringify(restricted.bundle)).toContain(RESTRICTED_CANARY);
    expect(JSON.stringify(open.bundle)).not.toContain(RESTRICTED_CANARY);
  });

  it.each<[string, (bundle: SealedBundle) => unknown, FindingCode[]]>([
    ['another council', (b) => (b.council.name = 'Eastmere'), ['another-council']],
    ['another slug', (b) => (b.council.slug = 'eastmere'), ['another-council']],
    ['another year', (b) => (b.year = '2025/26'), ['another-year', 'pdf-name']],
    ['another edition', (b) => (b.edition = 7), ['another-edition', 'pdf-name']],
    ['an officer’s name', (b) => (b.signatures[1].name = 'Nobody'), ['signature-changed', 'seal-broken']],
    ['who was no deputy', (b) => (b.signatures[2].deputy = false), ['signature-changed', 'seal-broken']],
    ['a declaration taken away', (b) => (b.signatures[0].declaration = null), ['signature-changed', 'seal-broken']],
    [
      'a post',
      (b) => (b.signatures[2].post = 'chief-finance-officer'),
      ['signature-changed', 'signed-twice', 'signature-missing', 'seal-broken'],
    ],
    [
      'a signature’s hash',
      (b) => (b.signatures[0].hash = 'a'.repeat(64)),
      ['signature-hash-changed', 'signature-chain-broken', 'seal-broken'],
    ],
    [
      'what a signature was of',
      (b) => (b.signatures[0].contentHash = 'a'.repeat(64)),
      ['signature-changed', 'signed-another-text', 'seal-broken'],
    ],
    [
      'a signature dropped',
      (b) => b.signatures.splice(1, 1),
      ['signature-chain-broken', 'signature-missing', 'seal-broken'],
    ],
    ['the last signature dropped', (b) => b.signatures.pop(), ['signature-missing', 'seal-broken']],
    [
      'all signatures dropped',
      (b) => (b.signatures = []),
      ['signature-missing', 'signature-missing', 'signature-missing', 'seal-broken'],
    ],
    [
      'signatures swapped',
      (b) => b.signatures.reverse(),
      ['signature-chain-broken', 'signature-chain-broken', 'signature-chain-broken', 'seal-broken'],
    ],
    ['an approval dropped', (b) => b.approvals.pop(), ['seal-broken']],
    ['the independent approval dropped', (b) => b.approvals.shift(), ['approval-missing', 'seal-broken']],
    [
      'what an approval was of',
      (b) => (b.approvals[0].contentHash = 'a'.repeat(64)),
      ['approved-another-text', 'seal-broken'],
    ],
    ['who was independent', (b) => (b.approvals[1].independent = true), ['seal-broken']],
    ['the hash of the public document', (b) => (b.publicHash = 'a'.repeat(64)), ['public-hash-changed', 'seal-broken']],
    ['the salted hash', (b) => (b.salted = 'a'.repeat(64)), ['salted-changed', 'seal-broken']],
    ['the content hash', (b) => (b.contentHash = 'a'.repeat(64)), ['content-hash-changed']],
    ['the seal before it', (b) => (b.previousSeal = 'a'.repeat(64)), ['seal-broken']],
    ['the time of sealing', (b) => (b.sealedAt = '2020-01-01T00:00:00Z'), ['seal-broken']],
    ['the seal', (b) => (b.seal = 'a'.repeat(64)), ['seal-broken']],
    ['the size of the PDF', (b) => (b.pdf.bytes = 7), ['pdf-size']],
    ['the hash of the PDF', (b) => (b.pdf.sha256 = 'a'.repeat(64)), ['pdf-changed']],
    ['the name of the PDF', (b) => (b.pdf.fileName = 'x.pdf'), ['pdf-name']],
    [
      'the public document',
      (b) => (b.documents.public.model.title = 'Other'),
      ['model-changed', 'public-document-changed'],
    ],
    [
      'the model’s hash',
      (b) => (b.documents.public.modelHash = 'a'.repeat(64)),
      ['model-changed', 'public-document-changed'],
    ],
    ['the audience', (b) => (b.audience = 'restricted'), ['wrong-audience', 'wrong-audience', 'wrong-audience']],
  ])('tells that %s was changed', async (_what, change, codes) => {
    expect(await codesAfter(open, change)).toEqual(codes);
  });

  it.each<[string, (bundle: SealedBundle) => unknown, FindingCode[]]>([
    [
      'the restricted document',
      (b) => ((b.documents.restricted as SealedBundle['documents']['public']).model.title = 'x'),
      ['model-changed', 'not-in-the-restricted-document', 'restricted-document-changed'],
    ],
    ['the restricted hash', (b) => (b.restrictedHash = 'a'.repeat(64)), ['restricted-hash-changed']],
    ['the salt', (b) => (b.salt = 'a'.repeat(64)), ['salt-changed']],
    ['the salted hash', (b) => (b.salted = 'a'.repeat(64)), ['salted-changed', 'seal-broken']],
    ['the audience', (b) => (b.audience = 'public'), ['wrong-audience', 'wrong-audience', 'wrong-audience']],
    ['the restricted document taken away', (b) => delete b.documents.restricted, ['wrong-audience']],
    ['the salt taken away', (b) => delete b.salt, ['wrong-audience', 'salt-changed']],
  ])('tells that %s was changed in a restricted bundle', async (_what, change, codes) => {
    expect(await codesAfter(restricted, change)).toEqual(codes);
  });

  it('names the place where the public document says something else than the restricted one', async () => {
    const bundle = JSON.parse(JSON.stringify(restricted.bundle)) as SealedBundle & {
      documents: { public: { themes: { narrative: string; evidence: unknown[] }[] } };
    };
    bundle.documents.public.themes[1].narrative = 'All is well.';
    bundle.documents.public.themes[0].evidence = [];
    const { findings } = await verifyBundle(bundle, null, hash);
    expect(findings.filter(({ code }) => code === 'not-in-the-restricted-document').map(({ path }) => path)).toEqual([
      '/documents/public/themes/0/evidence',
      '/documents/public/themes/1/narrative',
    ]);
  });

  it('says every change at once', async () => {
    const codes = await codesAfter(open, (bundle) => {
      bundle.documents.public.model.title = 'Other';
      bundle.signatures[0].comment = 'Other';
      bundle.sealedAt = 'yesterday';
      bundle.pdf.bytes += 1;
    });
    expect(codes).toEqual([
      'wrong-form',
      'model-changed',
      'public-document-changed',
      'signature-changed',
      'seal-broken',
      'pdf-size',
    ]);
  });

  it('tells a forgery that fits together only by the seal that was published', async () => {
    const forged = await madeUpBundle(hash, { narrative: 'Everything is perfect.' });
    expect((await verifyBundle(forged.bundle, forged.pdf, hash)).whole).toBe(true);
    expect(await codesAfter(forged, () => null, open.bundle.seal)).toEqual(['another-seal']);
    expect(await codesAfter(open, () => null, 'not a seal')).toEqual(['published-seal-malformed']);
  });

  it('is not whole with another PDF', async () => {
    const answer = await verifyBundle(open.bundle, restricted.pdf, hash);
    expect(answer).toMatchObject({ whole: false, pdf: 'differs' });
    expect(answer.findings.map(({ code }) => code)).toContain('pdf-changed');
    const unreadable = await verifyBundle({ ...open.bundle, pdf: null }, open.pdf, hash);
    expect(unreadable).toMatchObject({ whole: false, pdf: 'differs' });
  });

  it.each<[string, (bundle: Loose) => unknown, FindingCode, string]>([
    ['a field more', (b) => Object.assign(b, { note: '' }), 'unknown-field', '/note'],
    [
      '__proto__',
      (b) => Object.defineProperty(b, '__proto__', { value: {}, enumerable: true }),
      'unknown-field',
      '/__proto__',
    ],
    [
      'a field of a signature more',
      (b) => Object.assign(b['signatures'][0], { 'a/b~c': 1 }),
      'unknown-field',
      '/signatures/0/a~1b~0c',
    ],
    ['a field fewer', (b) => delete b['seal'], 'missing-field', '/seal'],
    ['no documents', (b) => Object.assign(b, { documents: 7 }), 'wrong-type', '/documents'],
    ['a list of signatures', (b) => Object.assign(b, { signatures: {} }), 'wrong-type', '/signatures'],
    ['too many signatures', (b) => Object.assign(b, { signatures: Array(101).fill(null) }), 'too-large', '/signatures'],
    ['a signature that is none', (b) => Object.assign(b, { signatures: [null] }), 'wrong-type', '/signatures/0'],
    [
      'a post that is a list',
      (b) => Object.assign(b['signatures'][0], { post: [] }),
      'wrong-type',
      '/signatures/0/post',
    ],
    [
      'a name too long',
      (b) => Object.assign(b['signatures'][0], { name: 'x'.repeat(301) }),
      'out-of-bounds',
      '/signatures/0/name',
    ],
    [
      'a post that nobody holds',
      (b) => Object.assign(b['signatures'][0], { post: 'mayor' }),
      'wrong-form',
      '/signatures/0/post',
    ],
    ['yes for true', (b) => Object.assign(b['signatures'][0], { deputy: 'yes' }), 'wrong-type', '/signatures/0/deputy'],
    ['an edition in words', (b) => Object.assign(b, { edition: '1' }), 'wrong-type', '/edition'],
    ['half an edition', (b) => Object.assign(b, { edition: 1.5 }), 'out-of-bounds', '/edition'],
    ['an edition of none', (b) => Object.assign(b, { edition: 0 }), 'out-of-bounds', '/edition'],
    ['an edition beyond counting', (b) => Object.assign(b, { edition: 1e300 }), 'out-of-bounds', '/edition'],
    ['a year in words', (b) => Object.assign(b, { year: 2026 }), 'wrong-type', '/year'],
    [
      'a way to another folder',
      (b) => Object.assign(b['pdf'], { fileName: '../../etc/passwd.pdf' }),
      'wrong-form',
      '/pdf/fileName',
    ],
    [
      'a document that is none',
      (b) => Object.assign(b['documents'], { public: 'x'.repeat(90) }),
      'wrong-type',
      '/documents/public',
    ],
    [
      'a field of a theme more',
      (b) => Object.assign(b['documents']['public']['themes'][0], { classification: {} }),
      'unknown-field',
      '/documents/public/themes/0/classification',
    ],
    [
      'a model without a title',
      (b) => delete b['documents']['public']['model']['title'],
      'wrong-form',
      '/documents/public/model/title',
    ],
    ['half of a character', (b) => Object.assign(b, { year: '\ud800' }), 'half-a-character', '/year'],
    ['half of a character in a name', (b) => Object.assign(b, { '\udc00': 1 }), 'half-a-character', '/\ufffd'],
    ['no number', (b) => Object.assign(b, { edition: Number('1e999') }), 'not-finite', '/edition'],
    ['a date of the language', (b) => Object.assign(b, { sealedAt: new Date(0) }), 'not-json', '/sealedAt'],
    ['nothing at all', (b) => Object.assign(b, { sealedAt: undefined }), 'not-json', '/sealedAt'],
    ['text without end', (b) => Object.assign(b, { seal: 'x'.repeat(60_000_001) }), 'too-large', ''],
    ['itself', (b) => Object.assign(b, { documents: b, pdf: b, council: b }), 'too-deep', ''],
    ['values without end', (b) => Object.assign(b, { approvals: Array(1_000_001).fill(0) }), 'too-large', ''],
  ])('is refused with %s', async (_what, change, code, path) => {
    const bundle = copy(open.bundle) as unknown as Loose;
    change(bundle);
    const { whole, findings } = await verifyBundle(bundle, null, hash);
    expect(whole).toBe(false);
    expect(findings.map((finding) => finding.code)).toContain(code);
    if (code !== 'too-deep') expect(findings.find((finding) => finding.code === code)?.path).toBe(path);
  });

  it('is refused when it is something else, and of nothing is anything said', async () => {
    for (const other of [null, 1, 'text', true, [], [[]], {}, Object.create(null), { format: open.bundle }]) {
      const answer = await verifyBundle(other, open.pdf, hash, open.bundle.seal);
      expect(answer).toMatchObject({ whole: false, council: null, seal: null, signedBy: [], approvedBy: [] });
    }
  });

  it('names no file whose name leads to another folder, or is hidden', async () => {
    const at = (fileName: string) =>
      verifyBundle({ ...open.bundle, pdf: { ...open.bundle.pdf, fileName } }, null, hash);
    for (const name of ['C:\\x.pdf', '../x.pdf', '.pdf']) expect((await at(name)).pdfNamed).toBeNull();
    expect((await at('x.pdf')).pdfNamed).toBe('x.pdf');
    const { pdf: _, ...without } = open.bundle;
    expect(await verifyBundle(without, null, hash)).toMatchObject({ pdfNamed: null, pdfSha256: null });
  });

  it('is something else altogether when it has none of its parts', async () => {
    const { findings } = await verifyBundle({ name: 'best-value', version: '0.1.0' }, null, hash);
    expect(findings.map(({ code }) => code)).toEqual(['not-a-bundle']);
  });

  it('is refused when nested deeper than anybody reads', async () => {
    let deep: unknown = 0;
    for (let n = 0; n < 200_000; n++) deep = n % 2 ? { deep } : [deep];
    expect((await verifyBundle({ ...open.bundle, documents: deep }, null, hash)).findings).toEqual([
      expect.objectContaining({ code: 'too-deep' }),
    ]);
  });

  it('lists no more findings than anybody reads', async () => {
    const bundle = { ...open.bundle, ...Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`extra-${n}`, n])) };
    const { findings } = await verifyBundle(bundle, null, hash);
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)?.message).toBe('4900 more findings are not listed.');
  });

  it('has one canonical form, whatever the order of its fields', async () => {
    expect((await verifyBundle(JSON.parse(canonicalJson(restricted.bundle)), restricted.pdf, hash)).findings).toEqual(
      [],
    );
  });
});
