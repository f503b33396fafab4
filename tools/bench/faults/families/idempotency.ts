import { answered, asking, between, described, type Fault, is, standIn, withBody } from "../fault.ts";

const family = "idempotency";

export const idempotency: readonly Fault[] = [
  {
    id: "idempotency-ignored",
    family,
    title: "The idempotency key of a new webhook is ignored.",
    parts: between((answer) => (request) => {
      const ignored = request.method === "POST" && request.path.endsWith("/webhooks");
      const header = (name: string) => (ignored && name === "idempotency-key" ? null : request.header(name));
      return answer(asking(request, { header }));
    }),
  },
  {
    id: "idempotency-ignored-on-patch",
    family,
    title: "The idempotency key of a change of targeting is ignored.",
    parts: between((answer) => (request) => {
      const ignored = request.method === "PATCH" && request.path.endsWith("/targeting");
      const header = (name: string) => (ignored && name === "idempotency-key" ? null : request.header(name));
      return answer(asking(request, { header }));
    }),
  },
  {
    id: "idempotency-other-body-replayed",
    family,
    title: "Another body under the same key gets the first result.",
    parts: between((answer) => {
      const kept = new Map<string, Awaited<ReturnType<typeof answer>>>();
      return async (request) => {
        const key = request.header("idempotency-key");
        const name = `${request.header("authorization")} ${request.method} ${request.path} ${key}`;
        const made = await answer(request);
        if (key !== null && made.status < 300) kept.set(name, made);
        return made.status === 409 ? standIn(kept.get(name) ?? made, made) : made;
      };
    }),
  },
  {
    id: "idempotency-409-for-replay",
    family,
    title: "A repeated request is answered 409.",
    parts: between((answer) => {
      const seen = new Set<string>();
      return async (request) => {
        const key = request.header("idempotency-key");
        const name = `${request.header("authorization")} ${request.path} ${key}`;
        const made = await answer(request);
        if (key === null || made.status >= 300) return made;
        if (seen.has(name)) return { ...made, status: 409 };
        seen.add(name);
        return made;
      };
    }),
  },
  {
    id: "idempotency-replay-with-200",
    family,
    title: "A replayed creation is answered 200.",
    parts: between((answer) => {
      const seen = new Set<string>();
      return async (request) => {
        const key = request.header("idempotency-key");
        const name = `${request.header("authorization")} ${request.path} ${key}`;
        const made = await answer(request);
        if (key === null || made.status !== 201) return made;
        if (seen.has(name)) return { ...made, status: 200 };
        seen.add(name);
        return made;
      };
    }),
  },
  {
    id: "idempotency-replay-differs",
    family,
    title: "A replayed account has a later updated_at.",
    parts: between((answer) => {
      const seen = new Set<string>();
      return async (request) => {
        const key = request.header("idempotency-key");
        const name = `${request.header("authorization")} ${request.path} ${key}`;
        const made = await answer(request);
        if (key === null || made.status !== 201 || !request.path.endsWith("/accounts")) return made;
        if (!seen.has(name)) {
          seen.add(name);
          return made;
        }
        return withBody(made, (body) => {
          body["updated_at"] = new Date(Date.parse(String(body["updated_at"])) + 1000).toISOString();
        });
      };
    }),
  },
  {
    id: "idempotency-forgotten-after-an-hour",
    family,
    title: "Idempotency keys are kept for an hour.",
    parts: described((draft) => {
      for (const operation of draft.operations)
        if (operation.idempotency !== null) operation.idempotency.retentionSeconds = 3600;
    }),
  },
  {
    id: "idempotency-shared-by-organizations",
    family,
    title: "A key that another organization used is answered 409.",
    parts: between((answer) => {
      const owners = new Map<string, string>();
      return async (request) => {
        const key = request.header("idempotency-key");
        const caller = request.header("authorization") ?? "";
        if (key === null) return answer(request);
        const owner = owners.get(key) ?? caller;
        owners.set(key, owner);
        const made = await answer(request);
        return owner === caller ? made : { ...made, status: 409 };
      };
    }),
  },
  {
    id: "idempotency-409-as-400",
    family,
    title: "Another body under the same key is answered 400.",
    parts: answered({ status: is(409) }, (made, request) =>
      request.header("idempotency-key") === null ? made : { ...made, status: 400 },
    ),
  },
];
