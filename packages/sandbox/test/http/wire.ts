import { connect, type Socket } from "node:net";
import type { Answered } from "../proof/law.ts";

/** What came back over one connection until it ended. */
export interface Heard {
  readonly answers: readonly Answered[];
  /** Whether the other side reset it. */
  readonly reset: boolean;
}

export type Said = string | Uint8Array | ((socket: Socket) => void);

/** Says something over a connection of its own, and listens until the other side ends it. */
export function say(port: number, said: Said, host = "127.0.0.1"): Promise<Heard> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let reset = false;
    const socket = connect({ port, host, allowHalfOpen: true }, () => {
      if (typeof said === "function") said(socket);
      else socket.write(said);
    });
    socket.on("data", (part) => parts.push(part));
    socket.on("error", () => {
      reset = true;
    });
    socket.on("end", () => socket.end());
    socket.on("close", () => resolve({ answers: answersIn(Buffer.concat(parts)), reset }));
  });
}

/** Answers one after the other, each as long as its head says. */
function answersIn(bytes: Buffer): readonly Answered[] {
  const answers: Answered[] = [];
  let rest = bytes;
  while (rest.length > 0) {
    const end = rest.indexOf("\r\n\r\n");
    if (end === -1) throw new Error(`This is no answer: ${rest.toString().slice(0, 200)}`);
    const [first = "", ...lines] = rest.subarray(0, end).toString("latin1").split("\r\n");
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1]);
    const headers = new Headers(
      lines.map((line): [string, string] => [
        line.slice(0, line.indexOf(":")),
        line.slice(line.indexOf(":") + 1).trim(),
      ]),
    );
    const body = end + 4;
    const length = headers.get("Content-Length");
    const after = status === 100 ? body : length === null ? rest.length : body + Number(length);
    answers.push({ status, headers, text: rest.subarray(body, after).toString() });
    rest = rest.subarray(after);
  }
  return answers;
}
