import { type Code, code, join } from "../../../emit/code.ts";
import type { VirtualFile } from "../../../target.ts";
import type { Plan } from "../plan/plan.ts";
import { Module, runtimeModule } from "./module.ts";

/** `index.ts`: all that a user of the client may import. A copied runtime is part of it. */
export function indexFile(plan: Plan, files: readonly VirtualFile[]): VirtualFile {
  const module = new Module("index", plan.options);
  const paths = files
    .map((file) => file.path.replace(/\.ts$/, ""))
    .filter((path) => !path.startsWith("runtime/") && path !== "paths" && path !== "codec");
  const order = (path: string): number =>
    ["client", "api", "servers", "scopes", "errors", "events"].indexOf(path) + 1 || 9;
  const sorted = [...paths].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  const lines: Code[] = sorted.map((path) =>
    path.startsWith("types/") ||
    path === "errors" ||
    (path === "events" && plan.api.webhookDelivery === undefined && plan.positions === undefined)
      ? code`export type * from ${module.specifier(path)};`
      : code`export * from ${module.specifier(path)};`,
  );
  if (plan.options.runtime === "copy") lines.push(code`export * from ${module.specifier(runtimeModule)};`);
  return module.toFile(join(lines, "\n"));
}
