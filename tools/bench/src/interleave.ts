/**
 * Measures each subject once in every round. Each round begins with another one, so that none is always the first
 * after a pause or always follows the same neighbour's garbage.
 */
export async function interleave<Value>(
  names: readonly string[],
  rounds: number,
  measure: (name: string) => Promise<Value>,
): Promise<Map<string, Value[]>> {
  const measured = new Map(names.map((name): [string, Value[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      measured.get(name)?.push(await measure(name));
    }
  }
  return measured;
}
