import path from "node:path";
import { type Config, findConfig, loadConfig, type TargetConfig } from "../config.ts";
import type { Job, TargetJob } from "../pipeline.ts";
import { targets } from "../targets/index.ts";
import { type CommandLine, UsageError } from "./options.ts";

/** What the command line, with or without a configuration, asks to be made. */
export async function planJob(line: CommandLine): Promise<Job> {
  const loadOptions = { root: line.root, allowRemote: line.allowRemote, maxBytes: line.maxBytes };
  if (line.spec !== undefined) {
    const { spec, out } = line;
    if (line.config !== undefined)
      throw new UsageError("--spec and --config exclude each other: a configuration names its own document.");
    if (line.targets.length === 0)
      throw new UsageError(`--spec needs --target: one of ${[...targets.keys()].join(", ")}.`);
    if (out === undefined) throw new UsageError("--spec needs --out: the folder to write to.");
    const many = line.targets.length > 1;
    return distinct({
      spec,
      loadOptions,
      command: repeatCommand(line, path.basename(spec)),
      samplers: samplers([]),
      targets: line.targets.map((name) =>
        targetJob(name, line.options, path.resolve(many ? path.join(out, name) : out)),
      ),
    });
  }
  const config = await requireConfig(line);
  if (line.out !== undefined)
    throw new UsageError("--out goes with --spec; a configuration names its own folders.");
  const chosen = config.targets.filter(
    ({ target }) => line.targets.length === 0 || line.targets.includes(target),
  );
  const missing = line.targets.find((name) => !config.targets.some(({ target }) => target === name));
  if (missing !== undefined)
    throw new UsageError(`The configuration has no target ${JSON.stringify(missing)}.`);
  return distinct({
    spec: config.spec,
    loadOptions: { ...loadOptions, root: line.root ?? config.root },
    command: config.command ?? "sdkgen generate",
    samplers: samplers(config.targets),
    targets: chosen.map(({ target, out, options }) =>
      targetJob(target, { ...options, ...line.options }, out),
    ),
  });
}

/** The command that makes the same again, as a shell reads it. */
function repeatCommand(line: CommandLine, spec: string): string {
  const words = [
    ...["--spec", spec],
    ...line.targets.flatMap((target) => ["--target", target]),
    ...["--out", "DIR"],
    ...Object.entries(line.options).flatMap(([key, value]) => ["--option", `${key}=${value}`]),
  ];
  return `sdkgen generate ${words.map(quoteWord).join(" ")}`;
}

function quoteWord(word: string): string {
  return /^[\w./:=@+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Two targets in one folder would each remove what the other made. */
function distinct(job: Job): Job {
  const folders = job.targets.map((target) => target.out);
  const twice = folders.find((folder, index) => folders.indexOf(folder) !== index);
  if (twice !== undefined)
    throw new UsageError(`Two targets write to ${twice}: give each a folder of its own.`);
  return job;
}

/** The document that is meant, for commands that only read. */
export async function chooseSpec(
  line: CommandLine,
): Promise<{ readonly spec: string; readonly root: string | undefined }> {
  if (line.spec !== undefined) return { spec: line.spec, root: line.root };
  const { spec, root } = await requireConfig(line);
  return { spec, root: line.root ?? root };
}

async function requireConfig(line: CommandLine): Promise<Config> {
  const file = line.config ?? (await findConfig(process.cwd()));
  if (file === undefined) {
    throw new UsageError(
      "There is no sdkgen.config.ts here or above. Give a document: sdkgen generate --spec FILE --target typescript --out DIR.",
    );
  }
  return loadConfig(file);
}

function targetJob(name: string, options: Readonly<Record<string, unknown>>, out: string): TargetJob {
  const target = targets.get(name);
  if (target === undefined)
    throw new UsageError(
      `There is no target ${JSON.stringify(name)}. Targets: ${[...targets.keys()].join(", ")}.`,
    );
  return { target, options: target.parseOptions(options), out };
}

/** Every target that writes samples, with the options of its first entry in the configuration, else with its defaults. */
function samplers(configured: readonly TargetConfig[]): Job["samplers"] {
  return [...targets.values()]
    .filter((target) => target.sample !== undefined)
    .map((target) => {
      const entry = configured.find((candidate) => candidate.target === target.name);
      return { target, options: target.parseOptions(entry?.options ?? {}) };
    });
}
