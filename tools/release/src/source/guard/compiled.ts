/** What a compiler says of a program, as data. */

export interface CompileError {
  /** As the compiler names it. */
  readonly file: string;
  readonly line: number;
  readonly code: number;
  /** The message, and what it goes on to say, from the outermost to the innermost. */
  readonly messages: readonly string[];
}

/** Reads the plain output of `tsc --pretty false`. */
export function readCompilerOutput(output: string): CompileError[] {
  const errors: { file: string; line: number; code: number; messages: string[] }[] = [];
  for (const text of output.split(/\r?\n/)) {
    const [, file, line, code, message] = /^(.+?)\((\d+),\d+\): error TS(\d+): (.*)$/.exec(text) ?? [];
    if (file !== undefined && line !== undefined && code !== undefined && message !== undefined)
      errors.push({ file, line: Number(line), code: Number(code), messages: [message] });
    else if (/^\s+\S/.test(text)) errors.at(-1)?.messages.push(text.trim());
    else {
      const [, general] = /^error (TS\d+: .*)$/.exec(text) ?? [];
      if (general !== undefined) throw new Error(`The compiler could not work: ${general}`);
    }
  }
  return errors;
}
