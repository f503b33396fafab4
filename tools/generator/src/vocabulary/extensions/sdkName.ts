import { defineExtension } from "../extension.ts";

export const identifier = "[A-Za-z_$][A-Za-z0-9_$]*";

/** `x-sdk-name` on an operation: `method` or `resource.method`. */
export const sdkMethodName = defineExtension({
  name: "x-sdk-name",
  on: "operation",
  meaning:
    "The method in clients, or `resource.method`, where the name made from the operationId would not read well.",
  example: "analytics.overview",
  schema: { type: "string", pattern: `^${identifier}(\\.${identifier})?$` },
  convert: (raw: string): string => raw,
});

/** `x-sdk-name` on a tag: the resource. */
export const sdkResourceName = defineExtension({
  name: "x-sdk-name",
  on: "tag",
  meaning: "The resource in clients, where the name made from the tag would not read well.",
  example: "oauth",
  schema: { type: "string", pattern: `^${identifier}$` },
  convert: (raw: string): string => raw,
});
