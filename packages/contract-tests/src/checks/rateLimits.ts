import type { JsonValue, OperationContract, PlanContract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import { excerpt } from "../http/verify.ts";
import { inputFor, unknownId } from "../plan/fixtures.ts";
import { idSlotsOf } from "../plan/producers.ts";
import { replaced } from "../plan/users.ts";
import { valueAt } from "../schema/parts.ts";
import { Breach } from "../suite/breach.ts";
import type { CallOptions, Run } from "../suite/run.ts";
import type { Credential } from "../target/target.ts";
import { cheapest, smallestPlan } from "./exhaust.ts";
import { LimitModel, type Window, windowSeconds } from "./limitModel.ts";

interface Meter {
  readonly plan: PlanContract;
  readonly credential: Credential;
  readonly model: LimitModel;
  /** Sends a request, and holds its status and headers against the model. */
  hit(operation?: OperationContract): Promise<Exchange>;
  /** Sends so many that are all to pass, and looks at each status and at the last one's headers alone. */
  rush(count: number): Promise<void>;
  /** Moves the clock by so many seconds, and the model with it. */
  wait(seconds: number): Promise<void>;
}

/** A fresh key of a plan, counted by a model beside it. */
async function meter(run: Run, plan: PlanContract, given?: Credential): Promise<Meter> {
  run.need("clock");
  const credential = given ?? (await run.key({ plan: plan.name }));
  const usual = cheapest(run);
  const input = await inputFor(run, usual);
  run.paced = false;
  const model = new LimitModel(plan);
  const made: Meter = {
    plan,
    credential,
    model,
    async hit(operation = usual) {
      const now = await run.now();
      const expected = model.take(now);
      const exchange = await run.call(operation, {
        ...(operation === usual ? input : await inputFor(run, operation)),
        credential,
      });
      const passed = exchange.status !== 429;
      run.check(
        passed === expected.allowed,
        () =>
          `${describe(plan, model, now)}: the request is to ${expected.allowed ? "pass" : "be refused"}, and came ${exchange.status} ${excerpt(exchange.text)}`,
        exchange,
      );
      headersAgree(run, exchange, expected.headers);
      if (!passed) refusalAgrees(run, exchange, expected.retryAfter);
      return exchange;
    },
    async rush(count) {
      const now = await run.now();
      const { target, headers } = run.prepare(usual, { ...input, credential });
      for (let sent = 1; sent < count; sent += 1) {
        model.take(now);
        const { status } = await run.target.fetch(new Request(target, { method: usual.method, headers }));
        if (status === 429)
          throw new Breach(`${describe(plan, model, now)}: a request is refused too early.`);
      }
      await made.hit();
    },
    wait: (seconds) => run.advance(seconds),
  };
  return made;
}

function describe(plan: PlanContract, model: LimitModel, now: number): string {
  return `Plan ${plan.name}, ${model.used("minute", now)} used of the minute's ${plan.requestsPerMinute}`;
}

function headersAgree(run: Run, exchange: Exchange, want: ReturnType<LimitModel["take"]>["headers"]): void {
  const names = run.contract.rateLimits?.headers;
  for (const key of ["limit", "remaining", "reset", "burstLimit", "burstRemaining"] as const) {
    const name = names?.[key];
    const expected = want[key];
    if (name == null || expected === undefined) continue;
    const came = exchange.headers.get(name);
    run.check(
      came === String(expected),
      `${name} is ${came}, and is to be ${expected}.`,
      exchange,
      "#/x-rate-limits/headers",
    );
  }
}

function refusalAgrees(run: Run, exchange: Exchange, wait: number): void {
  const { errorShape: shape, rateLimits } = run.contract;
  const name = rateLimits?.headers.retryAfter;
  if (name != null) {
    const came = exchange.headers.get(name);
    run.check(came === String(wait), `${name} is ${came}, and is to be ${wait}.`, exchange);
  }
  if (shape.retryAfter !== null) {
    const told = valueAt(exchange.body, shape.retryAfter);
    run.check(
      told === wait,
      `${shape.retryAfter} is ${JSON.stringify(told)}, and is to be ${wait}.`,
      exchange,
    );
  }
  const code = valueAt(exchange.body, shape.code);
  run.check(
    rateLimits?.error == null || code === rateLimits.error,
    `The refusal's code is ${JSON.stringify(code)}, not ${rateLimits?.error}.`,
    exchange,
  );
}

/** Stands at the beginning of a window, so that windows can be counted whole. */
async function align(run: Run, seconds: number): Promise<void> {
  const now = await run.now();
  const rest = seconds - (now % seconds);
  await run.advance(Math.ceil(rest * 1000) / 1000);
}

function plansOf(run: Run): readonly PlanContract[] {
  return run.contract.rateLimits?.plans ?? [];
}

/** Every header, on success and on failure, says what a model of the plan says; across seconds and minutes. */
export async function countsInHeaders(run: Run, name: string): Promise<void> {
  const plan = plansOf(run).find((one) => one.name === name) ?? smallestPlan(run);
  const { hit, wait } = await meter(run, plan);
  for (const pause of [0, 0, 0, 1, 0, 0.4, 0.7, 17, 0, 60, 0, 3600, 0, 86_400, 0]) {
    if (pause > 0) await wait(pause);
    await hit();
  }
}

/** More requests than this are not sent to find the end of one window. */
const mostRequests = 15_000;

/**
 * In a window exactly its limit passes, the next request is refused, and so is every other until the window ends: of the plan with
 * the fewest requests, and of every other whose limit can be reached.
 */
export async function passesExactly(run: Run, window: Window): Promise<void> {
  const limitOf = (plan: PlanContract): number =>
    new LimitModel(plan).limit(window) ?? Number.POSITIVE_INFINITY;
  const [least, ...others] = plansOf(run).toSorted((a, b) => limitOf(a) - limitOf(b));
  if (least === undefined || !Number.isFinite(limitOf(least))) return run.skip("no plan has such a limit");
  await fillsWindow(run, window, least, window === "day" ? 1 : 2);
  for (const plan of others) if (limitOf(plan) <= mostRequests) await fillsWindow(run, window, plan, 1);
}

async function fillsWindow(run: Run, window: Window, plan: PlanContract, rounds: number): Promise<void> {
  const limitOf = (one: PlanContract): number =>
    new LimitModel(one).limit(window) ?? Number.POSITIVE_INFINITY;
  await align(run, windowSeconds[window]);
  const { hit, rush, wait, model } = await meter(run, plan);
  for (let round = 0; round < rounds; round += 1) {
    while (model.used(window, await run.now()) < limitOf(plan)) {
      const blocked = model.blockedFor(await run.now());
      const left = limitOf(plan) - model.used(window, await run.now());
      const burst = plan.requestsPerSecond ?? plan.requestsPerMinute;
      const second = model.used("second", await run.now());
      // Far from the end of the window, only statuses are looked at.
      const many = Math.min(burst - second, left - 50);
      if (blocked > 0) await wait(blocked);
      else if (many > 50) await rush(many);
      else if (window === "day" && left > 500 && second === 0) await rush(burst);
      else await hit();
    }
    // Shorter windows must not be what refuses now.
    if (window !== "second" && model.blockedOnlyBy("second", await run.now())) await wait(1);
    for (let more = 0; more < 3; more += 1) await hit();
    const rest = windowSeconds[window] - ((await run.now()) % windowSeconds[window]);
    if (rest > 1.5) {
      await wait(Math.floor(rest) - 0.5);
      await hit();
    }
    const left = windowSeconds[window] - ((await run.now()) % windowSeconds[window]);
    await wait(Math.ceil(left * 1000) / 1000);
    await hit();
  }
}

/** All requests at once: as many pass as the window has left. */
export async function passesExactlyInParallel(run: Run): Promise<void> {
  const plan = smallestPlan(run);
  await align(run, 60);
  const { credential } = await meter(run, plan);
  const limit = plan.requestsPerSecond ?? plan.requestsPerMinute;
  const operation = cheapest(run);
  const input = await inputFor(run, operation);
  const all = await Promise.all(
    Array.from({ length: limit + 15 }, () => run.call(operation, { ...input, credential })),
  );
  const passed = all.filter(({ status }) => status !== 429);
  run.check(
    passed.length === limit,
    `Of ${all.length} requests at once ${passed.length} passed, not ${limit}.`,
  );
  const name = run.contract.rateLimits?.headers.remaining;
  if (name == null) return;
  const left = new Set(passed.map(({ headers }) => headers.get(name)));
  run.check(left.size === passed.length, `Requests that came at once were told the same ${name}.`);
}

/** `Retry-After`, of the second and of the minute: a moment before it the answer is no, and at its end it is yes. */
export async function tellsHowLongToWait(run: Run): Promise<void> {
  const plan = smallestPlan(run);
  for (const window of ["second", "minute"] as const) {
    await align(run, 60);
    const { hit, wait, model } = await meter(run, plan);
    if (window === "minute") await wait(20.3);
    let refused = await hit();
    while (refused.status !== 429 || (window === "minute" && model.blockedFor(await run.now()) <= 1)) {
      if (window === "minute" && refused.status === 429) await wait(model.blockedFor(await run.now()));
      refused = await hit();
    }
    const told = Number(refused.headers.get(run.contract.rateLimits?.headers.retryAfter ?? "Retry-After"));
    run.check(
      Number.isInteger(told) && told > 0,
      `Retry-After is ${JSON.stringify(refused.headers.get("retry-after"))}.`,
      refused,
    );
    if (told > 1) {
      await wait(told - 1.5);
      const early = await hit();
      run.check(
        early.status === 429,
        `After less than the ${told} seconds that were told, the request passes already.`,
        early,
      );
      await wait(1.5);
    } else await wait(told);
    const late = await hit();
    run.check(
      late.status !== 429,
      `After the ${told} seconds that were told, the request is refused still.`,
      late,
    );
  }
}

/** One key's use is nothing to another, of the same organization or not. */
export async function countsEachKey(run: Run, scheme: string): Promise<void> {
  const plan = smallestPlan(run);
  const first = await meter(run, plan);
  if (first.credential.scheme !== scheme) return run.skip(`the target makes no credentials of ${scheme}`);
  const second = await meter(run, plan);
  const limit = plan.requestsPerSecond ?? plan.requestsPerMinute;
  for (let sent = 0; sent < limit + 2; sent += 1) {
    await first.hit();
    if (sent % 5 === 0) await second.hit();
  }
  await second.hit();
}

/** All tokens of an organization are counted as one; those of another organization, and its keys, are not among them. */
export async function sharesLimit(run: Run, scheme: string): Promise<void> {
  const make = run.need("organization");
  const tokens = run.need("tokens");
  run.need("clock");
  const plan = smallestPlan(run);
  const [organization, other] = [await make({ plan: plan.name }), await make({ plan: plan.name })];
  const [a, b, foreign] = [
    await tokens({ organization }),
    await tokens({ organization }),
    await tokens({ organization: other }),
  ];
  if (a.scheme !== scheme) return run.skip(`the target makes no tokens of ${scheme}`);
  const shared = await meter(run, plan, a);
  const apart = await meter(run, plan, foreign);
  const operation = cheapest(run);
  const key = await run.need("credentials")({ organization, plan: plan.name });
  const keys = await meter(run, plan, key);
  const limit = plan.requestsPerSecond ?? plan.requestsPerMinute;
  for (let sent = 0; sent < limit + 2; sent += 1) {
    const expected = shared.model.take(await run.now());
    const exchange = await run.call(operation, { credential: sent % 2 === 0 ? a : b });
    run.check(
      (exchange.status !== 429) === expected.allowed,
      () =>
        `Request ${sent + 1} of the organization's two tokens came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
    headersAgree(run, exchange, expected.headers);
  }
  await apart.hit();
  await keys.hit();
}

/** Each operation takes one from the count: when it succeeds, when it is refused for its scopes, and when it is wrong. */
export async function counts(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  if (operation.security.length === 0) return run.skip("the operation knows no caller who could be counted");
  const plan = smallestPlan(run, operation);
  const input = await inputFor(run, operation);
  await align(run, 60);
  const { credential, model } = await meter(run, plan);
  const hit = async (options: Parameters<Run["call"]>[1]): Promise<void> => {
    const expected = model.take(await run.now());
    const exchange = await run.call(operation, { ...options, credential });
    headersAgree(run, exchange, expected.headers);
  };
  await hit(input);
  await hit({ ...input, raw: { text: "{", contentType: "application/json" } });
  await hit({
    ...input,
    params: {
      ...input.params,
      ...Object.fromEntries(
        operation.parameters.filter(({ in: location }) => location === "query").map(({ key }) => [key, ""]),
      ),
    },
  });
  const [slot] = idSlotsOf(run.contract, operation);
  const own = slot?.in === "body" ? valueAt(input.body, slot.key) : input.params[slot?.key ?? ""];
  if (slot !== undefined && own !== undefined)
    await hit(replaced(input, slot, unknownId(run, slot.schema, own as JsonValue)));
  await countsForbidden(run, operation, plan, input);
}

/** A request that is refused for its scopes takes one, too. */
async function countsForbidden(
  run: Run,
  operation: OperationContract,
  plan: PlanContract,
  input: CallOptions,
): Promise<void> {
  const needed = new Set(operation.security.flat().flatMap(({ scopes }) => scopes));
  const others = run.contract.scopes.filter((scope) => !needed.has(scope));
  if (needed.size === 0 || others.length === 0) return;
  const { credential, model } = await meter(run, plan, await run.key({ plan: plan.name, scopes: others }));
  for (let sent = 0; sent < 2; sent += 1) {
    const expected = model.take(await run.now());
    headersAgree(run, await run.call(operation, { ...input, credential }), expected.headers);
  }
}
