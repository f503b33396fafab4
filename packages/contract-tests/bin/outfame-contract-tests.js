#!/usr/bin/env node
// The sandbox needs SQLite, which comes with Node from 22.13 on; an older one would fail on the first import.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  console.error(`outfame-contract-tests: Node ${process.versions.node} is too old. Use Node 22.13 or newer.`);
  process.exit(2);
}
// Node 22 calls SQLite experimental at each start; what is used of it is the same in later versions.
const { emitWarning } = process;
process.emitWarning = (warning, ...rest) => {
  if (!String(warning).startsWith("SQLite is an experimental feature"))
    emitWarning.call(process, warning, ...rest);
};
const { main } = await import("../dist/cli/main.js");
process.exitCode = await main(process.argv.slice(2));
