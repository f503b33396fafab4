import { useState } from "preact/hooks";
import { useDesk } from "../core/context.ts";
import { given } from "../core/form.ts";
import { usePlace } from "../core/location.ts";
import { listRequests } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { usePoll } from "../core/usePoll.ts";
import { count } from "../core/words.ts";
import { Button } from "../parts/Button.tsx";
import { Live } from "../parts/Notes.tsx";
import { Page } from "../parts/Page.tsx";
import { hasText, readFilter } from "./filter.ts";
import { RequestFilter } from "./RequestFilter.tsx";
import { RequestTable } from "./RequestTable.tsx";

const mostShown = 200;

/** What was asked of the API, as it is answered. */
export function RequestsPage(props: { readonly title: string }) {
  const { organization } = useDesk();
  const { query } = usePlace();
  const [paused, setPaused] = useState(false);
  const { text, mine, ...filter } = readFilter(query);
  const requests = usePoll(
    () =>
      send(listRequests, {
        params: given({
          ...filter,
          organization_id: mine ? organization.id : undefined,
          // A text is looked for in everything that is kept.
          limit: text === undefined ? mostShown : 1000,
        }),
      }),
    [query.toString()],
    paused,
  );
  return (
    <Page
      title={props.title}
      intro="Every request to the API, newest first. Credentials are never shown."
      actions={
        <Button pressed={paused} onClick={() => setPaused(!paused)}>
          {paused ? "Paused" : "Pause"}
        </Button>
      }
    >
      <RequestFilter />
      <Live of={requests}>
        {({ data }) => {
          const found = data.filter((request) => hasText(request, text)).slice(0, mostShown);
          return (
            <>
              <p class="count">
                {count(found.length, "request")}
                {found.length === mostShown ? ", the latest of more" : ""}
                {paused ? ", standing still" : ""}
              </p>
              <div class="card wide">
                <RequestTable requests={found} caption={`${count(found.length, "request")}, newest first`} />
              </div>
            </>
          );
        }}
      </Live>
    </Page>
  );
}
