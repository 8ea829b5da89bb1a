import { Injectable } from '@nestjs/common';
import type { AppendixSource } from '../../report/appendix/source.js';
import { AppendixSources, type ReadSource } from '../../report/source/appendix-sources.js';
import type { Caller } from '../../work/caller.js';
import type { Work } from '../../work/work.js';
import { type Content, contentOf } from './content.js';

/** The content of a year as it stands, and where it comes from. */
export interface YearContent {
  assessmentId: string;
  edition: number;
  /** Secret of the edition. */
  salt: Buffer;
  source: AppendixSource;
  content: Content;
}

/** Works out what approvals and signatures are bound to. */
@Injectable()
export class Contents {
  constructor(private readonly sources: AppendixSources) {}

  /** @param year `2026/27` @throws NotHere */
  async read(caller: Caller, year: string): Promise<YearContent> {
    return toContent(await this.sources.read(caller, year));
  }

  /**
   * As `read`, inside a work: sees what the work has changed. It stays so until the work ends when the work holds the
   * assessment for writing: every edit, of evidence too, holds the years it shows in.
   */
  async readIn(work: Work, year: string): Promise<YearContent> {
    return toContent(await this.sources.readIn(work, year));
  }
}

function toContent({ assessmentId, edition, salt, source }: ReadSource): YearContent {
  return { assessmentId, edition, salt, source, content: contentOf(source, edition, salt) };
}
