/** Environment of what is made where none is asked for: a sandbox's own. */
export function usualEnvironment(environments: readonly string[]): string {
  return environments.find((environment) => environment === "sandbox") ?? environments[0] ?? "sandbox";
}
