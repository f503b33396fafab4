import { useDesk } from "../core/context.ts";
import type { Filled } from "../core/form.ts";
import { advanceClock, freezeClock, resumeClock } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { duration, moment } from "../core/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Badge } from "../parts/Badge.tsx";
import { Field, Form } from "../parts/Form.tsx";

const steps = [
  [1, "1 second"],
  [60, "1 minute"],
  [3_600, "1 hour"],
  [86_400, "1 day"],
  [30 * 86_400, "30 days"],
] as const;

/** Where the clock stands, and how it is moved. */
export function ClockControl() {
  const { clock, refresh, say } = useDesk();
  const told = async (asked: Promise<{ readonly now: string }>, words: string) => {
    const { now } = await asked;
    await refresh();
    say(`${words} It is ${moment(now)} UTC.`);
  };
  const advance = (seconds: number) =>
    told(send(advanceClock, { body: { seconds } }), "The clock moved forward.");
  const advanceTo = (filled: Filled) => {
    const to = filled.text("to");
    // What is no moment is for the control plane to refuse.
    const asked = to === undefined ? "" : `${to.length === 16 ? `${to}:00` : to}Z`;
    return told(send(advanceClock, { body: { to: asked } }), "The clock moved forward.");
  };
  return (
    <div class="clock">
      <p class="clock-face">
        <span class="numbers">{moment(clock.now)}</span> UTC{" "}
        {clock.frozen ? <Badge tone="warn">Frozen</Badge> : <Badge tone="good">Running</Badge>}{" "}
        <span class="quiet">
          {clock.ahead_seconds < 1
            ? "as in the world"
            : `${duration(clock.ahead_seconds)} ahead of the world`}
        </span>
      </p>
      <fieldset class="actions">
        <legend class="unseen">Move forward by</legend>
        {steps.map(([seconds, words]) => (
          <ActionButton key={seconds} run={() => advance(seconds)}>
            + {words}
          </ActionButton>
        ))}
      </fieldset>
      <div class="clock-more">
        <Form submit="Advance" kind="plain" inline onSubmit={advanceTo}>
          <Field name="to" label="Advance to (UTC)">
            {(control) => <input {...control} type="datetime-local" step={1} />}
          </Field>
        </Form>
        {clock.frozen ? (
          <ActionButton run={() => told(send(resumeClock), "The clock goes on.")}>Resume</ActionButton>
        ) : (
          <ActionButton run={() => told(send(freezeClock), "The clock stands still.")}>Freeze</ActionButton>
        )}
      </div>
    </div>
  );
}
