import { isObject, valueAt } from "../../schema/parts.ts";
import { SetupError } from "../problem.ts";

/** The requests of a sandbox's control plane that a run needs. */
export class ControlClient {
  readonly origin: string;
  readonly #base: string;

  /** @param url of the sandbox: `http://127.0.0.1:4010`, with or without its `/_sandbox` */
  constructor(url: string) {
    this.origin = new URL(url).origin;
    this.#base = `${this.origin}/_sandbox`;
  }

  /** @throws SetupError where no control plane answers there. */
  async check(): Promise<void> {
    const status = await this.get("/health").then(
      (health) => valueAt(health, "status"),
      (error: unknown) => {
        throw new SetupError(`--control: no sandbox answers at ${this.#base}.`, { cause: error });
      },
    );
    if (status !== "ok") throw new SetupError(`--control: what answers at ${this.#base} is no sandbox.`);
  }

  get(path: string): Promise<unknown> {
    return this.#send("GET", path);
  }

  post(path: string, body?: object): Promise<unknown> {
    return this.#send("POST", path, body);
  }

  patch(path: string, body: object): Promise<unknown> {
    return this.#send("PATCH", path, body);
  }

  delete(path: string): Promise<unknown> {
    return this.#send("DELETE", path);
  }

  async #send(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(this.#base + path, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(
        `The sandbox's control plane answers ${method} ${path} with ${response.status}: ${text}`,
      );
    return text === "" ? undefined : JSON.parse(text);
  }
}

/** Text at a dotted path of an answer. */
export function textAt(answer: unknown, path: string): string {
  const found = isObject(answer) ? valueAt(answer, path) : undefined;
  if (typeof found !== "string") throw new Error(`The sandbox's control plane answers without ${path}.`);
  return found;
}
