import { takenNames } from "../../../src/core/notes/find-notes-sheets";
import { mergeNotes } from "../../../src/core/notes/merge-notes";
import { missingNotes } from "../../../src/core/notes/missing-notes";
import { NO_NOTES, noteValue, type Notes, type NotesRow } from "../../../src/core/notes/notes";
import { planNotes } from "../../../src/core/notes/plan-notes";
import { readNotes } from "../../../src/core/notes/read-notes";
import type { Disclosure } from "../../../src/core/recognition/disclosure";
import type { Cell } from "../../../src/core/workbook/cell";
import type { Sheet } from "../../../src/core/workbook/workbook";
import { address } from "../support/addresses";
import { code, item, literalContext, literalSheet, literalTable, project, total, type LiteralTable } from "../support/literal-disclosure";
import { bookOf, edited, told } from "./support";

const zeros = [null, null, null, null, null, null, null, null, null];
const table5 = literalTable("budget-5", [
  code("208", "社会保障和就业支出", 90, 60, 30), code("20801", "人力资源和社会保障管理事务", 90, 60, 30),
  code("2080101", "行政运行", 60, 60, null), code("2080199", "其他管理事务支出", 30, null, 30), total(90, 60, 30),
]);
const table7 = literalTable("budget-7", [
  project("2080101", "行政运行", "云岭站点运行经费", 10, 10, ...zeros), project("2080199", "其他管理事务支出", "青川宣传经费", 15, 15, ...zeros),
  project("2080199", "其他管理事务支出", "云岭站点运行经费", 5, 5, ...zeros), total(30, 30, ...zeros),
], { agency: "白桦县站点服务中心" });
const table10 = literalTable("budget-10", [item("合计", 3), item("因公出国（境）费", 0), item("公务接待费", 1), item("公务用车购置及运行费", 2), item("公务用车购置费", 0), item("公务用车运行费", 2)]);

const disclosureOf = (...tables: readonly LiteralTable[]): Disclosure => literalContext(tables).current;
const disclosure = disclosureOf(table5, table7, table10);

type Grid = (Cell | undefined)[][];
const planned = planNotes(disclosure, NO_NOTES);
const sheets = bookOf(planned).sheets;
const sheetNamed = (name: string): Sheet => sheets.find((one) => one.name === name)!;
const changes = sheetNamed("底稿-增减说明");
const projects = sheetNamed("底稿-项目说明");
const read = (...changed: readonly Sheet[]): Notes => readNotes({ name: "底稿.xlsx", sheets: changed, notices: [] }, "budget");
const messages = ({ problems }: Notes): readonly string[] => problems.map(({ message, at }) => `${at === undefined ? "" : `${address(at)} `}${message}`);
const row = (notes: Notes, sheet: "changes" | "projects" | "terms", key: string): NotesRow | undefined => notes.sheets.get(sheet)?.find((one) => one.key === key);
/** Writes into the row whose name is given, under the header words. */
const put = (rows: Grid, name: string, header: string, value: string | number, nth = 0): void => {
  const at = rows.filter((cells) => cells.some((cell) => cell?.value === name))[nth]!;
  at[rows[3]!.findIndex((cell) => cell?.value === header)] = { value };
};
const spare = (rows: Grid): (Cell | undefined)[] => rows.find((cells, i) => i > 3 && cells.every((cell) => cell === undefined || cell.formula !== undefined))!;

