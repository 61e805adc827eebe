import type { Report } from "../../core/checking/report";
import { withNotices } from "../../core/checking/with-notices";
import { isNarrativeName } from "../../core/narrative/pair-narratives";
import type { Workbook } from "../../core/workbook/workbook";
import type { NarrativeFile } from "../../hosts/file/docx/read-docx";
import type { Check, Host } from "../host";
import type { CompanionKind } from "../state/app-state";
import type { Store } from "../state/store";
import { companionBooks, type CompanionBook } from "./companion-books";
import { nextFrame } from "./next-frame";
import { planFiles } from "./plan-files";

/** Runs checks, one document after the other, and lets each be cancelled. */
export interface Runner {
  /** Checks the open workbook again by what changed; the list stays meanwhile. A check that the user asks for goes before it. */
  readonly recheck: (id: string) => Promise<void>;
  readonly run: (ids: readonly string[]) => Promise<void>;
  readonly cancel: (id: string | null) => void;
  readonly addFiles: (files: readonly File[]) => Promise<void>;
  /** Checks a document again with this narrative; null goes back to the prose on its sheets. */
  readonly useNarrative: (id: string, narrative: File | NarrativeFile | null) => Promise<void>;
  /** Checks a document again with another workbook beside it; null takes it away. One that cannot be read is told and not used. */
  readonly useCompanion: (id: string, companion: CompanionKind, file: File | null) => Promise<void>;
  /** Checks a document again beside itself as it was checked first. */
  readonly compareWithFirst: (id: string) => Promise<void>;
  readonly companionOf: (id: string, companion: CompanionKind) => Workbook | undefined;
  /** The workbook as it was checked last. */
  readonly workbookOf: (id: string) => Workbook | undefined;
  /** The file of a document of the browser page. */
  readonly fileOf: (id: string) => File | undefined;
  /** Checks a document anew from another file: the same workbook, filled in. */
  readonly replaceFile: (id: string, file: File) => Promise<void>;
  readonly forget: (id: string) => void;
}

