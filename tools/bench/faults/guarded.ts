import type { SandboxParts } from "@outfame/sandbox";
import type { Listened } from "./fault.ts";

/** Tells what stands between and throws: a fault may answer wrongly, and never fail to answer. */
export function guarded(parts: SandboxParts, report: (error: unknown) => void): SandboxParts {
  const { through } = parts;
  if (through === undefined) return parts;
  const watched = async <Answer>(work: () => Answer | Promise<Answer>): Promise<Answer> => {
    try {
      return await work();
    } catch (error) {
      report(error);
      throw error;
    }
  };
  return {
    ...parts,
    through(listened): Listened {
      const made = through(listened);
      return {
        ...made,
        answer: (request) => watched(() => made.answer(request)),
        beside: { ...made.beside, fetch: (request) => watched(() => made.beside.fetch(request)) },
      };
    },
  };
}
