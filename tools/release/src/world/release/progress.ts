import { Interrupted } from "../../release/failure.ts";

/** Does a part of a release and tells of it. */
export type Progress = <Value>(
  title: string,
  work: () => Promise<Value>,
  detail?: (value: Value) => string,
) => Promise<Value>;

/** Says nothing. */
export const silent: Progress = (_title, work) => work();

/**
 * On a terminal a line that turns while something goes on; everywhere a line when it has ended, with the seconds it took.
 * @param write - Where it is told: standard error, so that standard output holds the result alone.
 */
export function progressOn(terminal: boolean, write: (text: string) => void): Progress {
  return async (title, work, detail) => {
    const began = performance.now();
    let frame = 0;
    const turn = (): void => write(`\r\u001b[2K${"⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"[frame++ % 10] ?? ""} ${title} …`);
    const timer = terminal ? setInterval(turn, 80) : undefined;
    const finish = (mark: string, rest: string): void => {
      clearInterval(timer);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      write(
        `${terminal ? "\r\u001b[2K" : ""}${mark} ${title}${rest === "" ? "" : `: ${rest}`} (${seconds} s)\n`,
      );
    };
    try {
      const value = await work();
      finish("✓", detail?.(value) ?? "");
      return value;
    } catch (error) {
      finish("✗", error instanceof Interrupted ? "interrupted" : "");
      throw error;
    }
  };
}
