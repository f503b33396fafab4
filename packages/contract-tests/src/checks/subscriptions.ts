import { excerpt } from "../http/verify.ts";
import { create, inputFor, succeed } from "../plan/fixtures.ts";
import type { Run } from "../suite/run.ts";
import { policyOf, subscriptionsOf } from "./subscription.ts";

export async function refusesOtherUrlSchemes(run: Run): Promise<void> {
  const names = subscriptionsOf(run);
  const { urlSchemes } = policyOf(run);
  for (const scheme of ["http", "https", "ftp", "ws", "file", "javascript"]) {
    const input = await inputFor(run, names.make, { fresh: true });
    const url = scheme === "javascript" ? "javascript:alert(1)" : `${scheme}://hooks.example.com/in`;
    const exchange = await run.call(names.make, {
      ...input,
      body: { ...Object(input.body), [names.url]: url },
    });
    const allowed = urlSchemes.includes(scheme);
    run.check(
      exchange.status < 300 === allowed,
      () =>
        `The URL ${url} is ${allowed ? "allowed" : "to be refused"}, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
  }
}

/** Only the answer that made it has the secret. */
export async function showsSecretOnce(run: Run): Promise<void> {
  const { make, read, list, secret } = subscriptionsOf(run);
  if (secret === undefined) return run.skip("subscriptions have no secret");
  const [one, two] = [await create(run, make, { fresh: true }), await create(run, make, { fresh: true })];
  const [a, b] = [one, two].map(({ body }) => String(body[secret]));
  run.check(a !== b, "Two webhooks have the same secret.", two.exchange);
  const key = read?.parameters.find(({ in: location }) => location === "path")?.key ?? "id";
  const shown = [
    ...(read === undefined ? [] : [await succeed(run, read, { params: { [key]: one.body["id"] ?? null } })]),
    ...(list === undefined ? [] : [await succeed(run, list, await inputFor(run, list))]),
  ];
  for (const exchange of shown)
    run.check(
      !exchange.text.includes(a ?? "") && !exchange.text.includes(b ?? ""),
      "The secret is shown again.",
      exchange,
    );
}
