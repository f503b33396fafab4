import { defineExtension } from "../extension.ts";
import { map } from "../shapes.ts";

/** Purpose → absolute URL. */
export type Hosts = Readonly<Record<string, string>>;

/** `x-hosts` at the root. */
export const hosts = defineExtension({
  name: "x-hosts",
  on: "root",
  meaning: "The hosts around the API, by purpose.",
  example: { docs: "https://docs.example.com" },
  schema: map({ type: "string", pattern: "^https?://[^\\s/]+[^\\s]*$" }),
  convert: (raw: Hosts): Hosts => raw,
});
