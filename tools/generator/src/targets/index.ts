import type { Target } from "../target.ts";
import { contractTests } from "./contract-tests/index.ts";
import { docs } from "./docs/index.ts";
import { sandbox } from "./sandbox/index.ts";
import { typescript } from "./typescript/index.ts";

/** Every target by its name. A new one is added here, and nowhere else. */
export const targets: ReadonlyMap<string, Target> = new Map(
  [typescript, sandbox, contractTests, docs].map((target) => [target.name, target as Target]),
);
