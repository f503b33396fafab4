/** `diff-peers [--verbose]`: edits of schemas with known verdicts, before `spec:diff` and before other tools. */
import { parseArgs } from "node:util";
import { contenders } from "./contenders.ts";
import { edits } from "./edits.ts";
import { formatTallies, type Tally, tallyOf } from "./tally.ts";

const { values } = parseArgs({ options: { verbose: { type: "boolean" } } });
const tallies: Record<string, Tally> = {};
for (const [name, judge] of Object.entries(contenders)) tallies[name] = tallyOf(edits, await judge(edits));

const breaking = edits.filter((edit) => edit.breaking).length;
console.log(`${edits.length} edits, of which ${breaking} break.\n\n${formatTallies(tallies)}`);
if (values.verbose === true)
  for (const [name, { missed, falseAlarms, noVerdict }] of Object.entries(tallies))
    for (const [what, list] of Object.entries({ missed, falseAlarms, noVerdict }))
      for (const { title, travel } of list) console.log(`${name}: ${what}: ${travel}: ${title}`);
