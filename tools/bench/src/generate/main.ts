/** `generate [--document FILE]... [--sizes 0.02,1,3,12] [--rounds 3] [--seconds 120] [--tool NAME]...`: clients of a document, from every generator. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { interleave } from "../interleave.ts";
import { check, weighCall } from "./client.ts";
import { documentOfSize } from "./document.ts";
import { type Failed, type Measured, measure } from "./measure.ts";
import { formatGrowth, formatSubject, type Subject } from "./report.ts";
import { base, type Tool, tools } from "./tools.ts";

const again = "sdkgen, nothing changed";

const { values } = parseArgs({
  options: {
    document: { type: "string", multiple: true },
    sizes: { type: "string", default: "0.02,1,3,12" },
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "120" },
    tool: { type: "string", multiple: true },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const chosen = tools.filter(
  ({ name }) => values.tool === undefined || name === base || values.tool.includes(name),
);

const scratch = await mkdtemp(path.join(tmpdir(), "bench-generate-"));
try {
  console.log(
    `Node ${process.version}, ${process.platform}, ${availableParallelism()} cores, ${rounds} rounds`,
  );
  const subjects: Subject[] = [];
  for (const document of await documents()) {
    const subject = await compare(document.title, document.file);
    subjects.push(subject);
    console.log(`\n${formatSubject(subject, base)}`);
  }
  if (values.document === undefined) console.log(`\n${formatGrowth(subjects)}`);
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function documents(): Promise<{ readonly title: string; readonly file: string }[]> {
  if (values.document !== undefined)
    return values.document.map((file) => ({ title: path.basename(file), file: path.resolve(file) }));
  return Promise.all(
    values.sizes.split(",").map(async (size) => {
      const file = path.join(scratch, `made-up-${size}.json`);
      await writeFile(file, documentOfSize(Number(size) * 1e6));
      return { title: `made up, ${size} MB`, file };
    }),
  );
}

/** Every tool takes its turn in each round; a tool that failed is not started again. */
async function compare(title: string, document: string): Promise<Subject> {
  const folderOf = (tool: Tool): string => path.join(scratch, "clients", tool.name.replace(/\W+/g, "-"));
  const failures = new Map<string, Failed>();
  const names = chosen.flatMap(({ name }) => (name === "sdkgen" ? [name, again] : [name]));
  const measured = await interleave(names, rounds, async (name): Promise<Measured | Failed> => {
    const known = failures.get(name);
    if (known !== undefined) return known;
    const tool = chosen.find((candidate) => candidate.name === (name === again ? "sdkgen" : name));
    if (tool === undefined) throw new Error(`no such tool: ${name}`);
    const folder = folderOf(tool);
    const entry = path.join(folder, tool.entry);
    const words = tool.command(document, folder);
    if (name === again) await measure(words, entry, { seconds, scratch });
    else await rm(folder, { recursive: true, force: true });
    const result = await measure(words, entry, { seconds, scratch });
    if ("failure" in result) failures.set(name, result);
    return result;
  });
  const operation = firstRead(await readFile(document, "utf8"));
  const clients = new Map<
    string,
    { readonly checked: Awaited<ReturnType<typeof check>>; readonly call: number | undefined }
  >();
  for (const tool of chosen.filter(({ name }) => !failures.has(name))) {
    const folder = folderOf(tool);
    const checked = await check(folder, tool.entry);
    const program = operation && tool.program?.(`./${tool.entry}`, operation);
    const call = program && (await weighCall(folder, program).catch(() => undefined));
    clients.set(tool.name, { checked, call: call === "" ? undefined : call });
  }
  await rm(path.join(scratch, "clients"), { recursive: true, force: true });
  return { title, megabytes: Buffer.byteLength(await readFile(document)) / 1e6, rounds: measured, clients };
}

/** The id of an operation that reads one thing: a plain name, so that every tool calls it the same. */
function firstRead(text: string): string | undefined {
  return (
    /"operationId"\s*:\s*"(get[A-Z]\w*)"/.exec(text)?.[1] ?? /operationId:\s*(get[A-Z]\w*)/.exec(text)?.[1]
  );
}
