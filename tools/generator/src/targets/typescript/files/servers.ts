import { code, join } from "../../../emit/code.ts";
import { docComment } from "../../../emit/comment.ts";
import { literal } from "../../../emit/literal.ts";
import type { JsonObject, Server } from "../../../model/types.ts";
import type { VirtualFile } from "../../../target.ts";
import type { Plan } from "../plan/plan.ts";
import { compact } from "./compact.ts";
import { Module } from "./module.ts";

/** `servers.ts`: the document's servers, to choose a base URL from. None where there is nothing to choose. */
export function serverFile(plan: Plan): VirtualFile | undefined {
  const { servers } = plan.api;
  if (servers.length < 2 && servers.every(({ variables }) => variables.length === 0)) return undefined;
  const module = new Module("servers", plan.options);
  return module.toFile(code`${docComment([
    "The servers of the document. For the option `baseUrl`, `serverUrl` of the runtime makes one a URL, with values for its variables.",
  ])}
export const servers = [
  ${join(
    servers.map((server) => code`${literal(describe(server))},`),
    "\n",
  )}
] as const satisfies readonly ${module.runtimeType("ServerSpec")}[];`);
}

function describe({ url, description, variables }: Server): JsonObject {
  const described = variables.map(({ name, ...variable }): [string, JsonObject] => [
    name,
    compact({
      default: variable.default,
      enum: variable.enum && [...variable.enum],
      description: variable.description,
    }),
  ]);
  return compact({
    url,
    description,
    variables: described.length > 0 ? Object.fromEntries(described) : undefined,
  });
}
