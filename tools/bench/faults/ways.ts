import {
  type Answer,
  asking,
  between,
  fits,
  type Incoming,
  type Json,
  type Outgoing,
  type Parts,
  readJson,
  standIn,
  type Where,
  withRequestHeader,
} from "./fault.ts";

const always = (): boolean => true;

/** The id of an account or webhook that a path, query or body names. */
function idIn(text: string): string | undefined {
  return /(?:acc|wh)_[A-Za-z0-9]+/.exec(text)?.[0];
}

/** Requests that fit are read as if they had been sent otherwise. */
export function read(where: Omit<Where, "status">, change: (request: Incoming) => Incoming): Parts {
  return between(
    (answer) => (request) =>
      answer(fits({ ...where, status: always }, request, 200) ? change(request) : request),
  );
}

/** JSON bodies of requests that fit are changed before they are looked at. */
export function received(where: Omit<Where, "status">, change: (body: Json) => void): Parts {
  return between((answer) => async (given) => {
    if (!fits({ ...where, status: always }, given, 200)) return answer(given);
    const { request, body } = await readJson(given);
    if (body === undefined) return answer(request);
    change(body);
    return answer(asking(request, { body: JSON.stringify(body) }));
  });
}

/** Who made each account and webhook: their credential. */
function watchOwners(owners: Map<string, string>, request: Incoming, made: Outgoing): void {
  if (made.status !== 201 || made.body === undefined) return;
  const { id } = JSON.parse(made.body) as { id?: string };
  if (id !== undefined) owners.set(id, request.header("authorization") ?? "");
}

/** What one organization owns can be used by every other one, by requests that fit. */
export function leaking(
  where: Omit<Where, "status">,
  tell: (own: Outgoing, done: Outgoing) => Outgoing,
): Parts {
  return between((answer) => {
    const owners = new Map<string, string>();
    return async (given) => {
      const { request, body } = /^(POST|PATCH)$/.test(given.method)
        ? await readJson(given)
        : { request: given, body: {} };
      const made = await answer(request);
      watchOwners(owners, request, made);
      const id = idIn(request.path + request.query + JSON.stringify(body ?? {}));
      const owner = id === undefined ? undefined : owners.get(id);
      if (made.status !== 404 || owner === undefined || !fits({ ...where, status: always }, request, 404))
        return made;
      if (owner === request.header("authorization")) return made;
      return tell(made, await answer(withRequestHeader(request, "authorization", owner)));
    };
  });
}

/** Requests that were refused with a status are answered as they would be to one of those who made something of late. */
export function letIn(
  where: Omit<Where, "status">,
  refusedWith: number,
  who: (request: Incoming) => boolean,
): Parts {
  return between((answer) => {
    const makers = new Set<string>();
    return async (given) => {
      const { request } = given.method === "GET" ? { request: given } : await readJson(given);
      const made = await answer(request);
      const own = request.header("authorization");
      if (made.status === 201 && own !== null) makers.add(own);
      const wanted = made.status === refusedWith && fits({ ...where, status: always }, request, refusedWith);
      if (!wanted || !who(request)) return made;
      for (const maker of [...makers].toReversed().slice(0, 5)) {
        const other = await answer(withRequestHeader(request, "authorization", maker));
        if (other.status < 300) return other;
      }
      return made;
    };
  });
}

/** Every n-th answer that fits is changed. */
export function sometimes(where: Where, every: number, change: (made: Outgoing) => Outgoing): Parts {
  return between((answer) => {
    let count = 0;
    return async (request) => {
      const made = await answer(request);
      if (!fits(where, request, made.status)) return made;
      count += 1;
      return count % every === 0 ? change(made) : made;
    };
  });
}

/** The last success of each caller on each path, which is given out again where the answer now fits. */
export function remembering(where: Where, change: (kept: Outgoing, made: Outgoing) => Outgoing): Parts {
  return between((answer) => {
    const kept = new Map<string, Outgoing>();
    return async (request) => {
      const made = await answer(request);
      const name = `${request.header("authorization")} ${request.method} ${request.path}`;
      if (made.status < 300) kept.set(name, made);
      const last = kept.get(name);
      return last !== undefined && fits(where, request, made.status)
        ? change(standIn(last, made), made)
        : made;
    };
  });
}

/** The idempotency key of requests is read otherwise. */
export function keyed(change: (key: string, request: Incoming) => string | null): Parts {
  return between((answer) => (request) => {
    const key = request.header("idempotency-key");
    return answer(
      key === null ? request : withRequestHeader(request, "idempotency-key", change(key, request)),
    );
  });
}

/** Which request with an idempotency key this is, whoever sends it. */
export function nameOf(request: Incoming): string | undefined {
  const key = request.header("idempotency-key");
  return key === null
    ? undefined
    : `${request.header("authorization")} ${request.method} ${request.path} ${key}`;
}

/** Answers to requests with an idempotency key that was used before. */
export function replayed(change: (made: Outgoing, first: Outgoing, request: Incoming) => Outgoing): Parts {
  return between((answer: Answer) => {
    const firsts = new Map<string, Outgoing>();
    return async (request) => {
      const made = await answer(request);
      const name = nameOf(request);
      if (name === undefined || made.status >= 300) return made;
      const first = firsts.get(name);
      if (first === undefined) firsts.set(name, made);
      return first === undefined ? made : change(made, first, request);
    };
  });
}
