/** The file as committee systems show it: "Appendix 1 Best Value self-assessment 2025-26.pdf". @param year `2025/26` */
export function reportFileName(year: string, draft: boolean): string {
  return `${draft ? 'DRAFT ' : ''}Appendix 1 Best Value self-assessment ${year.replace('/', '-')}.pdf`;
}
