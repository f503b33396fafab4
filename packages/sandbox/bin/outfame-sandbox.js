#!/usr/bin/env node
// SQLite comes with Node from 22.13 on; an older one would fail on the first import.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  console.error(`outfame-sandbox: Node ${process.versions.node} is too old. Use Node 22.13 or newer.`);
  process.exit(1);
}
const { main } = await import("../dist/cli.js");
process.exitCode = await main(process.argv.slice(2));
