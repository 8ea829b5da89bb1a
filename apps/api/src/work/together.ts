/**
 * Waits for statements that were sent together. All have ended when this throws the first failure: none may still be on its
 * way when the transaction is rolled back and its connection goes to someone else.
 */
export async function together<T extends readonly unknown[]>(
  ...sent: { [Index in keyof T]: Promise<T[Index]> }
): Promise<T> {
  const settled = await Promise.allSettled(sent);
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : undefined)) as unknown as T;
}
