import type { Report } from "../../core/checking/report";
import type { PublishingList } from "../../core/publishing/publishing-item";
import { a1 } from "../../core/workbook/a1";
import type { CellRef } from "../../core/workbook/cell-ref";
import type { SheetPlan } from "../../core/workbook/sheet-plan";
import type { Workbook } from "../../core/workbook/workbook";
import { dayOf, type ReportAbout } from "../../render/report/report-about";
import type { Host, WrittenSheets } from "../host";
import type { Outlet } from "../state/outlet";
import { activeDocument } from "../state/select";
import type { Store } from "../state/store";
import type { OutletCommands } from "./commands";
import { download, nameWith, WORKBOOK_TYPE } from "./download";
import type { ReportForm } from "./make-outlet";
import type { InTurn } from "./one-at-a-time";
import type { Runner } from "./run-check";
import { savedWords } from "./saved-words";

/** The document at hand, as it was checked. */
interface Checked {
  readonly id: string;
  readonly report: Report;
  readonly workbook: Workbook;
  readonly about: ReportAbout;
}

/** The undo that a message offers is of what it tells. */
const DONE = { doing: null, said: null, undo: false } as const;

/** Reports, 公开前检查 and the sheet of own rules. Their modules come with the first use; one thing at a time. */
export function createOutlet(store: Store, host: Host, runner: Runner, inTurn: InTurn): OutletCommands {
  let undo: WrittenSheets["undo"] | null = null;
  const modules = (): Promise<typeof import("./make-outlet")> => import(/* webpackChunkName: "outlet" */ "./make-outlet");
  const change = (id: string, outlet: Partial<Outlet>): void => store.dispatch({ type: "outletChanged", id, outlet });

  const act = (doing: string, work: (checked: Checked) => Promise<Partial<Outlet>>): void => {
    const asked = activeDocument(store.state())?.id;
    void inTurn(async () => {
      const document = store.state().documents.find(({ id }) => id === asked);
      const workbook = document === undefined ? undefined : runner.workbookOf(document.id);
      if (document === undefined || workbook === undefined || document.report === null) return;
      const { id, report, name } = document;
      change(id, { doing, said: null });
      try {
        change(id, { ...DONE, ...(await work({ id, report, workbook, about: { file: name, date: dayOf(new Date()), version: version() } })) });
      } catch (error) {
        change(id, { doing: null, said: { tone: "bad", text: host.explain(error).message }, undo: undo !== null });
      }
    });
  };
  const fileOf = async (id: string): Promise<{ readonly bytes: Uint8Array; readonly name: string }> => {
    const file = runner.fileOf(id);
    if (file === undefined) throw new RangeError(`no file for ${id}`);
    return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
  };
  /** Into the open workbook, or into a copy that is downloaded. */
  const give = async (id: string, plan: SheetPlan, what: string): Promise<Partial<Outlet>> => {
    if (host.kind === "excel") {
      const written = await host.writeSheets([plan], new Set());
      undo = written.undo;
      return { said: { tone: "good", text: [`已写入工作表“${plan.name}”。`, ...written.notices].join("") }, undo: true };
    }
    const [{ bytes, name }, { addSheets }] = await Promise.all([fileOf(id), import(/* webpackChunkName: "write-file" */ "../../hosts/file/xlsx/write/add-sheets")]);
    download(addSheets(bytes, [plan]), nameWith(name, what), WORKBOOK_TYPE);
    return { said: { tone: "good", text: `已下载加了工作表“${plan.name}”的副本。` } };
  };
  /** Our own writings are no reason to check again, but they stand in the workbook: in Excel it is read as it is now. */
  const bookNow = async ({ workbook }: Checked): Promise<Workbook> => (host.kind === "excel" ? host.readChanged({ signal: new AbortController().signal, onProgress: () => undefined }) : workbook);
  const listOf = async (checked: Checked): Promise<{ readonly list: PublishingList; readonly shown: Outlet["publishing"]; readonly reader: CellRef | undefined }> => {
    const { publishing } = await modules();
    if (host.kind === "excel") {
      const book = await bookNow(checked);
      return publishing(book, checked.report, await host.readFacts(book));
    }
    const { readBookFacts } = await import(/* webpackChunkName: "book-facts" */ "../../hosts/file/xlsx/read-book-facts");
    return publishing(checked.workbook, checked.report, readBookFacts((await fileOf(checked.id)).bytes));
  };

  return {
    saveReport: (form: ReportForm) => act("正在写校验报告…", async ({ report, about }) => {
      const { reportFile } = await modules();
      const { bytes, name, type } = await reportFile(form, report, about);
      download(bytes, name, type);
      return { said: { tone: "good", text: savedWords(host, name, "“写入工作表”") } };
    }),
    writeReport: () => act("正在写校验报告…", async ({ id, report, about, workbook }) => give(id, (await modules()).reportPlan(report, about, workbook), "含校验报告")),
    insertOwnRules: () => act("正在插入工作表…", async (checked) => {
      const { ownRulesPlan, hasOwnRules } = await modules();
      // What was filled in there is the user's: it is never replaced by examples.
      if (hasOwnRules(await bookNow(checked))) return { said: { tone: "bad", text: "工作簿里已有“自定义勾稽关系”工作表，没有插入。请直接在上面改。" } };
      return give(checked.id, ownRulesPlan(checked.report), "含自定义勾稽关系");
    }),
    checkPublishing: () => act("正在检查…", async (checked) => ({ publishing: (await listOf(checked)).shown })),
    publish: () => act(host.kind === "excel" ? "正在删除…" : "正在生成公开版…", async (checked) => {
      // What is taken out is what is found now, not what was shown a while ago.
      const { list, shown, reader } = await listOf(checked);
      if (host.kind === "excel") {
        const named = store.state().documents.find(({ id }) => id === checked.id)?.outlet.publishing?.own ?? [];
        if (list.own.length !== named.length || list.own.some((name) => !named.includes(name))) return { said: { tone: "bad", text: "本工具的工作表和刚才列出的不一样了，没有删除。请看过新的名单，再点一次。" }, publishing: shown };
        if (reader !== undefined) return { said: { tone: "bad", text: `工作表“${reader.sheet}”${a1(reader)} 的公式引用了要删除的工作表，没有删除。请先把公式改为数值。` }, publishing: shown };
        await host.removeSheets(list.own);
        undo = null;
        store.dispatch({ type: "undoOffered", id: checked.id, undo: null });
        // What stood on them is no longer said: reviews are gone, and own rules.
        await runner.run([checked.id]);
        return { said: { tone: "good", text: `已删除：${list.own.join("、")}。请另存为公开用的文件。` }, publishing: null, undo: false };
      }
      const [{ bytes, name }, { publicCopy }] = await Promise.all([fileOf(checked.id), import(/* webpackChunkName: "public-copy" */ "../../hosts/file/xlsx/write/public-copy")]);
      download(publicCopy(bytes, list.own), nameWith(name, "公开版"), WORKBOOK_TYPE);
      return { said: { tone: "good", text: "已下载公开版：去掉了本工具的工作表，其余内容没有改动。上面列出的其他内容请自行处理。" }, publishing: shown };
    }),
    undo: () => act("正在撤销…", async () => {
      const taken = undo;
      if (taken === null) return {};
      await taken();
      undo = null;
      return { said: { tone: "good", text: "已撤销，工作簿和写入之前一样。" }, undo: false };
    }),
  };
}

/** Every built page says its version. */
function version(): string {
  return document.querySelector('meta[name="version"]')?.getAttribute("content") ?? "";
}
