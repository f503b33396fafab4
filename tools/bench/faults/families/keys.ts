import {
  answered,
  asking,
  between,
  described,
  type Fault,
  is,
  type Outgoing,
  readJson,
  standIn,
  withBody,
  withHeader,
  withoutHeader,
  withRequestHeader,
} from "../fault.ts";
import { keyed, nameOf, replayed } from "../ways.ts";

const family = "idempotency";

/** The key of one operation is ignored. */
function ignored(method: string, path: RegExp): Fault["parts"] {
  return keyed((key, request) => (request.method === method && path.test(request.path) ? null : key));
}

/** Keys are kept longer or shorter than is said. */
function kept(seconds: number): Fault["parts"] {
  return described((draft) => {
    for (const operation of draft.operations)
      if (operation.idempotency !== null) operation.idempotency.retentionSeconds += seconds;
  });
}

/** A request that comes again, or is refused for its key, is done all the same; the answer is as it should be. */
function doneAnyway(
  method: string,
  path: RegExp,
  when: (made: Outgoing, again: boolean) => boolean,
): Fault["parts"] {
  return between((answer) => {
    const seen = new Set<string>();
    return async (given) => {
      const name = nameOf(given);
      const { request } = await readJson(given);
      const made = await answer(request);
      if (name === undefined || request.method !== method || !path.test(request.path)) return made;
      if (when(made, seen.has(name))) await answer(withRequestHeader(request, "idempotency-key", null));
      seen.add(name);
      return made;
    };
  });
}

