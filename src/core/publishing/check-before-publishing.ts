import type { Narrative } from "../narrative/narrative";
import type { Sheet, Workbook } from "../workbook/workbook";
import { factItems, namesSomebody, notLookedAt } from "./fact-items";
import { hiddenLines } from "./hidden-lines";
import { linkedFiles } from "./linked-files";
import { looksLikeWork, workingSheets } from "./own-sheets";
import { numbersInNarrative, numbersOnSheet } from "./number-items";
import type { BookFacts } from "./book-facts";
import type { PublishingItem, PublishingLevel, PublishingList } from "./publishing-item";

const ORDER: Readonly<Record<PublishingLevel, number>> = { remove: 0, decide: 1, look: 2 };

/** 公开前检查: what must not go online with a workbook, or is to be decided first. It judges no figure, deletes nothing, and says what it could not look at. */
export function checkBeforePublishing(workbook: Workbook, facts: BookFacts = {}, narrative?: Narrative): PublishingList {
  const own = new Set(workingSheets(workbook));
  const users = workbook.sheets.filter((sheet) => !own.has(sheet));
  const printed = agencyWords(workbook);
  const items = [
    ...[...own].map(ownItem),
    ...users.flatMap(sheetItems),
    ...(narrative === undefined ? [] : numbersInNarrative(narrative)),
    ...factItems(facts, new Set([...own].map(({ name }) => name)), printed, linkedFiles(users)),
  ];
  // Sorting is stable: what is of one level stays in the order of the workbook.
  return { items: [...items].sort((a, b) => ORDER[a.level] - ORDER[b.level]), own: [...own].map(({ name }) => name), properties: (facts.properties ?? []).filter((one) => namesSomebody(one, printed)), notLookedAt: notLookedAt(facts) };
}

function ownItem({ name }: Sheet): PublishingItem {
  return { kind: "ownSheet", level: "remove", message: `工作表“${name}”是本工具的工作表，不公开，公开前要去掉。`, at: { sheet: name, row: 0, column: 0 } };
}

function sheetItems(sheet: Sheet): readonly PublishingItem[] {
  const { name, visibility, ours } = sheet;
  const at = { sheet: name, row: 0, column: 0 };
  const isEmpty = sheet.rows.every((row) => row?.every((cell) => cell === undefined) ?? true);
  const items: PublishingItem[] = [];
  if (visibility === "hidden") items.push({ kind: "hiddenSheet", level: "decide", at, message: `工作表“${name}”是隐藏的${isEmpty ? "（空白）" : ""}，网上下载的人可以取消隐藏看到。不公开的请删除。` });
  if (visibility === "veryHidden") items.push({ kind: "hiddenSheet", level: "decide", at, message: `工作表“${name}”是深度隐藏的，Excel 的“取消隐藏”里看不到，但仍在文件中。请用 VBA 编辑器（Alt+F11）把它的 Visible 改为可见，再决定是否删除。` });
  if (ours === true) items.push({ kind: "ownSheet", level: "look", at, message: `工作表“${name}”是本工具写的公开内容，公开版中保留；不需要的请自行删除。` });
  else if (looksLikeWork(sheet)) items.push({ kind: "ownSheet", level: "decide", at, message: `工作表“${name}”像是本工具的底稿或报告，但没有本工具的标记（可能是复制来的），公开版不会去掉它。请自行删除。` });
  return [...items, ...(visibility === "visible" ? hiddenLines(sheet) : []), ...numbersOnSheet(sheet)];
}

/** What the workbook prints of its unit: a property that says the same names nobody. */
function agencyWords({ sheets }: Workbook): string {
  const texts = sheets.flatMap(({ rows }) => rows.slice(0, 8).flatMap((row) => (row ?? []).flatMap((cell) => (typeof cell?.value === "string" && cell.value.length < 80 ? [cell.value] : []))));
  return texts.join("\n");
}
