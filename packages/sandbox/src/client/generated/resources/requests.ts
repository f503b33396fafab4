import {
  type ApiErrorOf,
  type ApiPromise,
  type RequestOptions,
  Resource,
  type TransportError,
  type UnrecognizedApiError,
} from "@outfame/runtime";
import { clearVerdict, getVerdict, getVerdictReport, listRequests } from "../operations/requests.ts";
import type { RequestList, Verdict } from "../types/requests.ts";
import type { ErrorModel, OrganizationId } from "../types/shared.ts";

/** What was asked of the API, and how well its callers behaved. */
export class Requests extends Resource {
  /**
   * List requests to the API.
   *
   * Of the last thousand that this process answered. Credentials are never shown.
   *
   * `GET /requests`
   */
  list(params?: ListRequestsParams, options?: RequestOptions): ApiPromise<RequestList, ListRequestsError> {
    return this.transport.send(listRequests, { params }, options);
  }

  /**
   * Tell how well callers behaved.
   *
   * What they did that the documentation asks them not to do, since the start or the last time it was
   * cleared.
   *
   * `GET /verdict`
   */
  verdict(options?: RequestOptions): ApiPromise<Verdict, GetVerdictError> {
    return this.transport.send(getVerdict, {}, options);
  }

  /**
   * Watch anew.
   *
   * `DELETE /verdict`
   */
  clearVerdict(options?: RequestOptions): ApiPromise<undefined, ClearVerdictError> {
    return this.transport.send(clearVerdict, {}, options);
  }

  /**
   * The verdict as JUnit XML.
   *
   * `GET /verdict.xml`
   */
  verdictReport(options?: RequestOptions): ApiPromise<string, GetVerdictReportError> {
    return this.transport.send(getVerdictReport, {}, options);
  }
}

/** Parameters of `listRequests`. */
export interface ListRequestsParams {
  /**
   * Of one organization only.
   *
   * Matches `^org_[a-z0-9]+$`.
   */
  organization_id?: OrganizationId | undefined;
  /** Of one operation only. */
  operation?: string | undefined;
  /**
   * Of one method only.
   *
   * Matches `^[A-Z]+$`.
   */
  method?: string | undefined;
  /**
   * One status, `404`, or a class of them, `4xx`.
   *
   * Matches `^[1-5](xx|[0-9]{2})$`.
   */
  status?: string | undefined;
  /**
   * At most so many, newest first.
   *
   * At least 1, at most 1000.
   *
   * @default 100
   */
  limit?: number | undefined;
}

/** Every way `listRequests` can fail. */
export type ListRequestsError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `getVerdict` can fail. */
export type GetVerdictError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `clearVerdict` can fail. */
export type ClearVerdictError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `getVerdictReport` can fail. */
export type GetVerdictReportError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;
