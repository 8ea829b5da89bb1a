import { together } from '../../work/together.js';
import type { Work } from '../../work/work.js';
import type { Classification } from '../../classification/classification.js';

/** Rows of a year that hold keys of its version, as the database writes them into JSON: by these, a move and its undoing are worked out. */
export interface YearPicture {
  themes: ThemeScore[];
  judgements: PicturedJudgement[];
  links: PicturedLink[];
  citations: PicturedCitation[];
  actionCriteria: { follow_on_action_id: string; criterion_key: string }[];
  answers: PicturedAnswer[];
  threads: PicturedThread[];
}

/** When, as PostgreSQL writes it into JSON. */
type At = string;

interface Changed {
  revision: number;
  updated_at: At;
  updated_by: string | null;
}

export interface ThemeScore extends Changed {
  theme_key: string;
  score: string | null;
}

export interface PicturedJudgement extends Changed {
  criterion_key: string;
  judgement: string | null;
  reason: string;
  classification: Classification;
}

export interface PicturedLink extends Changed {
  id: string;
  evidence_id: string;
  theme_key: string;
  criterion_key: string;
  stance: string;
  shows: string;
  created_at: At;
  created_by: string | null;
  removed_at: At | null;
  removed_by: string | null;
}

export interface PicturedCitation extends Changed {
  criterion_key: string;
  cited_criterion_key: string;
  note: string;
  created_at: At;
  created_by: string | null;
  removed_at: At | null;
}

export interface PicturedAnswer {
  finding: string;
  theme_key: string | null;
  criterion_key: string;
  evidence_id: string | null;
  follow_on_action_id: string | null;
  question: string;
  reason: string;
  publish: boolean;
  revision: number;
  answered_at: At;
  answered_by: string | null;
  withdrawn_at: At | null;
}

export interface PicturedThread {
  id: string;
  place_kind: 'theme' | 'criterion';
  place_key: string;
}

/**
 * The rows of a year that hold keys of its version.
 * @param threads the ids of conversations that a move took to a theme, which are read as well
 */
export async function pictureOf(
  work: Work,
  assessmentId: string,
  threads: readonly string[] = [],
): Promise<YearPicture> {
  const year = [work.councilId, assessmentId];
  const rows = async <Row>(text: string, values: readonly unknown[] = year): Promise<Row[]> =>
    (await work.query<{ row: Row }>(text, values)).map(({ row }) => row);
  const ofTable = <Row>(table: string, more = ''): Promise<Row[]> =>
    rows(
      `select to_jsonb(r) - 'council_id' - 'assessment_id' as row from ${table} r where council_id = $1 and assessment_id = $2${more}`,
    );
  const [themes, judgements, links, citations, actionCriteria, answers, held] = await together(
    rows<ThemeScore>(
      `select jsonb_build_object('theme_key', theme_key, 'score', score, 'revision', revision, 'updated_at', updated_at, 'updated_by', updated_by) as row
       from assessment_theme where council_id = $1 and assessment_id = $2`,
    ),
    ofTable<PicturedJudgement>('judgement'),
    ofTable<PicturedLink>('evidence_link', ' and criterion_key is not null'),
    ofTable<PicturedCitation>('citation'),
    rows<YearPicture['actionCriteria'][number]>(
      `select to_jsonb(c) - 'council_id' as row from follow_on_action a
       join follow_on_action_criterion c on c.council_id = a.council_id and c.follow_on_action_id = a.id
       where a.council_id = $1 and a.assessment_id = $2`,
    ),
    ofTable<PicturedAnswer>('challenge_answer', ' and criterion_key is not null'),
    rows<PicturedThread>(
      `select jsonb_build_object('id', id, 'place_kind', place_kind, 'place_key', place_key) as row from comment_thread
       where council_id = $1 and assessment_id = $2 and (place_kind = 'criterion' or id = any($3))`,
      [...year, threads],
    ),
  );
  return { themes, judgements, links, citations, actionCriteria, answers, threads: held };
}
