import { useState } from "preact/hooks";
import type { ApiKeyWithSecret } from "../../../control/generated/types.ts";
import { useDesk, useLinks } from "../core/context.ts";
import { type Filled, given } from "../core/form.ts";
import { navigate } from "../core/location.ts";
import { createApiKey } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { exampleCall } from "../overview/exampleCall.ts";
import { Copyable } from "../parts/Copyable.tsx";
import { EnvironmentField, PlanField } from "../parts/choices.tsx";
import { Field, Form } from "../parts/Form.tsx";
import { Page } from "../parts/Page.tsx";
import { ScopeChoice } from "../parts/ScopeChoice.tsx";
import { SecretDialog } from "../parts/SecretDialog.tsx";

/** Settings → API keys → Create new key. */
export function NewApiKeyPage(props: { readonly title: string }) {
  const { facts, organization, say } = useDesk();
  const link = useLinks();
  const [created, setCreated] = useState<ApiKeyWithSecret>();
  const create = async (filled: Filled) => {
    const body = given({
      name: filled.text("name") ?? "",
      organization_id: organization.id,
      scopes: [...filled.all("scopes")],
      plan: filled.text("plan"),
      environment: filled.text("environment"),
    });
    setCreated(await send(createApiKey, { body }));
  };
  const done = () => {
    say(`${created?.name ?? ""} is ready to be used.`);
    navigate(link("apiKeys"));
  };
  return (
    <Page
      title={props.title}
      above={<a href={link("apiKeys")}>API keys</a>}
      intro={`For ${organization.name}. The key is shown once, when it is created.`}
    >
      <div class="card narrow">
        <Form
          submit="Create key"
          onSubmit={create}
          actions={
            <a class="button plain" href={link("apiKeys")}>
              Cancel
            </a>
          }
        >
          <Field name="name" label="Name" hint="What it is for, so that you know it in a year.">
            {(control) => <input {...control} />}
          </Field>
          <EnvironmentField ofKeys />
          <PlanField inherited="As the organization's" />
          <ScopeChoice />
        </Form>
      </div>
      {created !== undefined && (
        <SecretDialog
          title={`${created.name} is created`}
          warning="Copy the key now and store it where secrets are kept. Only a hash of it is stored here, so it is never shown again."
          secrets={[{ label: "Key", text: created.secret }]}
          onDone={done}
        >
          <h3>Try it</h3>
          <Copyable label="the call" text={exampleCall(facts, location.origin, created.secret)} block />
        </SecretDialog>
      )}
    </Page>
  );
}
