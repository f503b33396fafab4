import { standIn } from "./scene.ts";

/** Lets the samples' requests reach the sandbox, with ids that exist there; gives back what puts `fetch` as it was. */
export function reachSandbox(stands: ReadonlyMap<string, string>): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const body = await request.text();
    const url = standIn(request.url, stands);
    if (url === request.url && !url.startsWith("http://127.0.0.1")) throw new Error(`A sample calls ${url}.`);
    return fetch(url, {
      method: request.method,
      headers: request.headers,
      redirect: request.redirect,
      signal: request.signal,
      ...(body === "" ? {} : { body: standIn(body, stands) }),
    });
  };
  return () => {
    globalThis.fetch = fetch;
  };
}
