import { Memory } from "../../core/memory.ts";
import type { Exchange } from "../exchange.ts";
import { callerOf, type Rule } from "../rule.ts";

/** A page that says there is more is one of several: whoever takes it for the whole list misses the rest. */
export function finishedWalk(): Rule {
  const unfinished = new Memory<Exchange>();
  return {
    name: "ignored_has_more",
    title: "Reads lists to their end",
    severity: "advice",
    watch(exchange) {
      const { page, operation } = exchange;
      if (page === undefined) return undefined;
      const list = `${callerOf(exchange)} ${operation}`;
      if (page.cursor !== undefined) unfinished.delete(`${list} ${page.cursor}`);
      if (page.next !== undefined) unfinished.set(`${list} ${page.next}`, exchange);
      return undefined;
    },
    open: () =>
      [...unfinished.values()].map((exchange) => ({
        exchange,
        message: `${exchange.operation} said that there is more, and nobody asked for it`,
      })),
  };
}
