import { createRequire } from "node:module";
import path from "node:path";

/** Both compilers, by the folder whose `typescript` they are: the workspace's 7, the generator's own 5.9. */
export const compilers = ["../../../../", "../../"].map((folder) => {
  const require = createRequire(new URL(`${folder}package.json`, import.meta.url));
  const manifest: { version: string } = require("typescript/package.json");
  return [
    manifest.version,
    path.join(path.dirname(require.resolve("typescript/package.json")), "bin/tsc"),
  ] as const;
});

/** What generated clients compile under. */
export const strictOptions = {
  strict: true,
  noEmit: true,
  target: "es2022",
  module: "nodenext",
  moduleResolution: "nodenext",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
};
