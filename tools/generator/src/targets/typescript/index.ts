/** Target `typescript`: a typed client, a class per resource, on a runtime written by hand. */
import { generatedReadme } from "../../emit/readme.ts";
import type { Target, VirtualFile } from "../../target.ts";
import { apiFile } from "./files/api.ts";
import { clientFile } from "./files/client.ts";
import { codecFile } from "./files/conversions.ts";
import { errorFile } from "./files/errors.ts";
import { eventFile } from "./files/events.ts";
import { formerPaths } from "./files/formerPaths.ts";
import { functionFiles } from "./files/functions.ts";
import { indexFile } from "./files/index.ts";
import { operationFiles } from "./files/operations.ts";
import { resourceFiles } from "./files/resources.ts";
import { runtimeFiles } from "./files/runtime.ts";
import { scopeFile } from "./files/scopes.ts";
import { serverFile } from "./files/servers.ts";
import { testingFile } from "./files/testing.ts";
import { typeFiles } from "./files/types.ts";
import { parseTypescriptOptions, type TypescriptOptions } from "./options.ts";
import { createPlan, type Plan } from "./plan/plan.ts";
import { createSampler } from "./sample/sample.ts";

export type { TypescriptOptions } from "./options.ts";

/** A mock speaks of what is on the wire, so where that differs, it has types of its own. */
function testingFiles(plan: Plan): VirtualFile[] {
  if (plan.positions === undefined) return [testingFile(plan)];
  const wire = { ...plan, positions: undefined, typeFolder: "wire" };
  return [testingFile(wire), ...typeFiles(wire)];
}

export const typescript: Target<TypescriptOptions> = {
  name: "typescript",
  summary: "a typed client for Node, Bun, Deno, workers and browsers",
  needs: (options) => (options.pathTypes ? ["pathTypes"] : []),
  parseOptions: parseTypescriptOptions,
  emit(api, options, { command, runtimeSources, pathTypes }) {
    const plan = createPlan(api, options, runtimeSources);
    const files = [
      clientFile(plan),
      apiFile(plan),
      serverFile(plan),
      scopeFile(plan),
      errorFile(plan),
      eventFile(plan),
      ...resourceFiles(plan),
      ...operationFiles(plan),
      codecFile(plan),
      ...typeFiles(plan),
    ].filter((file): file is VirtualFile => file !== undefined);
    return {
      files: [
        ...files,
        ...(pathTypes === undefined ? [] : [{ path: "paths.ts", text: `${pathTypes}${formerPaths(plan)}` }]),
        indexFile(plan, files),
        ...functionFiles(plan),
        ...(options.testing ? testingFiles(plan) : []),
        ...runtimeFiles(runtimeSources, options),
        generatedReadme("typescript", command),
      ],
      diagnostics: plan.diagnostics,
    };
  },
  sample: (api, options, { runtimeSources }) => createSampler(createPlan(api, options, runtimeSources)),
};
