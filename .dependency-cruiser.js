/** The structure, as rules: imports run in one direction, in no circle, and each part keeps to its place. */
export default {
  forbidden: [
    {
      name: "no-circular",
      comment: "A circle means that two files hold one thing, or that one of them is in the wrong place.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "targets-know-the-model-only",
      comment:
        "A target imports the model's types and the emit helpers: never an earlier step, never another target.",
      severity: "error",
      from: { path: "^tools/generator/src/targets/([^/]+)/" },
      to: {
        path: "^tools/generator/src/(load|normalize|document|save|cli|targets/(?!$1/)|model/(build|schemas))",
      },
    },
    {
      name: "steps-run-one-way",
      comment: "load → normalize → model → targets → save: an earlier step knows nothing of a later one.",
      severity: "error",
      from: { path: "^tools/generator/src/(document|load|normalize|model|emit)/" },
      to: { path: "^tools/generator/src/(targets|save|cli)/" },
    },
    {
      name: "model-does-not-load",
      comment: "The model is built from a document in memory.",
      severity: "error",
      from: { path: "^tools/generator/src/(model|normalize|emit|document)/" },
      to: { path: "^tools/generator/src/load/" },
    },
    {
      name: "release-runs-one-way",
      comment:
        "schema → compare and policy → report: what compares schemas knows no document, what tells knows no comparison.",
      severity: "error",
      from: { path: "^tools/release/src/(schema|verdict|report)/" },
      to: { path: "^tools/release/src/(compare|policy|claims|cli)/" },
    },
    {
      name: "release-touches-the-world-in-two-folders",
      comment:
        "Comparing and planning are functions; files, processes and terminals are met in world/ and cli/.",
      severity: "error",
      from: { path: "^tools/release/src/(?!cli/|world/|compare/read\\.ts)" },
      to: { path: "^(node:)?(fs|child_process|os|process)(/|$)" },
    },
    {
      name: "one-file-for-openapi-typescript",
      comment: "It is no longer maintained, so one file stands between it and everything else.",
      severity: "error",
      from: { pathNot: "^tools/generator/src/pathTypes\\.ts$" },
      to: { path: "node_modules/openapi-typescript/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "runtime-stands-alone",
      comment:
        "The runtime is copied into other people's clients: it may use nothing but itself and the web platform.",
      severity: "error",
      from: { path: "^packages/runtime/src/" },
      to: { pathNot: "^packages/runtime/src/" },
    },
    {
      name: "packages-know-no-tools",
      comment:
        "What ships does not depend on what makes it. The docs site is made of the target's pages, and reads them by its types.",
      severity: "error",
      from: { path: "^packages/(?!docs/)[^/]+/src/" },
      to: { path: "^tools/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.test-results)/" },
    includeOnly: "^(packages|tools|spec)/",
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
