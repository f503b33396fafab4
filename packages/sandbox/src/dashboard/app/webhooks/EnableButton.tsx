import type { Webhook } from "../../../control/generated/types.ts";
import { useDesk } from "../core/context.ts";
import { enableWebhook } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { rescueFocus } from "../parts/Page.tsx";

/** Lets a webhook that failed too often be told of events again. */
export function EnableButton(props: { readonly webhook: Webhook; readonly refresh: () => Promise<void> }) {
  const { say } = useDesk();
  const { id, url, status } = props.webhook;
  if (status !== "disabled") return null;
  const enable = async () => {
    await send(enableWebhook, { params: { webhook_id: id } });
    await props.refresh();
    say(`${url} is enabled.`);
    rescueFocus();
  };
  return (
    <ActionButton about={url} run={enable}>
      Re-enable
    </ActionButton>
  );
}
