/** A small client that has of everything that the real one has, as declarations. */
export const client = `
export type Status = "active" | "paused";
export type Reason = "spam" | "fraud" | (string & {});
export type Sort = "name" | "age";
export type Id = string;
export interface Nested { deep: { value: number } }
export interface Account {
  id: Id;
  status: Status;
  reason: Reason;
  note: string | null;
  readonly created: Date;
  tags: string[];
  nested: Nested;
  inline: { first: string; second?: number };
}
export interface AccountCreate {
  name: string;
  sort?: Sort | undefined;
  limit?: number | string | undefined;
  place?: { city: string; zip?: string } | undefined;
}
export interface ListOptions { from?: string; signal?: AbortSignal | undefined }
export interface Page<Item> { readonly data: readonly Item[]; next(): Page<Item> | undefined }
export declare class ApiError extends Error {
  #private;
  readonly status: number;
  readonly code: string;
  static is(value: unknown): value is ApiError;
}
export declare class NotFoundError extends ApiError { readonly code: "not_found" }
export declare class ConflictError extends ApiError { readonly code: "conflict" }
export type Failure = NotFoundError | ConflictError;
export interface AddedEvent { type: "added"; id: Id }
export interface RemovedEvent { type: "removed"; id: Id }
export interface Events { added: AddedEvent; removed: RemovedEvent }
export type Event = Events[keyof Events];
export type EventName = keyof Events;
export interface Context { readonly attempt: number; readonly id: string }
export interface Store {
  get(id: string): Promise<string | undefined>;
  set(id: string, value: string): Promise<void>;
}
export interface Scopes { "accounts:read": string; "accounts:write": string }
export type Scope = keyof Scopes;
type Granted<Self, Given extends string, Required extends string> = Self & ([Required] extends [Given] ? unknown : \`missing scope: \${Required}\`);
export declare const list: { readonly id: "list"; readonly method: "GET"; readonly path: "/accounts"; readonly parameters: readonly ["from"] };
export interface ListParams { from?: string | undefined }
export declare class Accounts<S extends Scope = Scope> {
  #private;
  /** \`GET /accounts\` */
  list(this: Granted<Accounts<S>, S, "accounts:read">, params?: ListParams, options?: ListOptions): Promise<Page<Account>>;
  create(this: Granted<Accounts<S>, S, "accounts:write">, body: AccountCreate, options?: ListOptions): Promise<Account>;
  find(id: string): Promise<Account>;
  find(id: number): Promise<Account | undefined>;
  watch(options: { every: number; until?: Date }): AsyncIterable<Event>;
  pick<Field extends keyof Account>(field: Field): Account[Field];
}
export interface ClientOptions<S extends Scope = Scope> {
  readonly key: string | (() => string);
  readonly scopes?: readonly S[] | undefined;
  readonly store?: Store | undefined;
  readonly onError?: ((error: Failure, context: Context) => void) | undefined;
}
export declare class Client<const S extends Scope = Scope> {
  constructor(options: ClientOptions<S>);
  readonly accounts: Accounts<S>;
  static readonly version: string;
}
export declare function verify(body: string, options?: { tolerance?: number }): boolean;
export declare const limits: { readonly perMinute: 100; readonly plans: readonly ["basic", "pro"]; readonly window: "1m" };
export declare const Mode: { readonly fast: "fast"; readonly slow: "slow" };
export declare enum Level { Low = "low", High = "high" }
export { Client as default };
export {};
`;

/** The client with one thing written in another way. */
export function edited(from: string, to: string): string {
  if (client.split(from).length !== 2) throw new Error(`${JSON.stringify(from)} is not there exactly once.`);
  return client.replace(from, () => to);
}
