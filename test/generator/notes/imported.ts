import type { Notes, NotesRow, NoteValue } from "../../../src/core/notes/notes";
import type { FieldId } from "../../../src/core/notes/notes-standard";
import { random, type Random } from "../random";
import { freeText } from "./answers";

/** The same notes as an import and a busy preparer leave them: sources, answers that stand against others, remarks, and rows that nobody asks for any more. */
export function imported(notes: Notes, seed: number): Notes {
  const rng = random(seed * 17 + 3);
  const sheets = new Map([...notes.sheets].map(([id, rows]) => [id, rows.map((row) => fromImport(row, rng))] as const));
  const ended: NotesRow = { key: "general/旧站房拆除经费", name: "旧站房拆除经费", gone: true, values: new Map([["policy", { text: freeText(rng) }]]), remark: "留着备查" };
  return { ...notes, sheets: new Map([...sheets, ["projects", [...(sheets.get("projects") ?? []), ended]]]) };
}

function fromImport(row: NotesRow, rng: Random): NotesRow {
  const values = new Map<FieldId, NoteValue>();
  const conflicts: { field: FieldId; other: NoteValue }[] = [];
  for (const [field, value] of row.values) {
    values.set(field, rng.chance(0.4) ? { ...value, source: rng.pick(["上年公开表 表5!E12", "情况说明 第16段", "上年情况说明：第3段"]) } : value);
    if (field !== "term" && rng.chance(0.1)) conflicts.push({ field, other: { text: rng.pick(["12.5", "另一种“说法”\n第二行", "无"]), source: rng.pick(["情况说明 第7段", "上年公开表 表3!D9"]) } });
  }
  return { ...row, values, ...(conflicts.length === 0 ? {} : { conflicts }), ...(rng.chance(0.1) ? { remark: rng.pick(["待核", "问过计财科：按上年口径"]) } : {}) };
}
