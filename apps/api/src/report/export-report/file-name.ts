/** What the self-assessment is called among the papers of a meeting. @param year `2025/26` */
export function appendixTitle(year: string): string {
  return `Appendix 1 Best Value self-assessment ${year.replace('/', '-')}`;
}

/** The file as committee systems show it: "Appendix 1 Best Value self-assessment 2025-26.pdf". @param year `2025/26` */
export function reportFileName(year: string, draft: boolean): string {
  return `${draft ? 'DRAFT ' : ''}${appendixTitle(year)}.pdf`;
}
