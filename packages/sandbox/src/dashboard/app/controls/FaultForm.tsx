import { useDesk } from "../core/context.ts";
import { type Filled, given } from "../core/form.ts";
import { injectFault } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { Field, Form } from "../parts/Form.tsx";
import { moments, transports } from "./faultWords.ts";

/** Lets something go wrong. */
export function FaultForm(props: { readonly refresh: () => Promise<void> }) {
  const { facts, say } = useDesk();
  const inject = async (filled: Filled) => {
    const transport = transports.find(({ value }) => value === filled.text("transport"))?.value;
    const status = filled.number("status");
    const latency = filled.number("latency_ms");
    await send(injectFault, {
      body: {
        // Left out means as it would be; at least one of them has to be there, which is for the control plane to say.
        ...(given({ status, latency_ms: latency, transport }) as { status: number; latency_ms: number }),
        ...given({ retry_after: filled.number("retry_after"), times: filled.number("times") }),
        operation: filled.text("operation") ?? "*",
        moment: filled.one("moment", ["before", "after"]),
        probability: (filled.number("percent") ?? 100) / 100,
      },
    });
    await props.refresh();
    say("The fault is in force.");
  };
  return (
    <Form submit="Inject fault" onSubmit={inject} reset>
      <Field name="operation" label="Operation">
        {(control) => (
          <select {...control}>
            <option value="*">Every operation</option>
            {facts.operations.map(({ id, method, path }) => (
              <option key={id} value={id}>
                {id} ({method} {path})
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="pair">
        <Field name="status" label="Status">
          {(control) => <NumberInput control={control} list="fault-statuses" placeholder="as usual" />}
        </Field>
        <Field name="retry_after" label="Retry-After, seconds">
          {(control) => <NumberInput control={control} placeholder="none" />}
        </Field>
      </div>
      <datalist id="fault-statuses">
        {facts.errors
          .filter(({ status }) => status >= 400)
          .map(({ code, status }) => (
            <option key={code} value={status}>
              {code}
            </option>
          ))}
      </datalist>
      <div class="pair">
        <Field name="latency_ms" label="Latency, ms">
          {(control) => <NumberInput control={control} placeholder="0" />}
        </Field>
        <Field name="transport" label="Connection">
          {(control) => (
            <select {...control}>
              <option value="">As usual</option>
              {transports.map(({ value, words }) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field name="moment" label="Moment">
        {(control) => (
          <select {...control}>
            {moments.map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="pair">
        <Field name="probability" label="Share of requests, %">
          {(control) => <NumberInput control={{ ...control, name: "percent" }} placeholder="100" />}
        </Field>
        <Field name="times" label="Times">
          {(control) => <NumberInput control={control} placeholder="until ended" />}
        </Field>
      </div>
    </Form>
  );
}

function NumberInput(props: {
  readonly control: { readonly id: string; readonly name: string };
  readonly placeholder: string;
  readonly list?: string;
}) {
  return (
    <input
      {...props.control}
      type="text"
      inputMode="decimal"
      list={props.list}
      placeholder={props.placeholder}
    />
  );
}
