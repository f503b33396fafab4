import { shareConfig } from "../../vitest.shared.ts";

/** The tests look at the built site: `build` goes before them. */
export default shareConfig({ testTimeout: 120_000, maxWorkers: 2 });
