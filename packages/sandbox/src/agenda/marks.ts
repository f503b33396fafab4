import type { Storage, Store } from "../storage/store.ts";

/** Notes, inside of a unit of work, that it makes something fall due. */
export class DueMarks {
  readonly #marked = new WeakSet<Store>();

  mark(store: Store): void {
    this.#marked.add(store);
  }

  /** Whether the work that has just ended left a mark; the mark is gone then. */
  take(store: Store): boolean {
    return this.#marked.delete(store);
  }
}

/** The storage, which wakes the agenda after every unit of work that left a mark. */
export function wakingStorage(storage: Storage, marks: DueMarks, wake: () => void): Storage {
  return {
    read: (work) => storage.read(work),
    async transaction(work) {
      let marked = false;
      const result = await storage.transaction(async (store) => {
        const worked = await work(store);
        marked = marks.take(store);
        return worked;
      });
      if (marked) wake();
      return result;
    },
    close: () => storage.close(),
  };
}
