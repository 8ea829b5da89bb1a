import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import type { Content } from 'pdfmake/interfaces.js';
import type { TaggedDefinition } from './definition.js';
import { specimen } from '../checking/testing/specimen.js';
import { renderTaggedPdf } from './printer.js';
import { sourceSans } from './testing/source-sans.js';
import { torture } from './testing/torture.js';

const run = promisify(execFile);
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function small(changes: Partial<TaggedDefinition> = {}, content: Content = 'Text'): TaggedDefinition {
  return {
    language: 'en-GB',
    info: { title: 'Small', creationDate: new Date('2026-04-16T00:00:00Z') },
    content,
    ...changes,
  };
}

async function digest(definition: TaggedDefinition): Promise<string> {
  return createHash('sha256')
    .update(await renderTaggedPdf(definition, sourceSans()))
    .digest('hex');
}

/** The identifier in the trailer, in hexadecimal. */
async function identifier(definition: TaggedDefinition): Promise<string | undefined> {
  const bytes = await renderTaggedPdf(definition, sourceSans());
  return /\/ID \[<([0-9a-f]+)> <\1>\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
}

describe('the same input', () => {
  it('gives the same bytes in any language and time zone', async () => {
    const places = [
      { LC_ALL: 'C', TZ: 'UTC' },
      { LC_ALL: 'cs_CZ.UTF-8', TZ: 'Pacific/Auckland' },
      { LC_ALL: 'en_GB.UTF-8', TZ: 'America/New_York' },
    ];
    const hooks = here('./testing/typescript-hooks.mjs');
    const script = here('./testing/print-digest.ts');
    const answers: { locale: string; timeZone: string; digest: string }[] = [];
    for (const place of places) {
      const env = { ...process.env, ...place, NODE_OPTIONS: '' };
      const { stdout } = await run(process.execPath, ['--import', hooks, script], { env });
      answers.push(JSON.parse(stdout) as (typeof answers)[number]);
    }
    // Without this the spec could pass in a place where the language is never looked at.
    expect(answers.map(({ locale }) => locale)).toEqual(['en-US', 'cs-CZ', 'en-GB']);
    expect(answers.map(({ timeZone }) => timeZone)).toEqual(places.map(({ TZ }) => TZ));
    expect(new Set([...answers.map((answer) => answer.digest), await digest(torture())]).size).toBe(1);
  }, 120_000);

  it('gives the bytes it gave before, so that no update changes a published report unseen', async () => {
    // Uncompressed: compression may differ between processors. If this fails after an update of pdfmake, PDFKit or the
    // font, compare the two files, say in the commit what changed, and only then write the new digest here.
    expect(await digest({ ...specimen(), compress: false })).toBe(
      '0ac11f5afbcc74915c8aa75cf4ba3821200052e614d082eba229f3adec0efc70',
    );
  });

  it('has the same identifier, and other input has another', async () => {
    const first = await identifier(small());
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(await identifier(small())).toBe(first);
    expect(await identifier(small({}, 'Other text'))).not.toBe(first);
  });
});

describe('a definition that cannot be made accessible', () => {
  const date = new Date('2026-04-16T00:00:00Z');
  it.each([
    ['no title', small({ info: { title: ' ', creationDate: date } }), /title/],
    ['no language', small({ language: '' }), /language/],
    ['no date', small({ info: { title: 'Small', creationDate: new Date(NaN) } }), /date/],
    [
      'a file pinned to the page',
      small({}, { attachment: { src: 'data:text/plain,a', name: 'a' } } as Content),
      /attachment/,
    ],
    [
      'a link on a picture',
      small({}, { svg: '<svg width="9" height="9"/>', alt: 'A', link: 'https://example.org' }),
      /link/,
    ],
    ['a picture from the disk', small({}, { image: '/etc/hostname', alt: 'A' }), /denied/],
    ['an unknown font', small({ defaultStyle: { font: 'Comic' } }), /Comic/],
  ])('is refused: %s', async (_name, definition, message) => {
    await expect(renderTaggedPdf(definition, sourceSans())).rejects.toThrow(message);
  });

  it('is refused when a JavaScript caller leaves everything out', async () => {
    const nothing = { content: 'Text' } as unknown as TaggedDefinition;
    await expect(renderTaggedPdf(nothing, sourceSans())).rejects.toThrow(/title/);
  });
});
