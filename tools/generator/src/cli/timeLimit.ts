/** Ends work that takes too long, though nothing can interrupt it: another thread keeps the time. */
import { Worker } from "node:worker_threads";

/** What the other thread does. In memory alone until then: nothing of a run that is ended so was written. */
const keeper = `
const { workerData } = require("node:worker_threads");
setTimeout(() => {
  require("node:fs").writeSync(2, workerData.message);
  process.kill(process.pid, "SIGKILL");
}, workerData.milliseconds);
`;

/** Ends the process with a message after some seconds, unless what is returned is called before. */
export function limitTime(seconds: number, work: string): () => void {
  const message = `error[time-limit] ${work} took more than ${seconds} s, so it was ended. Nothing was written.\n  → Look for parts of the document that refer to each other in ever new ways, or allow more with --max-seconds N (0: no limit).\n`;
  const worker = new Worker(keeper, {
    eval: true,
    execArgv: [],
    workerData: { milliseconds: seconds * 1000, message },
  });
  worker.unref();
  return () => void worker.terminate();
}
