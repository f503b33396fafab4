/** API keys and tokens: prefixes, how many and how long, rotation. */
import type { Ledger } from "../compare/ledger.ts";
import { at, exists, items, type Node, text } from "../compare/node.ts";
import { equal } from "../schema/json.ts";
import { compareFields, demand, type FieldRule, fixed, moreIsBetter } from "./fields.ts";

const keyPolicy: readonly FieldRule[] = [
  moreIsBetter(
    "maxPerOrganization",
    "How many keys an organization may have",
    "key-policy-tightened",
    "key-policy-relaxed",
  ),
  demand("expires", "Whether keys expire", true, "key-policy-tightened", "key-policy-relaxed"),
  moreIsBetter(
    "rotationDays",
    "After how many days a key should be changed",
    "documentation",
    "documentation",
  ),
  demand("shownOnce", "Whether a key is shown only once", true, "key-policy-tightened", "key-policy-relaxed"),
];

const lifetimes: readonly FieldRule[] = [
  moreIsBetter(
    "accessTokenSeconds",
    "How long access tokens live, in seconds,",
    "token-lifetime-shortened",
    "token-lifetime-lengthened",
  ),
  moreIsBetter(
    "refreshTokenSeconds",
    "How long refresh tokens live, in seconds,",
    "token-lifetime-shortened",
    "token-lifetime-lengthened",
  ),
  moreIsBetter(
    "authorizationCodeSeconds",
    "How long authorization codes live, in seconds,",
    "token-lifetime-shortened",
    "token-lifetime-lengthened",
  ),
  demand(
    "refreshRotation",
    "Whether refresh tokens change with each use",
    true,
    "token-rotation-tightened",
    "token-rotation-relaxed",
  ),
  demand(
    "reuseRevokesFamily",
    "Whether a refresh token used twice revokes all of its family",
    true,
    "token-rotation-tightened",
    "token-rotation-relaxed",
  ),
];

export function compareSchemePolicy(ledger: Ledger, name: string, old: Node, next: Node) {
  comparePrefixes(ledger, name, at(old, "x-key-prefixes"), at(next, "x-key-prefixes"));
  const [was, is] = [at(old, "x-key-policy"), at(next, "x-key-policy")];
  if (exists(was) && exists(is)) return compareFields(ledger, was, is, keyPolicy, `(${name})`);
  compareFields(
    ledger,
    old,
    next,
    [fixed("x-key-policy", "The policy of keys", "key-policy-relaxed", "key-policy-tightened")],
    `(${name})`,
  );
}

export function compareFlowPolicy(ledger: Ledger, name: string, old: Node, next: Node) {
  const [was, is] = [at(old, "x-token-lifetimes"), at(next, "x-token-lifetimes")];
  if (exists(was) && exists(is)) return compareFields(ledger, was, is, lifetimes, `(${name})`);
  compareFields(
    ledger,
    old,
    next,
    [
      fixed(
        "x-token-lifetimes",
        "How long tokens live",
        "token-lifetime-shortened",
        "token-lifetime-lengthened",
      ),
    ],
    `(${name})`,
  );
}

function comparePrefixes(ledger: Ledger, name: string, old: Node, next: Node) {
  if (equal(old.value, next.value)) return;
  const key = (node: Node) =>
    ["prefix", "token", "environment"].map((field) => text(at(node, field)) ?? "").join(" ");
  const kind = (node: Node) => ["token", "environment"].map((field) => text(at(node, field)) ?? "").join(" ");
  const [before, after] = [items(old), items(next)];
  const [known, come] = [
    new Set(before.map(key)),
    after.filter((node) => !before.some((other) => key(other) === key(node))),
  ];
  const taken = new Set<Node>();
  for (const was of before) {
    if (after.some((node) => key(node) === key(was))) continue;
    const instead = come.find((node) => !taken.has(node) && kind(node) === kind(was));
    if (instead !== undefined) taken.add(instead);
    ledger.add({
      code: instead === undefined ? "key-prefix-removed" : "key-prefix-changed",
      sentence: `Credentials of \`${name}\` no longer begin with \`${text(at(was, "prefix"))}\`${instead === undefined ? "" : `, but with \`${text(at(instead, "prefix"))}\``}.`,
      claims: instead === undefined ? [was, ...(exists(next) ? [] : [old])] : [was, instead],
    });
  }
  for (const is of come)
    if (!taken.has(is) && !known.has(key(is)))
      ledger.add({
        code: "key-prefix-added",
        sentence: `Credentials of \`${name}\` may begin with \`${text(at(is, "prefix"))}\`, too.`,
        claims: [is, ...(exists(old) ? [] : [next])],
      });
}
