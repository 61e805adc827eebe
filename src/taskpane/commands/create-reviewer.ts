import { VERDICT_WORDS } from "../../core/checking/review/review";
import type { Report } from "../../core/checking/report";
import { dayOf } from "../../render/report/report-about";
import type { Host, WrittenSheets } from "../host";
import type { DocumentState } from "../state/app-state";
import { activeDocument } from "../state/select";
import type { Store } from "../state/store";
import type { Commands, Said } from "./commands";
import { download, nameWith, WORKBOOK_TYPE } from "./download";
import type { InTurn } from "./one-at-a-time";
import type { Runner } from "./run-check";

type Reviews = typeof import("./make-reviews");
type Reviewer = Pick<Commands, "review" | "undoReview" | "saveReviews">;

/** Keeps what the user says of findings: in Excel in the workbook at once, in the browser in a copy that is downloaded. One thing at a time. */
export function createReviewer(store: Store, host: Host, runner: Runner, inTurn: InTurn): Reviewer {
  let last: { readonly before: Report; readonly undo: WrittenSheets["undo"] } | null = null;
  let loaded: Reviews | undefined;
  const load = async (): Promise<Reviews> => (loaded ??= await import(/* webpackChunkName: "review" */ "./make-reviews"));

  const act = (work: (document: DocumentState, report: Report) => Promise<void>): void => {
    const asked = activeDocument(store.state())?.id;
    void inTurn(async () => {
      const document = store.state().documents.find((one) => one.id === asked);
      if (document === undefined || document.report === null) return;
      const { id } = document;
      store.dispatch({ type: "reviewStarted", id });
      try {
        await work(document, document.report);
      } catch (error) {
        store.dispatch({ type: "reviewEnded", id, report: null, unsaved: document.reviewing.unsaved, undo: document.reviewing.undo });
        store.dispatch({ type: "remarked", remark: { tone: "bad", text: host.explain(error).message } });
      }
    });
  };

  /** The report may have been made anew while the sheet was written: what was said is said of the new one. */
  const end = async (id: string, made: Report, finding: string, said: Said | null, undo: string | null): Promise<void> => {
    const now = store.state().documents.find((one) => one.id === id)?.report ?? null;
    const workbook = runner.workbookOf(id);
    const report = now === null || workbook === undefined || now.findings === made.findings ? made : (await load()).reviewed(now, workbook, finding, said, dayOf(new Date()));
    store.dispatch({ type: "reviewEnded", id, report, unsaved: host.kind === "files", undo });
  };

  return {
    review: (finding, said) => act(async ({ id }, report) => {
      const workbook = runner.workbookOf(id);
      if (workbook === undefined) throw new RangeError(`no workbook for ${id}`);
      const { reviewed, reviewPlan, withSheet } = await load();
      if (host.kind === "files") return end(id, reviewed(report, workbook, finding, said, dayOf(new Date())), finding, said, null);
      const now = withSheet(report, await host.readChanged({ signal: new AbortController().signal, onProgress: () => undefined }), workbook);
      if (now.unread.length > 0) {
        store.dispatch({ type: "reviewEnded", id, report: null, unsaved: false, undo: null });
        store.dispatch({ type: "remarked", remark: { tone: "bad", text: `没有写入：${now.unread.join("")}` } });
        return;
      }
      const made = reviewed(now.report, workbook, finding, said, dayOf(new Date()));
      const { plan, replace } = reviewPlan(made);
      const { undo } = await host.writeSheets([plan], replace);
      last = { before: report, undo };
      await end(id, made, finding, said, said === null ? "已撤回结论，核实记录已更新" : `已记入“${plan.name}”：${VERDICT_WORDS[said.verdict]}`);
    }),
    undoReview: () => act(async ({ id }, report) => {
      const taken = last;
      if (taken === null) {
        store.dispatch({ type: "reviewEnded", id, report: null, unsaved: false, undo: null });
        return;
      }
      await taken.undo();
      last = null;
      const workbook = runner.workbookOf(id);
      const { applyReviews } = await load();
      const { reviews, ...bare } = report;
      const lines = taken.before.reviews?.lines ?? [];
      const findings = workbook === undefined ? report.findings : applyReviews(report.findings, lines, workbook);
      store.dispatch({ type: "reviewEnded", id, report: { ...bare, findings, ...(taken.before.reviews === undefined ? {} : { reviews: taken.before.reviews }) }, unsaved: false, undo: null });
      if (reviews !== undefined) store.dispatch({ type: "remarked", remark: { tone: "good", text: "已撤销，核实记录和之前一样。" } });
    }),
    saveReviews: () => act(async ({ id }, report) => {
      const file = runner.fileOf(id);
      if (file === undefined) throw new RangeError(`no file for ${id}`);
      const [{ reviewPlan }, { addSheets }] = await Promise.all([load(), import(/* webpackChunkName: "write-file" */ "../../hosts/file/xlsx/write/add-sheets")]);
      const { plan, replace } = reviewPlan(report);
      download(addSheets(new Uint8Array(await file.arrayBuffer()), [plan], { replace }), nameWith(file.name, "含核实记录"), WORKBOOK_TYPE);
      store.dispatch({ type: "reviewEnded", id, report, unsaved: false, undo: null });
      store.dispatch({ type: "remarked", remark: { tone: "good", text: "已下载含核实记录的工作簿。以后请在这份副本上接着改。" } });
    }),
  };
}
