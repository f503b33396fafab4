import { useState } from "preact/hooks";
import type { OAuthClientWithSecret } from "../../../control/generated/types.ts";
import { useDesk, useLinks } from "../core/context.ts";
import { type Filled, given } from "../core/form.ts";
import { navigate } from "../core/location.ts";
import { createOAuthClient } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { EnvironmentField } from "../parts/choices.tsx";
import { Field, Form } from "../parts/Form.tsx";
import { Page } from "../parts/Page.tsx";
import { SecretDialog } from "../parts/SecretDialog.tsx";

/** Settings → OAuth applications → Create new application. */
export function NewApplicationPage(props: { readonly title: string }) {
  const { say } = useDesk();
  const link = useLinks();
  const [created, setCreated] = useState<OAuthClientWithSecret>();
  const create = async (filled: Filled) => {
    const uris = (filled.text("redirect_uris") ?? "").split(/\s+/).filter((uri) => uri !== "");
    const body = given({
      name: filled.text("name") ?? "",
      environment: filled.text("environment"),
      redirect_uris: uris,
    });
    setCreated(await send(createOAuthClient, { body }));
  };
  const done = () => {
    say(`${created?.name ?? ""} is registered.`);
    navigate(link("applications"));
  };
  return (
    <Page
      title={props.title}
      above={<a href={link("applications")}>OAuth applications</a>}
      intro="It gets a client id and a secret, which is shown once."
    >
      <div class="card narrow">
        <Form
          submit="Create application"
          onSubmit={create}
          actions={
            <a class="button plain" href={link("applications")}>
              Cancel
            </a>
          }
        >
          <Field name="name" label="Name" hint="People see it on the consent page.">
            {(control) => <input {...control} />}
          </Field>
          <EnvironmentField />
          <Field
            name="redirect_uris"
            label="Redirect URIs"
            hint="One on each line. A request has to name one of them exactly."
          >
            {(control) => (
              <textarea
                {...control}
                rows={3}
                spellcheck={false}
                placeholder="http://localhost:3000/callback"
              />
            )}
          </Field>
        </Form>
      </div>
      {created !== undefined && (
        <SecretDialog
          title={`${created.name} is created`}
          warning="Copy the secret now and store it where secrets are kept: it is never shown again."
          secrets={[
            { label: "Client id", text: created.client_id },
            { label: "Client secret", text: created.client_secret },
          ]}
          onDone={done}
        />
      )}
    </Page>
  );
}
