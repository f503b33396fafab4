import { useDesk, useLinks } from "../core/context.ts";
import { Copyable } from "../parts/Copyable.tsx";
import { exampleCall } from "./exampleCall.ts";

/** Where the API is, and how it is called. */
export function CallIt() {
  const { facts } = useDesk();
  const link = useLinks();
  const usual = facts.environments.find(({ name }) => name === facts.usualEnvironment);
  const key = `${usual?.prefix ?? ""}…`;
  return (
    <div class="call-it">
      <div>
        <h3>Base URL</h3>
        <Copyable label="the base URL" text={location.origin + facts.basePath} />
      </div>
      <div>
        <h3>A first call</h3>
        <Copyable label="the call" text={exampleCall(facts, location.origin, key)} block />
        <p class="hint">
          The sandbox printed a ready key when it started. <a href={link("newApiKey")}>Create new key</a> to
          choose its scopes and plan.
        </p>
      </div>
    </div>
  );
}