describe("the plan", () => {
  const plan = planned[1]!;
  it("lists what is to be explained, in the order of the narrative, with figures, live formulas and links", () => {
    expect(plan.rows.slice(4).map(({ cells }) => cells.slice(0, 4).map((cell) => cell?.value ?? ""))).toEqual([
      ["一般公共预算拨款", "", "基本支出", 60], ["一般公共预算拨款", "", "项目支出", 30],
      ["一般公共预算具体使用", "2080101", "行政运行", 60], ["一般公共预算具体使用", "2080199", "其他管理事务支出", 30],
      ["三公经费", "", "三公经费", 3], ["三公经费", "", "因公出国（境）费", 0], ["三公经费", "", "公务用车购置费", 0], ["三公经费", "", "公务用车运行费", 2], ["三公经费", "", "公务接待费", 1],
      ["", "", "", ""], ["", "", "", ""], ["", "", "", ""],
    ]);
    expect(plan.rows[6]?.cells[3]).toMatchObject({ look: "computedAmount", link: { sheet: "表5", row: 7, column: 2 } });
    expect(plan.rows[6]?.cells[5]).toEqual({ look: "computedAmount", value: "", formula: 'IF(AND(ISNUMBER(E7),NOT(ISTEXT(D7))),ROUND(N(D7)-E7,2),"")' });
    expect(plan.rows[2]?.cells[1]).toEqual({ look: "computed", value: 17, formula: 'COUNTBLANK(E5:E13)+SUMPRODUCT((H5:H8="")*(F5:F8<>0))+SUMPRODUCT((H10:H13="")*(F10:F13<>0))' });
    expect(plan.table).toEqual({ name: "底稿_增减说明", cells: { top: 3, left: 0, bottom: 15, right: 9 } });
    expect(plan.frozen).toEqual({ rows: 4, columns: 3 });
    expect(plan.print).toEqual({ landscape: true, repeat: [3, 3] });
  });

  it("saves the results of its formulas, and no rate on a zero base", () => {
    const notes = read(edited(changes, (rows) => { put(rows, "行政运行", "上年预算（万元）", 80); put(rows, "公务接待费", "上年预算（万元）", 0); }));
    const again = planNotes(disclosure, notes)[1]!;
    expect(again.rows[6]?.cells.slice(4, 7).map((cell) => cell?.value)).toEqual([80, -20, -0.25]);
    expect(again.rows[12]?.cells.slice(4, 7).map((cell) => cell?.value)).toEqual([0, 1, "—"]);
  });

  it("gives each project once, with all its codes and the sum of its rows", () => {
    expect(planned[2]?.rows.slice(4, 6).map(({ cells }) => cells.slice(0, 4).map((cell) => cell?.value))).toEqual([
      ["一般公共预算项目", "2080101、2080199", "云岭站点运行经费", 15], ["一般公共预算项目", "2080199", "青川宣传经费", 15],
    ]);
  });

  it("prints the agency of the tables, and nothing of a user's in a formula", () => {
    expect(noteValue(readNotes(bookOf(planned), "budget"), "basics", "agency", "value")).toMatchObject({ text: "白桦县站点服务中心", source: "表7的编制部门" });
    for (const { formula } of planned.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).flatMap((cell) => cell ?? [])) expect(formula ?? "").not.toMatch(/[\u4e00-\u9fff]/);
  });

  it("keeps names, tables and choices within what Excel takes", () => {
    expect(new Set(planned.map(({ name }) => name)).size).toBe(6);
    for (const { name, table, validations, rows } of planned) {
      expect(name).toMatch(/^[^/\\:*?[\]]{1,31}$/);
      expect(table?.name).toMatch(/^[\p{L}_][\p{L}\d_.]*$/u);
      const header = rows[3]!.cells.map((cell) => cell?.value);
      expect(new Set(header).size).toBe(header.length);
      for (const { kind } of validations) if (typeof kind === "object") expect(kind.list.join(",").length).toBeLessThan(256);
    }
  });
});

