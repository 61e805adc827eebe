import type { TextSpan } from "../../core/checking/finding";
import type { CellRef } from "../../core/workbook/cell-ref";
import type { ExcelHost, Host } from "../host";
import { activeDocument } from "../state/select";
import type { Store } from "../state/store";

/** Opens a finding and, in Excel, selects the cell. Where Excel refuses, the reason stands beside the list; the finding stays open. */
export async function goToCell(store: Store, host: Host, findingId: string, cell: number): Promise<void> {
  store.dispatch({ type: "findingOpened", finding: findingId, cell });
  if (host.kind !== "excel") return;
  const finding = activeDocument(store.state())?.report?.findings.find((f) => f.id === findingId);
  const target = finding?.at[cell];
  if (target !== undefined) await select(store, host, target);
}

/** Goes to a cell that belongs to no finding: what a number of the narrative was held against, or where the text stands. */
export async function goToPlace(store: Store, host: Host, cell: CellRef): Promise<void> {
  store.dispatch({ type: "placeOpened", cell });
  if (host.kind === "excel") await select(store, host, cell);
}

/** Marks words in the narrative; where they stand on a sheet of the open workbook, that cell is selected. */
export async function showWords(store: Store, host: Host, words: TextSpan): Promise<void> {
  store.dispatch({ type: "wordsShown", words });
  if (host.kind === "excel" && words.cell !== undefined && words.file === undefined) await select(store, host, words.cell);
}

async function select(store: Store, host: ExcelHost, cell: CellRef): Promise<void> {
  try {
    await host.select([cell]);
  } catch (error) {
    store.dispatch({ type: "remarked", remark: { tone: "bad", text: host.explain(error).message } });
  }
}
