import type { ApiDescription, SandboxParts, StartOptions } from "@outfame/sandbox";

/** What promises a fault belongs to. */
export type Family =
  | "authentication"
  | "errors"
  | "idempotency"
  | "negative"
  | "oauth"
  | "pagination"
  | "rate limits"
  | "responses"
  | "scopes"
  | "state"
  | "webhooks";

/** One small way in which a server breaks its word; everything else of it stays as it should be. */
export interface Fault {
  /** Stable: `scope-unchecked`. */
  readonly id: string;
  readonly family: Family;
  /** What the server does, as a sentence. */
  readonly title: string;
  readonly parts: (unbroken: ApiDescription) => SandboxParts;
  readonly options?: StartOptions;
  /** Why nothing that goes by the document alone can see it; undefined: it is to be found. */
  readonly survives?: string;
}

type Through = NonNullable<SandboxParts["through"]>;
export type Listened = Parameters<Through>[0];
export type Answer = Listened["answer"];
export type Incoming = Parameters<Answer>[0];
export type Outgoing = Awaited<ReturnType<Answer>>;

/** A description that may be changed. */
export type Draft<Value> = Value extends readonly (infer Item)[]
  ? Draft<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Draft<Value[Key]> }
    : Value;

export type Parts = Fault["parts"];

/** The server works from another description. */
export function described(edit: (draft: Draft<ApiDescription>) => void): Parts {
  return (unbroken) => {
    const draft = structuredClone(unbroken) as Draft<ApiDescription>;
    edit(draft);
    return { description: draft as ApiDescription };
  };
}

/** Something stands before the API, and answers in its place or changes its answers. */
export function between(make: (answer: Answer) => Answer): Parts {
  return () => ({ through: (listened) => ({ ...listened, answer: make(listened.answer) }) });
}

export interface Where {
  readonly method?: string;
  /** Of the path below the base path. */
  readonly path?: RegExp;
  readonly status?: (status: number) => boolean;
}

/** Answers that fit are changed. */
export function answered(where: Where, change: (made: Outgoing, request: Incoming) => Outgoing): Parts {
  return between((answer) => async (request) => {
    const made = await answer(request);
    return fits(where, request, made.status) ? change(made, request) : made;
  });
}

/** Bodies of answers that fit are changed. */
export function rewritten(where: Where, change: (body: Json, request: Incoming) => void): Parts {
  return answered(where, (made, request) => withBody(made, (body) => change(body, request)));
}

export function fits({ method, path, status }: Where, request: Incoming, answeredWith: number): boolean {
  return (
    (method === undefined || request.method === method) &&
    (path === undefined || path.test(request.path.replace(/^\/v1/, ""))) &&
    (status ?? isSuccess)(answeredWith)
  );
}

export const isSuccess = (status: number): boolean => status >= 200 && status < 300;
export const isError = (status: number): boolean => status >= 400;
export const is =
  (wanted: number) =>
  (status: number): boolean =>
    status === wanted;

/** Any JSON object; faults look into bodies that no type tells them of. */
export interface Json {
  [key: string]: Json | Json[] | string | number | boolean | null | undefined;
}

export function withBody(made: Outgoing, change: (body: Json) => void): Outgoing {
  if (made.body === undefined) return made;
  const body = JSON.parse(made.body) as Json;
  change(body);
  return { ...made, body: JSON.stringify(body) };
}

export function withoutHeader(made: Outgoing, name: string): Outgoing {
  return { ...made, headers: made.headers.filter(([own]) => own.toLowerCase() !== name.toLowerCase()) };
}

export function withHeader(made: Outgoing, name: string, change: (value: string) => string): Outgoing {
  const headers = made.headers.map(([own, value]): readonly [string, string] =>
    own.toLowerCase() === name.toLowerCase() ? [own, change(value)] : [own, value],
  );
  return { ...made, headers };
}

/** An earlier answer in place of the one that was made, with the headers of its own request. */
export function standIn(kept: Outgoing, made: Outgoing): Outgoing {
  const own = /^(content-type|retry-after|www-authenticate)$/i;
  const headers = [
    ...kept.headers.filter(([name]) => own.test(name)),
    ...made.headers.filter(([name]) => !own.test(name)),
  ];
  return { status: kept.status, headers, body: kept.body };
}

/** An object of a body; empty where there is none. */
export function object(value: Json[string]): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

/** The items of a list's page. */
export function items(body: Json): Json[] {
  const { data } = body;
  return Array.isArray(data) ? data : [];
}

/** The same request but for what is changed. */
export function asking(
  request: Incoming,
  change: Partial<Pick<Incoming, "method" | "path" | "query" | "header">> & { readonly body?: string },
): Incoming {
  // What is asked with GET in place of a change has no body; the change is to find its own still unread.
  const body = change.body ?? (change.method === "GET" ? "" : undefined);
  return {
    method: change.method ?? request.method,
    path: change.path ?? request.path,
    query: change.query ?? request.query,
    header: change.header ?? ((name) => request.header(name)),
    bytes: async (limit) => (body === undefined ? request.bytes(limit) : Buffer.from(body)),
  };
}

/** The same request by another caller, or with any one header changed. */
export function withRequestHeader(request: Incoming, name: string, value: string | null): Incoming {
  return asking(request, { header: (own) => (own === name ? value : request.header(own)) });
}

/** A request's body as JSON, and the request to go on with, whose body can still be read; undefined where it is none. */
export async function readJson(request: Incoming): Promise<{ request: Incoming; body: Json | undefined }> {
  const text = Buffer.from(await request.bytes(1_048_576)).toString();
  const again = asking(request, { body: text });
  try {
    const body: unknown = JSON.parse(text);
    const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
    return { request: again, body: isObject ? (body as Json) : undefined };
  } catch {
    return { request: again, body: undefined };
  }
}

/** Several ways of being broken at once; the first stands nearest to the sandbox. */
export function both(...all: readonly Parts[]): Parts {
  return (unbroken) =>
    all.reduce<SandboxParts>((made, parts) => {
      const { description = made.description, through } = parts(made.description ?? unbroken);
      const inner = made.through ?? ((listened: Listened) => listened);
      return {
        ...(description === undefined ? {} : { description }),
        through: (listened) => (through ?? ((same) => same))(inner(listened)),
      };
    }, {});
}

/** The authorization server's answers are changed. */
export function authorizing(
  change: (response: Response, request: Request, body: string) => Promise<Response> | Response,
): Parts {
  return () => ({
    through: (listened) => ({
      ...listened,
      beside: {
        ...listened.beside,
        async fetch(request) {
          if (!new URL(request.url).pathname.startsWith("/oauth")) return listened.beside.fetch(request);
          const body = request.method === "POST" ? await request.clone().text() : "";
          return change(await listened.beside.fetch(request), request, body);
        },
      },
    }),
  });
}