describe("sheets that the user has changed", () => {
  it("are found when renamed and moved, by their title", () => {
    const renamed = { ...edited(changes, (rows) => { put(rows, "行政运行", "主要原因", "人员增加"); }), name: "增减（张）" };
    const notes = read(literalSheet("目录", [["目录"]]), renamed);
    expect(noteValue(notes, "changes", "item/2080101", "reason")).toMatchObject({ text: "人员增加", at: { sheet: "增减（张）", row: 6, column: 7 } });
    expect(messages(notes)).toEqual([]);
  });

  it("are found without name and title too, by a whole header, however far down", () => {
    const untitled = { ...edited(changes, (rows) => { rows.splice(0, 3, [{ value: "二稿" }], [], [], [], []); }), name: "Sheet9" };
    expect([...read(untitled).sheets.keys()]).toEqual(["changes"]);
    const matters = { ...edited(sheetNamed("底稿-其他事项"), (rows) => { rows.splice(0, 3); }), name: "Sheet3" };
    expect([...read(matters).sheets.keys()]).toEqual(["matters"]);
  });

  it("are read by their header's words when columns are moved", () => {
    const moved = edited(changes, (rows) => { put(rows, "行政运行", "主要原因", "人员增加"); for (const cells of rows.slice(3)) cells.reverse(); });
    expect(noteValue(read(moved), "changes", "item/2080101", "reason")?.text).toBe("人员增加");
  });

  it("tell a deleted column; the part is then told by code and name, in the order of the sheet", () => {
    const without = edited(changes, (rows) => { put(rows, "行政运行", "上年预算（万元）", 55); put(rows, "基本支出", "上年预算（万元）", 50); for (const cells of rows.slice(3)) cells.shift(); });
    const notes = read(without);
    expect(messages(notes)).toEqual(["底稿-增减说明!A4 底稿-增减说明缺少“部分”列，这些列的内容没有读到。误删的请撤销；要补上这些列，请重新准备底稿，其他已填的内容会保留。"]);
    expect(notes.sheets.get("changes")?.filter(({ values }) => values.size > 0).map(({ key }) => key)).toEqual(["?/基本支出", "?/2080101"]);
    const merged = mergeNotes(notes, disclosure);
    expect(noteValue(merged, "changes", "item/2080101", "lastYear")?.text).toBe("55");
    expect(noteValue(merged, "changes", "general/基本支出", "lastYear")?.text).toBe("50");
  });

  it("tell a column of the user's own, which is not kept", () => {
    expect(messages(read(edited(changes, (rows) => { rows[3]!.push({ value: "张三核" }); })))).toEqual(["底稿-增减说明!A4 底稿-增减说明的“张三核”列不是底稿的列，没有采用；重新准备底稿时不会保留，需要的请另存。"]);
  });

  it("tell text where a number is due and a choice that there is not, and lose neither", () => {
    const notes = read(edited(changes, (rows) => { put(rows, "行政运行", "上年预算（万元）", "约五十"); }), edited(sheetNamed("底稿-基础信息"), (rows) => { put(rows, "单位性质", "内容", "机关"); put(rows, "编制数", "内容", "12.5"); put(rows, "在职人数", "内容", "12人"); }));
    expect(messages(notes)).toEqual([
      "底稿-基础信息!B8 底稿-基础信息“单位性质”的“内容”：“机关”不在可选的“行政单位”、“参公单位”、“全额拨款事业单位”、“差额拨款事业单位”、“自收自支事业单位”之中。",
      "底稿-基础信息!B13 底稿-基础信息“编制数”的“内容”：“12.5”不是整数，这里要填整数。",
      "底稿-增减说明!E7 底稿-增减说明“行政运行”的“上年预算（万元）”：“约五十”不是一个金额，这里要填数字。",
    ]);
    expect(noteValue(notes, "changes", "item/2080101", "lastYear")?.text).toBe("约五十");
    expect(noteValue(notes, "basics", "onDuty", "value")?.text).toBe("12");
    expect(missingNotes(notes, disclosure).filter(({ address: { key, field } }) => key === "nature" || (key === "item/2080101" && field === "lastYear")).map(({ label, at }) => [label, at && address(at)])).toEqual([
      ["单位性质", "底稿-基础信息!B8"], ["一般公共预算具体使用 2080101 行政运行：上年预算（万元）", "底稿-增减说明!E7"],
    ]);
  });

  it("read a date as it is shown", () => {
    const signed = edited(sheetNamed("底稿-基础信息"), (rows) => { rows.find((cells) => cells[0]?.value === "落款日期")![1] = { value: 45345, format: "yyyy/m/d" }; });
    expect(noteValue(read(signed), "basics", "signed", "value")?.text).toBe("2024年2月23日");
  });

  it("tell two notes for one item; the second stands beside the first", () => {
    const twice = edited(changes, (rows) => { put(rows, "行政运行", "主要原因", "人员增加"); rows.push(rows[6]!.map((cell, i) => (i === 7 ? { value: "工资调标" } : i === 4 ? { value: 50 } : cell))); });
    const notes = read(twice);
    expect(messages(notes)).toEqual(["底稿-增减说明!E17 底稿-增减说明里“行政运行”填了不止一行，第17行与前面不同的内容没有采用。请合成一行。"]);
    expect(row(notes, "changes", "item/2080101")?.conflicts).toMatchObject([{ field: "reason", other: { text: "工资调标", source: "本表第17行" } }]);
    expect(noteValue(notes, "changes", "item/2080101", "lastYear")?.text).toBe("50");
    const again = readNotes(bookOf(planNotes(disclosure, notes)), "budget");
    expect(told({ ...again, problems: [] })).toEqual(told(mergeNotes(notes, disclosure)));
  });

  it("take rows that the preparer adds: an item of last year, another project, an own term; blank rows are nothing", () => {
    const notes = read(
      edited(changes, (rows) => { const added = spare(rows); added[0] = { value: "一般公共预算具体使用" }; added[1] = { value: 2080150 }; added[2] = { value: "事业运行" }; added[4] = { value: 20 }; }),
      edited(projects, (rows) => { const added = spare(rows); added[2] = { value: "自有设备维护费" }; added[5] = { value: 7 }; }),
      edited(sheetNamed("底稿-名词解释"), (rows) => { const added = spare(rows); added[0] = { value: "站点" }; added[1] = { value: "指服务站点。" }; rows.splice(4, 1); }),
    );
    const merged = mergeNotes(notes, disclosure);
    // In its place among the codes, and told with 0.
    expect(merged.sheets.get("changes")?.slice(2, 5).map(({ key, gone }) => [key, gone])).toEqual([["item/2080101", undefined], ["item/2080150", undefined], ["item/2080199", undefined]]);
    expect(planNotes(disclosure, merged)[1]?.rows[7]?.cells.map((cell) => cell?.value).slice(2, 10)).toEqual(["事业运行", 0, 20, -20, -1, undefined, undefined, "本年表中没有、上年有，本年按 0 写"]);
    expect(row(merged, "projects", "other/自有设备维护费")).toMatchObject({ name: "自有设备维护费" });
    expect(merged.sheets.get("terms")?.map(({ name }) => name).at(-1)).toBe("站点");
    expect(row(merged, "terms", "财政拨款")).toBeUndefined();
  });

  it("tell a row without a name", () => {
    expect(messages(read(edited(projects, (rows) => { spare(rows)[4] = { value: "某文件" }; })))).toEqual(["底稿-项目说明!A7 底稿-项目说明第7行填了内容，但没有写名称，没有采用。"]);
  });

  it("tell a second sheet of one kind and keep to the one with the name", () => {
    const copy = { ...edited(changes, (rows) => { put(rows, "行政运行", "主要原因", "旧稿"); }), name: "底稿-增减说明 (2)" };
    const notes = read(copy, changes);
    expect(messages(notes)).toEqual(["“底稿-增减说明 (2)”也是一张底稿-增减说明，没有采用。请只保留一张。"]);
    expect(noteValue(notes, "changes", "item/2080101", "reason")).toBeUndefined();
  });

  it("leave what was kept hidden of an earlier writing alone, and tell it once the user has unhidden it", () => {
    const kept: Sheet = { ...changes, name: "底稿-增减说明（上一版）", visibility: "hidden" };
    expect(messages(read(kept, changes))).toEqual([]);
    expect(read(kept).sheets.size).toBe(0);
    expect(messages(read({ ...kept, visibility: "visible" }, changes))).toEqual(["“底稿-增减说明（上一版）”也是一张底稿-增减说明，没有采用。请只保留一张。"]);
  });
});

