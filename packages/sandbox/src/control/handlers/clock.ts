import { timestamp } from "../../core/clock.ts";
import { invalidField } from "../../errors/apiError.ts";
import type { Clock } from "../generated/types.ts";
import type { ControlHandlers } from "../handlers.ts";
import type { ControlServices } from "../services.ts";

type Ids = "getClock" | "advanceClock" | "freezeClock" | "resumeClock";

export function clockHandlers({
  engine,
  agenda,
  switchboard,
  refreshClock,
}: ControlServices): Pick<ControlHandlers, Ids> {
  const { clock } = engine;
  const now = (): Clock => ({
    now: timestamp(clock.now()),
    frozen: clock.frozen,
    ahead_seconds: Math.max(0, clock.now() - Date.now()) / 1000,
  });
  const changed = async (): Promise<Clock> => {
    await switchboard.keepClock();
    // A reading that was under way may be older than what was kept: the next one is not.
    await refreshClock();
    agenda.wake();
    return now();
  };
  return {
    getClock: async () => now(),
    async advanceClock({ body }) {
      const moment = body.to === undefined ? clock.now() + (body.seconds ?? 0) * 1000 : Date.parse(body.to);
      if (moment < clock.now())
        throw invalidField(
          "to",
          `must not be before now, ${timestamp(clock.now())}: the clock only moves forward`,
        );
      await agenda.advanceTo(moment);
      return changed();
    },
    async freezeClock() {
      clock.freeze();
      return changed();
    },
    async resumeClock() {
      clock.resume();
      return changed();
    },
  };
}
