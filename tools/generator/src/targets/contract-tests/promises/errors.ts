import { code } from "../../../emit/code.ts";
import type { Api } from "../../../model/types.ts";
import { ownOperations } from "../operations.ts";
import type { Promised } from "../promise.ts";

export function errorPromises(api: Api): readonly Promised[] {
  const unmatched = (status: string) =>
    api.unmatched.responses.find((response) => response.status === status);
  const [path, method] = [unmatched("404"), unmatched("405")];
  const paths = [...new Set(ownOperations(api).map((operation) => operation.path))];
  return [
    ...api.errors
      .filter(({ code }) => declares(api, code))
      .map((error) => ({
        title: `Error ${error.code} comes with ${error.status} and all that is said of it, wherever it is declared`,
        place: error.pointer,
        check: code`checks.comesAsDescribed`,
        given: [error.code],
      })),
    ...(path === undefined
      ? []
      : [
          {
            title: "A path that does not exist is answered 404",
            place: path.pointer,
            check: code`checks.unknownPath`,
            given: [],
          },
        ]),
    ...(method === undefined
      ? []
      : paths.map((one) => ({
          title: `${one} answers 405 to the methods that it does not have, and names those that it has`,
          place: method.pointer,
          check: code`checks.unknownMethod`,
          given: [one],
        }))),
  ];
}

/** Whether an operation of the API's own server, or a request that matches none, can fail so. */
function declares(api: Api, code: string): boolean {
  return [...ownOperations(api), api.unmatched].some(({ errors }) =>
    errors.some((error) => error.code === code),
  );
}