describe("sheets that are not ours", () => {
  it("with one of our names are told, so that nothing is written over them", () => {
    const theirs = literalSheet("底稿-项目说明", [["项目", "联系人"], ["道路", "李"]]);
    expect(takenNames({ name: "", sheets: [theirs, changes, literalSheet("底稿－名词解释", [["备用"]])], notices: [] }, "budget")).toEqual(["底稿-项目说明", "底稿－名词解释"]);
    expect(read(theirs).sheets.size).toBe(0);
  });
  it("with some of our words are left alone", () => {
    expect(read(literalSheet("名词", [["名词", "解释"], ["站点", "指站点"]]), literalSheet("项目表", [["项目名称", "资金来源", "主要用于"], ["道路", "财政", "养护"]])).sheets.size).toBe(0);
  });
});

describe("made again after the tables changed", () => {
  const filled = read(
    edited(projects, (rows) => { put(rows, "云岭站点运行经费", "设立的政策依据", "《站点管理办法》"); put(rows, "青川宣传经费", "项目承担单位", "宣传站"); put(rows, "青川宣传经费", "说明", "等李科长定"); }),
    edited(changes, (rows) => { put(rows, "行政运行", "主要原因", "人员增加"); put(rows, "其他管理事务支出", "上年预算（万元）", 12); }),
  );
  const after = disclosureOf(
    literalTable("budget-5", [code("208", "社会保障和就业支出", 20, null, 20), code("20801", "人力资源和社会保障管理事务", 20, null, 20), code("2080102", "一般行政管理事务", 20, null, 20), total(20, null, 20)]),
    literalTable("budget-7", [project("2080102", "一般行政管理事务", "青川宣传经费（二期）", 8, 8, ...zeros), project("2080102", "一般行政管理事务", "云岭站点 运行经费", 12, 12, ...zeros), total(20, 20, ...zeros)]),
    table10,
  );
  const merged = mergeNotes(filled, after);

  it("keeps what was filled in, follows moved rows, and keeps dropped ones below", () => {
    expect(merged.sheets.get("projects")?.map(({ key, gone }) => [key, gone])).toEqual([["general/青川宣传经费(二期)", undefined], ["general/云岭站点运行经费", undefined], ["general/青川宣传经费", true]]);
    expect(noteValue(merged, "projects", "general/云岭站点运行经费", "policy")?.text).toBe("《站点管理办法》");
    expect(row(merged, "projects", "general/青川宣传经费")).toMatchObject({ remark: "等李科长定" });
    expect(planNotes(after, merged)[2]?.rows[6]?.cells.at(-1)).toEqual({ value: "本年无此项\n等李科长定", look: "warning" });
  });

  it("tells a project that may have been renamed, and moves nothing by itself", () => {
    expect(messages(merged)).toContain("底稿-项目说明!E6 底稿-项目说明里“青川宣传经费”在表7里没有了，表7里新有“青川宣传经费（二期）”，名称相近。如果是同一项，请把原来那一行（在表的最后）填的内容移到新的一行。");
    expect(row(merged, "projects", "general/青川宣传经费(二期)")?.values.size).toBe(0);
  });

  it("still asks for an item that had an amount last year", () => {
    expect(merged.sheets.get("changes")?.filter(({ key }) => key.startsWith("item/")).map(({ key, gone }) => [key, gone])).toEqual([["item/2080102", undefined], ["item/2080199", undefined], ["item/2080101", true]]);
  });

  it("asks again for what comes back, with its old answers", () => {
    const back = mergeNotes(readNotes(bookOf(planNotes(after, merged)), "budget"), disclosure);
    expect(row(back, "projects", "general/青川宣传经费")).toMatchObject({ remark: "等李科长定" });
    expect(row(back, "projects", "general/青川宣传经费")?.gone).toBeUndefined();
    expect(told({ ...back, problems: [] })).toEqual(told(mergeNotes(filled, disclosure)));
  });

  it("says nothing is gone where the table itself is not there", () => {
    const without = mergeNotes(filled, disclosureOf(table10));
    expect(without.sheets.get("projects")?.map(({ key, gone }) => [key, gone])).toEqual([["general/云岭站点运行经费", undefined], ["general/青川宣传经费", undefined]]);
  });
});

