import type { FoundSheet } from "./find-notes-sheets";
import type { Notes, NotesRow } from "./notes";

/** Two rows for one item become one: the first answers count, the second's stand beside them, so that nothing is lost and the preparer decides. */
export function joinTwins(first: NotesRow, second: NotesRow, row: number, { sheet, standard }: FoundSheet, problems: Notes["problems"][number][]): NotesRow {
  if (second.values.size === 0 && second.remark === undefined && second.conflicts === undefined) return first;
  const values = new Map(first.values);
  const conflicts = [...(first.conflicts ?? []), ...(second.conflicts ?? [])];
  const place = `本表第${String(row + 1)}行`;
  for (const [field, value] of second.values) {
    const kept = values.get(field);
    if (kept === undefined) values.set(field, value);
    else if (kept.text !== value.text) conflicts.push({ field, other: { ...value, source: place } });
  }
  const [at] = second.cells?.values() ?? [];
  const called = second.name || (standard.questions?.find(({ key }) => key === second.key)?.label ?? second.key);
  problems.push({ message: `${sheet.name}里“${called}”填了不止一行，第${String(row + 1)}行与前面不同的内容没有采用。请合成一行。`, ...(at === undefined ? {} : { at }) });
  const remark = [first.remark, second.remark].filter((text) => text !== undefined && text !== "").join("\n");
  const { gone: _gone, conflicts: _conflicts, remark: _remark, ...rest } = first;
  const isGone = first.gone === true && second.gone === true;
  return { ...rest, values, ...(isGone ? { gone: true } : {}), ...(conflicts.length === 0 ? {} : { conflicts }), ...(remark === "" ? {} : { remark }) };
}
