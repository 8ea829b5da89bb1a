import { Readable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import type { AddEvidenceDto } from '../evidence/add-evidence/add-evidence.dto.js';
import { addEvidence } from '../evidence/add-evidence/add-evidence.js';
import { grades, type GradeKey } from '../evidence/grades.js';
import { UploadFile } from '../evidence/upload-file/upload-file.js';
import type { Caller } from '../work/caller.js';
import { Works } from '../work/works.js';
import { demoEvidence } from './demo/demo-evidence.js';
import type { DemoEvidence } from './demo/demo-types.js';
import { demoFile } from './demo-files.js';

/** Adds demo evidence to the library when it is first used, as an officer would. */
export class DemoEvidenceMaker {
  private readonly made = new Map<string, string>();

  constructor(
    private readonly app: INestApplicationContext,
    private readonly caller: Caller,
  ) {}

  /** The id of an item, which is added if it is not there yet. */
  async id(key: string): Promise<string> {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const item = demoEvidence.find((one) => one.key === key);
    if (!item) throw new Error(`The demo has no evidence ${key}.`);
    const fields = await this.fields(item);
    const { id } = await this.app.get(Works).write(this.caller, (work) => addEvidence(work, fields));
    this.made.set(key, id);
    return id;
  }

  private async fields(item: DemoEvidence): Promise<AddEvidenceDto> {
    const { kind, title, issuingBody, issuedOn, periodFrom, periodTo, reviewBy, classification } = item;
    const general = {
      kind,
      title,
      issuingBody,
      issuedOn,
      periodFrom,
      periodTo,
      reviewBy,
      classification,
      ...gradeOf(item.grade),
    };
    if (item.kind === 'link') return { ...general, address: item.address };
    if (item.kind === 'statement') return { ...general, statement: item.statement };
    if (item.kind === 'metric') return { ...general, metric: { ...item.metric } };
    const bytes = await demoFile(item.file, issuedOn);
    const { fileId } = await this.app
      .get(UploadFile)
      .run(this.caller, Readable.from([bytes]), encodeURIComponent(item.file.name));
    return { ...general, fileId };
  }
}

function gradeOf(words: string | null): { grade: GradeKey | null; gradeWords: string | null } {
  if (words === null) return { grade: null, gradeWords: null };
  const known = Object.entries(grades).find(([, title]) => title.toLowerCase() === words.toLowerCase());
  return known ? { grade: known[0] as GradeKey, gradeWords: null } : { grade: 'other', gradeWords: words };
}
