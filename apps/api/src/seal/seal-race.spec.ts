import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@best-value/model';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { PdfRenderer } from '../report/render/pdf-renderer.js';
import { EvidenceStore } from '../storage/evidence-store.js';
import { addressOf, YearToSign } from '../sign-off/testing/year-to-sign.js';
import { publicly } from '../testing/answers.js';
import { TellOfMove } from '../assessment/ladder/tell-of-move.js';
import { Works } from '../work/works.js';
import { AppendixSources } from '../report/source/appendix-sources.js';
import { contentOf } from './content/content.js';
import { hashOf, hexBytes, sha256Of } from './content/sha256.js';
import { SealYear } from './seal-year/seal-year.js';
import { SealingReader } from './seal-year/sealing.js';

/** Seals without looking again whether everything is still so: what the second look is there to prevent. */
class Unchecked extends SealYear {
  protected override isStillSo(): Promise<boolean> {
    return Promise.resolve(true);
  }
}

/** A renderer that takes no time, and lets something happen while the PDF is made. */
class Meanwhile extends PdfRenderer {
  happens: () => Promise<void> = () => Promise.resolve();

  override async render(): Promise<Awaited<ReturnType<PdfRenderer['render']>>> {
    await this.happens();
    return { bytes: Buffer.from('%PDF-'), pages: 1, contentHash: '' };
  }
}

describe('sealing while the year is being changed', () => {
  let year: YearToSign;
  let renderer: Meanwhile;
  let next = 2030;

  beforeAll(async () => {
    year = await YearToSign.start();
    renderer = new Meanwhile();
  });
  afterAll(() => year.stop());

  /** A year of its own, ready to be sealed. */
  async function ready(): Promise<string> {
    const of = `${next}/${(next + 1) % 100}`;
    next += 1;
    await year.write(of);
    await year.agree(of);
    await year.signAll(of);
    return of;
  }

  const sealer = (kind: typeof SealYear): SealYear =>
    new kind(
      year.service.app.get(Works),
      year.service.app.get(SealingReader),
      renderer,
      year.service.app.get(EvidenceStore),
      year.service.app.get(TellOfMove, { strict: false }),
    );
  const lead = () => ({ ...year.council, personId: year.lead.id, name: 'Policy lead', roles: ['lead-officer'] });
  const caller = () => ({ ...lead(), permissions: new Set(['assessment:lead', 'restricted:read'] as const) });
  const run = async (kind: typeof SealYear, of: string): Promise<'sealed' | 'refused'> => {
    return sealer(kind)
      .run(caller(), of)
      .then(
        () => 'sealed' as const,
        () => 'refused' as const,
      );
  };
  /** A change that asks nobody: whatever else goes wrong, the text is another one. */
  const edit = async (of: string): Promise<void> => {
    await year.superuser.query(
      `update assessment_theme set narrative = narrative || ' More.' where theme_key = 'culture' and assessment_id = (select id from assessment where year = $1)`,
      [of],
    );
  };
  /** Sealed years whose text is not what their signatures signed, or not what the tables held when they were sealed. */
  async function unfit(): Promise<string[]> {
    const { rows } = await year.superuser.query<{
      year: string;
      hash: string;
      document: string;
      salted: string;
      signatures: { contentHash: string }[];
      content_hash: string;
    }>(
      `select a.year, d.hash, d.document, s.salted, s.signatures, s.content_hash from seal s join sealed_document d on d.seal_id = s.id and d.audience = 'public'
       join assessment a on a.id = s.assessment_id`,
    );
    const found: string[] = [];
    const sources = year.service.app.get(AppendixSources, { strict: false });
    for (const row of rows) {
      const own = hashOf(JSON.parse(row.document));
      const content = sha256Of(hexBytes(own), hexBytes(row.salted));
      if (canonicalJson(JSON.parse(row.document)) !== row.document || own !== row.hash) found.push(row.year);
      if (row.signatures.length !== 3 || row.signatures.some(({ contentHash }) => contentHash !== content))
        found.push(row.year);
      const { source, edition, salt } = await sources.read(caller(), row.year);
      if (contentOf(source, edition, salt).contentHash !== row.content_hash) found.push(row.year);
    }
    return [...new Set(found)];
  }

  /** What a careful officer does: sends the year back, and once it is drafted again changes a word. */
  const sendBack = async (of: string): Promise<number> => {
    const { revision } = (await year.read(year.lead.browser, of)).body;
    const { browser } = year.lead;
    const { status } = await browser.ask(
      'POST',
      `${addressOf(of)}/send-back`,
      { reason: 'A word is missing' },
      revision,
    );
    const said = { narrative: 'The missing word.', classification: publicly };
    if (status === 200) await browser.ask('PUT', `${addressOf(of)}/themes/culture/narrative`, said, 2);
    return status;
  };

  it('never gives a sealed document that differs from its signatures, whenever the edit comes', async () => {
    const before = await ready();
    renderer.happens = () => edit(before);
    expect(await run(SealYear, before)).toBe('refused');
    for (let round = 0; round < 5; round += 1) {
      const of = await ready();
      const later = new Promise((resolve) => setTimeout(resolve, round * 12));
      renderer.happens = () => new Promise((resolve) => setTimeout(resolve, 30));
      const [outcome, status] = await Promise.all([run(SealYear, of), later.then(() => sendBack(of))]);
      expect([outcome, status]).toEqual(outcome === 'sealed' ? ['sealed', expect.any(Number)] : ['refused', 200]);
      if (outcome === 'sealed') expect(status).not.toBe(200);
    }
    expect(await unfit()).toEqual([]);
  });

  it('would give one if it were not asked again: the control', async () => {
    const of = await ready();
    renderer.happens = () => edit(of);
    expect(await run(Unchecked, of)).toBe('sealed');
    expect(await unfit()).toContain(of);
  });

  it('leaves nothing half sealed when it is cut short between its rows', async () => {
    const of = await ready();
    const rows = async (): Promise<number[]> => {
      const counts: number[] = [];
      for (const table of ['seal', 'sealed_document', 'seal_register'])
        counts.push((await year.superuser.query(`select 1 from ${table}`)).rowCount ?? -1);
      return counts;
    };
    const before = await rows();
    renderer.happens = () => Promise.resolve();
    // The seal and its documents are inserted before this fails, as when the process or its connection ends there.
    await year.superuser.query('revoke insert on seal_register from bv_app');
    expect(await run(SealYear, of)).toBe('refused');
    await year.superuser.query('grant insert on seal_register to bv_app');
    expect(await rows()).toEqual(before);
    expect((await year.read(year.lead.browser, of)).body.state).toBe('statutory-sign-off');
    expect(await run(SealYear, of)).toBe('sealed');
    const kept = readdirSync(path.join(year.service.filesFolder, 'kept', year.council.councilId));
    const ids = (await year.superuser.query<{ id: string }>('select id from seal')).rows.map(({ id }) => id);
    // The lost one's file is left, and cleared away with what no row names.
    expect(ids.filter((id) => !kept.includes(id))).toEqual([]);
  });
});
