import type { Usage } from "../../../control/generated/types.ts";
import { useDesk } from "../core/context.ts";
import { duration } from "../core/words.ts";

/** How much of one limit is used, as a bar and in numbers. */
export function Meter(props: { readonly of: string; readonly window: Usage["windows"][number] }) {
  const { clock } = useDesk();
  const { window, limit, used, resets_at: resetsAt } = props.window;
  const seconds = Math.max(0, (Date.parse(resetsAt) - Date.parse(clock.now)) / 1000);
  const share = limit === null ? 0 : Math.min(1, used / limit);
  const numbers = used.toLocaleString("en") + (limit === null ? "" : ` of ${limit.toLocaleString("en")}`);
  return (
    <div class="meter">
      <div class="meter-words">
        <span>per {window}</span>
        <span class="meter-numbers">{numbers}</span>
      </div>
      {limit !== null && (
        // biome-ignore lint/a11y/useSemanticElements: the browser's own meter can't be drawn so that it moves.
        <div
          role="meter"
          aria-label={`${props.of}, requests per ${window}`}
          aria-valuemin={0}
          aria-valuemax={limit}
          aria-valuenow={Math.min(used, limit)}
          aria-valuetext={numbers}
          class={`bar ${share >= 1 ? "full" : share >= 0.8 ? "near" : ""}`}
        >
          <div class="bar-fill" style={{ transform: `scaleX(${share})` }} />
        </div>
      )}
      <p class="meter-reset">
        {limit === null
          ? "no limit"
          : window === "second"
            ? "a new window each second"
            : `resets in ${duration(seconds)}`}
      </p>
    </div>
  );
}
