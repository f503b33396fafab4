/** What a stream of standard output is used for. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const width = 24;

/** Lines, and below them a bar where the stream is a terminal. */
export class Progress {
  readonly #terminal: Terminal;
  #all = 0;
  #done = 0;
  #shown = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  begin(all: number): void {
    this.#all = all;
  }

  step(): void {
    this.#done += 1;
  }

  print(lines: readonly string[]): void {
    this.#clear();
    if (lines.length > 0) this.#terminal.write(`${lines.join("\n")}\n`);
    if (this.#terminal.isTTY !== true || this.#done >= this.#all) return;
    const full = Math.floor((this.#done / this.#all) * width);
    this.#terminal.write(`[${"#".repeat(full)}${".".repeat(width - full)}] ${this.#done} of ${this.#all}`);
    this.#shown = true;
  }

  /** Takes the bar away. */
  end(): void {
    this.#clear();
    this.#all = 0;
  }

  #clear(): void {
    if (this.#shown) this.#terminal.write("\r\u001b[2K");
    this.#shown = false;
  }
}
