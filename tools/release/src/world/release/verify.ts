import { Interrupted, ReleaseFailed } from "../../release/failure.ts";
import type { Check, Packed } from "../../release/packed.ts";
import { checkTarball } from "./checks.ts";
import type { Parts } from "./parts.ts";
import type { Progress } from "./progress.ts";
import { writeRecord } from "./tarballs.ts";

export interface Verifying {
  readonly root: string;
  /** Folder of the tarballs, where the result is written, too. */
  readonly folder: string;
  readonly packed: readonly Packed[];
  readonly parts: Pick<Parts, "checkTogether">;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

const told = (checks: readonly Check[]): string => {
  const failed = checks.filter(({ ok }) => !ok).length;
  return failed === 0 ? `${checks.length} checks` : `${failed} of ${checks.length} checks failed`;
};

/** Looks at the tarballs one by one and together; every check is done, whatever the others say. @throws {ReleaseFailed} */
export async function verify({ root, folder, packed, parts, progress, signal }: Verifying): Promise<Check[]> {
  try {
    const checks: Check[] = [];
    for (const one of packed)
      checks.push(...(await progress(`Looking at ${one.name}`, () => checkTarball(one, root, signal), told)));
    checks.push(
      ...(await progress("A fresh project", () => parts.checkTogether({ root, packed, signal }), told)),
    );
    await writeRecord(folder, { packed, checks });
    return checks;
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    throw new ReleaseFailed(
      "verify",
      error instanceof Error ? error.message : String(error),
      "Mend what it says, and run `pnpm release verify`.",
    );
  }
}
