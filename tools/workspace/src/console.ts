import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** Colours on a terminal, unless NO_COLOR is set. */
export function paint(format: Format, text: string): string {
  return process.stdout.isTTY && !process.env["NO_COLOR"] ? styleText(format, text) : text;
}

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/** Does a step and says so: a spinner on a terminal, one line when done, `✓` or `✗`, with the seconds it took. */
export async function step<Value>(
  title: string,
  work: () => Promise<Value>,
  detail?: (value: Value) => string,
): Promise<Value> {
  const began = performance.now();
  let frame = 0;
  const spinner = process.stdout.isTTY
    ? setInterval(
        () =>
          process.stdout.write(
            `\r\u001b[2K${paint("cyan", frames[frame++ % frames.length] ?? "")} ${title} …`,
          ),
        80,
      )
    : undefined;
  const finish = (mark: string, rest = ""): void => {
    clearInterval(spinner);
    if (process.stdout.isTTY) process.stdout.write("\r\u001b[2K");
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${mark} ${title}${rest ? `: ${rest}` : ""} ${paint("dim", `(${seconds} s)`)}`);
  };
  try {
    const value = await work();
    finish(paint("green", "✓"), detail?.(value));
    return value;
  } catch (error) {
    finish(paint("red", "✗"));
    throw error;
  }
}
