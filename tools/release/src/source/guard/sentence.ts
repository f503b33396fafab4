/** What a compiler says of a line, in a sentence to the people who wrote it. */
import type { SourceBreak } from "../break.ts";
import type { Felt } from "./felt.ts";

const names = { gone: new Set([2305, 2724, 2614, 2694, 2339, 2551, 2353, 2561, 7053, 2702, 2503]) };

export function kindOf({ code, messages }: Felt): SourceBreak["kind"] {
  if (names.gone.has(code)) return "removed";
  const text = messages.join("\n");
  const isAsked =
    /is missing in type|is missing the following properties|Expected \d+(-\d+)? arguments|Expected at least/.test(
      text,
    );
  const isMissing = isAsked && !/^Argument of type/.test(messages[0] ?? "");
  return isMissing || isObligation(messages) ? "added-obligation" : "changed";
}

function isObligation(messages: readonly string[]): boolean {
  const first = messages[0] ?? "";
  return (
    /^Argument of type '\{/.test(first) &&
    messages.some((message) => /^Property '.*' is missing in type/.test(message))
  );
}

export function sentenceOf(felt: Felt): string {
  const { act, symbol, code, messages, source } = felt;
  const text = messages.join("\n");
  const last = messages.at(-1) ?? "";
  if (act === "import")
    return names.gone.has(code) ? `${symbol} is no longer exported.` : changed(symbol, messages);
  if (names.gone.has(code)) {
    const [, name] = /'([^']+)' does not exist/.exec(text) ?? [];
    const shown =
      name === undefined || symbol.endsWith(`.${name}`) || symbol === name ? symbol : `${symbol}.${name}`;
    return act === "give" ? `${shown} can't be given any more.` : `${shown} is gone.`;
  }
  const [, missing] = /Property '([^']+)' is missing in type/.exec(text) ?? [];
  if (missing !== undefined && kindOf(felt) === "added-obligation")
    return `${symbol} now asks for ${missing}.`;
  const [, several] = /is missing the following properties from type '[^']*': (.*)$/m.exec(text) ?? [];
  if (several !== undefined && kindOf(felt) === "added-obligation")
    return `${symbol} now asks for ${several}.`;
  const [, wanted, got] = /^Expected (.+) arguments?, but got (\d+)/.exec(messages[0] ?? "") ?? [];
  if (wanted !== undefined) return `${symbol} takes ${wanted} arguments now; it took ${got}.`;
  if (code === 2540) return `${symbol} is read-only now.`;
  if (code === 2367) {
    const [, member] = /=== (.+?)\)/.exec(source) ?? [];
    return `${symbol} is never ${member ?? "what it was compared with"} now.`;
  }
  if (code === 2684 && /missing scope/.test(text))
    return `${symbol} demands another scope: ${scopeOf(text) ?? last}.`;
  return changed(symbol, messages);
}

function scopeOf(text: string): string | undefined {
  return /missing scope: ([^ "]+)/.exec(text)?.[1];
}

function changed(symbol: string, messages: readonly string[]): string {
  const last = messages.at(-1) ?? "";
  const text = last.endsWith(".") ? last : `${last}.`;
  return `${symbol} is of another type now: ${text}`;
}
