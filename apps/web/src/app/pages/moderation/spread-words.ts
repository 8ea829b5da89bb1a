/** How far two scores are apart, in word and symbol. @param spread in steps of the scale; null when one is missing */
export function spreadInWords(spread: number | null): string {
  if (spread === null) return '– Not both scored';
  if (spread === 0) return '= Agree';
  return spread === 1 ? '≠ One step apart' : `≠ ${spread} steps apart`;
}
