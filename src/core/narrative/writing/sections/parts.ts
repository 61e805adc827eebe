import { ZERO } from "../../../figures/exact";
import { noteValue } from "../../../notes/notes";
import { table11 } from "../../../standards/budget/table-11";
import { writeChineseNumeral } from "../../../wording/chinese-numeral";
import type { Block, NoteAddress, Run } from "../narrative-document";
import { isLack, lackRun, sumOf, type Lack, type Quantity } from "../quantity";
import { splitNames } from "../split-names";
import type { Writer } from "../writer";

const basics = (key: string): NoteAddress => ({ sheet: "basics", key, field: "value" });
/** Numbering that a preparer may have typed: 1、 （一） (2). */
const NUMBERED = /^(?:[一二三四五六七八九十]+、|\d{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)])/;

/** 主要职能, a line each; numbered where the preparer numbered none. */
export function writeFunctions(writer: Writer): readonly Block[] {
  const section = "overview/functions";
  const value = writer.note("basics", "functions", "value", "主要职能");
  const heading = writer.heading(2, `${section}/heading`, writer.say(writer.form.sentences.functionsHeading));
  if ("lack" in value) return [heading, ...writer.paragraph(`${section}/1`, [lackRun(value)])];
  const lines = value.text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const numbering = lines.length > 1 && !lines.some((line) => NUMBERED.test(line));
  const origin = { note: basics("functions"), ...(value.at === undefined ? {} : { noteAt: value.at }) };
  return [heading, ...lines.flatMap((text, index) => writer.paragraph(`${section}/${String(index + 1)}`, [...(numbering ? [{ text: `（${writeChineseNumeral(index + 1)}）` }] : []), { text, ...origin }]))];
}

/** 机构设置及人员情况. */
export function writeStaff(writer: Writer): readonly Block[] {
  const section = "overview/staff";
  const divisions = writer.note("basics", "divisions", "value", "内设机构");
  const names = "lack" in divisions ? [] : splitNames(divisions.text);
  const list: Run = "lack" in divisions ? lackRun(divisions) : { text: names.join("、"), note: basics("divisions"), ...(divisions.at === undefined ? {} : { noteAt: divisions.at }) };
  const below = writer.names.subordinates;
  const noted = noteValue(writer.notes, "basics", "subordinates", "value");
  const numberOf = (count: number, key: string): Run => ({ text: String(count), note: basics(key) });
  return [
    writer.heading(2, `${section}/heading`, writer.say(writer.form.sentences.staffHeading)),
    ...writer.paragraph(`${section}/预算单位构成`, writer.say(writer.form.sentences.composition, { 个数: numberOf(below.length, "subordinates") })),
    ...(noted === undefined ? writer.paragraph(`${section}/下属单位`, [lackRun({ lack: "下属单位（没有的填“无”）", note: basics("subordinates") })]) : []),
    ...writer.paragraph(`${section}/内设机构`, writer.say(writer.form.sentences.divisions, { 个数: "lack" in divisions ? lackRun({ lack: "内设机构个数", note: basics("divisions") }) : numberOf(names.length, "divisions"), 清单: list }, ...(noted === undefined ? (["下属单位不明"] as const) : []), ...(!("lack" in divisions) && names.length === 0 ? (["无内设机构"] as const) : []))),
    ...structureLines(writer),
    ...writer.paragraph(`${section}/二级预算单位`, writer.say(writer.form.sentences.subordinates)),
    ...below.flatMap((name, index) => writer.paragraph(`${section}/二级预算单位/${name}`, writer.say(writer.form.sentences.subordinate, { 编号: String(index + 1), 名称: { text: name, note: basics("subordinates") } }))),
    ...writer.paragraph(`${section}/人员`, staffSentence(writer)),
  ];
}

function structureLines(writer: Writer): readonly Block[] {
  const value = noteValue(writer.notes, "basics", "structure", "value");
  return (value?.text ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "").flatMap((text, index) => writer.paragraph(`overview/staff/补充/${String(index + 1)}`, [{ text, note: basics("structure") }]));
}

