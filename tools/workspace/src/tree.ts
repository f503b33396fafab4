import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

export interface SourceFile {
  readonly name: string;
  readonly text: string;
  readonly lines: number;
}

/** The files that people wrote: those git knows or would add, without what is generated. */
export function handWritten(root: string, extensions: readonly string[]): SourceFile[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  return listed
    .split("\n")
    .filter((name) => extensions.some((extension) => name.endsWith(extension)))
    .filter((name) => !/(^|\/)(generated|dist|fixtures|__snapshots__)\/|^spec\/released\//.test(name))
    .flatMap((name) => {
      const text = readText(path.join(root, name));
      return text === undefined ? [] : [{ name, text, lines: text.split("\n").length - 1 }];
    });
}

/** A file that was removed but not yet committed is listed and can't be read. */
function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** The value below which a share of the numbers lies: 0.5 is the median. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
