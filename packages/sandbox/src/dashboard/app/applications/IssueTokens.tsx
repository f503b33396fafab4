import { useState } from "preact/hooks";
import type { IssuedTokens, OAuthClient } from "../../../control/generated/types.ts";
import { useDesk } from "../core/context.ts";
import { issueTokens } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { duration } from "../core/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { SecretDialog } from "../parts/SecretDialog.tsx";

/** Tokens for the organization that is shown, as if one of its people had just allowed everything. */
export function IssueTokens(props: { readonly client: OAuthClient; readonly refresh: () => Promise<void> }) {
  const { organization } = useDesk();
  const [issued, setIssued] = useState<IssuedTokens>();
  const issue = async () => {
    const body = { client_id: props.client.client_id, organization_id: organization.id };
    setIssued(await send(issueTokens, { body }));
    await props.refresh();
  };
  return (
    <>
      <ActionButton about={`for ${props.client.name}`} run={issue}>
        Issue tokens
      </ActionButton>
      {issued !== undefined && (
        <SecretDialog
          title="Tokens without the flow"
          warning={`As if ${organization.name} had allowed ${issued.scope}. The access token expires in ${duration(issued.expires_in)}. Both are shown only now.`}
          secrets={[
            { label: "Access token", text: issued.access_token },
            { label: "Refresh token", text: issued.refresh_token },
          ]}
          onDone={() => setIssued(undefined)}
        />
      )}
    </>
  );
}
