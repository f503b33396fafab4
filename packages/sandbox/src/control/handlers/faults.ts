import { notFound } from "../../errors/apiError.ts";
import type { FaultRule } from "../../faults/rule.ts";
import { transports } from "../../http/transport.ts";
import type { ControlHandlers } from "../handlers.ts";
import { demandDocumented } from "../known.ts";
import type { ControlServices } from "../services.ts";

type Ids = "listFaults" | "injectFault" | "clearFaults" | "endFault";

export function faultHandlers({ engine, switchboard }: ControlServices): Pick<ControlHandlers, Ids> {
  const { faults, ids, description, scheme } = engine;
  return {
    listFaults: async () => ({ data: [...faults.rules] }),

    async injectFault({ body }) {
      demandDocumented(description, scheme, body);
      const rule: FaultRule = {
        id: ids.next("flt_"),
        operation: body.operation,
        status: body.status ?? null,
        retry_after: body.retry_after ?? null,
        latency_ms: body.latency_ms,
        transport: transports.find((known) => known === body.transport) ?? null,
        moment: body.moment === "after" ? "after" : "before",
        probability: body.probability,
        remaining: body.times ?? null,
      };
      await switchboard.setFaults([...faults.rules, rule]);
      return rule;
    },

    async clearFaults() {
      await switchboard.setFaults([]);
    },

    async endFault({ params }) {
      const left = faults.rules.filter(({ id }) => id !== params.fault_id);
      if (left.length === faults.rules.length) throw notFound(`There is no fault ${params.fault_id}.`);
      await switchboard.setFaults(left);
    },
  };
}
