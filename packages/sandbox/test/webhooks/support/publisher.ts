/** A process of its own: `publisher.ts <file> <url>` publishes event after event and says each id once it is committed. */
import { setImmediate } from "node:timers/promises";
import { TestClock } from "../../../src/core/testClock.ts";
import { post, tenant } from "./post.ts";

const [file = "", url = ""] = process.argv.slice(2);
const p = post({ file, clock: new TestClock(), dispatcher: { timeoutMilliseconds: 60_000, concurrency: 4 } });
const known = await p.inStore((store) => store.webhooks.withStatus(tenant, "enabled"));
if (known.length === 0) await p.subscribe(url);
p.agenda.start();
for (;;) {
  const { event } = await p.publish();
  process.stdout.write(`${event.id}\n`);
  await setImmediate();
}
