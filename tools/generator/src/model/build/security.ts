import type { View } from "../../document/view.ts";
import { readKeyPolicy, readKeyPrefixes, readTokenLifetimes } from "../../vocabulary/index.ts";
import type { OAuthFlow, Operation, Scope, SecurityRequirement, SecurityScheme } from "../types.ts";
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
      const scheme = view.at("scheme").string();
      const kind = schemeType(type, scheme);
      const authScheme = type === "http" && kind === "other" ? sentScheme(scheme) : undefined;
      if (kind === "other" && authScheme === undefined) reportUnsupported(name, view);
      const place = view.at("in").string();
      return [
        {
          name,
          type: kind,
          description: view.at("description").text(),
          in: place === "header" || place === "query" || place === "cookie" ? place : undefined,
          parameterName: view.at("name").string(),
          authScheme,
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

/** Schemes whose credentials answer a challenge, or are computed from each request (RFC 7616, 4559, 7486, 7804, 8120). */
const computed =
  /^(digest|negotiate|ntlm|kerberos|hoba|mutual|hawk|aws4-hmac-sha256|oauth|scram-.*|signature)$/i;

/** A scheme that is sent as its word and a credential (RFC 9110 §11.4). */
function sentScheme(scheme: string | undefined): string | undefined {
  const isToken = scheme !== undefined && /^[!#$%&'*+.^_`|~\w-]+$/.test(scheme);
  return isToken && !computed.test(scheme) ? scheme : undefined;
}

function reportUnsupported(name: string, view: View): void {
  view.report({
    code: "security-unsupported",
    severity: "info",
    message: `The security scheme ${JSON.stringify(name)} is none that clients send by themselves (bearer, basic and the like, apiKey, OAuth); pass what it needs in headers or a \`fetch\` of your own.`,
    fix: "Nothing to do, unless another scheme was meant.",
  });
}

function readFlow(type: string, view: View): OAuthFlow {
  return {
    type,
    scopes: view
      .at("scopes")
      .entries()
      .map(([name, meaning]) => ({ name, description: meaning.text() })),
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
export function readScopes(schemes: readonly SecurityScheme[], demanded: readonly string[]): Scope[] {
  const scopes = new Map<string, Scope>();
  const declared = schemes.flatMap((scheme) => scheme.flows.flatMap((flow) => flow.scopes));
  const used = demanded.map((name): Scope => ({ name, description: undefined }));
  for (const scope of [...declared, ...used]) if (!scopes.has(scope.name)) scopes.set(scope.name, scope);
  return [...scopes.values()];
}

/** Tells of scopes that an operation demands of OAuth though no flow can grant them. */
export function reportUndeclaredScopes(
  operations: readonly Operation[],
  schemes: readonly SecurityScheme[],
  root: View,
): void {
  const oauth = new Map(
    schemes.filter(({ type }) => type === "oauth2").map((scheme) => [scheme.name, scheme]),
  );
  for (const { pointer, security } of operations) {
    for (const { scheme: name, scopes } of security.flatMap(({ schemes: parts }) => parts)) {
      const granted = oauth.get(name)?.flows.flatMap((flow) => flow.scopes.map((scope) => scope.name));
      const missing = granted === undefined ? [] : scopes.filter((scope) => !granted.includes(scope));
      for (const scope of missing) {
        (root.follow(pointer) ?? root).report({
          code: "scope-undeclared",
          severity: "warning",
          message: `The scope ${JSON.stringify(scope)} is demanded, but no flow of ${JSON.stringify(name)} declares it.`,
          fix: "Declare it in the flow's `scopes`, or correct its name.",
        });
      }
    }
  }
}