export const keys: readonly Fault[] = [
  {
    id: "idempotency-ignored-on-new-accounts",
    family,
    title: "The idempotency key of a new account is ignored.",
    parts: ignored("POST", /\/accounts$/),
  },
  {
    id: "idempotency-ignored-on-deletion",
    family,
    title: "The idempotency key of a deletion is ignored.",
    parts: ignored("DELETE", /\/webhooks\//),
  },
  {
    id: "idempotency-ignored-on-pause",
    family,
    title: "The idempotency key of a pause is ignored.",
    parts: ignored("POST", /\/pause$/),
  },
  {
    id: "idempotency-ignored-on-apply",
    family,
    title: "The idempotency key of applying a suggestion is ignored.",
    parts: ignored("POST", /\/apply$/),
  },
  {
    id: "idempotency-ignored-on-account-change",
    family,
    title: "The idempotency key of a change of an account is ignored.",
    parts: ignored("PATCH", /\/accounts\/[^/]+$/),
  },
  {
    id: "idempotency-kept-a-minute-short",
    family,
    title: "Keys are kept a minute less than a day.",
    parts: kept(-60),
  },
  { id: "idempotency-kept-two-days", family, title: "Keys are kept for two days.", parts: kept(86_400) },
  {
    id: "idempotency-kept-two-days-on-one",
    family,
    title: "Keys of changes of targeting are kept for two days.",
    parts: described((draft) => {
      for (const { id, idempotency } of draft.operations)
        if (id === "updateTargeting" && idempotency !== null) idempotency.retentionSeconds *= 2;
    }),
  },
  {
    id: "idempotency-forgotten-after-conflict",
    family,
    title: "After a conflict, a key is forgotten.",
    parts: between((answer) => {
      const forgotten = new Set<string>();
      return async (request) => {
        const name = nameOf(request);
        if (name === undefined) return answer(request);
        const made = await answer(
          forgotten.has(name) ? withRequestHeader(request, "idempotency-key", null) : request,
        );
        if (made.status === 409) forgotten.add(name);
        return made;
      };
    }),
  },
  {
    id: "idempotency-answer-of-another-organization",
    family,
    title: "The key of another organization gives its answer.",
    parts: between((answer) => {
      const firsts = new Map<string, { caller: string; made: Outgoing }>();
      return async (request) => {
        const name = nameOf(request)?.replace(/^Bearer \S+ /, "");
        const caller = request.header("authorization") ?? "";
        const first = name === undefined ? undefined : firsts.get(name);
        if (first !== undefined && first.caller !== caller) return first.made;
        const made = await answer(request);
        if (name !== undefined && made.status < 300) firsts.set(name, { caller, made });
        return made;
      };
    }),
  },
  {
    id: "idempotency-twins-both-run",
    family,
    title: "Of requests at once with one key, each runs.",
    parts: between((answer) => {
      const underWay = new Set<string>();
      return async (request) => {
        const name = nameOf(request);
        if (name === undefined) return answer(request);
        if (underWay.has(name)) return answer(withRequestHeader(request, "idempotency-key", null));
        underWay.add(name);
        const made = await answer(request);
        underWay.delete(name);
        return made;
      };
    }),
  },
  {
    id: "idempotency-replay-without-secret",
    family,
    title: "A replayed webhook has no secret.",
    parts: replayed((made, _, request) =>
      request.path.endsWith("/webhooks")
        ? withBody(made, (body) => {
            delete body["secret"];
          })
        : made,
    ),
  },
  {
    id: "idempotency-replay-with-another-id",
    family,
    title: "A replayed webhook has another id.",
    parts: replayed((made, _, request) =>
      request.path.endsWith("/webhooks")
        ? withBody(made, (body) => {
            body["id"] = `${String(body["id"])}x`;
          })
        : made,
    ),
  },
  {
    id: "idempotency-replay-request-id",
    family,
    title: "A replay has the X-Request-Id of the first answer.",
    parts: replayed((made, first) => {
      const id = first.headers.find(([name]) => name === "X-Request-Id")?.[1] ?? "";
      return withHeader(made, "X-Request-Id", () => id);
    }),
  },
  {
    id: "idempotency-replay-content-type",
    family,
    title: "A replay comes without a content type.",
    parts: replayed((made) => withoutHeader(made, "Content-Type")),
  },
  {
    id: "idempotency-replay-204-as-200",
    family,
    title: "A replayed deletion is answered 404.",
    parts: between((answer) => {
      const seen = new Set<string>();
      return async (request) => {
        const name = nameOf(request);
        if (name === undefined || request.method !== "DELETE" || !seen.has(name)) {
          const made = await answer(request);
          if (name !== undefined && made.status === 204) seen.add(name);
          return made;
        }
        return answer(withRequestHeader(request, "idempotency-key", null));
      };
    }),
  },
  {
    id: "idempotency-keys-in-any-case",
    family,
    title: "Keys are compared without regard to case.",
    parts: keyed((key) => key.toLowerCase()),
  },
  {
    id: "idempotency-keys-cut",
    family,
    title: "Of a key the first 64 characters count.",
    parts: keyed((key) => (key.length <= 255 ? key.slice(0, 64) : key)),
  },
  {
    id: "idempotency-body-not-compared",
    family,
    title: "Another body under the same key gets the first answer on one operation.",
    parts: between((answer) => {
      const firsts = new Map<string, Outgoing>();
      return async (request) => {
        const name = nameOf(request);
        const made = await answer(request);
        if (name === undefined || request.method !== "PATCH") return made;
        if (made.status === 200 && !firsts.has(name)) firsts.set(name, made);
        return made.status === 409 ? standIn(firsts.get(name) ?? made, made) : made;
      };
    }),
  },
  {
    id: "idempotency-path-not-compared",
    family,
    title: "The key of one deletion gives its answer to another.",
    parts: answered({ method: "DELETE", status: is(409) }, (made, request) =>
      request.header("idempotency-key") === null
        ? made
        : { ...withoutHeader(made, "Content-Type"), status: 204, body: undefined },
    ),
  },
  {
    id: "idempotency-refused-and-done",
    family,
    title: "A change of targeting whose key was used is answered 409, and made.",
    parts: doneAnyway("PATCH", /\/targeting$/, ({ status }) => status === 409),
  },
  {
    id: "idempotency-refused-and-paused",
    family,
    title: "A pause whose key was used is answered 409, and made.",
    parts: doneAnyway("POST", /\/pause$/, ({ status }) => status === 409),
  },
  {
    id: "idempotency-replayed-and-done",
    family,
    title: "A replayed change of targeting is made again.",
    parts: doneAnyway("PATCH", /\/targeting$/, ({ status }, again) => status === 200 && again),
  },
  {
    id: "idempotency-replayed-account-change",
    family,
    title: "A replayed change of an account is made again.",
    parts: doneAnyway("PATCH", /\/accounts\/[^/]+$/, ({ status }, again) => status === 200 && again),
  },
  {
    id: "idempotency-replayed-resume",
    family,
    title: "A replayed resume starts engagement again.",
    parts: doneAnyway("POST", /\/resume$/, ({ status }, again) => status === 200 && again),
  },
  {
    id: "idempotency-forgotten-with-the-thing",
    family,
    title: "Once a webhook is deleted, the key that it was made with makes another one.",
    parts: between((answer) => {
      const [makers, forgotten] = [new Map<string, string>(), new Set<string>()];
      return async (request) => {
        const name = nameOf(request);
        const lost = name !== undefined && forgotten.has(name);
        const made = await answer(
          lost
            ? asking(request, { header: (own) => (own === "idempotency-key" ? null : request.header(own)) })
            : request,
        );
        if (made.status === 201 && name !== undefined && made.body !== undefined)
          makers.set((JSON.parse(made.body) as { id: string }).id, name);
        if (request.method === "DELETE" && made.status === 204) {
          const maker = makers.get(request.path.split("/").at(-1) ?? "");
          if (maker !== undefined) forgotten.add(maker);
        }
        return made;
      };
    }),
  },
];
