/** Loaded into each server's process before it: tells the parent what it asks for, and ends with it. */
process.on("message", (question) => {
  if (question === "cpu") process.send?.(process.cpuUsage());
  if (question !== "heap") return;
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
process.on("disconnect", () => process.exit());
