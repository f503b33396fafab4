import type { AgendaSource } from "./source.ts";

/**
 * A source whose moments only ever come later than those it had: one that is known need not be asked for again before
 * it has come. What is put back from a snapshot may be older; it is done with what is due next.
 */
export function remembered(source: AgendaSource): AgendaSource {
  let known: number | undefined;
  return {
    ...source,
    async nextDue() {
      known ??= await source.nextDue();
      return known;
    },
    async run(moment) {
      known = undefined;
      await source.run(moment);
    },
  };
}
