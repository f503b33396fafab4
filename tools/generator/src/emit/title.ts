import { safeName, words } from "./names.ts";

/** What an API is called before its title explains itself: `Swagger Petstore - OpenAPI 3.0` is `Swagger Petstore`. */
export function shortTitle(title: string): string {
  return title.replace(/(\s[-–—|]\s|[:(]|\bAPI\b).*$/is, "");
}

/** An environment variable named for the API: `OUTFAME_API_KEY`. */
export function environmentVariable(prefix: string, purpose: string): string {
  return words(`${prefix} ${purpose}`)
    .map((word) => word.toUpperCase())
    .join("_");
}

/** What the variables of an API begin with, from its title: `OUTFAME`. */
export function environmentPrefix(title: string): string {
  return safeName(environmentVariable(shortTitle(title), ""), "API");
}

export function isEnvironmentPrefix(value: unknown): value is string {
  return typeof value === "string" && /^[A-Z][A-Z0-9_]*$/.test(value);
}
