/** A process of its own: `deliverer.ts <file>` delivers what is due, beside others that do so too. */
import { TestClock } from "../../../src/core/testClock.ts";
import { ManualClock } from "../../support/manualClock.ts";
import { post } from "./post.ts";

const [file = ""] = process.argv.slice(2);
const p = post({
  file,
  // By a clock that is ahead, so that everything is due.
  clock: new TestClock(new ManualClock("2099-01-01T00:00:00Z")),
  dispatcher: { alone: false, timeoutMilliseconds: 60_000, concurrency: 4 },
});
await p.deliver();
await p.close();
if (p.faults.length > 0) throw p.faults[0];
