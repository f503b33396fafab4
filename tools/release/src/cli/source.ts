/** `source:check` and `source:record`: what of people's programs still compiles. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { paintFor } from "../report/style.ts";
import { prettyBreaks } from "../source/report.ts";
import { guardSource, recordSource } from "../world/source.ts";

export interface SourceWorld {
  readonly root: string;
  readonly colour: boolean;
  out(text: string): void;
  error(text: string): void;
}

const help = `source:check [--json]    what programs of the last release no longer compile with the client as it is built
source:record            writes the program of the client as it is built, at a release

The program stands in spec/released/consumer and uses every export, method, option, field and error of the client.

Exit code:
  0  everything compiles, or the program is written
  3  something breaks: a major version
  1  the command could not do its work: it says why and what to do
`;

/** Runs the command; gives its exit code. */
export async function source(args: readonly string[], world: SourceWorld): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" }, json: { type: "boolean" } },
    });
    const [command, ...rest] = positionals;
    if (values.help === true) {
      world.out(help);
      return 0;
    }
    if (rest.length > 0 || (command !== "check" && command !== "record"))
      throw new Error(`${positionals.join(" ") || "Nothing"} is no command. Give check or record.`);
    if (command === "record") {
      await recordSource(world.root);
      world.out("spec/released/consumer is written.\n");
      return 0;
    }
    const breaks = await guardSource(world.root);
    world.out(
      values.json === true
        ? `${JSON.stringify(breaks, null, 2)}\n`
        : prettyBreaks(breaks, paintFor(world.colour)),
    );
    return breaks.length === 0 ? 0 : 3;
  } catch (error) {
    world.error(`source: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

if (import.meta.main) {
  process.exitCode = await source(process.argv.slice(2), {
    root: fileURLToPath(new URL("../../../../", import.meta.url)),
    colour: process.stdout.isTTY === true && !process.env["NO_COLOR"],
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  });
}
