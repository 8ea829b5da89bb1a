/** What other sites are told of who asks: what it is, and where its people can be found when that is known. */
export function userAgent(release: string, publicAddress: string | null): string {
  const where = publicAddress === null ? '' : ` (+${publicAddress})`;
  return `best-value-self-assessment/${release}${where}`;
}
