const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does synchronous work to its end before a signal may end the process; the signal counts afterwards. */
export function uninterrupted(work: () => void): void {
  const received: NodeJS.Signals[] = [];
  const remember = (signal: NodeJS.Signals): void => {
    received.push(signal);
  };
  for (const signal of signals) process.on(signal, remember);
  try {
    work();
  } finally {
    // Signals that came meanwhile are told in the next round of the event loop, before this.
    setImmediate(() => {
      for (const signal of signals) process.off(signal, remember);
      for (const signal of received) {
        if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
      }
    });
  }
}
