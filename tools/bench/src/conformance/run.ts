import { argumentsOf } from "./arguments.ts";
import type { Client, Outcome } from "./client.ts";
import { findOperation } from "./find.ts";
import type { MockApi, Scenario } from "./scenario.ts";
import type { MadeCall } from "./types.ts";
import { faultOf } from "./verdict.ts";

/** Plays all requests of a scenario; gives the first fault. */
export async function runScenario(
  { name, apis, passCondition }: Scenario,
  clients: readonly Client[],
  origin: string,
  calls: MadeCall[],
): Promise<string | undefined> {
  for (const api of apis) {
    if (passCondition === "by-key" && api.response.status >= 400) continue;
    const fault = await runApi(api, passCondition, clients, origin, (call) =>
      calls.push({ ...call, scenario: name }),
    );
    if (fault !== undefined) return `${api.method.toUpperCase()} ${api.uri}: ${fault}`;
  }
  return undefined;
}

async function runApi(
  expected: MockApi,
  passCondition: Scenario["passCondition"],
  clients: readonly Client[],
  origin: string,
  record: (call: Omit<MadeCall, "scenario">) => void,
): Promise<string | undefined> {
  const found = findOperation(clients, expected);
  if (found === undefined) return "no document has this operation";
  const { client, operation } = found;
  // What the server really said, for answers that the suite gives by a function.
  let answer: Promise<Buffer> | undefined;
  const watched: typeof fetch = async (...request) => {
    const response = await fetch(...request);
    const copy = response.clone();
    answer = copy.arrayBuffer().then((bytes) => Buffer.from(bytes));
    return response;
  };
  const instance = new client.module.Suite({
    baseUrl: origin + found.base,
    maxRetries: 0,
    fetch: watched,
    ...credentials(client, expected, passCondition),
  });
  const resource = instance[operation.resource];
  const method = resource?.[operation.name];
  if (method === undefined) return `there is no method ${operation.resource}.${operation.name}`;
  try {
    const { list, options } = argumentsOf(found, expected, origin);
    const outcome: Outcome = await method.apply(resource, [...list, options]).result();
    const args = Object.keys(options).length > 0 ? [...list, options] : list;
    const data = isPlain(outcome.data) ? outcome.data : undefined;
    record({ folder: client.folder, resource: operation.resource, method: operation.name, args, data });
    return await faultOf(outcome, expected, (await answer) ?? Buffer.of());
  } catch (error) {
    return `thrown: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Whether data can be written down: a stream cannot. */
function isPlain(data: unknown): boolean {
  return !(typeof data === "object" && data !== null && Symbol.asyncIterator in data);
}

/** Options of the client for the credentials that a request is expected to carry. */
function credentials(
  { api, module }: Client,
  { request }: MockApi,
  passCondition: Scenario["passCondition"],
): Readonly<Record<string, unknown>> {
  const headers = new Headers(
    Object.entries(request?.headers ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return Object.fromEntries(
    api.securitySchemes.flatMap(({ name, type, parameterName }) => {
      const option = module.api.security[name]?.option;
      const given =
        type === "apiKey"
          ? headers.get(parameterName ?? "")
          : headers.get("authorization")?.replace(/^\w+ /, "");
      const secret = given ?? (passCondition === "status-code" ? "refused" : undefined);
      return option !== undefined && secret ? [[option, secret]] : [];
    }),
  );
}
