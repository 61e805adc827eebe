import type { NarrativeDifference } from "../../core/narrative/writing/compare-narratives";
import { runsText } from "../../core/narrative/writing/block-text";
import { clauseDiff } from "../state/clause-diff";
import type { Draft } from "../state/drafting";
import type { DraftStepView } from "./draft-step-view";
import { el, setText } from "./element";
import { button } from "./fluent";
import { whenChanged } from "./view";

const KINDS: Readonly<Record<NarrativeDifference["kind"], string>> = { added: "新增", removed: "删去", changed: "改动" };

/** What would change in the narrative that is there, sentence by sentence, before anything is replaced; where that is a sheet of ours, each section can be by itself. */
export function draftDifferences(replace: (section: string) => void): DraftStepView {
  const summary = el("p", { class: "draft-left" });
  const list = el("ul", { class: "lines draft-differences" });
  const changed = whenChanged();
  return {
    element: el("div", { class: "draft-step" }, summary, list),
    update: (draft) => changed([draft], () => {
      setText(summary, summaryOf(draft));
      list.replaceChildren(...linesOf(draft, replace));
    }),
  };
}

function summaryOf({ before, differences }: Draft): string {
  if (before === undefined) return "工作簿里还没有情况说明，无从比较。写出的文字见“预览”。";
  const where = before.source === "sheet" ? `工作表“${before.name}”` : `“${before.name}”`;
  return differences.length === 0 ? `写出的文字与${where}里的情况说明一致。` : `与${where}里的情况说明有 ${String(differences.length)} 处不同`;
}

function linesOf({ differences, document, written }: Draft, replace: (section: string) => void): readonly HTMLElement[] {
  return document.sections.flatMap(({ id, blocks }) => {
    const own = differences.filter(({ section }) => section === id);
    if (own.length === 0) return [];
    const title = blocks[0]?.kind === "heading" ? runsText(blocks[0].runs) : "落款";
    const take = written === undefined ? null : button("替换这一节", () => replace(id), { small: true });
    take?.setAttribute("aria-label", `替换这一节：${title}`);
    return [
      el("li", { class: "draft-difference-section" }, el("span", {}, title), take),
      ...own.map((one) => el("li", { class: `draft-difference draft-${one.kind}` }, el("p", {}, el("span", { class: "draft-difference-kind" }, KINDS[one.kind]), ...wordsOf(one)))),
    ];
  });
}

function wordsOf({ before, after }: NarrativeDifference): readonly HTMLElement[] {
  if (before === undefined) return [el("ins", {}, after ?? "")];
  if (after === undefined) return [el("del", {}, before.text)];
  return clauseDiff(before.text, after).map(({ kind, text }) => el(kind === "removed" ? "del" : kind === "added" ? "ins" : "span", {}, text));
}
