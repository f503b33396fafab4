import type { ApiPromise, FunctionCaller, RequestOptions } from "@outfame/runtime";
import type {
  ClearVerdictError,
  GetVerdictError,
  GetVerdictReportError,
  ListRequestsError,
  ListRequestsParams,
} from "../resources/requests.ts";
import type { RequestList, Verdict } from "../types/requests.ts";
import * as operations from "../operations/requests.ts";

/**
 * List requests to the API.
 *
 * Of the last thousand that this process answered. Credentials are never shown.
 *
 * `GET /requests`
 */
export function listRequests(
  caller: FunctionCaller,
  params?: ListRequestsParams,
  options?: RequestOptions,
): ApiPromise<RequestList, ListRequestsError> {
  return caller.send(operations.listRequests, { params }, options);
}

/**
 * Tell how well callers behaved.
 *
 * What they did that the documentation asks them not to do, since the start or the last time it was
 * cleared.
 *
 * `GET /verdict`
 */
export function getVerdict(caller: FunctionCaller, options?: RequestOptions): ApiPromise<Verdict, GetVerdictError> {
  return caller.send(operations.getVerdict, {}, options);
}

/**
 * Watch anew.
 *
 * `DELETE /verdict`
 */
export function clearVerdict(caller: FunctionCaller, options?: RequestOptions): ApiPromise<undefined, ClearVerdictError> {
  return caller.send(operations.clearVerdict, {}, options);
}

/**
 * The verdict as JUnit XML.
 *
 * `GET /verdict.xml`
 */
export function getVerdictReport(caller: FunctionCaller, options?: RequestOptions): ApiPromise<string, GetVerdictReportError> {
  return caller.send(operations.getVerdictReport, {}, options);
}
