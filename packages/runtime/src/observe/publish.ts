import { type ClientEvent, listeners } from "./events.ts";

/** Tells all listeners. */
export function publish(event: ClientEvent): void {
  for (const listener of listeners()) {
    try {
      listener(event);
    } catch {
      // Observing is never a reason to fail.
    }
  }
}