function staffSentence(writer: Writer): readonly Run[] {
  const number = (key: string, label: string): Quantity | Lack => writer.noted("basics", key, "value", label);
  const kinds = [["onDuty", "在职人数"], ["retired", "退休人数"], ["veteran", "离休人数"]] as const;
  const [onDuty, retired, veteran] = kinds.map(([key, label]) => number(key, label)) as [Quantity | Lack, Quantity | Lack, Quantity | Lack];
  const change = (key: string, label: string): readonly Run[] => {
    const one = number(key, label);
    if (isLack(one)) return [lackRun(one)];
    const down = one.value.lt(ZERO);
    return [{ text: down ? "减少" : "增加" }, writer.count({ ...one, value: one.value.abs() })];
  };
  return writer.say(writer.form.sentences.staff, {
    编制数: writer.count(number("quota", "编制数")),
    实有人数: writer.count(sumOf([onDuty, retired, veteran], (value) => value.toFixed(), ZERO)),
    在职: writer.count(onDuty), 在职增减: change("onDutyChange", "在职人数增减"),
    退休: writer.count(retired), 退休增减: change("retiredChange", "退休人数增减"),
    离休: writer.count(veteran), 离休增减: change("veteranChange", "离休人数增减"),
  });
}

/** Every table of the form, and where one is missing, that it is. `number` is that of the part. */
export function writeTables(writer: Writer, number: string): readonly Block[] {
  const section = "part/tables";
  const due = writer.form.tables.filter(({ id }) => id !== table11.id || writer.is("结转结余表"));
  return [
    writer.heading(1, `${section}/heading`, writer.say(writer.form.sentences.tables, { 编号: number })),
    ...due.flatMap(({ id, name, titles }, index): readonly Block[] => {
      const title = (titles[0] ?? name).replace(/^部门/, writer.names.audience).replace("三公", "“三公”");
      const heading = writer.heading(2, `${section}/${id}/heading`, `${writeChineseNumeral(index + 1)}、${title}`);
      return writer.disclosure.tables.has(id) ? [heading, { kind: "table", key: `${section}/${id}`, table: id }] : [heading, ...writer.paragraph(`${section}/${id}`, [lackRun({ lack: `${name} ${title}`, table: name })])];
    }),
  ];
}

/** The terms, numbered; the rows are the preparer's. */
export function writeTerms(writer: Writer, number: string): readonly Block[] {
  const section = "part/terms";
  const rows = (writer.notes.sheets.get("terms") ?? []).filter(({ gone, values, name }) => gone !== true && (name !== "" || values.has("term")));
  const terms = rows.flatMap(({ key, name, values }, index) => {
    const meaning = values.get("meaning");
    const term = values.get("term")?.text ?? name;
    const note: NoteAddress = { sheet: "terms", key, field: "meaning" };
    const content: Run = meaning === undefined ? lackRun({ lack: `“${term}”的解释`, note }) : { text: meaning.text, note, ...(meaning.at === undefined ? {} : { noteAt: meaning.at }) };
    return writer.paragraph(`${section}/${key}`, writer.say(writer.form.sentences.term, { 编号: writeChineseNumeral(index + 1), 名称: term, 内容: content }));
  });
  return [
    writer.heading(1, `${section}/heading`, writer.say(writer.form.sentences.terms, { 编号: number })),
    ...(terms.length > 0 ? terms : writer.paragraph(`${section}/missing`, [lackRun({ lack: "名词解释", note: { sheet: "terms", key: "", field: "meaning" } })])),
  ];
}

/** The unit, and the date where the notes have one; some forms end without either. */
export function writeSignature(writer: Writer): readonly Block[] {
  const signed = noteValue(writer.notes, "basics", "signed", "value");
  if (signed === undefined && !writer.form.signed) return [];
  const agency = writer.say([{ text: "{全称}", when: [] }]);
  return [
    { kind: "signature", key: "signature/unit", runs: agency },
    ...(signed === undefined ? [] : [{ kind: "signature" as const, key: "signature/date", runs: [writer.words(signed, basics("signed"))] }]),
  ];
}
