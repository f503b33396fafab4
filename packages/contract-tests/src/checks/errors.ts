import type { ErrorContract, OperationContract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import { excerpt } from "../http/verify.ts";
import { as, inputFor, succeed, unknownId } from "../plan/fixtures.ts";
import { idSlotsOf } from "../plan/producers.ts";
import { isObject, valueAt } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import { runMark } from "../suite/seed.ts";
import type { Credential } from "../target/target.ts";
import { exhaust } from "./exhaust.ts";

type Provoke = (run: Run, operation: OperationContract) => Promise<Exchange | undefined>;

/** How each status is provoked; those that are not here are a server's own faults, which no request can bring about. */
const provocations: Readonly<Record<number, Provoke>> = {
  400: provokeInvalid,
  401: async (run, operation) =>
    run.call(operation, { ...(await inputFor(run, operation)), credential: null }),
  403: provokeForbidden,
  404: provokeMissing,
  409: provokeConflict,
  429: provokeLimit,
};

/** Wherever an error is declared: it is provoked, and is all that the document says of it. */
export async function comesAsDescribed(run: Run, code: string): Promise<void> {
  const error = run.contract.errors.find((one) => one.code === code);
  if (error === undefined) return run.skip("the contract has no such error");
  const declaring = run.contract.operations.filter(
    ({ server, errors }) => server === null && errors.some((one) => one.code === code),
  );
  const provoke = provocations[error.status];
  if (error.status === 405) return run.skip("no operation declares it; wrong methods are tested apart");
  if (provoke === undefined)
    return run.skip(`no request can provoke ${error.status} ${code}: it tells of a fault of the service`);
  const missed: string[] = [];
  for (const operation of declaring) {
    const exchange = await provoke(run, operation);
    if (exchange === undefined) missed.push(operation.id);
    else isAsDescribed(run, error, exchange);
  }
  if (missed.length === declaring.length) run.skip(`nothing is known that provokes ${error.status} ${code}`);
}

function isAsDescribed(run: Run, error: ErrorContract, exchange: Exchange): void {
  const { errorShape: shape } = run.contract;
  run.check(
    exchange.status === error.status,
    () =>
      `${error.code} is to come with ${error.status}, and came ${exchange.status} ${excerpt(exchange.text)}`,
    exchange,
  );
  const at = (path: string | null): unknown => (path === null ? undefined : valueAt(exchange.body, path));
  run.check(
    at(shape.code) === error.code,
    () => `${shape.code} is ${JSON.stringify(at(shape.code))}, not ${JSON.stringify(error.code)}.`,
    exchange,
  );
  for (const path of [shape.message, shape.docUrl, shape.requestId]) {
    const value = at(path);
    run.check(
      path === null || (typeof value === "string" && value.trim() !== ""),
      () => `${path} is ${JSON.stringify(value)}.`,
      exchange,
    );
  }
}

async function provokeInvalid(run: Run, operation: OperationContract): Promise<Exchange | undefined> {
  const input = await inputFor(run, operation);
  if (isObject(input.body))
    return run.call(operation, { ...input, raw: { text: "{", contentType: "application/json" } });
  const query = operation.parameters.find(
    ({ in: location, schema }) => location === "query" && run.validate(schema, "").length > 0,
  );
  if (query !== undefined)
    return run.call(operation, { ...input, params: { ...input.params, [query.key]: "" } });
  const { idempotency } = operation;
  return idempotency === null
    ? undefined
    : run.call(operation, { ...input, params: { ...input.params, [idempotency.header]: "k".repeat(5000) } });
}

async function provokeForbidden(run: Run, operation: OperationContract): Promise<Exchange | undefined> {
  if (!run.has("credentials")) return undefined;
  const needed = new Set(
    operation.security.flatMap((alternative) => alternative.flatMap(({ scopes }) => scopes)),
  );
  const others = run.contract.scopes.filter((scope) => !needed.has(scope));
  if (needed.size === 0) return undefined;
  return run.call(operation, {
    ...(await inputFor(run, operation)),
    credential: await run.key({ scopes: others }),
  });
}

async function provokeMissing(run: Run, operation: OperationContract): Promise<Exchange | undefined> {
  const slot = idSlotsOf(run.contract, operation).at(-1);
  if (slot === undefined) return undefined;
  const input = await inputFor(run, operation);
  const id = slot.in === "body" ? valueAt(input.body, slot.key) : input.params[slot.key];
  const other = unknownId(run, slot.schema, id as string);
  if (slot.in === "body")
    return run.call(operation, {
      ...input,
      ...(isObject(input.body) ? { body: { ...input.body, [slot.key]: other } } : {}),
    });
  return run.call(operation, { ...input, params: { ...input.params, [slot.key]: other } });
}

/** The same idempotency key for another request. */
async function provokeConflict(run: Run, operation: OperationContract): Promise<Exchange | undefined> {
  const { idempotency } = operation;
  if (idempotency === null) return undefined;
  const key = { [idempotency.header]: `conflict-${runMark}-${run.seed}-${operation.id}` };
  const first = await inputFor(run, operation, { fresh: true });
  await succeed(run, operation, { ...first, params: { ...first.params, ...key } });
  const second = await different(run, operation, first);
  return second === undefined
    ? undefined
    : run.call(operation, { ...second, params: { ...second.params, ...key } });
}

type Given = Awaited<ReturnType<typeof inputFor>>;

/** A right request that is not the one given. */
export async function different(
  run: Run,
  operation: OperationContract,
  given: Given,
): Promise<Given | undefined> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const other = await inputFor(run, operation, { fresh: true, full: attempt % 2 === 1 });
    if (JSON.stringify([other.params, other.body]) !== JSON.stringify([given.params, given.body]))
      return other;
  }
  return undefined;
}

