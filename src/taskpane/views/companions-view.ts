import type { Report } from "../../core/checking/report";
import type { Commands } from "../commands/commands";
import { COMPANION_KINDS, type CompanionKind } from "../state/app-state";
import { activeDocument } from "../state/select";
import { chosenFile, type FilePlace } from "./chosen-file";
import { el, setText, show } from "./element";
import { foldButton } from "./fold-button";
import type { View } from "./view";
import { whenChanged } from "./view";

/** Other workbooks that the document is held against: last year's, for final accounts the budget of the year, and the document itself before it was changed. Folded to one line until they are wanted. */
export function companionsView(commands: Commands): View {
  const lastYear = companion(commands, "lastYear", "上年的公开表", "用来核对上年数和增减，也用来填底稿");
  const budget = companion(commands, "budget", "本年的预算公开表", "用来核对决算里的年初预算数，也用来填底稿");
  const changedFrom = companion(commands, "changedFrom", "改动前的工作簿", "用来列出哪些数字变了、哪些句子要改", { label: "与首次校验时相比", act: commands.compareWithFirst });
  const told = el("span", { class: "companions-told" });
  const list = el("div", { class: "companions-list" }, lastYear.element, budget.element, changedFrom.element);
  const fold = foldButton("一起核对的文件", told, list);
  const element = el("div", { class: "companions" }, fold.button, list);
  const changed = whenChanged();
  return {
    element,
    update: (state) => {
      const document = activeDocument(state);
      if (document === undefined) return;
      const { companions, report, first } = document;
      changed([companions, report, first], () => {
        lastYear.update(companions.lastYear);
        budget.update(companions.budget);
        changedFrom.update(companions.changedFrom, first !== null);
        show(budget.element, companions.budget !== null || isAccounts(report));
        const given = COMPANION_KINDS.flatMap((kind) => companions[kind] ?? []);
        const names = given.map((one) => (one.unused === null ? one.name : `${one.name}（未采用）`));
        setText(told, names.length === 0 ? "可选" : names.join("、"));
        // Why a chosen file was not used is not to be looked for.
          if (given.some(({ unused }) => unused !== null)) fold.open();
      });
    },
  };
}

function companion(commands: Commands, kind: CompanionKind, label: string, guide: string, also?: FilePlace["also"]): ReturnType<typeof chosenFile> {
  return chosenFile({ label, guide, ...(also === undefined ? {} : { also }), kinds: "workbook", take: (file) => commands.useCompanion(kind, file), drop: () => commands.useCompanion(kind, null) });
}

/** A budget has no use for a budget beside it. */
function isAccounts(report: Report | null): boolean {
  return report?.tables.some(({ id }) => id.startsWith("accounts-")) === true;
}
