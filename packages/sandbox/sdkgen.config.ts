import { defineConfig } from "sdkgen/config";

/** The control plane is described as the API is, and both its server's side and its client are made from that. */
export default defineConfig({
  spec: "control/openapi.yaml",
  command: "pnpm generate",
  strict: true,
  targets: [
    {
      target: "typescript",
      out: "src/client/generated",
      options: { clientName: "SandboxControl", runtime: "import", importExtension: "ts" },
    },
    {
      target: "sandbox",
      out: "src/control/generated",
      options: { descriptionModule: "../../description.ts", anonymous: true },
    },
  ],
});
