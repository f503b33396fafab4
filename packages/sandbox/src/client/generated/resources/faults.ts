import {
  type ApiErrorOf,
  type ApiPromise,
  type RequestOptions,
  Resource,
  type TransportError,
  type UnrecognizedApiError,
} from "@outfame/runtime";
import { clearFaults, endFault, injectFault, listFaults } from "../operations/faults.ts";
import type { Fault, FaultCreate, FaultList } from "../types/faults.ts";
import type { ErrorModel } from "../types/shared.ts";

/** What is to go wrong. */
export class Faults extends Resource {
  /**
   * List faults.
   *
   * `GET /faults`
   */
  list(options?: RequestOptions): ApiPromise<FaultList, ListFaultsError> {
    return this.transport.send(listFaults, {}, options);
  }

  /**
   * Let something go wrong.
   *
   * `POST /faults`
   */
  inject(body: FaultCreate, options?: RequestOptions): ApiPromise<Fault, InjectFaultError> {
    return this.transport.send(injectFault, { body }, options);
  }

  /**
   * End all faults.
   *
   * `DELETE /faults`
   */
  clear(options?: RequestOptions): ApiPromise<undefined, ClearFaultsError> {
    return this.transport.send(clearFaults, {}, options);
  }

  /**
   * End a fault.
   *
   * `DELETE /faults/{fault_id}`
   */
  end(faultId: string, options?: RequestOptions): ApiPromise<undefined, EndFaultError> {
    return this.transport.send(endFault, { path: [faultId] }, options);
  }
}

/** Every way `listFaults` can fail. */
export type ListFaultsError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `injectFault` can fail. */
export type InjectFaultError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `clearFaults` can fail. */
export type ClearFaultsError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `endFault` can fail. */
export type EndFaultError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;
