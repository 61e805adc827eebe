import { createLiveBook } from "../hosts/excel/live-book";
import { followOfficeShade } from "../hosts/excel/office-theme";
import { openWorkbook } from "../hosts/excel/open-workbook";
import { selectCells } from "../hosts/excel/select-cells";
import { startOffice } from "../hosts/excel/start-office";
import { explain } from "./commands/explain";
import { readFile } from "./commands/read-file";
import { readNarrative } from "./commands/read-narrative";
import type { ExcelHost } from "./host";
import { mountApp } from "./mount-app";
import { followTheme } from "./views/theme";
import { showUnavailable } from "./views/unavailable-page";

const book = createLiveBook();

/** The pane in Excel. Where there is no Excel, it says so and points to the browser page. */
const host: Omit<ExcelHost, "savesFiles"> = {
  kind: "excel",
  read: book.read,
  readChanged: book.readChanged,
  readFacts: async ({ sheets }) => {
    const { readBookFacts } = await import(/* webpackChunkName: "book-facts-excel" */ "../hosts/excel/read-book-facts");
    return readBookFacts(sheets.map(({ name }) => name));
  },
  select: (cells) => selectCells(cells),
  watch: book.watch,
  // Writing comes as its own script, when something is to be written.
  writeSheets: async (plans, replace) => {
    const [{ writeSheets }, { undoSheets }] = await Promise.all([
      import(/* webpackChunkName: "write-excel" */ "../hosts/excel/write/write-sheets"), import(/* webpackChunkName: "write-excel" */ "../hosts/excel/write/undo-sheets"),
    ]);
    const { written, notices } = await writeSheets(plans, { replace });
    return { notices, undo: () => undoSheets(written) };
  },
  removeSheets: async (names) => {
    const { removeSheets } = await import(/* webpackChunkName: "write-excel" */ "../hosts/excel/write/remove-sheets");
    await removeSheets(names);
  },
  readFile,
  readNarrative,
  openCopy: openWorkbook,
  // What the user can mend (an edit under way, a dialog left open) is worth a second try; an Excel too old is not.
  explain: (error) => explain(error, (code) => code !== "unsupported" && code !== "notExcel"),
};

const root = document.getElementById("app");
if (root === null) throw new Error("taskpane.html has no #app");
const putShade = followTheme();
void openPane(root);

async function openPane(into: HTMLElement): Promise<void> {
  const start = await startOffice();
  if (start.host === "excel") {
    const askShade = followOfficeShade(putShade);
    // The theme is chosen outside the pane: on the way back to it is the time to ask a version that does not tell.
    window.addEventListener("focus", askShade);
    mountApp(into, { ...host, savesFiles: start.platform !== "Mac" });
  } else {
    showUnavailable(into, host.explain(start.problem), () => void openPane(into));
  }
}
