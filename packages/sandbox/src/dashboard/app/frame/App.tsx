import { useCallback, useState } from "preact/hooks";
import type { Clock, Organization } from "../../../control/generated/types.ts";
import type { DashboardFacts } from "../../facts.ts";
import { DeskContext } from "../core/context.ts";
import { usePlace } from "../core/location.ts";
import { getClock, listOrganizations } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { usePoll } from "../core/usePoll.ts";
import { Loading, ProblemNote } from "../parts/Notes.tsx";
import { Frame } from "./Frame.tsx";
import { loadFacts } from "./loadFacts.ts";
import { View } from "./View.tsx";

interface Base {
  readonly facts: DashboardFacts;
  readonly organizations: readonly Organization[];
  readonly first: Organization;
  readonly clock: Clock;
}

async function readBase(): Promise<Base> {
  const [facts, { data: organizations }, clock] = await Promise.all([
    loadFacts(),
    send(listOrganizations),
    send(getClock),
  ]);
  const [first] = organizations;
  if (first === undefined) throw new Error("The sandbox has no organization.");
  return { facts, organizations, first, clock };
}

/** Everything: the frame, and in it the page of this address. */
export function App() {
  const { value: base, problem, refresh } = usePoll(readBase, []);
  const { query, path } = usePlace();
  const [message, setMessage] = useState({ text: "", number: 0 });
  const say = useCallback((text: string) => setMessage(({ number }) => ({ text, number: number + 1 })), []);
  if (base === undefined) {
    return (
      <main class="alone">
        {problem === undefined ? <Loading /> : <h1>The dashboard could not start</h1>}
        <ProblemNote problem={problem} />
      </main>
    );
  }
  const { facts, organizations, first, clock } = base;
  const organization = organizations.find(({ id }) => id === query.get("organization")) ?? first;
  return (
    <DeskContext.Provider value={{ facts, organizations, organization, clock, refresh, say }}>
      <Frame message={message} problem={problem}>
        <View key={`${path} ${organization.id}`} path={path} />
      </Frame>
    </DeskContext.Provider>
  );
}
