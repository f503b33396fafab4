import type { KeyScheme } from "../core/keys.ts";

/** Environment of new keys where none is asked for: a sandbox's own. */
export function usualEnvironment(scheme: KeyScheme): string {
  return (
    scheme.environments.find((environment) => environment === "sandbox") ??
    scheme.environments[0] ??
    "sandbox"
  );
}
