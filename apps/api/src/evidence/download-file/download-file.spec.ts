import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicly } from '../../testing/answers.js';
import { type Answer, type Browser, SpecService } from '../../testing/spec-service.js';
import type { EvidenceView, UploadedFileView } from '../evidence.view.js';
import { pdf } from '../testing/made-files.js';

describe('downloading a file', () => {
  let service: SpecService;
  let councilId: string;
  let writer: Browser;
  let reader: Browser;
  let stranger: Browser;

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    councilId = council.councilId;
    writer = (await service.person(council, 'writer', ['contributor'])).browser;
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    stranger = (await service.person(await service.council('southmere'), 'writer', ['contributor'])).browser.in(
      'northford',
    );
  });
  afterAll(() => service.stop());

  /** A document, with the path where its bytes lie. */
  const document = async (bytes: Buffer, name: string): Promise<{ id: string; kept: string }> => {
    const before = new Set(keptFiles());
    const upload = await writer.ask<UploadedFileView>('POST', '/evidence/uploads', bytes, undefined, {
      'x-file-name': encodeURIComponent(name),
    });
    const item = await writer.ask<EvidenceView>('POST', '/evidence', {
      kind: 'document',
      title: name,
      fileId: upload.body.fileId,
      classification: publicly,
    });
    return {
      id: item.body.id,
      kept: path.join(service.filesFolder, 'kept', councilId, keptFiles().find((file) => !before.has(file)) ?? ''),
    };
  };
  const keptFiles = (): string[] => {
    try {
      return readdirSync(path.join(service.filesFolder, 'kept', councilId));
    } catch {
      return [];
    }
  };
  const download = (id: string, who = reader, headers: Record<string, string> = {}): Promise<Answer<Buffer>> =>
    who.ask('GET', `/evidence/${id}/file`, undefined, undefined, headers);

  it('gives the same bytes, to be saved and never run', async () => {
    const { id } = await document(pdf, 'Adroddiad Tŷ.pdf');
    const { status, body, headers } = await download(id);
    expect(status).toBe(200);
    expect(body.equals(pdf)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'content-disposition': `attachment; filename="Adroddiad T_.pdf"; filename*=UTF-8''Adroddiad%20T%C5%B7.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  it('gives a large file whole', async () => {
    const text = Buffer.from('A line of a long file.\n'.repeat(50_000));
    const { id } = await document(text, 'long.txt');
    expect((await download(id)).body.equals(text)).toBe(true);
  });

  it('never gives a whole copy of a file that was altered, cut or lost', async () => {
    const { id, kept } = await document(pdf, 'altered.pdf');
    const altered = Buffer.from(readFileSync(kept));
    altered[10] = (altered[10] ?? 0) ^ 1;
    writeFileSync(kept, altered);
    const answer = await download(id).catch(() => null);
    expect(answer?.status === 200 && answer.body.length === pdf.length).toBe(false);
    appendFileSync(kept, 'more');
    expect((await download(id)).status).toBe(500);
    rmSync(kept);
    expect((await download(id)).status).toBe(500);
  });

  it('is for members of the council, of documents that are there', async () => {
    const { id } = await document(pdf, 'ours.pdf');
    expect((await download(id, stranger)).status).toBe(404);
    expect((await download(id, service.nobody.in('northford'))).status).toBe(401);
    const statement = await writer.ask<EvidenceView>('POST', '/evidence', {
      kind: 'statement',
      title: 'Words',
      statement: 'x',
    });
    expect((await download(statement.body.id)).status).toBe(404);
    await writer.ask('DELETE', `/evidence/${id}`, undefined, 1);
    expect((await download(id)).status).toBe(404);
    await writer.ask('POST', `/evidence/${id}/restore`);
    expect((await download(id)).status).toBe(200);
  });
});
