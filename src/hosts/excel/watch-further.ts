import type { SheetEvent } from "./own-writes";
import { runBatch } from "./run-batch";
import { supportsExcelApi, supportsOnlineApi } from "./supports";

export type Handler = OfficeExtension.EventHandlerResult<unknown>;
type Told = (event: SheetEvent) => Promise<void>;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
}

/**
 * What is told beside edits, as far as this Excel has events for it: results that were calculated (F9, data that came in), rows hidden, shown, filtered or sorted, sheets
 * renamed, moved, hidden or shown. Where it has none for the latter, they are looked for whenever the user goes to another sheet. Never throws: what is not told here
 * is seen at the next reading.
 */
export async function watchFurther(told: Told): Promise<readonly Handler[]> {
  const of = async (events: (sheets: Excel.WorksheetCollection) => readonly (OfficeExtension.EventHandlers<SheetEvent> | false)[]): Promise<readonly Handler[] | null> => {
    try {
      return await runBatch(async (context) => {
        const handlers = events(context.workbook.worksheets).flatMap((event) => (event === false ? [] : [event.add(told)]));
        await context.sync();
        return handlers as readonly Handler[];
      });
    } catch {
      return null;
    }
  };
  const further = await of((sheets) => [
    supportsExcelApi("1.8") && sheets.onCalculated, supportsExcelApi("1.10") && sheets.onRowSorted, supportsExcelApi("1.10") && sheets.onColumnSorted, supportsExcelApi("1.11") && sheets.onRowHiddenChanged,
  ]);
  // A client may know these of Excel on the web only: it is tried and not asked.
  const names = supportsExcelApi("1.17") || supportsOnlineApi("1.1") ? await of((sheets) => [sheets.onNameChanged, sheets.onVisibilityChanged, sheets.onMoved]) : null;
  return [...(further ?? []), ...(names ?? (await lookAtNames(told)))];
}

/** One small sync whenever another sheet comes to the front; a sheet that is hidden or shown brings one to the front by itself. */
async function lookAtNames(told: Told): Promise<readonly Handler[]> {
  let known: readonly Named[] = [];
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      const now = await runBatch(readNamed);
      const before = known;
      known = now;
      for (const id of differing(before, now)) await told({ worksheetId: id });
    } catch {
      // An edit under way, a sheet gone meanwhile: the next look sees it.
    } finally {
      looking = false;
    }
  };
  try {
    return await runBatch(async (context) => {
      const handler = context.workbook.worksheets.onActivated.add(look);
      known = await readNamed(context);
      return [handler] as readonly Handler[];
    });
  } catch {
    return [];
  }
}

async function readNamed(context: Excel.RequestContext): Promise<readonly Named[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  return worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
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
