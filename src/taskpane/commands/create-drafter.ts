import type { SheetPlan } from "../../core/workbook/sheet-plan";
import type { Workbook } from "../../core/workbook/workbook";
import type { Host, WrittenSheets } from "../host";
import type { DocumentState } from "../state/app-state";
import type { Draft } from "../state/drafting";
import type { Remark } from "../state/remark";
import { activeDocument } from "../state/select";
import type { Store } from "../state/store";
import type { DraftingCommands } from "./commands";
import { copyText } from "./copy-text";
import { download, fileName, nameWith, WORD_TYPE, WORKBOOK_TYPE } from "./download";
import { keepDraft } from "./keep-draft";
import type { DraftSources } from "./make-draft";
import { nextFrame } from "./next-frame";
import type { InTurn } from "./one-at-a-time";
import type { Runner } from "./run-check";
import { savedWords } from "./saved-words";

type Drafts = typeof import("./make-draft");

/** Does what the views 底稿 and 情况说明 ask for, one thing at a time per document; the modules of writing come with the first draft. */
export function createDrafter(store: Store, host: Host, runner: Runner, inTurn: InTurn): DraftingCommands {
  const sources = new Map<string, Pick<DraftSources, "narrative" | "compared">>();
  /** Companions that have been imported: what was taken from them stands in the notes, where the preparer may have changed it. */
  const imported = new Map<string, ReadonlySet<Workbook>>();
  const undos = new Map<string, WrittenSheets["undo"]>();
  let drafts: Drafts | undefined;

  const documentOf = (id: string): DocumentState | undefined => store.state().documents.find((one) => one.id === id);
  const say = (id: string, said: Remark | null): void => store.dispatch({ type: "draftingEnded", id, said });

  const renewing = new Set<string>();
  /** One thing after the other: what the user asks for while a draft is made anew is done next. */
  const act = (doing: string, work: (id: string, draft: Draft | null) => Promise<Remark | null>, anew = false): void => {
    const id = activeDocument(store.state())?.id;
    if (id === undefined || (anew && renewing.has(id))) return;
    if (anew) renewing.add(id);
    void inTurn(async () => {
      const document = documentOf(id);
      if (anew) renewing.delete(id);
      if (document === undefined) return;
      store.dispatch({ type: "draftingStarted", id, doing, anew });
      try {
        await nextFrame();
        const said = await work(id, document.drafting.draft);
        say(id, said ?? (anew ? documentOf(id)?.drafting.said ?? null : null));
      } catch (error) {
        say(id, bad(host.explain(error).message));
      }
    });
  };

  const workbookOf = async (id: string): Promise<Workbook> => {
    if (host.kind === "excel") return host.read({ signal: new AbortController().signal, onProgress: () => undefined });
    const { workbook } = documentOf(id) ?? {};
    if (workbook === undefined || workbook === null) throw new RangeError(`no workbook for ${id}`);
    return workbook;
  };
  const draftAnew = async (id: string): Promise<Draft> => {
    drafts ??= await import(/* webpackChunkName: "draft" */ "./make-draft");
    const [lastYear, budget] = [runner.companionOf(id, "lastYear"), runner.companionOf(id, "budget")];
    const draft = drafts.makeDraft(await workbookOf(id), {
      ...sources.get(id), imported: imported.get(id) ?? new Set(), ...(lastYear === undefined ? {} : { lastYear }), ...(budget === undefined ? {} : { budget }),
    });
    store.dispatch({ type: "drafted", id, draft });
    return draft;
  };
  /** What is written goes by the workbook as it is now: answers may have been typed since the draft was made. */
  const current = async (id: string, draft: Draft): Promise<Draft> => (host.kind === "excel" && documentOf(id)?.stale === true ? draftAnew(id) : draft);
  const renew = (): void => act("正在读取公开表和底稿…", async (id) => {
    await draftAnew(id);
    return null;
  }, true);
  /** What was imported stands in the notes now; a draft of the text is still what the written one is held against. */
  const forgetSources = (id: string): void => {
    const compared = sources.get(id)?.narrative ?? sources.get(id)?.compared;
    sources.set(id, compared === undefined ? {} : { compared });
    imported.set(id, new Set([runner.companionOf(id, "lastYear"), runner.companionOf(id, "budget")].filter((companion) => companion !== undefined)));
    store.dispatch({ type: "sourceGiven", id, name: null });
  };
  const give = async (id: string, plans: readonly SheetPlan[], replace: ReadonlySet<string>, what: string): Promise<readonly string[]> => {
    if (host.kind === "excel") {
      const { notices, undo } = await host.writeSheets(plans, replace);
      undos.set(id, undo);
      store.dispatch({ type: "undoOffered", id, undo: plans.map(({ name }) => name) });
      return notices;
    }
    const file = runner.fileOf(id);
    if (file === undefined) throw new RangeError(`no file for ${id}`);
    const { addSheets } = await import(/* webpackChunkName: "write-file" */ "../../hosts/file/xlsx/write/add-sheets");
    download(addSheets(new Uint8Array(await file.arrayBuffer()), plans, { replace }), nameWith(file.name, what), WORKBOOK_TYPE);
    return [];
  };

  keepDraft(store, renew);
  return {
    renew,
    takeSource: (file) => act(`正在读取“${file.name}”…`, async (id) => {
      const { narrative } = await host.readNarrative(new Uint8Array(await file.arrayBuffer()), file.name);
      sources.set(id, { narrative });
      store.dispatch({ type: "sourceGiven", id, name: file.name });
      const { prepared } = await draftAnew(id);
      return prepared.filled.length === 0
        ? { tone: "bad", text: `“${file.name}”里没有可以填入的内容：底稿里已经有了，或没有找到。` } : good(`已从“${file.name}”读入，还没有写入底稿。`);
    }),
    dropSource: () => act("正在重新准备…", async (id) => {
      sources.delete(id);
      store.dispatch({ type: "sourceGiven", id, name: null });
      await draftAnew(id);
      return null;
    }),
    writeNotes: () => act(host.kind === "excel" ? "正在写入底稿…" : "正在生成工作簿…", async (id, draft) => {
      if (draft === null) return null;
      const { plans, replaceable } = (await current(id, draft)).prepared;
      const notices = await give(id, plans, replaceable, "含底稿");
      if (host.kind === "files") return good("已下载含底稿的工作簿。请用 Excel 或 WPS 填好、保存，再回到这里选择它。");
      forgetSources(id);
      await draftAnew(id);
      return good(`已写入 ${String(plans.length)} 张底稿工作表。${notices.join("")}`);
    }),
    bringBack: (file) => {
      const document = activeDocument(store.state());
      if (document === undefined) return;
      forgetSources(document.id);
      void runner.replaceFile(document.id, file);
    },
    downloadWord: () => act("正在生成 Word 文档…", async (_, draft) => {
      if (draft === null) return null;
      const { narrativeDocx } = await import(/* webpackChunkName: "word" */ "../../render/narrative-docx");
      const name = `${fileName(draft.document.title)}.docx`;
      download(await narrativeDocx(draft.document, draft.prepared.disclosure, draft.workbook), name, WORD_TYPE);
      return good(savedWords(host, name, "“复制全文”或“写入工作表”"));
    }),
    copy: (section) => {
      const { id, drafting } = activeDocument(store.state()) ?? {};
      if (id === undefined || drafting?.draft === undefined || drafting.draft === null || drafts === undefined) return;
      const { text, html } = drafts.draftCopy(drafting.draft, section);
      say(id, copyText(text, html) ? good(section === null ? "全文已复制，可以粘贴到 Word 或 WPS。" : "这一节已复制，可以粘贴到 Word 或 WPS。") : bad("这里不允许程序复制。请改用 Word 文档。"));
    },
    writeNarrative: (withCharts) => act(host.kind === "excel" ? "正在写入情况说明…" : "正在生成工作簿…", async (id, draft) => {
      if (draft === null || drafts === undefined) return null;
      const { plans, aside } = drafts.draftSheets(await current(id, draft), withCharts);
      const notices = await give(id, plans, new Set(), "含情况说明");
      if (host.kind === "excel") await draftAnew(id);
      return good(`${host.kind === "excel" ? "已写入工作簿。" : "已下载含情况说明的工作簿。"}${aside}${notices.join("")}`);
    }),
    replaceSection: (section) => act(host.kind === "excel" ? "正在替换这一节…" : "正在生成工作簿…", async (id, draft) => {
      if (draft === null || drafts === undefined) return null;
      const plan = drafts.draftSection(await current(id, draft), section);
      if (plan === undefined) return bad("这一节的文字和别的节混在一起，不能单独替换。请重新写入全文，或复制这一节自己粘贴。");
      const notices = await give(id, [plan], new Set(), "含情况说明");
      if (host.kind === "files") return good(`已下载工作簿，其中“${plan.name}”的这一节是新写的，其余文字没有改动。要接着替换别的节，请先选择下载的文件。`);
      await draftAnew(id);
      return good(`已替换“${plan.name}”里的这一节，其余文字没有改动。${notices.join("")}`);
    }),
    undo: () => act("正在撤销…", async (id) => {
      const undo = undos.get(id);
      if (undo === undefined) return null;
      await undo();
      undos.delete(id);
      store.dispatch({ type: "undoOffered", id, undo: null });
      await draftAnew(id);
      return good("已撤销，工作簿和写入之前一样。");
    }),
  };
}

function good(text: string): Remark {
  return { tone: "good", text };
}

function bad(text: string): Remark {
  return { tone: "bad", text };
}
