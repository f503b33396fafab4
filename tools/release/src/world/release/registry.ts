import { provenanceOf } from "../../release/provenance.ts";
import { attempt, type RunOptions, run } from "./process.ts";

export type Access = "credentials" | "trusted" | "none";

/** The registry as npm is configured: it publishes, because it is there wherever Node is, and knows what a CI vouches for. */
export interface Registry {
  /** Its address, without credentials. */
  readonly url: string;
  /** By a token; by the CI's identity (trusted publishing, npm 11.5.1); not at all. */
  readonly access: Access;
}

/** @throws {CommandFailed} Where npm can't say what it is configured for. */
export async function registryFor(name: string, options: RunOptions): Promise<Registry> {
  const scope = name.split("/")[0] ?? name;
  const said = await run("npm", ["config", "get", `${scope}:registry`, "registry"], options);
  const [own, common] = said.split("\n").map((line) => line.slice(line.indexOf("=") + 1).trim());
  const url = (own === undefined || own === "undefined" || own === "" ? common : own) ?? "";
  const { code } = await attempt("npm", ["whoami", "--registry", url, "--fetch-retries=0"], options);
  if (code === 0) return { url, access: "credentials" };
  const trusted = provenanceOf({ ...process.env, ...options.env }).possible;
  return { url, access: trusted ? "trusted" : "none" };
}

/** The integrity of a version that the registry has; undefined: it has none of that version. @throws {Error} */
export async function integrityIn(
  { url }: Registry,
  id: string,
  options: RunOptions,
): Promise<string | undefined> {
  const args = ["view", id, "dist", "--json", "--registry", url, "--prefer-online", "--fetch-retries=1"];
  const { code, stdout, output } = await attempt("npm", args, options);
  if (code === 0) {
    if (stdout.trim() === "") return undefined;
    const dist = JSON.parse(stdout) as { integrity?: string };
    return dist.integrity ?? "unknown";
  }
  if (/\bE404\b/.test(output)) return undefined;
  throw new Error(`The registry ${url} did not say whether it has ${id}:\n${output.trim()}`);
}

export async function publishTarball(
  { url }: Registry,
  file: string,
  provenance: boolean,
  options: RunOptions,
): Promise<void> {
  const flag = provenance ? "--provenance" : "--provenance=false";
  await run("npm", ["publish", file, "--access", "public", flag, "--registry", url], options);
}
