import { randomUUID } from "node:crypto";

/** A change that was asked for, to be asked for again in the very same words. */
export interface Change {
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly body: object | undefined;
  /** What is known once it is acknowledged. */
  readonly done: (text: string) => void;
  /** What was answered; undefined: nothing, as the server died. */
  answer?: Answer;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Values of a field that it may have: the last acknowledged, and what was asked for since and never answered. */
type Possible<Value> = readonly Value[];

/** An account as its only writer knows it. */
export interface Kept {
  readonly id: string;
  likes: Possible<number>;
  status: Possible<"active" | "paused">;
  deleted: Possible<boolean>;
}

/** Everything that was asked for, and what came of it as far as anybody was told. */
export class Ledger {
  readonly changes: Change[] = [];
  readonly accounts: Kept[] = [];
  /** Status changes that were acknowledged, each of which is an event: `acc_1 paused` → how often. */
  readonly told = new Map<string, number>();

  change(method: string, path: string, body: object | undefined, done: Change["done"]): Change {
    const made: Change = { key: randomUUID(), method, path, body, done };
    this.changes.push(made);
    return made;
  }

  acknowledge(change: Change, answer: Answer): void {
    change.answer = answer;
    change.done(answer.text);
  }

  tell(account: string, status: string): void {
    const what = `${account} ${status}`;
    this.told.set(what, (this.told.get(what) ?? 0) + 1);
  }
}
