/**
 * What a Node server hands to its listener, as far as it is used here: `http.IncomingMessage`, the request of Express, or
 * that of Fastify with its body as a buffer.
 */
export interface NodeRequest extends Partial<AsyncIterable<Uint8Array | string>> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Where a framework read the body before us. */
  readonly body?: unknown;
  readonly rawBody?: unknown;
  /** Whether the body was read to its end. */
  readonly readableEnded?: boolean;
}

/** `http.ServerResponse`, as far as it is used here. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/**
 * The same endpoint for `http.createServer`, Express (`app.post("/webhooks", toNodeListener(handler))`) and Fastify (from its
 * handler: `listener(request, reply.hijack().raw)`). The body must not have been parsed: put it before `express.json()`, or
 * behind `express.raw({ type: () => true })`; in Fastify take it as a buffer.
 */
export function toNodeListener(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const answer = wasParsed(request) ? parsedAlready() : await handler(await toRequest(request));
    const headers: Record<string, string> = {};
    answer.headers.forEach((value, name) => {
      headers[name] = value;
    });
    response.writeHead(answer.status, headers);
    response.end(await answer.text());
  };
}

function wasParsed(request: NodeRequest): boolean {
  const { body, rawBody, readableEnded } = request;
  const raw = [body, rawBody].some((value) => typeof value === "string" || value instanceof Uint8Array);
  return !raw && (readableEnded === true || !isStream(request));
}

function isStream(request: NodeRequest): request is NodeRequest & AsyncIterable<Uint8Array | string> {
  return Symbol.asyncIterator in request;
}

/** A mistake of the server's setup, not of the sender's: the delivery will be repeated. */
function parsedAlready(): Response {
  const message =
    "the body was parsed before the handler: put it first, or behind express.raw({ type: () => true })";
  return new Response(JSON.stringify({ result: "parsed_body", message }), {
    status: 500,
    headers: { "content-type": "application/json" },
  });
}

async function toRequest(request: NodeRequest): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  const method = request.method ?? "POST";
  const body = method === "GET" || method === "HEAD" ? null : await readRaw(request);
  return new Request("http://localhost/", { method, headers, body });
}

async function readRaw(request: NodeRequest): Promise<string | Uint8Array<ArrayBuffer>> {
  for (const raw of [request.rawBody, request.body]) {
    if (typeof raw === "string") return raw;
    if (raw instanceof Uint8Array) return new Uint8Array(raw);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of isStream(request) ? request : [])
    chunks.push(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
  return new Uint8Array(await new Blob(chunks.map((chunk) => new Uint8Array(chunk))).arrayBuffer());
}
