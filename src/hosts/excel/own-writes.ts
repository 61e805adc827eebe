/** What Excel tells of a change; only what is asked of it here. */
export interface SheetEvent {
  readonly worksheetId: string;
  /** "ThisLocalAddin" or "Unknown", for changed cells from ExcelApi 1.14 on. */
  readonly triggerSource?: string;
}

/** Ids of sheets that this pane has added, replaced or deleted. */
const touched = new Set<string>();
let underWay = 0;
const waiting: (() => void)[] = [];

/** Told of every sheet that a writing adds, replaces or deletes, before it ends. */
export function touchSheet(id: string): void {
  touched.add(id);
}

/** Runs a writing of ours. */
export async function asOwnWrite<T>(write: () => Promise<T>): Promise<T> {
  underWay += 1;
  try {
    return await write();
  } finally {
    underWay -= 1;
    if (underWay === 0) for (const judge of waiting.splice(0)) judge();
  }
}

/**
 * Calls the listener unless the change is of this pane's own making. Excel tells of a writing before it answers it, or after: what comes meanwhile waits until
 * the ids of its sheets are known. Where Excel does not say who changed cells, what is on sheets that the pane has written is taken for its own.
 */
export function unlessOwn(event: SheetEvent, listener: () => void): void {
  const judge = (): void => {
    const isOwn = event.triggerSource === undefined ? touched.has(event.worksheetId) : event.triggerSource === "ThisLocalAddin";
    if (!isOwn) listener();
  };
  if (underWay > 0) waiting.push(judge);
  else judge();
}
