import type { Workbook } from "../../core/workbook/workbook";
import { readChanged } from "./read-changed";
import { readBook, type BookSnapshot, type ReadWorkbookOptions } from "./read-workbook";
import { onSheetsChanged } from "./watch-sheets";

/** The open workbook over time: read whole, then only where it was told to have changed. */
export interface LiveBook {
  readonly read: (options: ReadWorkbookOptions) => Promise<Workbook>;
  /** The same as `read` gives, in one sync where only cells were edited; without a full reading under watch before it, it is one. */
  readonly readChanged: (options: ReadWorkbookOptions) => Promise<Workbook>;
  readonly watch: (listener: () => void) => Promise<() => Promise<void>>;
}

export function createLiveBook(): LiveBook {
  let watched = false;
  let snapshot: BookSnapshot | null = null;
  /** Ids of the sheets that changed since the snapshot began to be taken. */
  let changed = new Set<string>();
  let running = 0;
  let overlapped = false;

  const take = async (reading: (since: ReadonlySet<string>) => Promise<{ readonly book: BookSnapshot; readonly isCovered: boolean }>): Promise<Workbook> => {
    const since = changed;
    changed = new Set();
    running += 1;
    // Each took the other's changes for its own: neither may be built upon.
    if (running > 1) overlapped = true;
    try {
      const { book, isCovered } = await reading(since);
      snapshot = isCovered && !overlapped ? book : null;
      return book.workbook;
    } catch (error) {
      changed = new Set([...since, ...changed]);
      throw error;
    } finally {
      running -= 1;
      if (running === 0) overlapped = false;
    }
  };
  const read = async (options: ReadWorkbookOptions): Promise<Workbook> => take(async () => {
    // What is edited after content began to be read is told only to whom watches by then.
    let isCovered = false;
    const book = await readBook({ ...options, onContent: () => { isCovered = watched; } });
    return { book, isCovered };
  });

  return {
    read,
    readChanged: async (options) => {
      const before = snapshot;
      return before === null || !watched ? read(options) : take(async (since) => ({ book: await readChanged(before, since, options), isCovered: true }));
    },
    watch: async (listener) => {
      // Before ExcelApi 1.14 nothing tells the user's edits on sheets that we wrote from our own: what is read again is both.
      const stop = await onSheetsChanged(listener, (id) => changed.add(id));
      watched = true;
      return async () => {
        watched = false;
        await stop();
      };
    },
  };
}
