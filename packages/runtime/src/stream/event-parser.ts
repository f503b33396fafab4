/** One event of an event stream (HTML §9.2.6). */
export interface ServerSentEvent<Data = string, Name extends string = string> {
  /** Kind of event; `message` where the server names none. */
  readonly event: Name;
  /** What it carries: text, or what its JSON means where the document says that it is JSON. */
  readonly data: Data;
  /** The id it came with, or the last one before it; empty where there was none. */
  readonly id: string;
}

/** Reads the lines of an event stream. What is to outlast a connection, id and waiting time, is kept here. */
export class EventParser {
  /** Id of the last event, for `Last-Event-ID`. */
  lastEventId = "";
  /** Milliseconds to wait before connecting again, where the server said so. */
  retry: number | undefined;
  #id = "";
  #event = "";
  #data: string[] = [];

  /** Forgets an event that was cut off with its connection. */
  restart(): void {
    this.#id = this.lastEventId;
    this.#event = "";
    this.#data = [];
  }

  /** Takes a line without its end; gives the event that it completes. */
  read(line: string): ServerSentEvent | undefined {
    if (line === "") return this.#dispatch();
    const colon = line.indexOf(":");
    if (colon === 0) return undefined;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "data") this.#data.push(value);
    if (field === "event") this.#event = value;
    if (field === "id" && !value.includes("\0")) this.#id = value;
    if (field === "retry" && /^\d+$/.test(value)) this.retry = Number(value);
    return undefined;
  }

  /** An event without data is none, but its id counts. */
  #dispatch(): ServerSentEvent | undefined {
    this.lastEventId = this.#id;
    const event = { event: this.#event || "message", data: this.#data.join("\n"), id: this.#id };
    const isEmpty = this.#data.length === 0;
    this.restart();
    return isEmpty ? undefined : event;
  }
}
