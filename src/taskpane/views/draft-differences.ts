import type { NarrativeDifference } from "../../core/narrative/writing/compare-narratives";
import { runsText } from "../../core/narrative/writing/block-text";
import { clauseDiff } from "../state/clause-diff";
import type { Draft } from "../state/drafting";
import { draftFold } from "./draft-fold";
import { el } from "./element";

const KINDS: Readonly<Record<NarrativeDifference["kind"], string>> = { added: "新增", removed: "删去", changed: "改动" };

/** What would change in the narrative that is there, sentence by sentence, before anything is replaced. */
export function draftDifferences({ before, differences, document }: Draft): readonly HTMLElement[] {
  if (before === undefined) return [];
  const where = before.source === "sheet" ? `工作表“${before.name}”` : `“${before.name}”`;
  if (differences.length === 0) return [el("p", { class: "quiet" }, `与${where}里的情况说明一致。`)];
  const titles = new Map(document.sections.map(({ id, blocks }) => [id, blocks[0]?.kind === "heading" ? runsText(blocks[0].runs) : ""]));
  let section = "";
  const lines = differences.map((one) => {
    const title = one.section === section ? "" : (titles.get(one.section) ?? "");
    section = one.section;
    return el("li", { class: `draft-difference draft-${one.kind}` },
      title === "" ? null : el("p", { class: "draft-difference-section" }, title),
      el("p", {}, el("span", { class: "draft-difference-kind" }, KINDS[one.kind]), ...wordsOf(one)));
  });
  return draftFold(`与${where}的不同`, lines, false);
}

function wordsOf({ before, after }: NarrativeDifference): readonly HTMLElement[] {
  if (before === undefined) return [el("ins", {}, after ?? "")];
  if (after === undefined) return [el("del", {}, before.text)];
  return clauseDiff(before.text, after).map(({ kind, text }) => el(kind === "removed" ? "del" : kind === "added" ? "ins" : "span", {}, text));
}
