import { Injectable } from '@nestjs/common';
import type { PostKey } from '../../council/posts/posts.js';
import { Contents } from '../../seal/content/contents.js';
import type { Work } from '../../work/work.js';
import type { Assessment } from '../assessment.entity.js';

/** An approval or a signature of the edition that is being written. */
export interface Given {
  personId: string;
  /** Of a signature; null for an approval. */
  post: PostKey | null;
  /** Whether it is of the text as it stands. */
  current: boolean;
}

interface GivenRow {
  person_id: string;
  post: PostKey | null;
  content_hash: string;
}

/** More than three officers and senior leadership give to one edition. */
const mostRead = 160;

/** What was given to an edition, and whether it still counts. */
@Injectable()
export class ReadGiven {
  constructor(private readonly contents: Contents) {}

  /** The text is worked out only where something was given. @param assessment held for writing */
  async run(work: Work, { id, year, edition }: Pick<Assessment, 'id' | 'year' | 'edition'>): Promise<Given[]> {
    const rows = await work.query<GivenRow>(
      `select person_id, null as post, content_hash from approval where council_id = $1 and assessment_id = $2 and edition = $3
       union all
       select person_id, post, content_hash from signature where council_id = $1 and assessment_id = $2 and edition = $3
       limit ${mostRead}`,
      [work.councilId, id, edition],
    );
    if (rows.length === 0) return [];
    const { content } = await this.contents.readIn(work, year);
    return rows.map(({ person_id: personId, post, content_hash }) => ({
      personId,
      post,
      current: content_hash === content.contentHash,
    }));
  }
}
