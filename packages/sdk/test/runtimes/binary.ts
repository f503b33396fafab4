import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileOf } from "../support/installed.ts";

/**
 * The program in the package that a package brings for this platform: `bun`, `deno` and `workerd` have one for each.
 * Undefined where this platform has none.
 */
export function binaryOf(name: string): string | undefined {
  const manifest = fileOf(name, "package.json");
  const { optionalDependencies } = JSON.parse(readFileSync(manifest, "utf8"));
  const beside = join(realpathSync(join(manifest, "..")), "..");
  return Object.keys(optionalDependencies)
    .flatMap((one) =>
      [`bin/${name}`, `bin/${name}.exe`, name, `${name}.exe`].map((file) => join(beside, one, file)),
    )
    .find((path) => existsSync(path));
}
