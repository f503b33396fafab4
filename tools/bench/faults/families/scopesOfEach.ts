import { answered, described, type Fault, is, isSuccess } from "../fault.ts";
import { letIn } from "../ways.ts";

const family = "scopes";

/** One operation each that does not ask for its scope. */
const unchecked: readonly Fault[] = [
  "listAccounts",
  "createAccount",
  "updateAccount",
  "deleteAccount",
  "getTargeting",
  "listTargetingSuggestions",
  "getAnalyticsGrowth",
  "getAnalyticsAudience",
  "listActivity",
  "getEngagementLimits",
  "createWebhook",
  "getWebhook",
].map((operation) => ({
  id: `scope-unchecked-${operation.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  family,
  title: `${operation} asks for no scope.`,
  parts: described((draft) => {
    for (const { id, security } of draft.operations)
      if (id === operation) for (const demand of security.flat()) demand.scopes = [];
  }),
}));

/** Operations that also take a second scope in place of their own. */
function alternatively(operation: string, scope: string): Fault["parts"] {
  return described((draft) => {
    const found = draft.operations.find(({ id }) => id === operation);
    if (found === undefined) return;
    found.security = [
      ...found.security,
      ...found.security.map((all) => all.map((demand) => ({ ...demand, scopes: [scope] }))),
    ];
  });
}

export const scopesOfEach: readonly Fault[] = [
  ...unchecked,
  {
    id: "scope-write-implies-read",
    family,
    title: "accounts:write is enough to read an account.",
    parts: alternatively("getAccount", "accounts:write"),
  },
  {
    id: "scope-manage-engagement-reads-analytics",
    family,
    title: "engagement:manage is enough to read the results of engagement.",
    parts: alternatively("getAnalyticsEngagement", "engagement:manage"),
  },
  {
    id: "scope-unchecked-for-keys",
    family,
    title: "Keys may pause engagement without the scope; tokens may not.",
    parts: described((draft) => {
      for (const { id, security } of draft.operations)
        if (id === "pauseEngagement")
          for (const demand of security.flat()) if (demand.scheme === "apiKey") demand.scopes = [];
    }),
  },
  {
    id: "scope-names-another",
    family,
    title: "The 403 names a scope that the operation does not ask for.",
    parts: answered({ status: is(403) }, (made) => ({
      ...made,
      body: made.body?.replace(/"required_scopes":\[[^\]]*\]/, '"required_scopes":["accounts:admin"]'),
    })),
  },
  {
    id: "scope-refused-and-done",
    family,
    title: "A deletion without the scope is answered 403, and the webhook is gone.",
    parts: actsAnyway("DELETE", /^\/webhooks\//),
  },
  {
    id: "scope-refused-and-changed",
    family,
    title: "A change of targeting without the scope is answered 403, and made.",
    parts: actsAnyway("PATCH", /\/targeting$/),
  },
  {
    id: "scope-missing-is-401-on-one",
    family,
    title: "Without the scope, analytics are answered 401.",
    parts: (unbroken) => ({
      through: (listened) => ({
        ...listened,
        async answer(request) {
          const made = await listened.answer(request);
          return made.status === 403 && request.path.startsWith(`${unbroken.basePath}/analytics`)
            ? { ...made, status: 401 }
            : made;
        },
      }),
    }),
  },
  {
    id: "scope-head-unchecked",
    family,
    title: "HEAD asks for no scope.",
    parts: letIn({ method: "HEAD" }, 403, () => true),
  },
];

/** Who has no scope is refused, and what was asked for is done with somebody else's. */
function actsAnyway(method: string, path: RegExp): Fault["parts"] {
  return () => ({
    through(listened) {
      const owners = new Map<string, string>();
      return {
        ...listened,
        async answer(request) {
          const bytes = await request.bytes(1_048_576);
          const again = {
            ...request,
            bytes: async () => bytes,
            header: (name: string) => request.header(name),
          };
          const made = await listened.answer(again);
          const own = request.header("authorization");
          if (made.status === 201 && made.body !== undefined && own !== null) {
            const { id } = JSON.parse(made.body) as { id?: string };
            if (id !== undefined) owners.set(id, own);
          }
          const id = /(?:acc|wh)_[A-Za-z0-9]+/.exec(request.path)?.[0] ?? "";
          const owner = owners.get(id);
          const wanted = made.status === 403 && request.method === method && path.test(request.path.slice(3));
          if (wanted && owner !== undefined) {
            const done = await listened.answer({
              ...again,
              header: (name) => (name === "authorization" ? owner : request.header(name)),
            });
            if (!isSuccess(done.status)) return made;
          }
          return made;
        },
      };
    },
  });
}
