import type { SheetEvent } from "./own-writes";
import { runBatch } from "./run-batch";
import { supportsExcelApi, supportsOnlineApi } from "./supports";

export type Handler = OfficeExtension.EventHandlerResult<unknown>;
type Told = (event: SheetEvent) => Promise<void>;

/** Handlers that are put on with the next sync, and what is to be done after it. */
export interface PutOn {
  readonly handlers: readonly Handler[];
  readonly synced?: () => void;
}

/** Results that were calculated (F9, data that came in), rows hidden, shown, filtered or sorted, as far as this Excel has events for it. */
export function putOnFurther({ workbook: { worksheets: sheets } }: Excel.RequestContext, told: Told): PutOn {
  return {
    handlers: [
      ...(supportsExcelApi("1.8") ? [sheets.onCalculated.add(told)] : []), ...(supportsExcelApi("1.10") ? [sheets.onRowSorted.add(told), sheets.onColumnSorted.add(told)] : []),
      ...(supportsExcelApi("1.11") ? [sheets.onRowHiddenChanged.add(told)] : []),
    ],
  };
}

/** A client may know them of Excel on the web only, and throws then: they are tried. */
export function mayTellNames(): boolean {
  return supportsExcelApi("1.17") || supportsOnlineApi("1.1");
}

/** Sheets renamed, moved, hidden or shown. */
export function putOnNames({ workbook: { worksheets: sheets } }: Excel.RequestContext, told: Told): PutOn {
  return { handlers: [sheets.onNameChanged.add(told), sheets.onVisibilityChanged.add(told), sheets.onMoved.add(told)] };
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
}

/** The same where Excel tells nobody: one small sync whenever another sheet comes to the front, as one does by itself when a sheet is hidden or shown. */
export function putOnLook(context: Excel.RequestContext, told: Told): PutOn {
  let known: readonly Named[] = [];
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      const before = known;
      known = await runBatch(async (one) => {
        const names = loadNamed(one);
        await one.sync();
        return names();
      });
      for (const id of differing(before, known)) await told({ worksheetId: id });
    } catch {
      // An edit under way, an Excel that is busy: the next look sees it.
    } finally {
      looking = false;
    }
  };
  const names = loadNamed(context);
  return { handlers: [context.workbook.worksheets.onActivated.add(look)], synced: () => { known = names(); } };
}

function loadNamed({ workbook: { worksheets } }: Excel.RequestContext): () => readonly Named[] {
  worksheets.load("items/id,items/name,items/visibility");
  return () => worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
}

/** Sheets that were there and are, under another name, hidden or shown, or in another order among these. Added and deleted ones tell themselves. */
function differing(before: readonly Named[], now: readonly Named[]): readonly string[] {
  const was = before.filter(({ id }) => now.some((one) => one.id === id));
  const is = now.filter(({ id }) => before.some((one) => one.id === id));
  return was.flatMap(({ id, name, visibility }, at) => {
    const same = is.find((one) => one.id === id);
    return same?.name === name && same.visibility === visibility && is[at]?.id === id ? [] : [id];
  });
}
