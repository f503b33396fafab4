/** Security schemes, with their flows and scopes (OpenAPI 3.1.1 §4.8.27 to §4.8.29). */

import { compareFlowPolicy, compareSchemePolicy } from "../policy/credentials.ts";
import { equal } from "../schema/json.ts";
import type { Ledger } from "./ledger.ts";
import { at, entries, exists, type Node, resolve, rootOf, type Spec } from "./node.ts";

const facts = ["type", "scheme", "in", "name", "openIdConnectUrl"];

export function compareSchemes(ledger: Ledger, old: Spec, next: Spec): void {
  const section = (spec: Spec) => at(rootOf(spec), "components", "securitySchemes");
  const [before, after] = [section(old), section(next)];
  for (const [name, was] of entries(before)) {
    const is = at(after, name);
    if (exists(is)) compareScheme(ledger, name, resolve(was), resolve(is));
    else
      ledger.add({
        code: "security-scheme-removed",
        sentence: `The security scheme \`${name}\` is gone.`,
        claims: [was, ...(exists(after) ? [] : [before])],
      });
  }
  for (const [name, is] of entries(after))
    if (!exists(at(before, name)))
      ledger.add({
        code: "security-scheme-added",
        sentence: `There is a new security scheme \`${name}\`.`,
        claims: [is, ...(exists(before) ? [] : [after])],
      });
}

function compareScheme(ledger: Ledger, name: string, was: Node, is: Node): void {
  const changed = facts.filter((fact) => !equal(at(was, fact).value, at(is, fact).value));
  if (changed.length > 0)
    ledger.add({
      code: "security-scheme-changed",
      sentence: `Credentials of \`${name}\` are sent in another way: ${changed.map((fact) => `\`${fact}\` is ${JSON.stringify(at(is, fact).value ?? null)}, before ${JSON.stringify(at(was, fact).value ?? null)}`).join("; ")}.`,
      claims: changed.flatMap((fact) => [at(was, fact), at(is, fact)]),
    });
  compareSchemePolicy(ledger, name, was, is);
  const [flows, flowsNow] = [at(was, "flows"), at(is, "flows")];
  for (const [flow, before] of entries(flows)) {
    const after = at(flowsNow, flow);
    if (exists(after)) compareFlow(ledger, `${name}, ${flow}`, before, after);
    else
      ledger.add({
        code: "security-scheme-changed",
        sentence: `The flow \`${flow}\` of \`${name}\` is gone.`,
        claims: [before],
      });
  }
  for (const [flow, after] of entries(flowsNow))
    if (!exists(at(flows, flow)))
      ledger.add({
        code: "security-way-added",
        sentence: `There is a new flow \`${flow}\` of \`${name}\`.`,
        claims: [after],
      });
}

function compareFlow(ledger: Ledger, name: string, was: Node, is: Node): void {
  for (const fact of ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"]) {
    const [before, after] = [at(was, fact), at(is, fact)];
    if (equal(before.value, after.value)) continue;
    const added = !exists(before);
    ledger.add({
      code: added ? "security-way-added" : "security-scheme-changed",
      sentence: `\`${fact}\` of ${name} is ${JSON.stringify(after.value ?? null)}, before ${JSON.stringify(before.value ?? null)}.`,
      claims: [before, after],
    });
  }
  const [scopes, scopesNow] = [at(was, "scopes"), at(is, "scopes")];
  for (const [scope, before] of entries(scopes))
    if (!exists(at(scopesNow, scope)))
      ledger.add({
        code: "scope-withdrawn",
        sentence: `The scope \`${scope}\` can no longer be granted (${name}).`,
        claims: [before],
      });
  for (const [scope, after] of entries(scopesNow))
    if (!exists(at(scopes, scope)))
      ledger.add({
        code: "scope-declared",
        sentence: `There is a new scope \`${scope}\` (${name}).`,
        claims: [after],
      });
  compareFlowPolicy(ledger, name, was, is);
}