export function createRunner(store: Store, host: Host, check: Check): Runner {
  const running = new Map<string, AbortController>();
  const rechecking = new Map<string, AbortController>();
  const files = new Map<string, File>();
  const narratives = new Map<string, File | NarrativeFile>();
  const workbooks = new Map<string, Workbook>();
  /** Texts as they were read. */
  const texts = new WeakMap<File, NarrativeFile>();
  const companions = companionBooks();
  let added = 0;

  const read = async (id: string, signal: AbortSignal): Promise<Workbook> => {
    if (host.kind === "excel") {
      return host.read({ signal, onProgress: ({ done, total }) => store.dispatch({ type: "readingAdvanced", id, done, total }) });
    }
    const file = files.get(id);
    if (file === undefined) throw new RangeError(`no file for ${id}`);
    // A text by itself: a workbook without sheets, so that all of the page works for it too.
    if (isNarrativeName(file.name)) return { name: file.name, sheets: [], notices: [] };
    return host.read(new Uint8Array(await file.arrayBuffer()), file.name);
  };

  const readText = async (id: string): Promise<NarrativeFile | undefined> => {
    const given = narratives.get(id);
    if (!(given instanceof File)) return given;
    const known = texts.get(given);
    if (known !== undefined) return known;
    try {
      const text = await host.readNarrative(new Uint8Array(await given.arrayBuffer()), given.name);
      texts.set(given, text);
      return text;
    } catch (error) {
      // A text by itself fails as any file does; one beside a workbook is told, and the workbook is checked as it stands.
      if (files.get(id) === given) throw error;
      narratives.delete(id);
      store.dispatch({ type: "remarked", remark: { tone: "bad", text: `情况说明“${given.name}”没有读成：${host.explain(error).message}` } });
      return undefined;
    }
  };

  const finish = async (id: string, workbook: Workbook, edits: number, signal: AbortSignal): Promise<void> => {
    const text = await readText(id);
    if (signal.aborted) return;
    const options = { ...(text === undefined ? {} : { narrative: text.narrative }), ...companions.options(id) };
    const report = withNotices(await check(workbook, options), text?.notices ?? []);
    const kept = await withUnsaved(id, report, workbook);
    if (signal.aborted) return;
    workbooks.set(id, workbook);
    const at = timeOfDay(new Date());
    const first = companions.keepFirst(id, workbook, at).name;
    store.dispatch({ type: "checked", id, name: workbook.name, report: kept, workbook: host.kind === "files" ? workbook : null, at, first, edits });
  };

  /** What was said of findings and stands in no file yet is said of the new report too. */
  const withUnsaved = async (id: string, report: Report, workbook: Workbook): Promise<Report> => {
    const before = store.state().documents.find((one) => one.id === id);
    const lines = before?.reviewing.unsaved === true ? before.report?.reviews?.lines : undefined;
    if (lines === undefined) return report;
    const { withLines } = await import(/* webpackChunkName: "review" */ "./make-reviews");
    return withLines(report, lines, workbook);
  };

  const editsOf = (id: string): number => store.state().documents.find((d) => d.id === id)?.edits ?? 0;

  const leaveRecheck = (id: string): void => {
    const under = rechecking.get(id);
    if (under === undefined) return;
    under.abort();
    rechecking.delete(id);
    store.dispatch({ type: "recheckFailed", id, problem: null });
  };

  const recheck = async (id: string): Promise<void> => {
    if (host.kind !== "excel" || running.has(id) || rechecking.has(id)) return;
    const controller = new AbortController();
    const { signal } = controller;
    rechecking.set(id, controller);
    store.dispatch({ type: "recheckStarted", id });
    try {
      const edits = editsOf(id);
      const workbook = await host.readChanged({ signal, onProgress: () => undefined });
      if (!signal.aborted) await finish(id, workbook, edits, signal);
    } catch (error) {
      if (!signal.aborted) store.dispatch({ type: "recheckFailed", id, problem: host.explain(error) });
    } finally {
      if (rechecking.get(id) === controller) rechecking.delete(id);
    }
  };

  const runOne = async (id: string): Promise<void> => {
    if (running.has(id)) return;
    const controller = new AbortController();
    running.set(id, controller);
    leaveRecheck(id);
    const edits = editsOf(id);
    store.dispatch({ type: "readingStarted", id });
    try {
      await nextFrame();
      const workbook = await read(id, controller.signal);
      if (controller.signal.aborted) return;
      store.dispatch({ type: "checkingStarted", id });
      await nextFrame();
      await finish(id, workbook, edits, controller.signal);
    } catch (error) {
      // After a cancel whatever the host still throws is the cancel itself.
      if (!controller.signal.aborted) store.dispatch({ type: "failed", id, problem: host.explain(error) });
    } finally {
      if (running.get(id) === controller) running.delete(id);
    }
  };

  const run = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      // A file may have been taken off the list while the one before it was read.
      if (store.state().documents.some((d) => d.id === id)) await runOne(id);
    }
  };

  const cancel = (id: string | null): void => {
    const controller = id === null ? undefined : running.get(id);
    if (id === null || controller === undefined) return;
    controller.abort();
    running.delete(id);
    store.dispatch({ type: "cancelled", id });
  };

  const forget = (id: string): void => {
    running.get(id)?.abort();
    running.delete(id);
    files.delete(id);
    narratives.delete(id);
    workbooks.delete(id);
    companions.forget(id);
  };

  /** What a check under way was given no longer holds: it begins anew. */
  const runAnew = async (id: string): Promise<void> => {
    running.get(id)?.abort();
    running.delete(id);
    await run([id]);
  };

  const giveCompanion = async (id: string, companion: CompanionKind, book: CompanionBook | null): Promise<void> => {
    companions.put(id, companion, book);
    store.dispatch({ type: "companionGiven", id, companion, name: book?.name ?? null });
    await runAnew(id);
  };

  return {
    recheck, run, cancel, forget,
    workbookOf: (id) => workbooks.get(id),
    fileOf: (id) => files.get(id),
    replaceFile: async (id, file) => {
      files.set(id, file);
      await runAnew(id);
    },
    companionOf: (id, companion) => companions.of(id, companion)?.workbook,
    compareWithFirst: async (id) => {
      const first = companions.firstOf(id);
      if (first !== undefined) await giveCompanion(id, "changedFrom", first);
    },
    useCompanion: async (id, companion, file) => {
      if (file === null) return giveCompanion(id, companion, null);
      let workbook: Workbook;
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        workbook = await (host.kind === "excel" ? host.readFile(bytes, file.name) : host.read(bytes, file.name));
      } catch (error) {
        store.dispatch({ type: "remarked", remark: { tone: "bad", text: `“${file.name}”没有读成，没有采用：${host.explain(error).message}` } });
        return;
      }
      await giveCompanion(id, companion, { name: file.name, workbook });
    },
    useNarrative: async (id, narrative) => {
      if (narrative === null) narratives.delete(id);
      else narratives.set(id, narrative);
      await runAnew(id);
    },
    addFiles: async (chosen) => {
      if (chosen.length === 0) return;
      // A file chosen again is a corrected file: its old result goes.
      const names = new Set(chosen.map((f) => f.name));
      const kept = new Map<string, File | NarrativeFile>();
      for (const old of store.state().documents.filter((d) => names.has(d.name))) {
        const text = narratives.get(old.id);
        if (text !== undefined && !isNarrativeName(old.name)) kept.set(old.name, text);
        companions.setAside(old.id, old.name);
        forget(old.id);
        store.dispatch({ type: "documentRemoved", id: old.id });
      }
      const plan = planFiles(chosen, store.state().documents.filter((d) => !isNarrativeName(d.name)));
      const documents = plan.documents.map(({ file, narrative = isNarrativeName(file.name) ? file : kept.get(file.name) }) => {
        added += 1;
        const id = `file-${String(added)}`;
        files.set(id, file);
        if (narrative !== undefined) narratives.set(id, narrative);
        companions.takeUp(file.name, id);
        return { id, name: file.name };
      });
      for (const { id, file } of plan.texts) narratives.set(id, file);
      if (documents.length > 0) store.dispatch({ type: "documentsAdded", documents });
      else if (plan.texts[0] !== undefined) store.dispatch({ type: "documentChosen", id: plan.texts[0].id });
      for (const { id } of documents) for (const { kind, name } of companions.given(id)) store.dispatch({ type: "companionGiven", id, companion: kind, name });
      await run([...documents, ...plan.texts].map((d) => d.id));
    },
  };
}

function timeOfDay(date: Date): string {
  return `${String(date.getHours()).padStart(2, "0")}:${String(date.getMinutes()).padStart(2, "0")}`;
}
