import type { OperationContract, PlanContract } from "../contract.ts";
import { inputFor } from "../plan/fixtures.ts";
import type { Run } from "../suite/run.ts";
import type { Credential } from "../target/target.ts";

/** The plan whose shortest window is used up soonest. */
export function smallestPlan(run: Run, operation?: OperationContract): PlanContract {
  const plans = operation?.rateLimits ?? run.contract.rateLimits?.plans ?? [];
  const [smallest] = plans.toSorted(
    (a, b) => (a.requestsPerSecond ?? a.requestsPerMinute) - (b.requestsPerSecond ?? b.requestsPerMinute),
  );
  return smallest ?? run.skip("the document has no plan");
}

/** A fresh key of the smallest plan that has nothing left in its shortest window. */
export async function exhaust(run: Run, operation?: OperationContract): Promise<Credential> {
  const plan = smallestPlan(run, operation);
  const credential = await run.key({ plan: plan.name });
  const cheap = operation?.rateLimits == null ? cheapest(run) : operation;
  const input = await inputFor(run, cheap);
  run.paced = false;
  for (let sent = 0; sent < (plan.requestsPerSecond ?? plan.requestsPerMinute); sent += 1)
    await run.call(cheap, { ...input, credential });
  return credential;
}

/** A request that changes nothing and needs nothing: a list without required parameters, else any that only reads. */
export function cheapest(run: Run): OperationContract {
  const readers = run.contract.operations.filter(
    ({ method, server, security, rateLimits }) =>
      method === "GET" && server === null && security.length > 0 && rateLimits === null,
  );
  const found = readers.find(({ parameters }) => !parameters.some(({ required }) => required)) ?? readers[0];
  return found ?? run.skip("the document has no operation that only reads");
}
