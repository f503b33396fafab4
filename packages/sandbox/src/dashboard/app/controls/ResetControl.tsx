import { useDesk } from "../core/context.ts";
import { type Filled, given } from "../core/form.ts";
import { reset } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { Field, Form } from "../parts/Form.tsx";
import { useConfirm } from "../parts/useConfirm.tsx";

/** Begins anew. */
export function ResetControl() {
  const { refresh, say } = useDesk();
  const [confirmed, question] = useConfirm({
    title: "Reset the sandbox?",
    text: "Other organizations, accounts, webhooks, applications and grants are deleted, faults end, and switches are as at the start. Only a snapshot brings them back.",
    confirm: "Reset everything",
  });
  const begin = async (filled: Filled) => {
    if (!(await confirmed())) return;
    await send(reset, {
      body: { ...given({ seed: filled.number("seed") }), accounts: filled.number("accounts") ?? 0 },
    });
    await refresh();
    say("The sandbox begins anew.");
  };
  return (
    <>
      <Form submit="Reset…" kind="plain" onSubmit={begin}>
        <div class="pair">
          <Field name="seed" label="Seed" hint="Key of all simulated data.">
            {(control) => <input {...control} inputMode="numeric" placeholder="as at the start" />}
          </Field>
          <Field name="accounts" label="Accounts" hint="Simulated ones to connect.">
            {(control) => <input {...control} inputMode="numeric" placeholder="0" />}
          </Field>
        </div>
      </Form>
      {question}
    </>
  );
}
