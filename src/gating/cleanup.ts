export async function sweep(_c: unknown): Promise<never> {
  return undefined as never;
}
