#!/usr/bin/env node
// Node runs the TypeScript sources as they are from 22.18 on; an older one would fail on the first type.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `sdkgen needs Node 22.18 or newer; this is ${process.versions.node}. Run it as \`pnpm sdkgen\`, which brings its own.`,
  );
  process.exit(2);
}
const { findProgram } = await import("./program.js");
const program = findProgram();
const { cacheFolder } = await import(program("cacheFolder"));
const cache = cacheFolder(process.env);
if (cache !== undefined) (await import("node:module")).enableCompileCache(`${cache}/compiled`);
const { main } = await import(program("main"));
process.exitCode = await main(process.argv.slice(2), undefined, cache && `${cache}/runs`);
