import type { Statement } from '../../work/statement.js';
import type { Work } from '../../work/work.js';
import type { PackFile } from './manifest.js';
import type { PackAudience } from './pack-reading.js';
import type { PreparedPack } from './prepare-pack.js';
import type { ReportPack } from './report-pack.entity.js';

/** What is shown of a pack. */
export type PackRow = Pick<
  ReportPack,
  | 'id'
  | 'audience'
  | 'edition'
  | 'seal'
  | 'contentHash'
  | 'fileName'
  | 'state'
  | 'step'
  | 'progress'
  | 'bytes'
  | 'sha256'
  | 'files'
  | 'because'
  | 'createdAt'
> & {
  /** Name of whoever asked first. */
  createdBy: string | null;
  /** The process that makes it has given no sign of life for a while, or none has taken it up. */
  silent: boolean;
};

/** A pack that is still to be made, as whoever takes it up needs it. */
export type UnfinishedRow = Pick<ReportPack, 'id' | 'audience' | 'contentHash' | 'attempts'> & { year: string };

const mostListed = 20;
/** A process that makes a pack says so every few seconds. */
const silence = `interval '15 seconds'`;
const unfinished = `pack.state in ('waiting', 'making')`;
const isSilent = `(${unfinished} and (pack.worker is null or pack.updated_at < now() - ${silence}))`;

const packsText = `select pack.id, pack.audience, pack.edition, pack.seal, pack.content_hash as "contentHash", pack.file_name as "fileName", pack.state, pack.step,
    pack.progress, pack.bytes, pack.sha256, pack.files, pack.because, pack.created_at as "createdAt", asker.name as "createdBy", ${isSilent} as silent
  from report_pack pack left join person asker on asker.id = pack.created_by
  where pack.council_id = $1 and pack.assessment_id = (select id from assessment where council_id = $1 and year = $2) and pack.audience = any($3)`;

/** The latest packs of a year, newest first. A failed one is nobody's any more but that person's who asked for it. @param year `2026/27` */
export function packsStatement(
  councilId: string,
  year: string,
  audiences: readonly PackAudience[],
  personId: string | null,
): Statement {
  const text = `${packsText} and (pack.state <> 'failed' or pack.created_by = $4) order by pack.created_at desc limit ${mostListed}`;
  return { name: 'report-packs', text, values: [councilId, year, audiences, personId] };
}

/** The sealed editions of a year of which a public pack was made. @param year `2026/27` */
export function packedEditionsStatement(councilId: string, year: string): Statement {
  return {
    name: 'report-packed-editions',
    text: `select distinct pack.edition from report_pack pack where pack.council_id = $1 and pack.seal is not null and pack.audience = 'public'
      and pack.state = 'done' and pack.assessment_id = (select id from assessment where council_id = $1 and year = $2) order by pack.edition limit 100`,
    values: [councilId, year],
  };
}

/** One pack of a year: a page asks for it every second, so it writes nothing. @param year `2026/27` */
export function packStatement(
  councilId: string,
  year: string,
  audiences: readonly PackAudience[],
  id: string,
): Statement {
  return { name: 'report-pack', text: `${packsText} and pack.id = $4`, values: [councilId, year, audiences, id] };
}

/** The pack whose ZIP has this SHA-256. @param year `2026/27` */
export function packByHashStatement(
  councilId: string,
  year: string,
  audiences: readonly PackAudience[],
  sha256: string,
): Statement {
  const text = `${packsText} and pack.sha256 = $4 order by pack.created_at limit 1`;
  return { name: 'report-pack-by-hash', text, values: [councilId, year, audiences, sha256] };
}

/** What has been or is being made of exactly this content. @param year `2026/27` */
export function packOfContentStatement(councilId: string, year: string, { heading }: PreparedPack): Statement {
  const { audience, contentHash } = heading;
  const text = `${packsText} and pack.content_hash = $4 and pack.state <> 'failed'`;
  return { name: 'report-pack-of-content', text, values: [councilId, year, [audience], contentHash] };
}

