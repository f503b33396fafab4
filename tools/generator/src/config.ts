import { access } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** `sdkgen.config.ts`: which document, and what is made from it. Paths are relative to the file. */
export interface Config {
  readonly spec: string;
  /** Folder that references may not leave. Default: the document's own. */
  readonly root?: string;
  /** The command that generated READMEs name. Default: `sdkgen generate`. */
  readonly command?: string;
  /** Whatever has to be repaired or left out is an error, as with `--strict`: for a document of one's own. Default: false. */
  readonly strict?: boolean;
  readonly targets: readonly TargetConfig[];
}

export interface TargetConfig {
  /** Name of the target: `typescript`, `sandbox` … */
  readonly target: string;
  /** Folder for its files. What an earlier run wrote there and is no longer generated is removed. */
  readonly out: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Gives a configuration its type; changes nothing. */
export function defineConfig(config: Config): Config {
  return config;
}

/** The configuration can't be used; the message says why and what to do. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

export const configName = "sdkgen.config.ts";

/** Finds the configuration in a folder or the ones above it. */
export async function findConfig(from: string): Promise<string | undefined> {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    const file = path.join(folder, configName);
    if (await exists(file)) return file;
    if (folder === path.dirname(folder)) return undefined;
  }
}

/**
 * Loads a configuration, with all paths made absolute.
 * @throws ConfigError
 */
export async function loadConfig(file: string): Promise<Config> {
  const absolute = path.resolve(file);
  if (!(await exists(absolute))) throw new ConfigError(`There is no configuration at ${file}.`);
  const module: unknown = await import(pathToFileURL(absolute).href).catch((error: unknown) => {
    throw new ConfigError(
      `${file} can't be loaded: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  });
  const config =
    typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
  const problem = findProblem(config);
  if (problem !== undefined) throw new ConfigError(`${file}: ${problem}`);
  const { spec, root, targets, ...rest } = config as Config;
  const resolve = (relative: string): string => path.resolve(path.dirname(absolute), relative);
  return {
    ...rest,
    spec: resolve(spec),
    ...(root === undefined ? {} : { root: resolve(root) }),
    targets: targets.map((target) => ({ ...target, out: resolve(target.out) })),
  };
}

function findProblem(config: unknown): string | undefined {
  if (typeof config !== "object" || config === null)
    return "it has no default export; write `export default defineConfig({ … })`.";
  if (!("spec" in config) || typeof config.spec !== "string")
    return "`spec` must be the path of the document.";
  if (!("targets" in config) || !Array.isArray(config.targets) || config.targets.length === 0) {
    return "`targets` must be a list with at least one target.";
  }
  if ("root" in config && config.root !== undefined && typeof config.root !== "string")
    return "`root` must be the path of a folder.";
  if ("command" in config && config.command !== undefined && typeof config.command !== "string")
    return "`command` must be a string.";
  if ("strict" in config && config.strict !== undefined && typeof config.strict !== "boolean")
    return "`strict` must be true or false.";
  const stray = Object.keys(config).find(
    (key) => !["spec", "root", "command", "strict", "targets"].includes(key),
  );
  if (stray !== undefined)
    return `there is no setting ${JSON.stringify(stray)}; there are spec, root, command, strict and targets.`;
  const bad = config.targets.findIndex(
    (target) =>
      typeof target !== "object" ||
      target === null ||
      typeof target.target !== "string" ||
      typeof target.out !== "string" ||
      (target.options !== undefined && (typeof target.options !== "object" || target.options === null)),
  );
  return bad < 0
    ? undefined
    : `targets[${bad}] needs \`target\` (its name) and \`out\` (a folder), and may have \`options\` (an object).`;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
