export type Step = "copy" | "version" | "pack" | "verify" | "publish";

/** A release could not go on: which step, why, what to do, and what has been done so far. */
export class ReleaseFailed extends Error {
  override readonly name = "ReleaseFailed";
  readonly step: Step;
  readonly todo: string;
  /** What can't be taken back, as "@outfame/sdk@3.0.0 is published". */
  readonly done: readonly string[];

  constructor(step: Step, message: string, todo: string, done: readonly string[] = []) {
    super(message);
    this.step = step;
    this.todo = todo;
    this.done = done;
  }

  /** For people. */
  text(): string {
    const done =
      this.done.length === 0
        ? "Nothing that was there before has changed."
        : `Done so far: ${this.done.join("; ")}.`;
    return `release ${this.step}: ${this.message}\n→ ${this.todo}\n${done}`;
  }
}

/** Ctrl-C, or the end that another program asked for. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}
