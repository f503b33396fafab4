import fc from "fast-check";
import type { OperationDescription } from "../../../src/description.ts";
import { description } from "../../../src/generated/description.ts";
import type { Tenant } from "./world.ts";

/** One call: who asks, and whose things it is about. Numbers choose, whatever there is to choose from. */
export interface Command {
  readonly operation: OperationDescription;
  readonly caller: number;
  readonly credential: number;
  readonly owner: number;
  readonly thing: number;
  readonly idempotencyKey: string | undefined;
  readonly likes: number;
}

export const commands: fc.Arbitrary<Command> = fc.record({
  operation: fc.constantFrom(...description.operations),
  caller: fc.nat(100),
  credential: fc.nat(2),
  owner: fc.nat(100),
  thing: fc.nat(100),
  // Few, so that several tenants use the same.
  idempotencyKey: fc.option(fc.constantFrom("first", "second"), { nil: undefined }),
  likes: fc.nat(1_000),
});

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: object | undefined;
  /** What of the owner's is named in the request. */
  readonly named: readonly string[];
}

function one(things: readonly string[], choice: number, otherwise: string): string {
  return things[choice % Math.max(1, things.length)] ?? otherwise;
}

/** The request that a command stands for. */
export function requestOf(command: Command, owner: Tenant): Asked {
  const { operation, thing, likes } = command;
  const account = one(owner.accounts, thing, "acc_none");
  const webhook = one(owner.webhooks, thing, "wh_none");
  const suggestion = one(owner.suggestions, thing, "sug_none");
  const cursor = one(owner.cursors, thing, "");
  const path = operation.path
    .replace("{account_id}", account)
    .replace("{webhook_id}", webhook)
    .replace("{suggestion_id}", suggestion);
  const names = operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const query = [
    ...(names.includes("account_id") ? [`account_id=${account}`] : []),
    ...(names.includes("cursor") && cursor !== "" && likes % 2 === 0 ? [`cursor=${cursor}`] : []),
  ];
  const handle = `${owner.name}.account${1 + (thing % 2)}`;
  const bodies: Readonly<Record<string, object>> = {
    createAccount: { instagram_username: handle },
    updateAccount: { instagram_username: handle, daily_limits: { likes } },
    updateTargeting: { hashtags: [`tag${likes}`] },
    pauseEngagement: { account_id: account },
    resumeEngagement: { account_id: account },
    createWebhook: { url: `https://hooks.example.com/${likes}`, events: ["billing.payment_failed"] },
  };
  return {
    method: operation.method,
    path: query.length === 0 ? path : `${path}?${query.join("&")}`,
    body: bodies[operation.id],
    named: [account, webhook, suggestion, handle],
  };
}

/** Whether the operation lets a credential with these scopes in. */
export function isAllowed({ security }: OperationDescription, scopes: readonly string[]): boolean {
  return security.some((alternative) =>
    alternative.every((demand) => demand.scopes.every((scope) => scopes.includes(scope))),
  );
}

/** Whether the request is about one thing that somebody has. */
export function isAboutThing({ path, parameters, id }: OperationDescription): boolean {
  return (
    path.includes("{") ||
    parameters.some(({ name, required }) => name === "account_id" && required) ||
    id.endsWith("Engagement")
  );
}
