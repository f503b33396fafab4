import { timestamp } from "../../core/clock.ts";
import { invalidField } from "../../errors/apiError.ts";
import { description } from "../generated/description.ts";
import type { Clock } from "../generated/types.ts";
import type { ControlHandlers } from "../handlers.ts";
import type { ControlServices } from "../services.ts";

/** Milliseconds that the clock moves at once at most, however that is said: the document bounds it. */
const farthest =
  (
    description.schemas["ClockAdvance"] as {
      readonly properties: { readonly seconds: { readonly maximum: number } };
    }
  ).properties.seconds.maximum * 1000;

type Ids = "getClock" | "advanceClock" | "freezeClock" | "resumeClock";

export function clockHandlers({
  engine,
  agenda,
  switchboard,
  refreshClock,
}: ControlServices): Pick<ControlHandlers, Ids> {
  const { clock } = engine;
  const shown = (): Clock => ({
    now: timestamp(clock.now()),
    frozen: clock.frozen,
    ahead_seconds: Math.max(0, clock.now() - Date.now()) / 1000,
  });
  const changed = async (): Promise<Clock> => {
    await switchboard.keepClock();
    // A reading that was under way may be older than what was kept: the next one is not.
    await refreshClock();
    agenda.wake();
    return shown();
  };
  return {
    getClock: async () => shown(),
    async advanceClock({ body }) {
      const now = clock.now();
      const moment = body.to === undefined ? now + (body.seconds ?? 0) * 1000 : Date.parse(body.to);
      // RFC 3339 has leap seconds, which no clock of a computer shows.
      if (Number.isNaN(moment)) throw invalidField("to", "must be a moment that is no leap second");
      if (moment < now)
        throw invalidField("to", `must not be before now, ${timestamp(now)}: the clock only moves forward`);
      if (moment - now > farthest)
        throw invalidField("to", `must not be after ${timestamp(now + farthest)}: go there in several steps`);
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
