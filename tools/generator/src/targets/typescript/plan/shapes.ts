import type { Operation, Resource } from "../../../model/types.ts";

export interface ResourcePlan {
  readonly resource: Resource;
  readonly className: string;
  /** `accounts`: the file's name in `resources/`, `operations/` and `types/`. */
  readonly file: string;
  readonly operations: readonly OperationPlan[];
  /** Whether one of its methods checks scopes: only then is its class generic. */
  readonly scoped: boolean;
  /** Methods that operations had here once. */
  readonly aliases: readonly AliasPlan[];
}

/** A method under a name that it had once. */
export interface AliasPlan {
  readonly name: string;
  readonly target: OperationPlan;
  /** The file of the operation's resource. */
  readonly file: string;
  /** How the operation is called now: `accounts.list`. */
  readonly current: string;
}

/** The names that were made of an operationId that an operation had once. */
export interface FormerPlan {
  readonly id: string;
  readonly constant: string;
  readonly paramsType: string;
  readonly bodyType: string;
  readonly responseType: string;
  readonly errorType: string;
  readonly bodiesType: string;
  readonly responsesType: string;
}

export interface OperationPlan {
  readonly operation: Operation;
  /** Name of the constant that describes it. */
  readonly constant: string;
  readonly paramsType: string;
  readonly bodyType: string;
  readonly responseType: string;
  /** What it can be sent, by media type; undefined where there is no choice. */
  readonly bodiesType: string | undefined;
  /** What it can be asked to give back, by media type; undefined where there is no choice. */
  readonly responsesType: string | undefined;
  readonly errorType: string;
  /** What names were made of ids that it had once. */
  readonly formers: readonly FormerPlan[];
}