/** Writes down that a pack is to be made by this process. @returns false when somebody has asked for the same content meanwhile */
export async function insertPack(work: Work, id: string, pack: PreparedPack, worker: string): Promise<boolean> {
  const { audience, edition, seal, contentHash } = pack.heading;
  const rows = await work.query<object>(
    `insert into report_pack (council_id, id, assessment_id, audience, edition, seal, content_hash, file_name, state, step, worker, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', 'Waiting for its turn', $9, $10, $11)
     on conflict (council_id, assessment_id, audience, content_hash) where state <> 'failed' do nothing returning id`,
    [
      work.councilId,
      id,
      pack.assessmentId,
      audience,
      edition,
      seal,
      contentHash,
      pack.fileName,
      worker,
      work.now,
      work.caller.personId,
    ],
  );
  return rows.length > 0;
}

/** Every pack of the council that is not finished, oldest first. `silent` ones may be taken up. */
export function unfinishedStatement(councilId: string): Statement {
  return {
    name: 'report-packs-unfinished',
    text: `select pack.id, ${isSilent} as silent from report_pack pack where pack.council_id = $1 and ${unfinished} order by pack.created_at limit 200`,
    values: [councilId],
  };
}

/**
 * Takes a pack up whose process is gone. Of several who try, one gets it. A process that gave it back when it was stopped
 * has made no attempt in vain.
 * @returns null when it was not to be had
 */
export async function takeUpPack(work: Work, id: string, worker: string): Promise<UnfinishedRow | null> {
  const [row] = await work.query<UnfinishedRow>(
    `update report_pack pack set worker = $3, state = 'waiting', step = 'Waiting for its turn', progress = 0, updated_at = now(),
       attempts = pack.attempts + case when pack.worker is null then 0 else 1 end
     from assessment where pack.council_id = $1 and pack.id = $2 and assessment.council_id = $1 and assessment.id = pack.assessment_id
       and ${isSilent}
     returning pack.id, pack.audience, pack.content_hash as "contentHash", pack.attempts, assessment.year`,
    [work.councilId, id, worker],
  );
  return row ?? null;
}

/** What the process that makes a pack says of it; without anything it is a sign of life. */
export type Told =
  | { state: 'making'; step: string; progress: number }
  | { state: 'done'; bytes: number; sha256: string; files: readonly PackFile[] }
  | { state: 'failed'; because: string }
  | { state: 'given back' }
  | { state: 'alive' };

/** A pack that has failed, and whoever asked for it. */
export interface FailedPack {
  assessmentId: string;
  createdBy: string | null;
}

/**
 * Writes down how it goes. Another process that has taken the pack up meanwhile is not talked over.
 * @returns the pack once it has failed; otherwise null
 */
export async function tellOfPack(work: Work, id: string, worker: string, told: Told): Promise<FailedPack | null> {
  const set = (text: string, ...values: unknown[]): Promise<FailedPack[]> =>
    work.query<FailedPack>(
      `update report_pack pack set updated_at = now()${text} where council_id = $1 and id = $2 and worker = $3 and ${unfinished}
       returning assessment_id as "assessmentId", created_by as "createdBy"`,
      [work.councilId, id, worker, ...values],
    );
  switch (told.state) {
    case 'making':
      await set(`, state = 'making', step = $4, progress = $5`, told.step, told.progress);
      break;
    case 'done':
      await set(
        `, state = 'done', step = 'Ready', progress = 1, bytes = $4, sha256 = $5, files = $6`,
        told.bytes,
        told.sha256,
        JSON.stringify(told.files),
      );
      break;
    case 'failed':
      return (await set(`, state = 'failed', step = 'Failed', because = $4`, told.because))[0] ?? null;
    case 'given back':
      await set(`, state = 'waiting', step = 'Waiting for its turn', progress = 0, worker = null`);
      break;
    case 'alive':
      await set('');
  }
  return null;
}
