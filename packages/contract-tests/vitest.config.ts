import { shareConfig } from "../../vitest.shared.ts";

/** The library's own tests, and the generated ones: those hold the sandbox in this process against the document. */
export default shareConfig({
  include: ["test/**/*.test.ts", "src/generated/**/*.test.ts"],
  testTimeout: 60_000,
});
