import { timestamp } from "../../core/clock.ts";
import type { Exchange } from "../../observe/exchange.ts";
import { junit } from "../../observe/junit.ts";
import type { Misconduct } from "../../observe/rule.ts";
import type { Request } from "../generated/types.ts";
import type { ControlHandlers } from "../handlers.ts";
import type { ControlServices } from "../services.ts";

type Ids = "listRequests" | "getVerdict" | "clearVerdict" | "getVerdictReport";

export function requestHandlers({ log, watch }: ControlServices): Pick<ControlHandlers, Ids> {
  return {
    async listRequests({ params }) {
      const { organization_id: organization, limit, ...filter } = params;
      return { data: log.list({ organization, ...filter }, limit).map(present) };
    },

    async getVerdict() {
      const { passed, requests, rules } = watch.verdict();
      return {
        passed,
        requests,
        rules: rules.map((rule) => ({ ...rule, findings: rule.findings.map(finding) })),
      };
    },

    async clearVerdict() {
      watch.clear();
    },

    getVerdictReport: async () => junit(watch.verdict()),
  };
}

function present(exchange: Exchange): Request {
  const { credential } = exchange;
  return {
    id: exchange.id,
    at: timestamp(exchange.at),
    method: exchange.method,
    target: exchange.target,
    operation: exchange.operation ?? null,
    organization_id: credential?.tenant.organization ?? null,
    environment: credential?.tenant.environment ?? null,
    credential_id: credential?.id ?? null,
    status: exchange.status,
    code: exchange.code ?? null,
    retry_after: exchange.retryAfter ?? null,
    fault: exchange.fault ?? null,
    duration_ms: Math.round(exchange.duration * 1000) / 1000,
  };
}

function finding({ exchange, message }: Misconduct) {
  return {
    at: timestamp(exchange.at),
    request_id: exchange.id,
    credential_id: exchange.credential?.id ?? null,
    message,
  };
}
