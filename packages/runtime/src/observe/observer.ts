import type { OperationSpec } from "../operation.ts";
import { redactHeaders } from "../redact.ts";
import { type ClientEvent, listeners } from "./events.ts";
import type { Logger, LogLevel } from "./logger.ts";
import { publish } from "./publish.ts";

/** Tells of what happens in one client: to its logger, and to all who listen. */
export class Observer {
  readonly #logger: Logger;
  readonly #level: LogLevel;
  readonly #isTalkative: boolean;
  readonly #announced = new Set<OperationSpec>();

  constructor(logger: Logger = console, level: LogLevel = "warn") {
    this.#logger = logger;
    this.#level = level;
    this.#isTalkative = /debug|info/.test(level);
  }

  /** Whether anybody wants to hear of what is not a warning. */
  get listens(): boolean {
    return this.#isTalkative || listeners().size > 0;
  }

  emit(event: ClientEvent): void {
    publish(event);
    const isWarning = event.type === "deprecation" || event.type === "store";
    if (!this.#isTalkative && !(isWarning && this.#level === "warn")) return;
    // Loaded by those who log only.
    void import("./log.ts").then(({ log }) => log(event, this.#logger, this.#level, redactHeaders));
  }

  /** Tells once that the API announces the end of an operation. */
  announce(operation: OperationSpec, headers: Headers): void {
    if (!headers.has("deprecation") && !headers.has("sunset")) return;
    if (this.#announced.has(operation)) return;
    this.#announced.add(operation);
    this.emit({ type: "deprecation", operation, headers });
  }
}
