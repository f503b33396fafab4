// Dredd loads it: requests are changed as the plan says, those that it leaves out are skipped, and what Dredd found is written down.
const { readFileSync, writeFileSync } = require("node:fs");
const hooks = require("hooks");

const plan = JSON.parse(readFileSync(process.env.DREDD_PLAN, "utf8"));

hooks.beforeEach((transaction) => {
  const { request, expected, origin } = transaction;
  const planned = plan[`${request.method} ${origin.resourceName} ${expected.statusCode}`];
  transaction.skip = planned === undefined;
  if (planned === undefined) return;
  const types = Object.entries(request.headers).filter(([name]) => /^(accept|content-type)$/i.test(name));
  request.headers = { ...Object.fromEntries(types), ...planned.headers };
  request.body = planned.body ?? "";
  transaction.fullPath = planned.path;
});

hooks.afterAll((transactions) => {
  const report = transactions.map(({ name, test, errors = [], results }) => ({
    name,
    status: test?.status ?? "none",
    messages: [
      ...errors.map(({ message }) => message),
      ...Object.values(results?.fields ?? {}).flatMap((field) => field.errors.map(({ message }) => message)),
    ],
  }));
  writeFileSync(process.env.DREDD_REPORT, JSON.stringify(report));
});
