/** What all random values of the suite are made from: `CONTRACT_SEED`, else 1, so that runs are alike unless asked otherwise. */
export const suiteSeed: number = readSeed(process.env["CONTRACT_SEED"]);

/** A seed of its own for each test, so that running one alone draws what it draws among all. */
export function seedOf(title: string, seed: number = suiteSeed): number {
  let hash = seed >>> 0;
  for (const char of title) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash & 0x3fffffff;
}

function readSeed(text: string | undefined): number {
  if (text === undefined || text === "") return 1;
  if (!/^\d{1,9}$/.test(text))
    throw new Error(
      `CONTRACT_SEED must be a whole number of at most nine digits, not ${JSON.stringify(text)}.`,
    );
  return Number(text);
}

/** Of this process alone: a deployment that lasts remembers the idempotency keys of earlier runs. */
export const runMark: string = crypto.randomUUID().slice(0, 8);
