import { defineConfig } from "sdkgen/config";

export default defineConfig({
  spec: "spec/openapi.yaml",
  command: "pnpm generate",
  strict: true,
  targets: [
    {
      target: "typescript",
      out: "packages/sdk/src/generated",
      options: {
        clientName: "Outfame",
        runtime: "import",
        importExtension: "ts",
        pathTypes: true,
        testing: true,
        packageName: "@outfame/sdk",
        packageExport: "default",
      },
    },
    { target: "sandbox", out: "packages/sandbox/src/generated" },
    { target: "contract-tests", out: "packages/contract-tests/src/generated" },
    { target: "docs", out: "packages/docs/src/generated" },
  ],
});
