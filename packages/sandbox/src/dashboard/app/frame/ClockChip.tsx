import { useDesk, useLinks } from "../core/context.ts";
import { duration, moment } from "../core/words.ts";

/** Where the clock stands, and that it is not the world's. */
export function ClockChip() {
  const { clock } = useDesk();
  const link = useLinks();
  return (
    <a class="clock-chip" href={link("controls")}>
      <span class="unseen">Clock: </span>
      <time dateTime={clock.now}>{moment(clock.now)}</time> UTC
      {clock.frozen && <span class="badge warn">frozen</span>}
      {clock.ahead_seconds >= 1 && <span class="badge quiet">+{duration(clock.ahead_seconds)}</span>}
    </a>
  );
}
