import { textNarrative } from "../../core/narrative/text-narrative";
import { findingText, plainPaint, reportText } from "../../render/report-text";
import type { Check, Host } from "../host";
import { activeDocument } from "../state/select";
import type { Store } from "../state/store";
import type { Commands } from "./commands";
import { checkLive } from "./check-live";
import { copyText } from "./copy-text";
import { createDrafter } from "./create-drafter";
import { createOutlet } from "./create-outlet";
import { createReviewer } from "./create-reviewer";
import { goToCell, goToPlace, showWords } from "./go-to-cell";
import { oneAtATime } from "./one-at-a-time";
import { openSample } from "./open-sample";
import { createRunner } from "./run-check";

/** Joins state and host into the things a user can do. */
export function createCommands(store: Store, host: Host, check: Check): Commands {
  const runner = createRunner(store, host, check);
  const inTurn = oneAtATime();
  const drafting = createDrafter(store, host, runner, inTurn);
  if (host.kind === "excel") checkLive(store, host, runner, "excel");
  return {
    drafting,
    outlet: createOutlet(store, host, runner, inTurn),
    check: () => {
      const document = activeDocument(store.state());
      if (document !== undefined) void runner.run([document.id]);
    },
    cancel: () => runner.cancel(store.state().active),
    addFiles: (files) => void runner.addFiles(files),
    removeFile: (id) => {
      runner.forget(id);
      store.dispatch({ type: "documentRemoved", id });
    },
    goTo: (finding, cell) => void goToCell(store, host, finding, cell),
    goToPlace: (cell) => void goToPlace(store, host, cell),
    showWords: (words) => void showWords(store, host, words),
    chooseNarrative: (file) => withActive(store, (id) => runner.useNarrative(id, file)),
    pasteNarrative: (text) => withActive(store, (id) => runner.useNarrative(id, { narrative: textNarrative(text, "粘贴的文字"), notices: [] })),
    useCompanion: (companion, file) => withActive(store, (id) => runner.useCompanion(id, companion, file)),
    compareWithFirst: () => withActive(store, (id) => runner.compareWithFirst(id)),
    openSample: () => void openSample(store, host, runner),
    dropNarrative: () => withActive(store, (id) => runner.useNarrative(id, null)),
    ...createReviewer(store, host, runner, inTurn),
    copyReport: () => {
      const { name, report } = activeDocument(store.state()) ?? { name: "", report: null };
      if (report !== null) copy(store, reportText(name, report, plainPaint), "校验结果已复制，可以粘贴到文档或聊天窗口。");
    },
    copyFinding: (id) => {
      const report = activeDocument(store.state())?.report;
      const finding = report?.findings.find((one) => one.id === id);
      if (report != null && finding !== undefined) copy(store, findingText(finding, report), "这一条已复制。");
    },
  };
}

function copy(store: Store, text: string, done: string): void {
  store.dispatch({
    type: "remarked",
    remark: copyText(text) ? { tone: "good", text: done } : { tone: "bad", text: "这里不允许程序复制。请在列表中选中文字，按 Ctrl+C 复制。" },
  });
}

function withActive(store: Store, act: (id: string) => Promise<void>): void {
  const document = activeDocument(store.state());
  if (document !== undefined) void act(document.id);
}
