import type { OperationContract } from "../contract.ts";
import { excerpt } from "../http/verify.ts";
import { inputFor, succeed } from "../plan/fixtures.ts";
import type { Run } from "../suite/run.ts";
import type { Credential } from "../target/target.ts";

/** Without a credential, with a malformed one, and with one that nobody was given: 401, and the request does nothing. */
export async function demandsCredential(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  const input = await inputFor(run, operation);
  const good = await run.credential();
  await unauthorized(run, operation, "no credential", { ...input, credential: null });
  const bearer = run.contract.securitySchemes.some(
    ({ name, type }) => name === good.scheme && (type === "bearer" || type === "oauth2"),
  );
  const malformed = bearer
    ? [
        "Bearer",
        "Bearer ",
        good.secret,
        `Basic ${btoa(`${good.secret}:`)}`,
        `Token ${good.secret}`,
        `Bearer ${good.secret} ${good.secret}`,
      ]
    : [];
  for (const authorization of malformed)
    await unauthorized(run, operation, `the malformed credential ${authorization.split(" ", 1)[0]} …`, {
      ...input,
      credential: null,
      headers: { authorization },
    });
  for (const secret of unknownSecrets(run, good))
    await unauthorized(run, operation, "a credential that nobody was given", {
      ...input,
      credential: { ...good, secret },
    });
  // RFC 6750 §2: a scheme that names the header names no other place, and URLs end up in logs.
  const inHeader = run.contract.securitySchemes.find(({ name }) => name === good.scheme)?.type === "bearer";
  for (const name of inHeader ? ["access_token", "api_key"] : []) {
    const { target, headers, body } = run.prepare(operation, { ...input, credential: null });
    const url = `${target}${target.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(good.secret)}`;
    const exchange = await run.send(operation, operation.method, url, headers, body);
    run.check(
      exchange.status === 401,
      () =>
        `A credential in the query is to be refused with 401, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
  }
  if (bearer && operation.method === "GET") {
    // RFC 9110 §11.1: the name of a scheme is the same in small letters.
    const headers = { authorization: `bearer ${good.secret}` };
    await succeed(run, operation, { ...input, credential: null, headers });
  }
  if (operation.method === "GET") {
    const head = await run.call(operation, { ...input, credential: null, method: "HEAD" });
    run.check(
      head.status === 401,
      `HEAD without a credential is to be refused with 401, and came ${head.status}.`,
      head,
    );
  }
  // Even a request that is wrong in itself is refused for its credential first: strangers learn nothing of it.
  for (const { key, in: location } of operation.parameters)
    if (location === "query")
      await unauthorized(run, operation, `no credential and an empty ${key}`, {
        ...input,
        params: { ...input.params, [key]: "" },
        credential: null,
      });
  if (operation.body !== null)
    await unauthorized(run, operation, "no credential and a malformed body", {
      ...input,
      raw: { text: "{", contentType: "application/json" },
      credential: null,
    });
}

/** Secrets like a good one: changed at its end, cut, in the other case, and with each prefix of the scheme. */
function unknownSecrets(run: Run, { scheme, secret }: Credential): readonly string[] {
  const last = secret.endsWith("0") ? "1" : "0";
  const prefixes = run.contract.securitySchemes.flatMap(({ name, prefixes }) =>
    name === scheme ? prefixes : [],
  );
  const others = run.contract.securitySchemes
    .flatMap(({ prefixes }) => prefixes)
    .filter(({ token }) => token === "access");
  return [
    secret.slice(0, -1) + last,
    secret.slice(0, -1),
    `${secret}0`,
    secret.toUpperCase(),
    ...[...prefixes, ...others].map(({ prefix }) => `${prefix}0123456789abcdefghijklmnopqrstuv`),
  ].filter((one) => one !== secret);
}

async function unauthorized(
  run: Run,
  operation: OperationContract,
  what: string,
  options: Parameters<Run["call"]>[1],
): Promise<void> {
  const exchange = await run.call(operation, options);
  run.check(
    exchange.status === 401,
    () =>
      `A request with ${what} is to be refused with 401, and came ${exchange.status} ${excerpt(exchange.text)}`,
    exchange,
  );
  const challenge = exchange.headers.get("www-authenticate");
  const declared = operation.responses
    .find(({ status }) => status === "401")
    ?.headers.some(({ name }) => name.toLowerCase() === "www-authenticate");
  // RFC 9110 §15.5.2: a 401 carries a challenge.
  run.check(
    challenge !== null || declared !== true,
    "A refusal with 401 has no WWW-Authenticate header (RFC 9110, section 15.5.2).",
    exchange,
  );
  const schemes = new Set(
    operation.security.flatMap((alternative) => alternative.map(({ scheme }) => scheme)),
  );
  const types = run.contract.securitySchemes.flatMap(({ name, type }) => (schemes.has(name) ? [type] : []));
  const wanted = [
    ...(types.some((type) => type === "bearer" || type === "oauth2") ? ["bearer"] : []),
    ...(types.includes("basic") ? ["basic"] : []),
  ];
  const asked = challenge?.trim().split(/[\s,]/, 1)[0]?.toLowerCase();
  run.check(
    asked === undefined || wanted.length === 0 || wanted.includes(asked),
    `The challenge of a 401 is ${JSON.stringify(challenge)}, and the operation takes ${wanted.join(" or ")}.`,
    exchange,
  );
}

/** A credential works until it is revoked or expires, and never after. */
export async function refusesEndedCredential(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  const accepted = new Set(
    operation.security.flatMap((alternative) => alternative.map(({ scheme }) => scheme)),
  );
  const input = await inputFor(run, operation);
  const probe = await probeOf(run, operation, input);
  let ended = 0;
  if (run.has("revoke") && run.has("credentials")) {
    await endsWith("a revoked key", await run.key({}), run.need("revoke"));
  }
  if (run.has("tokens")) {
    if (run.has("revoke"))
      await endsWith("a token of a revoked grant", await run.tokens(), run.need("revoke"));
    if (run.has("expire")) await endsWith("an expired token", await run.tokens(), run.need("expire"));
  }
  if (ended === 0)
    run.skip(
      'needs "revoke" and "credentials", or "tokens" with "revoke" or "expire": give the target a way to make credentials and to end them',
    );

  async function endsWith(
    what: string,
    credential: Credential,
    end: (credential: Credential) => Promise<void>,
  ): Promise<void> {
    if (!accepted.has(credential.scheme)) return;
    ended += 1;
    const before = await run.call(probe.operation, { ...probe.input, credential });
    run.check(
      before.status < 400,
      () => `A fresh credential is refused: ${before.status} ${excerpt(before.text)}`,
      before,
    );
    await end(credential);
    await unauthorized(run, operation, what, { ...input, credential });
    await unauthorized(run, operation, what, { ...input, credential });
    if (run.has("clock")) {
      await run.advance(61);
      await unauthorized(run, operation, what, { ...input, credential });
    }
  }
}

/** What a fresh credential is tried on first: the operation itself where it changes nothing. */
async function probeOf(run: Run, operation: OperationContract, input: Awaited<ReturnType<typeof inputFor>>) {
  if (operation.method === "GET") return { operation, input };
  const reader = run.contract.operations.find(
    ({ method, security, server, parameters }) =>
      method === "GET" &&
      server === null &&
      security.length > 0 &&
      !parameters.some(({ required }) => required),
  );
  return reader === undefined
    ? { operation, input }
    : { operation: reader, input: await inputFor(run, reader) };
}

/** An operation without security answers those who bring nothing. */
export async function needsNoCredential(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  await succeed(run, operation, { ...(await inputFor(run, operation)), credential: null });
}

/** A credential's prefix tells its kind and its environment. */
export async function credentialsBeginAsDescribed(run: Run, scheme: string): Promise<void> {
  const found = run.contract.securitySchemes.find(({ name }) => name === scheme);
  const prefixes = found?.prefixes ?? [];
  const isToken = prefixes.some(({ token }) => token === "access");
  if (isToken) {
    const tokens = await run.tokens();
    const usual = await run.credential();
    const own = run.contract.securitySchemes
      .flatMap((one) => one.prefixes)
      .find(({ prefix, token }) => token === "key" && usual.secret.startsWith(prefix))?.environment;
    const begins = (secret: string, kind: string): boolean =>
      prefixes.some(
        ({ token, prefix, environment }) =>
          token === kind && secret.startsWith(prefix) && (own === undefined || environment === own),
      );
    for (const [secret, kind] of [
      [tokens.secret, "access"],
      [tokens.refreshToken, "refresh"],
    ] as const)
      run.check(
        begins(secret, kind),
        `A token does not begin as ${kind} tokens of ${own ?? "any environment"} do.`,
        undefined,
        found?.place,
      );
    return;
  }
  for (const { prefix, environment } of prefixes) {
    const key = await run.key({ environment });
    run.check(
      key.secret.startsWith(prefix),
      `A key for ${environment} does not begin with ${prefix}.`,
      undefined,
      found?.place,
    );
  }
}
