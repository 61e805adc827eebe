import type { Report } from "../../../src/core/checking/report";
import type { ExcelHost, FileHost } from "../../../src/taskpane/host";
import { mountApp } from "../../../src/taskpane/mount-app";
import { explain } from "../../../src/taskpane/commands/explain";
import { applyTheme } from "../../../src/taskpane/views/theme";
import { makeAgency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";
import { allClear, manyFindings, nothingRecognised, report } from "../../taskpane/fixtures/report";
import { narrativeReport } from "../../taskpane/fixtures/narrative-report";
import { workbook } from "../../taskpane/fixtures/workbook";
import type { NarrativeFile } from "../../../src/hosts/file/docx/read-docx";
import { textNarrative } from "../../../src/core/narrative/text-narrative";

/**
 * The app on a stage: a host of our own and reports as literals, so that every state can be looked at and tested
 * without Excel and without the core. The query says what is played: ?host=excel&theme=dark&report=many&fault=editMode
 */
const query = new URLSearchParams(location.search);
const reports: Readonly<Record<string, Report>> = { findings: report, allClear, nothing: nothingRecognised, many: manyFindings(5000), some: manyFindings(500), narrative: narrativeReport };

interface StageWindow extends Window {
  /** What the app asked of its host, in order. */
  played: string[];
  changeSheets: () => void;
  putTheme: typeof applyTheme;
  /** Lets a host that was told to hang finish. */
  release: () => void;
  fault: string | null;
}

const stage = window as unknown as StageWindow;
stage.played = [];
stage.changeSheets = () => undefined;
stage.putTheme = applyTheme;
stage.release = () => undefined;
stage.fault = query.get("fault");

class PlayedProblem extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
  }
}

function throwIfTold(): void {
  if (stage.fault === "editMode") throw new PlayedProblem("editMode", "有一个单元格正在编辑。请按回车键（Enter）结束编辑，再点“重试”。");
  if (stage.fault === "bug") throw new TypeError("undefined is not a table");
  if (stage.fault === "unreadable") throw new PlayedProblem("damaged", "文件已损坏或不完整。请重新复制或下载；若 Excel 能打开并修复，请另存为 .xlsx 后再校验。");
}

/** A text of one line, whatever the bytes are. */
async function readNarrative(bytes: Uint8Array, name: string): Promise<NarrativeFile> {
  stage.played.push(`read ${name} ${String(bytes.length)}`);
  if (name.startsWith("坏")) throw new PlayedProblem("save-as-docx", "这是旧版文字文档，不能直接读取。");
  return Promise.resolve({ narrative: textNarrative("收入5.00万元。", name), notices: [] });
}

const excel: ExcelHost = {
  kind: "excel",
  read: async ({ signal, onProgress }) => {
    stage.played.push("read");
    throwIfTold();
    if (stage.fault === "hang") {
      onProgress({ done: 4, total: 11 });
      await new Promise<void>((resolve, reject) => {
        stage.release = resolve;
        signal.addEventListener("abort", () => reject(new PlayedProblem("cancelled", "已取消")));
      });
    }
    return query.get("book") === "agency" ? layOut(makeAgency(3), standardLayout).workbook : workbook;
  },
  readChanged: async () => {
    stage.played.push("read changed");
    throwIfTold();
    return Promise.resolve(workbook);
  },
  readFacts: async () => Promise.resolve({ properties: [], comments: [], externalLinks: [], unseen: ["notes"] }),
  select: async (cells) => {
    stage.played.push(`select ${cells.map((c) => `${c.sheet}!${String(c.row)},${String(c.column)}`).join(" ")}`);
    if (stage.fault === "hiddenSheet") throw new PlayedProblem("hiddenSheet", "这个单元格在隐藏的工作表里，Excel 不能选中它。请先取消隐藏这张工作表。");
    return Promise.resolve();
  },
  watch: async (listener) => {
    if (stage.fault === "noWatch") throw new PlayedProblem("unsupported", "这个版本的 Excel 不支持");
    stage.changeSheets = listener;
    return Promise.resolve(async () => Promise.resolve());
  },
  writeSheets: async (plans) => {
    stage.played.push(`write ${plans.map(({ name }) => name).join(" ")}`);
    if (stage.fault === "locked") throw new PlayedProblem("lockedStructure", "工作簿的结构设了保护，没有改动工作簿。");
    return Promise.resolve({ notices: [], undo: async () => Promise.resolve(void stage.played.push("undo")) });
  },
  openCopy: async () => {
    stage.played.push("open copy");
    return Promise.resolve(stage.fault !== "noCopy");
  },
  removeSheets: () => Promise.resolve(),
  savesFiles: true,
  readFile: async (_bytes, name) => Promise.resolve({ ...workbook, name }),
  readNarrative,
  explain: (error) => explain(error, () => true),
};

const files: FileHost = {
  kind: "files",
  read: async (bytes, name) => {
    stage.played.push(`read ${name} ${String(bytes.length)}`);
    throwIfTold();
    return Promise.resolve({ ...workbook, name });
  },
  readNarrative,
  explain: (error) => explain(error, () => false),
};

const root = document.getElementById("app");
if (root === null) throw new Error("no #app");
applyTheme(query.get("theme") === "dark" ? "dark" : "light");
mountApp(root, query.get("host") === "files" ? files : excel, (_workbook, { narrative } = {}) => {
  const played = reports[query.get("report") ?? "findings"] ?? report;
  if (narrative === undefined || narrative === null) return played;
  stage.played.push(`check with ${narrative.name}: ${narrative.paragraphs.map(({ text }) => text).join("|")}`);
  return { ...played, findings: [], narrative, numbers: [] };
});
