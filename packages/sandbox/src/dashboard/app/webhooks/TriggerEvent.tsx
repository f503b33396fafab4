import { useDesk } from "../core/context.ts";
import { type Filled, given } from "../core/form.ts";
import { triggerEvent } from "../core/operations.ts";
import { Problem } from "../core/problem.ts";
import { send } from "../core/send.ts";
import { EnvironmentField } from "../parts/choices.tsx";
import { Field, Form } from "../parts/Form.tsx";

/** Causes any event that the API's document knows. */
export function TriggerEvent(props: { readonly refresh: () => Promise<void> }) {
  const { facts, organization, say } = useDesk();
  const trigger = async (filled: Filled) => {
    const body = given({
      type: filled.text("type") ?? "",
      organization_id: organization.id,
      environment: filled.text("environment"),
      account_id: filled.text("account_id"),
      data: dataOf(filled.text("data")),
    });
    const event = await send(triggerEvent, { body });
    await props.refresh();
    say(`${event.type} is on its way.`);
  };
  return (
    <Form submit="Trigger event" onSubmit={trigger}>
      <Field name="type" label="Event">
        {(control) => (
          <select {...control}>
            {facts.events.map(({ type, summary }) => (
              <option key={type} value={type}>
                {summary === null ? type : `${type}: ${summary}`}
              </option>
            ))}
          </select>
        )}
      </Field>
      <EnvironmentField />
      <Field name="account_id" label="Account" hint="Left empty: the newest one, where there is one.">
        {(control) => <input {...control} spellcheck={false} placeholder="acc_…" />}
      </Field>
      <Field
        name="data"
        label="Data"
        hint="JSON that is put over the document's example. Left empty: the example."
      >
        {(control) => <textarea {...control} rows={3} spellcheck={false} placeholder="{}" />}
      </Field>
    </Form>
  );
}

/** @throws Problem where the text is no JSON object. */
function dataOf(text: string | undefined): Record<string, unknown> | undefined {
  if (text === undefined) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === "object" && data !== null && !Array.isArray(data)) return { ...data };
  } catch {
    // Told below, like all that is no object.
  }
  throw new Problem("The event was not triggered.", {
    details: [{ field: "data", message: 'must be a JSON object, like {"followers_count": 500}' }],
  });
}
