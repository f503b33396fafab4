import { answered, described, type Fault, is, object, rewritten } from "../fault.ts";

const family = "scopes";

/** An operation demands other scopes than it should, of one scheme or of all. */
function demanding(operation: string, scopes: readonly string[], scheme?: string): Fault["parts"] {
  return described((draft) => {
    for (const { id, security } of draft.operations) {
      if (id !== operation) continue;
      for (const alternative of security)
        for (const demand of alternative)
          if (scheme === undefined || demand.scheme === scheme) demand.scopes = [...scopes];
    }
  });
}

export const scopes: readonly Fault[] = [
  {
    id: "scope-unchecked-get",
    family,
    title: "Reading one account asks for no scope.",
    parts: demanding("getAccount", []),
  },
  {
    id: "scope-unchecked-delete",
    family,
    title: "Deleting a webhook asks for no scope.",
    parts: demanding("deleteWebhook", []),
  },
  {
    id: "scope-of-another-resource",
    family,
    title: "Pausing engagement is allowed with accounts:write.",
    parts: demanding("pauseEngagement", ["accounts:write"]),
  },
  {
    id: "scope-read-suffices-to-write",
    family,
    title: "Targeting can be changed with accounts:read.",
    parts: demanding("updateTargeting", ["accounts:read"]),
  },
  {
    id: "scope-one-too-many",
    family,
    title: "Reading analytics asks for accounts:read as well.",
    parts: demanding("getAnalyticsOverview", ["analytics:read", "accounts:read"]),
  },
  {
    id: "scope-unchecked-for-tokens",
    family,
    title: "OAuth tokens list webhooks without the scope; keys don't.",
    parts: demanding("listWebhooks", [], "oauth"),
  },
  {
    id: "scope-tokens-refused",
    family,
    title: "Applying a suggestion takes API keys only.",
    parts: described((draft) => {
      for (const operation of draft.operations)
        if (operation.id === "applyTargetingSuggestion")
          operation.security = operation.security.filter((all) =>
            all.every(({ scheme }) => scheme !== "oauth"),
          );
    }),
  },
  {
    id: "scope-401-instead-of-403",
    family,
    title: "A missing scope is answered 401.",
    parts: answered({ status: is(403) }, (made) => ({ ...made, status: 401 })),
  },
  {
    id: "scope-404-instead-of-403",
    family,
    title: "A missing scope is answered 404 on deletions.",
    parts: answered({ method: "DELETE", status: is(403) }, (made) => ({ ...made, status: 404 })),
  },
  {
    id: "scope-required-not-named",
    family,
    title: "The 403 does not name the scope that it asks for.",
    survives:
      "The document declares required_scopes and does not require it: a 403 without it is what the schema allows.",
    parts: rewritten({ status: is(403) }, (body) => {
      delete object(body["error"])["required_scopes"];
    }),
  },
  {
    id: "scope-checked-after-the-change",
    family,
    title: "A resume that is refused for its scope is answered 200.",
    parts: answered({ method: "POST", path: /resume$/, status: is(403) }, (made) => ({
      ...made,
      status: 200,
    })),
  },
  {
    id: "scope-all-needed",
    family,
    title: "Listing activity asks for every scope there is.",
    parts: described((draft) => {
      for (const operation of draft.operations)
        if (operation.id === "listActivity")
          for (const demand of operation.security.flat()) demand.scopes = [...draft.scopes];
    }),
  },
];
