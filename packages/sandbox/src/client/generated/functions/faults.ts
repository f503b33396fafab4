import type { ApiPromise, FunctionCaller, RequestOptions } from "@outfame/runtime";
import type { ClearFaultsError, EndFaultError, InjectFaultError, ListFaultsError } from "../resources/faults.ts";
import type { Fault, FaultCreate, FaultList } from "../types/faults.ts";
import * as operations from "../operations/faults.ts";

/**
 * List faults.
 *
 * `GET /faults`
 */
export function listFaults(caller: FunctionCaller, options?: RequestOptions): ApiPromise<FaultList, ListFaultsError> {
  return caller.send(operations.listFaults, {}, options);
}

/**
 * Let something go wrong.
 *
 * `POST /faults`
 */
export function injectFault(caller: FunctionCaller, body: FaultCreate, options?: RequestOptions): ApiPromise<Fault, InjectFaultError> {
  return caller.send(operations.injectFault, { body }, options);
}

/**
 * End all faults.
 *
 * `DELETE /faults`
 */
export function clearFaults(caller: FunctionCaller, options?: RequestOptions): ApiPromise<undefined, ClearFaultsError> {
  return caller.send(operations.clearFaults, {}, options);
}

/**
 * End a fault.
 *
 * `DELETE /faults/{fault_id}`
 */
export function endFault(caller: FunctionCaller, faultId: string, options?: RequestOptions): ApiPromise<undefined, EndFaultError> {
  return caller.send(operations.endFault, { path: [faultId] }, options);
}
