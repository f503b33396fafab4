import { isArray } from "../../document/json.ts";
import { isObject, type View } from "../../document/view.ts";
import { readKeyPolicy, readKeyPrefixes, readTokenLifetimes } from "../../vocabulary/index.ts";
import type { OAuthFlow, Scope, SecurityRequirement, SecurityScheme } from "../types.ts";
import { readExtension } from "./extension.ts";

export function readSecuritySchemes(root: View): SecurityScheme[] {
  return root
    .at("components")
    .at("securitySchemes")
    .entries()
    .flatMap(([name, item]): SecurityScheme[] => {
      const view = item.resolve();
      if (view === undefined) return [];
      const type = view.at("type").string();
      const place = view.at("in").string();
      return [
        {
          name,
          type: schemeType(type, view.at("scheme").string()),
          description: view.at("description").text(),
          in: place === "header" || place === "query" || place === "cookie" ? place : undefined,
          parameterName: view.at("name").string(),
          flows: view
            .at("flows")
            .entries()
            .filter(([flow]) => !flow.startsWith("x-"))
            .map(([flow, flowView]) => readFlow(flow, flowView)),
          prefixes: readExtension(view.at("x-key-prefixes"), readKeyPrefixes) ?? [],
          keyPolicy: readExtension(view.at("x-key-policy"), readKeyPolicy),
          pointer: view.pointer,
        },
      ];
    });
}

function schemeType(type: string | undefined, scheme: string | undefined): SecurityScheme["type"] {
  if (type === "http") {
    const word = scheme?.toLowerCase();
    return word === "bearer" || word === "basic" ? word : "other";
  }
  return type === "apiKey" || type === "oauth2" || type === "openIdConnect" ? type : "other";
}

function readFlow(type: string, view: View): OAuthFlow {
  return {
    type,
    authorizationUrl: view.at("authorizationUrl").string(),
    tokenUrl: view.at("tokenUrl").string(),
    refreshUrl: view.at("refreshUrl").string(),
    lifetimes: readExtension(view.at("x-token-lifetimes"), readTokenLifetimes),
  };
}

/** The security of an operation: its own, else the document's. Alternatives of nothing (`{}`) mean that none is needed. */
export function readSecurity(
  operation: View,
  root: View,
  schemes: readonly SecurityScheme[],
): SecurityRequirement[] {
  const view = operation.at("security").exists ? operation.at("security") : root.at("security");
  const known = new Set(schemes.map((scheme) => scheme.name));
  return view.items().flatMap((item): SecurityRequirement[] => {
    const named = item.entries().filter(([scheme, scopes]) => {
      if (known.has(scheme)) return true;
      scopes.report({
        code: "security-unknown-scheme",
        severity: "warning",
        message: `No security scheme is named ${JSON.stringify(scheme)}; the requirement is passed over.`,
        fix: `Define ${JSON.stringify(scheme)} in components.securitySchemes, or correct the name.`,
      });
      return false;
    });
    return named.length === 0 && item.entries().length > 0
      ? []
      : [{ schemes: named.map(([scheme, scopes]) => ({ scheme, scopes: scopes.strings() })) }];
  });
}

/** The distinct sets of scopes, any one of which is enough. None, where one alternative demands no scope. */
export function scopeSetsOf(security: readonly SecurityRequirement[]): string[][] {
  const sets = security.map((alternative) =>
    [...new Set(alternative.schemes.flatMap((entry) => entry.scopes))].sort(),
  );
  if (sets.some((set) => set.length === 0)) return [];
  return [...new Map(sets.map((set) => [set.join(" "), set])).values()];
}

/** Every scope: those that OAuth flows declare, with their meaning, then those that are only demanded. */
export function readScopes(root: View, demanded: readonly string[]): Scope[] {
  const scopes = new Map<string, Scope>();
  for (const [, item] of root.at("components").at("securitySchemes").entries()) {
    for (const [, flow] of item.resolve()?.at("flows").entries() ?? []) {
      if (!isObject(flow.value) || isArray(flow.value)) continue;
      for (const [name, meaning] of flow.at("scopes").entries()) {
        if (!scopes.has(name)) scopes.set(name, { name, description: meaning.text() });
      }
    }
  }
  for (const name of demanded) if (!scopes.has(name)) scopes.set(name, { name, description: undefined });
  return [...scopes.values()];
}
