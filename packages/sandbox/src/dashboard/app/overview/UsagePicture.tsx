import { useEffect, useRef } from "preact/hooks";
import type { Usage } from "../../../control/generated/types.ts";
import { useDesk, useLinks } from "../core/context.ts";
import { count } from "../core/words.ts";
import { Meter } from "../parts/Meter.tsx";
import { Empty } from "../parts/Notes.tsx";
import { Activity } from "./Activity.tsx";
import { counted, isUsed } from "./usage.ts";

const mostShown = 6;

/** How much of its limits each key uses, the busiest first, and how it came to that over the last minute. */
export function UsagePicture(props: { readonly usage: readonly Usage[] }) {
  const { facts } = useDesk();
  const link = useLinks();
  const history = useRef<readonly number[]>([]);
  const before = useRef<readonly Usage[]>(props.usage);
  useEffect(() => {
    history.current = [...history.current, counted(before.current, props.usage)].slice(-60);
    before.current = props.usage;
  }, [props.usage]);
  if (props.usage.length === 0) {
    return (
      <Empty title="No keys yet">
        <a href={link("newApiKey")}>Create new key</a> and call the API with it.
      </Empty>
    );
  }
  const busiest = [...props.usage].sort((one, other) => dayOf(other) - dayOf(one));
  const shown = busiest.filter((usage, index) => index < mostShown && (isUsed(usage) || index < 2));
  const idle = busiest.length - shown.length;
  return (
    <>
      <Activity history={history.current} />
      <ul class="usage">
        {shown.map((usage) => (
          <li key={usage.id}>
            <div class="usage-head">
              <h3>{usage.name}</h3>
              <span class="quiet">
                {facts.plans.find(({ name }) => name === usage.plan)?.title ?? usage.plan} plan
              </span>
            </div>
            <div class="meters">
              {usage.windows.map((window) => (
                <Meter key={window.window} of={usage.name} window={window} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      {idle > 0 && <p class="hint">{count(idle, "other is", "others are")} counted and not shown.</p>}
    </>
  );
}

function dayOf({ windows }: Usage): number {
  return windows.find(({ window }) => window === "day")?.used ?? windows[0]?.used ?? 0;
}
