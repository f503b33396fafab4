import { type Code, code } from "../../../emit/code.ts";
import { identifier } from "../../../emit/identifier.ts";
import { stringLiteral } from "../../../emit/literal.ts";
import { camelCase, kebabCase, safeName } from "../../../emit/names.ts";
import { sampleCall } from "../../../emit/sampleCall.ts";
import { environmentPrefix, shortTitle } from "../../../emit/title.ts";
import type { Operation, Resource } from "../../../model/types.ts";
import type { Sampler } from "../../../target.ts";
import type { Plan } from "../plan/plan.ts";
import { sampleArguments } from "./arguments.ts";
import { clientOptions } from "./clientOptions.ts";
import { printedCall } from "./printedCall.ts";

/** Writes the call of an operation as a file that a reader can copy; nothing for what is no method of the client. */
export function createSampler(plan: Plan): Sampler {
  const methods = new Map(
    plan.resources.flatMap(({ resource, operations }) =>
      operations.map(({ operation }) => [operation.id, { resource, operation }] as const),
    ),
  );
  return ({ id }) => {
    const found = methods.get(id);
    if (found === undefined) return undefined;
    const source = `${sampleFile(plan, found.resource, found.operation).text}\n`;
    return { lang: "ts", label: "TypeScript", extension: "ts", source };
  };
}

function sampleFile(plan: Plan, resource: Resource, operation: Operation): Code {
  const { api, options, clientName } = plan;
  const client = identifier(clientName);
  const variable = variableName(clientName);
  const prefix = options.environmentPrefix ?? environmentPrefix(api.title);
  const call = printedCall(api, operation, {
    client: variable,
    resource: resource.name,
    args: sampleArguments(plan, operation, sampleCall(api, operation)),
  });
  return code`import ${options.packageExport === "default" ? client : code`{ ${client} }`} from ${packageOf(plan)};

const ${identifier(variable)} = new ${client}(${clientOptions(api, operation, prefix)});

${call}`;
}

function packageOf({ api, options }: Plan): Code {
  return stringLiteral(options.packageName ?? (kebabCase(shortTitle(api.title)) || "api"));
}

/** `outfame` for `Outfame`; never the name of the class itself. */
function variableName(clientName: string): string {
  const name = safeName(camelCase(clientName), "client");
  return name === clientName ? "client" : name;
}
