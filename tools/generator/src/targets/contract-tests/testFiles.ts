import { code, join } from "../../emit/code.ts";
import { lineComment } from "../../emit/comment.ts";
import { stringLiteral } from "../../emit/literal.ts";
import { kebabCase, NameScope } from "../../emit/names.ts";
import type { Api } from "../../model/types.ts";
import type { VirtualFile } from "../../target.ts";
import { allOperations, inOrder, ownOperations, readable } from "./operations.ts";
import type { ContractTestsOptions } from "./options.ts";
import { type Promised, printPromise } from "./promise.ts";
import { authenticationPromises } from "./promises/authentication.ts";
import { errorPromises } from "./promises/errors.ts";
import { idempotencyPromises } from "./promises/idempotency.ts";
import { oauthPromises } from "./promises/oauth.ts";
import { operationPromises } from "./promises/operation.ts";
import { paginationPromises } from "./promises/pagination.ts";
import { rateLimitPromises } from "./promises/rateLimits.ts";
import { scopePromises } from "./promises/scopes.ts";
import { webhookPromises } from "./promises/webhooks.ts";

const families: readonly (readonly [string, (api: Api) => readonly Promised[]])[] = [
  ["authentication", authenticationPromises],
  ["scopes", scopePromises],
  ["errors", errorPromises],
  ["pagination", paginationPromises],
  ["idempotency", idempotencyPromises],
  ["rate-limits", rateLimitPromises],
  ["oauth-flow", oauthPromises],
  ["webhook-deliveries", webhookPromises],
];

/** One file for each resource, and one for each family of promises that go across them; those without promises are left out. */
export function testFiles(api: Api, options: ContractTestsOptions): readonly VirtualFile[] {
  const names = new NameScope(["contract", ...families.map(([name]) => name)]);
  const own = new Set(ownOperations(api));
  const known = readable(allOperations(api));
  const resources = api.resources.map(({ name, operations }) => {
    const promises = inOrder(operations)
      .filter((operation) => own.has(operation))
      .flatMap((operation) => operationPromises(api, operation, known));
    return [names.claim(kebabCase(name) || "resource"), promises] as const;
  });
  const across = families.map(([name, promisesOf]) => [name, promisesOf(api)] as const);
  return [...resources, ...across].flatMap(([name, promises]) =>
    promises.length === 0 ? [] : [testFile(name, promises, options)],
  );
}

function testFile(
  name: string,
  promises: readonly Promised[],
  { library }: ContractTestsOptions,
): VirtualFile {
  const { text } = code`${lineComment("Made by sdkgen. Do not edit.")}
import * as checks from ${stringLiteral(library)};
import { contract } from "./contract.ts";

const { promise } = checks.openSuite(contract);

${join(promises.map(printPromise), "\n\n")}
`;
  return { path: `${name}.test.ts`, text };
}
