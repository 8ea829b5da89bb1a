/**
 * Grades that issuing bodies give, as one may choose them. A disclaimed opinion that comes only from a missed statutory
 * backstop date says nothing of the council's accounts, so it is a grade of its own and not a poor one.
 */
export const grades = {
  unqualified: 'Unqualified',
  qualified: 'Qualified',
  adverse: 'Adverse',
  disclaimed: 'Disclaimed',
  'disclaimed-backstop': 'Disclaimed (backstop)',
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
  substantial: 'Substantial assurance',
  reasonable: 'Reasonable assurance',
  limited: 'Limited assurance',
  'no-assurance': 'No assurance',
  other: 'Other',
} as const;

export type GradeKey = keyof typeof grades;
export const gradeKeys = Object.keys(grades) as readonly GradeKey[];

/** The grade as documents print it: in the issuer's own words where they were given. */
export function gradeInWords(grade: string | null, gradeWords: string | null): string | null {
  if (grade === null) return null;
  if (gradeWords !== null) return gradeWords;
  return grade in grades ? grades[grade as GradeKey] : grade;
}