describe("required answers", () => {
  const open = (notes: Notes): readonly string[] => missingNotes(notes, disclosure).map(({ label }) => label).filter((label) => label.startsWith("三公"));
  it("need no reason for a change of nothing", () => {
    expect(open(read(edited(changes, (rows) => { put(rows, "公务接待费", "上年预算（万元）", 1); put(rows, "公务用车运行费", "上年预算（万元）", 1.5); for (const name of ["三公经费", "因公出国（境）费", "公务用车购置费"]) put(rows, name, "上年预算（万元）", 0); })))).toEqual(["三公经费 公务用车运行费：主要原因"]);
  });
});

describe("where an answer came from", () => {
  const value = { text: "12.5", source: "上年公开表 表5!E12" };
  const merged = mergeNotes({ sheets: new Map([["changes", [{ key: "item/2080101", name: "行政运行", code: "2080101", values: new Map([["lastYear", value], ["reason", { text: "人员增加", source: "情况说明 第16段" }]]), conflicts: [{ field: "reason", other: { text: "工资“调标”\n另有补发", source: "情况说明 第20段" } }] }]]]), problems: [] }, disclosure);
  const sheet = bookOf(planNotes(disclosure, merged)).sheets[1]!;
  it("is told beside it, as are answers that were not written over", () => {
    expect(sheet.rows[6]?.slice(8).map((cell) => cell?.value)).toEqual(["上年预算（万元） 12.5：上年公开表 表5!E12\n主要原因：情况说明 第16段", "主要原因：导入的情况说明 第20段写的是“工资“调标”\n另有补发”，未覆盖"]);
    expect(told(read(sheet))["changes"]?.find(({ key }) => key === "item/2080101")).toEqual(told(merged)["changes"]?.find(({ key }) => key === "item/2080101"));
  });
  it("is no longer said of an amount that was typed over", () => {
    expect(noteValue(read(edited(sheet, (rows) => { put(rows, "行政运行", "上年预算（万元）", 13); })), "changes", "item/2080101", "lastYear")).toMatchObject({ text: "13" });
    expect(noteValue(read(edited(sheet, (rows) => { put(rows, "行政运行", "上年预算（万元）", 13); })), "changes", "item/2080101", "lastYear")).not.toHaveProperty("source");
  });
});
