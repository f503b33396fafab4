import type { ApiPromise, FunctionCaller, RequestOptions } from "@outfame/runtime";
import type {
  DeleteSnapshotError,
  GetSettingsError,
  HealthError,
  ListSnapshotsError,
  ReadyError,
  ResetError,
  RestoreSnapshotError,
  TakeSnapshotError,
  UpdateSettingsError,
} from "../resources/state.ts";
import type {
  Health,
  ResetRequest,
  Settings,
  SettingsUpdate,
  Snapshot,
  SnapshotCreate,
  SnapshotList,
  SnapshotName,
} from "../types/state.ts";
import * as operations from "../operations/state.ts";

/**
 * Tell whether the process lives.
 *
 * `GET /health`
 */
export function health(caller: FunctionCaller, options?: RequestOptions): ApiPromise<Health, HealthError> {
  return caller.send(operations.health, {}, options);
}

/**
 * Tell whether requests can be answered.
 *
 * Asks the database, and Redis where there is one.
 *
 * `GET /ready`
 */
export function ready(caller: FunctionCaller, options?: RequestOptions): ApiPromise<Health, ReadyError> {
  return caller.send(operations.ready, {}, options);
}

/**
 * Read what can be switched.
 *
 * `GET /settings`
 */
export function getSettings(caller: FunctionCaller, options?: RequestOptions): ApiPromise<Settings, GetSettingsError> {
  return caller.send(operations.getSettings, {}, options);
}

/**
 * Switches off rate limits, skips the consent page, sends deliveries twice. What is left out stays.
 *
 * `PATCH /settings`
 */
export function updateSettings(caller: FunctionCaller, body: SettingsUpdate, options?: RequestOptions): ApiPromise<Settings, UpdateSettingsError> {
  return caller.send(operations.updateSettings, { body }, options);
}

/**
 * List snapshots.
 *
 * `GET /snapshots`
 */
export function listSnapshots(caller: FunctionCaller, options?: RequestOptions): ApiPromise<SnapshotList, ListSnapshotsError> {
  return caller.send(operations.listSnapshots, {}, options);
}

/**
 * Take a snapshot.
 *
 * Everything that is kept, under a name. One of the same name is replaced.
 *
 * `POST /snapshots`
 */
export function takeSnapshot(caller: FunctionCaller, body: SnapshotCreate, options?: RequestOptions): ApiPromise<Snapshot, TakeSnapshotError> {
  return caller.send(operations.takeSnapshot, { body }, options);
}

/**
 * Delete a snapshot.
 *
 * `DELETE /snapshots/{name}`
 */
export function deleteSnapshot(caller: FunctionCaller, name: SnapshotName, options?: RequestOptions): ApiPromise<undefined, DeleteSnapshotError> {
  return caller.send(operations.deleteSnapshot, { path: [name] }, options);
}

/**
 * Put everything back to a snapshot.
 *
 * Requests are counted anew. The clock stays where it is, because it only moves forward.
 *
 * `POST /snapshots/{name}/restore`
 */
export function restoreSnapshot(caller: FunctionCaller, name: SnapshotName, options?: RequestOptions): ApiPromise<undefined, RestoreSnapshotError> {
  return caller.send(operations.restoreSnapshot, { path: [name] }, options);
}

/**
 * Begin anew.
 *
 * Deletes everything but the first organization, its API keys, and snapshots; ends faults, and
 * switches as at the start.
 *
 * `POST /reset`
 */
export function reset(caller: FunctionCaller, body?: ResetRequest, options?: RequestOptions): ApiPromise<undefined, ResetError> {
  return caller.send(operations.reset, { body }, options);
}
