import type { Exact } from "../../../../figures/exact";
import { ZERO } from "../../../../figures/exact";
import { unitFactor } from "../../../../figures/unit";
import { tableProjects, type ProjectTable } from "../../../../identities/table-projects";
import { noteValue, type NotesRow } from "../../../../notes/notes";
import type { TableRow } from "../../../../recognition/disclosure";
import { narrativeSentences } from "../../../../standards/budget/narrative/sentences";
import { projectFields, subsidyFields } from "../../../../standards/budget/narrative/told-names";
import { writeChineseNumeral } from "../../../../wording/chinese-numeral";
import type { Block, Run } from "../../narrative-document";
import { isLack, lackRun, type Lack, type Quantity } from "../../quantity";
import type { Writer } from "../../writer";

const SECTION = "budget/projects";
const { projects: sentences, carryOver } = narrativeSentences;

type ProjectField = (typeof projectFields | typeof subsidyFields)[number]["field"];

interface Project {
  readonly name: string;
  readonly size: Quantity | Lack;
  /** Of its note: general/…, other/…. */
  readonly key: string;
  /** Units under whose own rows the project stands. */
  readonly units: readonly string[];
}

/** 七: every project of 表7, and those of other money that the notes tell of. */
export function writeProjects(writer: Writer): readonly Block[] {
  const table = writer.disclosure.tables.get("budget-7");
  const own = projectsOf(writer, "budget-7", SECTION, "general");
  const others = (writer.notes.sheets.get("projects") ?? []).filter((row) => row.key.startsWith("other/") && row.gone !== true).map((row) => otherProject(writer, row));
  const all = inOrderOfNotes(writer, [...own, ...others]);
  if (table === undefined) return [...writer.paragraph(`${SECTION}/missing`, [lackRun({ lack: "一般公共预算各项目", table: "表7" })]), ...all.flatMap((project, index) => writeProject(writer, project, index))];
  return all.length === 0 ? writer.paragraph(`${SECTION}/none`, writer.say(sentences.none)) : all.flatMap((project, index) => writeProject(writer, project, index));
}

/** As the preparer has them in the notes; one without a note stays behind the project before it. */
function inOrderOfNotes(writer: Writer, projects: readonly Project[]): readonly Project[] {
  const places = new Map((writer.notes.sheets.get("projects") ?? []).map(({ key }, index) => [key, index]));
  let last = -1;
  const placed = projects.map((project) => ({ project, place: (last = places.get(project.key) ?? last) }));
  return placed.sort((a, b) => a.place - b.place).map(({ project }) => project);
}

function otherProject(writer: Writer, { key, name }: NotesRow): Project {
  return { name, key, units: [], size: writer.noted("projects", key, "size", `项目“${name}”的预算安排规模`) };
}

/** The projects of a table, without those of no money. */
function projectsOf(writer: Writer, id: ProjectTable, section: string, prefix: string): readonly Project[] {
  return inOrderOfNotes(writer, tableProjects(writer.disclosure, id).filter(({ isFunded }) => isFunded).map(({ key, name, rows }) => {
    const size = writer.figure(section, "project", `项目“${name}”的金额`, { project: name });
    return { name, key: `${prefix}/${key}`, size: isLack(size) ? size : added(size, rows, writer), units: [...new Set(rows.flatMap(unitOf))] };
  }));
}

/** Several rows of one project: what was added up. */
function added(size: Quantity, group: readonly TableRow[], writer: Writer): Quantity {
  const parts = group.flatMap((row) => [...row.figures.values()].slice(0, 1)).map(({ value, unit }): Exact => value.times(unitFactor(unit, "万元")));
  return parts.length < 2 ? size : { ...size, why: `${parts.map(writer.arithmetic).join(" + ")} = ${writer.arithmetic(parts.reduce((a, b) => a.plus(b), ZERO))}` };
}

function unitOf(row: TableRow): readonly string[] {
  for (let above = row.parent; above !== undefined; above = above.parent) if (above.kind === "unit") return [above.name];
  return [];
}

function writeProject(writer: Writer, project: Project, index: number): readonly Block[] {
  const { name, size, key, units } = project;
  const base = `${SECTION}/${key}`;
  const asks = (fields: readonly { readonly field: ProjectField; readonly label: string }[]): readonly Block[] =>
    fields.flatMap(({ field, label }) => {
      if (field === "size") return writer.paragraph(`${base}/size`, writer.say(sentences.size, { 金额: writer.amount(size) }));
      if (field === "executor" && units.length > 0 && noteValue(writer.notes, "projects", key, field) === undefined) return writer.paragraph(`${base}/executor`, writer.say(sentences.field, { 名称: label, 内容: units.join("、") }));
      return fieldParagraphs(writer, key, field, label, name);
    });
  const isSubsidy = subsidyFields.some(({ field }) => noteValue(writer.notes, "projects", key, field) !== undefined);
  return [
    writer.heading(3, `${base}/heading`, writer.say(sentences.heading, { 编号: writeChineseNumeral(index + 1), 名称: name })),
    ...asks(projectFields),
    ...(isSubsidy ? asks(subsidyFields) : []),
  ];
}

/** A field on one line, or its lines below its label. */
function fieldParagraphs(writer: Writer, key: string, field: ProjectField, label: string, project: string): readonly Block[] {
  const address = { sheet: "projects", key, field } as const;
  const value = writer.note("projects", key, field, `项目“${project}”的${label}`);
  const base = `${SECTION}/${key}/${field}`;
  if ("lack" in value) return writer.paragraph(base, writer.say(sentences.field, { 名称: label, 内容: lackRun(value) }));
  const lines = value.text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const run = (text: string): Run => ({ text, note: address, ...(value.at === undefined ? {} : { noteAt: value.at }) });
  if (lines.length < 2) return writer.paragraph(base, writer.say(sentences.field, { 名称: label, 内容: run(lines[0] ?? "") }));
  return [...writer.paragraph(base, [{ text: `${label}：` }]), ...lines.flatMap((line, index) => writer.paragraph(`${base}/${String(index + 1)}`, [run(line)]))];
}

/** 十一: what is carried over, by project. */
export function writeCarryOver(writer: Writer): readonly Block[] {
  const section = "budget/carry-over";
  const total = writer.figure(section, "上年结转结余", "上年结转结余");
  if (!isLack(total) && total.value.isZero()) return writer.paragraph(`${section}/none`, writer.say(carryOver.none));
  const parts = {
    财政拨款: writer.amount(writer.figure(section, "财政拨款", "结转结余中的财政拨款")),
    非财政拨款: writer.amount(writer.figure(section, "非财政拨款", "结转结余中的非财政拨款")),
  };
  const projects = projectsOf(writer, "budget-11", section, "carry");
  return [
    ...writer.paragraph(`${section}/合计`, writer.say(carryOver.total, { 金额: writer.amount(total), ...parts })),
    ...(projects.length === 0 ? writer.paragraph(`${section}/missing`, [lackRun({ lack: "上年结转结余各项目", table: "表11" })]) : []),
    ...projects.flatMap(({ name, size, key }, index) => {
      const address = { sheet: "projects", key, field: "use" } as const;
      const use = writer.words(writer.note("projects", key, "use", `结转项目“${name}”主要用于`), address);
      return writer.paragraph(`${section}/${key}`, writer.say(carryOver.project, { 编号: String(index + 1), 名称: name, 金额: writer.amount(size), 内容: { ...use, text: use.text.replace(/^主要用于[：:]?/, "") } }));
    }),
  ];
}
