import { ExcelProblem, toExcelProblem } from "./excel-problem";
import { unlessOwn, type SheetEvent } from "./own-writes";
import { runBatch } from "./run-batch";
import { supportsExcelApi } from "./supports";
import { mayTellNames, putOnFurther, putOnLook, putOnNames, type Handler, type PutOn } from "./watch-further";

/**
 * Calls the listener whenever a cell of a sheet is edited or, where this Excel tells of it, calculated, or rows are hidden, shown or sorted; and when a sheet is added,
 * deleted, renamed, moved, hidden or shown; but not by this pane itself. `onAny` with the sheet's id of every change, this pane's own too. The promise gives the way to
 * stop. Throws ExcelProblem, "noEvents" where this Excel tells nobody of changes: the caller must say so, nothing else is lost.
 */
export async function onSheetsChanged(listener: () => void, onAny: (sheetId: string) => void = () => undefined): Promise<() => Promise<void>> {
  if (!supportsExcelApi("1.7")) throw new ExcelProblem("noEvents", { technical: "ExcelApi 1.7 is missing" });
  let stopped = false;
  const told = async (event: SheetEvent): Promise<void> => {
    if (stopped) return;
    onAny(event.worksheetId);
    unlessOwn(event, () => {
      if (!stopped) listener();
    });
  };
  const handlers: Handler[] = [];
  const toAllSheets = supportsExcelApi("1.9");
  if (!toAllSheets) {
    // Before 1.9 every sheet must be watched by itself, and its name be known first.
    const names = await runBatch(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name");
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    handlers.push(...(await watchEach(names, told)));
  }
  const putOnBase: PutOnWay = ({ workbook: { worksheets: sheets } }) => {
    const added = sheets.onAdded.add(async (event) => {
      await told(event);
      if (!toAllSheets) handlers.push(...(await watchEach([event.worksheetId], told)));
    });
    return { handlers: [added, sheets.onDeleted.add(told), ...(toAllSheets ? [sheets.onChanged.add(told)] : [])] };
  };
  handlers.push(...(await putOn([
    ...(mayTellNames() ? [[putOnBase, putOnFurther, putOnNames]] : []), [putOnBase, putOnFurther, putOnLook], [putOnBase],
  ], told)));
  return async () => {
    stopped = true;
    await stop(handlers.splice(0));
  };
}

type PutOnWay = (context: Excel.RequestContext, told: (event: SheetEvent) => Promise<void>) => PutOn;

/** In one sync, the first of the ways that this Excel and this client take: what is not told is seen at the next reading. */
async function putOn([ways = [], ...others]: readonly (readonly PutOnWay[])[], told: (event: SheetEvent) => Promise<void>): Promise<readonly Handler[]> {
  try {
    return await runBatch(async (context) => {
      const all = ways.map((way) => way(context, told));
      await context.sync();
      for (const { synced } of all) synced?.();
      return all.flatMap(({ handlers }) => handlers);
    });
  } catch (error) {
    const { code } = toExcelProblem(error);
    if (others.length === 0 || (code !== "failed" && code !== "unsupported")) throw error;
    return putOn(others, told);
  }
}

async function watchEach(namesOrIds: readonly string[], told: (event: SheetEvent) => Promise<void>): Promise<readonly Handler[]> {
  return runBatch(async (context) => {
    const handlers = namesOrIds.map((key) => {
      const sheet = context.workbook.worksheets.getItem(key);
      // Microsoft's client files the handler under the sheet's id, which it must have been told by then.
      sheet.load("id");
      return sheet.onChanged.add(told);
    });
    await context.sync();
    return handlers as readonly Handler[];
  });
}

/** A handler can only be taken off in the context that it was put on in. */
async function stop(handlers: readonly Handler[]): Promise<void> {
  const contexts = new Set(handlers.map((handler) => handler.context));
  handlers.forEach((handler) => handler.remove());
  for (const context of contexts) {
    const problem = await context.sync().then(() => null, (error: unknown) => toExcelProblem(error));
    // With a deleted sheet its handlers are gone already.
    if (problem !== null && problem.code !== "gone") throw problem;
  }
}
