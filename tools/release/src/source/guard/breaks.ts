/** From places that no longer compile to breaks: one for each cause, whatever it is felt in. */
import type { SourceBreak } from "../break.ts";
import type { Felt } from "./felt.ts";
import { kindOf, sentenceOf } from "./sentence.ts";

/** What stands for each operation in the client as it is now. */
export interface Present {
  /** Names by operation: `GET /accounts` → `Outfame.accounts.all`, `listAll`, `ListAllParams`. Deprecated ones are left out. */
  readonly byOperation: ReadonlyMap<string, readonly string[]>;
}

/** Breaks in the order of entries and names, each cause once. */
export function toBreaks(felt: readonly Felt[], present: Present): SourceBreak[] {
  const breaks: SourceBreak[] = [];
  let rest = felt;
  const take = (wanted: (one: Felt) => boolean): readonly Felt[] => {
    const taken = rest.filter(wanted);
    rest = rest.filter((one) => !taken.includes(one));
    return taken;
  };
  const gone = new Set(rest.filter(isGone).flatMap(({ operation }) => operation ?? []));
  for (const operation of gone)
    breaks.push(
      operationBreak(
        take((one) => one.operation === operation && isGone(one)),
        operation,
        present,
      ),
    );
  const importsGone = new Set(rest.filter((one) => one.act === "import").map(({ symbol }) => symbol));
  for (const symbol of importsGone) {
    const all = take((one) => one.symbol === symbol || one.symbol.startsWith(`${symbol}.`));
    breaks.push(single(all));
  }
  for (const one of felt) {
    if (!rest.includes(one)) continue;
    const cause = causeOf(one);
    breaks.push(
      single(take((other) => sameSymbol(one, other) || (cause !== undefined && causeOf(other) === cause))),
    );
  }
  return breaks.sort((a, b) => compare(a.entry, b.entry) || compare(a.symbol, b.symbol));
}

/** A name that the client no longer has. */
function isGone({ code, messages: [message = ""] }: Felt): boolean {
  return (
    [2305, 2724, 2614, 2694, 2339, 2551, 2353, 2561].includes(code) ||
    (code === 7053 && message.includes("implicitly has an 'any' type"))
  );
}

function operationBreak(all: readonly Felt[], operation: string, { byOperation }: Present): SourceBreak {
  const names = byOperation.get(operation) ?? [];
  const first = all.find(isMethod) ?? all.find(({ symbol }) => !symbol.includes(".")) ?? all[0];
  const symbol = first?.symbol ?? operation;
  const now = names.find((name) => sameKind(symbol, name));
  const others = [...new Set(all.map((one) => one.symbol))].filter((one) => one !== symbol).sort();
  const besides =
    others.length === 0 ? "" : ` With it ${others.length === 1 ? "goes" : "go"} ${others.join(", ")}.`;
  const entry = first?.entry ?? "";
  if (now === undefined || now === symbol)
    return {
      entry,
      symbol,
      kind: "removed",
      sentence: `${symbol} is gone: it called ${operation}.${besides}`,
    };
  return {
    entry,
    symbol,
    kind: "renamed",
    sentence: `${symbol} is called ${now} now.${besides}`,
    before: written(symbol),
    after: written(now),
  };
}

/** A method as it is called: `Outfame.accounts.list`. */
function isMethod({ act, symbol }: Felt): boolean {
  return act === "call" && /^[A-Z]\w*\.\w+\.\w+$/.test(symbol);
}

/** A method for a method, a constant for a constant, `…Params` for `…Params`, a key of a map for a key of it. */
function sameKind(a: string, b: string): boolean {
  const kind = (name: string): string => {
    if (/^[A-Z]\w*\.\w+\.\w+$/.test(name)) return "method";
    const [map, key] = name.split(".");
    if (key !== undefined) return `key of ${map}`;
    return /(Params|Body|Response|Error)$/.exec(name)?.[0] ?? "constant";
  };
  return kind(a) === kind(b);
}

/** A method as programs call it: `client.accounts.list(…)`. */
function written(symbol: string): string {
  const parts = symbol.split(".");
  return /^[A-Z]/.test(symbol) && parts.length === 3 ? `client.${parts.slice(1).join(".")}(…)` : symbol;
}

function single(all: readonly Felt[]): SourceBreak {
  const [first] = [...all].sort((a, b) => rank(a) - rank(b));
  if (first === undefined) throw new Error("A break is felt somewhere.");
  const others = [...new Set(all.map(({ symbol }) => symbol))].filter((symbol) => symbol !== first.symbol);
  const besides =
    others.length === 0
      ? ""
      : ` The same is felt in ${others.length > 5 ? `${others.slice(0, 5).join(", ")} and ${others.length - 5} more` : others.join(", ")}.`;
  return {
    entry: first.entry,
    symbol: first.symbol,
    kind: kindOf(first),
    sentence: `${sentenceOf(first)}${besides}`,
  };
}

/** The cause first: what is assigned before what is compared, the type before its fields. */
function rank({ code, symbol }: Felt): number {
  return (code === 2367 ? 1000 : 0) + symbol.split(".").length;
}

/** Two uses of one thing, be it by another entry, or of a thing and of what it now asks for. */
function sameSymbol(a: Felt, b: Felt): boolean {
  const [one, other] = [a, b].map(({ symbol }) => symbol.replace(/^components\.schemas\./, ""));
  if (one === other) return true;
  return (
    missingIn(a).some((name) => other === `${one}.${name}`) ||
    missingIn(b).some((name) => one === `${other}.${name}`)
  );
}

function missingIn({ messages }: Felt): readonly string[] {
  return messages.flatMap((message) => /Property '([^']+)' is missing in type/.exec(message)?.[1] ?? []);
}

/** What the compiler says at last, where it names something that is found nowhere else. */
function causeOf({ messages }: Felt): string | undefined {
  const last = messages.at(-1) ?? "";
  const types = [...last.matchAll(/'([^']*)'/g)].map(([, text = ""]) => text);
  // One value that a closed union has no more, or has another name for.
  const literal = types.at(-1);
  if (literal !== undefined && /^"[^"]*"$/.test(literal)) return literal;
  const telling = types.some((text) => /"|\b[A-Z]\w+[a-z]\w*\b/.test(text));
  return telling ? last : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
