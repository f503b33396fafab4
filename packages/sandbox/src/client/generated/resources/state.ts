import {
  type ApiErrorOf,
  type ApiPromise,
  type RequestOptions,
  Resource,
  type TransportError,
  type UnrecognizedApiError,
} from "@outfame/runtime";
import {
  deleteSnapshot,
  getSettings,
  health,
  listSnapshots,
  ready,
  reset,
  restoreSnapshot,
  takeSnapshot,
  updateSettings,
} from "../operations/state.ts";
import type { ErrorModel } from "../types/shared.ts";
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

/** Whether it runs; what it does at all; everything kept and put back. */
export class State extends Resource {
  /**
   * Tell whether the process lives.
   *
   * `GET /health`
   */
  health(options?: RequestOptions): ApiPromise<Health, HealthError> {
    return this.transport.send(health, {}, options);
  }

  /**
   * Tell whether requests can be answered.
   *
   * Asks the database, and Redis where there is one.
   *
   * `GET /ready`
   */
  ready(options?: RequestOptions): ApiPromise<Health, ReadyError> {
    return this.transport.send(ready, {}, options);
  }

  /**
   * Read what can be switched.
   *
   * `GET /settings`
   */
  getSettings(options?: RequestOptions): ApiPromise<Settings, GetSettingsError> {
    return this.transport.send(getSettings, {}, options);
  }

  /**
   * Switches off rate limits, skips the consent page, sends deliveries twice. What is left out stays.
   *
   * `PATCH /settings`
   */
  updateSettings(body: SettingsUpdate, options?: RequestOptions): ApiPromise<Settings, UpdateSettingsError> {
    return this.transport.send(updateSettings, { body }, options);
  }

  /**
   * List snapshots.
   *
   * `GET /snapshots`
   */
  listSnapshots(options?: RequestOptions): ApiPromise<SnapshotList, ListSnapshotsError> {
    return this.transport.send(listSnapshots, {}, options);
  }

  /**
   * Take a snapshot.
   *
   * Everything that is kept, under a name. One of the same name is replaced.
   *
   * `POST /snapshots`
   */
  takeSnapshot(body: SnapshotCreate, options?: RequestOptions): ApiPromise<Snapshot, TakeSnapshotError> {
    return this.transport.send(takeSnapshot, { body }, options);
  }

  /**
   * Delete a snapshot.
   *
   * `DELETE /snapshots/{name}`
   */
  deleteSnapshot(name: SnapshotName, options?: RequestOptions): ApiPromise<undefined, DeleteSnapshotError> {
    return this.transport.send(deleteSnapshot, { path: [name] }, options);
  }

  /**
   * Put everything back to a snapshot.
   *
   * Requests are counted anew. The clock stays where it is, because it only moves forward.
   *
   * `POST /snapshots/{name}/restore`
   */
  restoreSnapshot(name: SnapshotName, options?: RequestOptions): ApiPromise<undefined, RestoreSnapshotError> {
    return this.transport.send(restoreSnapshot, { path: [name] }, options);
  }

  /**
   * Begin anew.
   *
   * Deletes everything but the first organization, its API keys, and snapshots; ends faults, and
   * switches as at the start.
   *
   * `POST /reset`
   */
  reset(body?: ResetRequest, options?: RequestOptions): ApiPromise<undefined, ResetError> {
    return this.transport.send(reset, { body }, options);
  }
}

/** Every way `health` can fail. */
export type HealthError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `ready` can fail. */
export type ReadyError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<503, "http_503", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `getSettings` can fail. */
export type GetSettingsError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `updateSettings` can fail. */
export type UpdateSettingsError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `listSnapshots` can fail. */
export type ListSnapshotsError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `takeSnapshot` can fail. */
export type TakeSnapshotError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `deleteSnapshot` can fail. */
export type DeleteSnapshotError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `restoreSnapshot` can fail. */
export type RestoreSnapshotError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `reset` can fail. */
export type ResetError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;