async function provokeLimit(run: Run, operation: OperationContract): Promise<Exchange | undefined> {
  if (!run.has("credentials") || run.contract.rateLimits === null) return undefined;
  const credential: Credential = await exhaust(run, operation);
  return run.call(operation, { ...(await inputFor(run, operation)), ...as({ credential }) });
}

/** A path that is none of the API's. */
export async function unknownPath(run: Run): Promise<void> {
  const [known] = run.contract.operations
    .filter(({ server }) => server === null)
    .map(({ path }) => path.split("/")[1] ?? "");
  for (const path of ["/no-such-path", `/${known}/no/such/path/at/all`, `/${known}s-and-more`]) {
    const exchange = await run.callUnmatched("GET", path);
    run.check(
      exchange.status === 404,
      () => `${path} is to be answered 404, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
  }
}

/** 405 with the methods that there are (RFC 9110 §15.5.6). */
export async function unknownMethod(run: Run, path: string): Promise<void> {
  const own = run.contract.operations.filter(
    (operation) => operation.server === null && operation.path === path,
  );
  const methods = new Set(own.map(({ method }) => method));
  const [first] = own;
  if (first === undefined) return run.skip("the contract has no such path");
  const url = path.replace(/\{[^}]+\}/g, "acc_0");
  for (const method of ["PUT", "PATCH", "POST", "DELETE"].filter((one) => !methods.has(one))) {
    const exchange = await run.callUnmatched(method, url);
    run.check(
      exchange.status === 405,
      () => `${method} ${path} is to be answered 405, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
    const allow = new Set((exchange.headers.get("allow") ?? "").split(",").map((one) => one.trim()));
    for (const one of methods)
      run.check(
        allow.has(one),
        `Allow is ${JSON.stringify([...allow].join(", "))}, and does not name ${one}.`,
        exchange,
      );
    run.check(!allow.has(method), `Allow names ${method}, which is refused.`, exchange);
    const known = new Set([...methods, "OPTIONS", ...(methods.has("GET") ? ["HEAD"] : [])]);
    const invented = [...allow].filter((one) => !known.has(one));
    run.check(
      invented.length === 0,
      `Allow names ${invented.join(", ")}, which the path does not have.`,
      exchange,
    );
    if (!allow.has("OPTIONS")) continue;
    const options = await run.callUnmatched("OPTIONS", url);
    run.check(options.status < 300, `Allow names OPTIONS, which is answered ${options.status}.`, options);
  }
}
