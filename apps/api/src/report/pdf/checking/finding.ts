/**
 * One thing wrong with a PDF. Rules named like `14-003` are failure conditions of the Matterhorn Protocol (PDF/UA-1);
 * `X-` rules are about links between parts of the file; `P-` rules are this project's own, about what the tags mean.
 */
export interface Finding {
  rule: string;
  message: string;
}
