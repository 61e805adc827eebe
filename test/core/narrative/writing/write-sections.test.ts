import { runsText, blockText } from "../../../../src/core/narrative/writing/block-text";
import type { DocumentSection, NarrativeDocument } from "../../../../src/core/narrative/writing/narrative-document";
import { writeNarrative } from "../../../../src/core/narrative/writing/write-narrative";
import type { WritingOptions } from "../../../../src/core/narrative/writing/writing-options";
import type { Disclosure } from "../../../../src/core/recognition/disclosure";
import { code, item, literalContext, literalTable, project, total, unitLine, type LiteralTable } from "../../support/literal-disclosure";
import { smallNotes, type SmallNotes } from "./small-notes";

const basics: SmallNotes = { "basics:agency": { value: "青禾市档案馆" }, "basics:year": { value: "2024" }, "basics:subordinates": { value: "无" } };

function disclosureOf(...tables: readonly LiteralTable[]): Disclosure {
  return literalContext(tables).current;
}

function writeSection(id: string, disclosure: Disclosure, notes: SmallNotes, options: WritingOptions = {}): DocumentSection | undefined {
  return writeNarrative(disclosure, smallNotes(notes), options).sections.find((section) => section.id === id);
}

/** The lines of a section without its heading. */
function lines(id: string, tables: readonly LiteralTable[], notes: SmallNotes = {}, options: WritingOptions = {}): readonly string[] {
  return (writeSection(id, disclosureOf(...tables), { ...basics, ...notes }, options)?.blocks.slice(1) ?? []).filter(({ kind }) => kind === "paragraph").map(blockText);
}

const sources = (amounts: readonly number[], unit?: "元"): LiteralTable => literalTable("budget-2", [total(...amounts)], unit === undefined ? {} : { unit });
/** 总计, 小计, 一般公共预算, 上级, 基金, 上级, 国资, 上级, 专户, 单位资金, 财政结转, 非财政结转 */
const table2 = sources([400, 300, 300, 0, 0, 0, 0, 0, 0, 75, 25, 0]);

describe("二 收入", () => {
  test.each<readonly [name: string, notes: SmallNotes, expected: string]>([
    ["more", { "changes:income/单位资金": { lastYear: "50", reason: "新增项目。" } }, "单位资金75.00万元，占18.75%，比上年预算增加25.00万元，增长50.00%，主要原因是：新增项目。"],
    ["less", { "changes:income/单位资金": { lastYear: "100", reason: "主要原因是项目完成；" } }, "单位资金75.00万元，占18.75%，比上年预算减少25.00万元，下降25.00%，主要原因是：项目完成。"],
    ["the same, with a reason", { "changes:income/单位资金": { lastYear: "75.00", reason: "没有变化" } }, "单位资金75.00万元，占18.75%，比上年预算增加0.00万元，增长0.00%，主要原因是：没有变化。"],
    ["the same, without one", { "changes:income/单位资金": { lastYear: "75" } }, "单位资金75.00万元，占18.75%，比上年预算增加0.00万元，增长0.00%。"],
    ["nothing last year", { "changes:income/单位资金": { lastYear: "0", reason: "本年新增" } }, "单位资金75.00万元，占18.75%，比上年预算增加75.00万元，增长100.00%，主要原因是：本年新增。"],
    ["less than nothing last year has no rate", { "changes:income/单位资金": { lastYear: "-5", reason: "上年冲减" } }, "单位资金75.00万元，占18.75%，比上年预算增加80.00万元，主要原因是：上年冲减。"],
    ["nothing known of last year", {}, "单位资金75.00万元，占18.75%，比上年预算【待填：单位资金的上年预算数】，主要原因是：【待填：单位资金增减的主要原因】。"],
    ["words where a number is due", { "changes:income/单位资金": { lastYear: "不详", reason: "不明" } }, "单位资金75.00万元，占18.75%，比上年预算【待填：单位资金的上年预算数】，主要原因是：不明。"],
  ])("%s", (_, notes, expected) => {
    expect(lines("budget/income", [table2], notes)).toContain(expected);
  });

  test("nothing in both years is 未安排, of funds and transfers; other money that there is not is left out", () => {
    const told = lines("budget/income", [table2]);
    expect(told).toContain("政府性基金预算未安排。");
    expect(told).toContain("上级国有资本经营预算安排的转移支付资金未安排。");
    expect(told.filter((text) => /财政专户|非财政/.test(text))).toEqual([]);
  });

  test("transfers that there are none of are left out where the preparer says so", () => {
    const told = lines("budget/income", [table2], { "basics:transfers": { value: "不写" } });
    expect(told.filter((text) => text.endsWith("未安排。"))).toEqual(["政府性基金预算未安排。", "国有资本经营预算未安排。"]);
  });

  test("nothing in both years, told in full where the preparer has a reason", () => {
    expect(lines("budget/income", [table2], { "changes:income/政府性基金预算": { lastYear: "0", reason: "两年均未安排" } })).toContain("政府性基金预算0.00万元，占0.00%，比上年预算增加0.00万元，增长0.00%，主要原因是：两年均未安排。");
  });

  test("what was there last year and is gone", () => {
    expect(lines("budget/income", [table2], { "changes:income/政府性基金预算": { lastYear: "12.5", reason: "上年已完成" } })).toContain("政府性基金预算0.00万元，占0.00%，比上年预算减少12.50万元，下降100.00%，主要原因是：上年已完成。");
  });

  test("trimmed zeros and separators, by option or by note", () => {
    const large = sources([12345.6, 12000, 12000, 0, 0, 0, 0, 0, 0, 345.6, 0, 0]);
    expect(lines("budget/income", [large], {}, { decimals: "trimmed", thousands: true })[0]).toBe("青禾市档案馆收入预算12,345.6万元，其中：");
    expect(lines("budget/income", [large], { "basics:decimals": { value: "去掉末尾的0" }, "basics:thousands": { value: "用逗号" } })[0]).toBe("青禾市档案馆收入预算12,345.6万元，其中：");
  });

  test("tables in 元 are told in 万元, shares from the exact values", () => {
    const told = lines("budget/income", [sources([3_000_000, 1_000_049, 1_000_049, 0, 0, 0, 0, 0, 0, 1_999_951, 0, 0], "元")], { "changes:income/单位资金": { lastYear: "100", reason: "新增" } });
    expect(told[0]).toBe("青禾市档案馆收入预算300.00万元，其中：");
    expect(told).toContain("单位资金200.00万元，占66.67%，比上年预算增加100.00万元，增长100.00%，主要原因是：新增。");
  });

  test("where 表2 is not split, the fund is told whole and its transfers are not told of", () => {
    const unsplit = literalTable("budget-2", [total(400, 325, null, null, null, null, null, null, 0, 75, 0, 0)]);
    const table1 = literalTable("budget-1", [item("本年收入", 400), item("一般公共预算拨款", 325), item("一般财力", null), item("上级一般公共预算转移支付", null), item("单位资金", 75), item("收入总计", 400)]);
    const told = lines("budget/income", [table1, unsplit], { "changes:income/一般公共预算": { lastYear: "300", reason: "增资" } });
    expect(told[1]).toBe("一般公共预算325.00万元，占81.25%，比上年预算增加25.00万元，增长8.33%，主要原因是：增资。");
    expect(told.filter((text) => text.startsWith("上级一般"))).toEqual([]);
  });

  test("figures carry their cells and their arithmetic, reasons their note, placeholders what is asked for", () => {
    const section = writeSection("budget/income", disclosureOf(table2), { ...basics, "changes:income/单位资金": { lastYear: "50" } });
    const block = section?.blocks.find(({ key }) => key === "budget/income/单位资金");
    const runs = block?.kind === "paragraph" ? block.runs : [];
    const cell = { sheet: "表2", row: 5, column: 11 };
    expect(runs.find(({ text }) => text === "75.00")).toEqual({ text: "75.00", cells: [cell] });
    expect(runs.find(({ text }) => text === "18.75")).toMatchObject({ why: "75.00 ÷ 400.00 = 18.75%", cells: [cell, { sheet: "表2", row: 5, column: 2 }] });
    expect(runs.find(({ text }) => text === "25.00")).toMatchObject({ why: "75.00 − 上年 50.00 = 25.00", note: { sheet: "changes", key: "income/单位资金", field: "lastYear" } });
    expect(runs.find(({ missing }) => missing !== undefined)).toEqual({ text: "【待填：单位资金增减的主要原因】", missing: { sheet: "changes", key: "income/单位资金", field: "reason" } });
  });
});

describe("四 财政拨款收支", () => {
  const side = [code("208", "社会保障和就业支出", 200, 200, 0, 0), code("212", "城乡社区支出", 50, 0, 50, 0)];
  const table4 = literalTable("budget-4", [item("财政拨款", 250), item("一般公共预算", 200), item("政府性基金预算", 50), item("国有资本经营预算", 0), item("收入总计", 250), ...side]);

  test("several funds, each with its own 类 and their uses", () => {
    expect(lines("budget/appropriation", [table4], { "uses:general/208": { use: "主要用于养老缴费。" } })).toEqual([
      "青禾市档案馆2024年财政拨款收支总预算250.00万元。",
      "收入预算包括：一般公共预算拨款200.00万元；政府性基金预算拨款50.00万元。",
      "一般公共预算支出包括：社会保障和就业支出200.00万元，主要用于养老缴费。",
      "政府性基金预算支出包括：城乡社区支出50.00万元，主要用于【待填：城乡社区支出主要用于】。",
    ]);
  });

  test("one fund, and the uses of all 类 together", () => {
    const only = literalTable("budget-4", [item("财政拨款", 200), item("一般公共预算", 200), item("政府性基金预算", 0), item("国有资本经营预算", 0), item("收入总计", 200), code("208", "社会保障和就业支出", 150, 150, 0, 0), code("221", "住房保障支出", 50, 50, 0, 0)]);
    expect(lines("budget/appropriation", [only], { "uses:all": { use: "人员和日常运转" } }).slice(1)).toEqual([
      "收入全部为一般公共预算拨款，无政府性基金预算拨款和国有资本经营预算。",
      "收入预算包括：一般公共预算拨款200.00万元。",
      "一般公共预算支出包括：社会保障和就业支出150.00万元；住房保障支出50.00万元，主要用于人员和日常运转。",
    ]);
  });
});

describe("五 一般公共预算当年拨款", () => {
  const table5 = literalTable("budget-5", [total(300, 200, 100), code("208", "社会保障和就业支出", 200, 150, 50), code("20801", "人力资源和社会保障管理事务", 200, 150, 50), code("2080101", "行政运行", 150, 150, 0), code("2080199", "其他支出", 50, 0, 50), code("221", "住房保障支出", 100, 50, 50), code("22102", "住房改革支出", 100, 50, 50), code("2210201", "住房公积金", 100, 50, 50)]);
  const table7 = literalTable("budget-7", [total(100), project("2080199", "其他支出", "甲项目", 30), project("2080199", "其他支出", "乙项目", 20), project("2210201", "住房公积金", "丙项目", 50)]);

  test("structure by 类", () => {
    expect(lines("budget/general", [table5])).toContain("2.住房保障支出（类）100.00万元，占33.33%。");
  });

  test("items in the order of the codes, those gone since last year among them", () => {
    const told = lines("budget/general", [table5], {
      "changes:item/2080101": { lastYear: "140", reason: "增资" },
      "changes:item/2080108": { name: "信息化建设", lastYear: "20", reason: "上年完成" },
      "changes:item/2089901": { name: "其他社会保障和就业支出", lastYear: "9", reason: "另有安排", gone: true },
      "changes:item/2080199": { lastYear: "50" },
    });
    expect(told.filter((text) => text.includes("（项）"))).toEqual([
      "1.社会保障和就业支出（类）人力资源和社会保障管理事务（款）行政运行（项）：2024年预算数为150.00万元，比上年预算增加10.00万元，增长7.14%，主要原因是：增资。",
      "2.社会保障和就业支出（类）人力资源和社会保障管理事务（款）信息化建设（项）：2024年预算数为0.00万元，比上年预算减少20.00万元，下降100.00%，主要原因是：上年完成。",
      "3.社会保障和就业支出（类）人力资源和社会保障管理事务（款）其他支出（项）：2024年预算数为50.00万元，比上年预算增加0.00万元，增长0.00%。",
      "4.住房保障支出（类）住房改革支出（款）住房公积金（项）：2024年预算数为100.00万元，比上年预算【待填：住房公积金的上年预算数】，主要原因是：【待填：住房公积金增减的主要原因】。",
    ]);
  });

  test("codes before the names and projects behind the amount, where they are asked for", () => {
    const told = lines("budget/general", [table5, table7], { "changes:item/2080199": { lastYear: "50" } }, { codes: true, composition: true });
    expect(told).toContain("2.208社会保障和就业支出（类）20801人力资源和社会保障管理事务（款）2080199其他支出（项）：2024年预算数为50.00万元，主要由甲项目30.00万元；乙项目20.00万元构成，比上年预算增加0.00万元，增长0.00%。");
    expect(told.find((text) => text.includes("住房公积金"))).not.toContain("主要由");
  });
});

describe("七 项目支出", () => {
  const table7 = literalTable("budget-7", [total(100), project("2080199", "其他支出", "“金桥”运维费", 60), project("2080101", "行政运行", "护理补贴", 25.5), project("2080199", "其他支出", "护理补贴", 14.5)]);
  const notes: SmallNotes = {
    "projects:general/金桥运维费": { policy: "（1）甲办法\n（2）乙办法", executor: "青禾市档案馆", allocation: "运维费60万元", period: "全年" },
    "projects:other/展览经费": { name: "展览经费", size: "12", policy: "馆务会议", executor: "青禾市档案馆", allocation: "布展费12万元", period: "全年" },
    "projects:general/护理补贴": { policy: "丙办法", recipients: "30人" },
  };

  test("a project's fields, one that stands on two codes, one of other money, and a subsidy", () => {
    expect(lines("budget/projects", [table7], notes)).toEqual([
      "设立的政策依据：", "（1）甲办法", "（2）乙办法", "预算安排规模：60.00万元", "项目承担单位：青禾市档案馆", "资金分配情况：运维费60万元", "资金执行时间：全年",
      "设立的政策依据：馆务会议", "预算安排规模：12.00万元", "项目承担单位：青禾市档案馆", "资金分配情况：布展费12万元", "资金执行时间：全年",
      "设立的政策依据：丙办法", "预算安排规模：40.00万元", "项目承担单位：【待填：项目“护理补贴”的项目承担单位】", "资金分配情况：【待填：项目“护理补贴”的资金分配情况】", "资金执行时间：【待填：项目“护理补贴”的资金执行时间】",
      "资金来源：【待填：项目“护理补贴”的资金来源】", "补贴人数：30人", "补贴标准：【待填：项目“护理补贴”的补贴标准】", "补贴范围：【待填：项目“护理补贴”的补贴范围】", "补贴方式：【待填：项目“护理补贴”的补贴方式】",
      "发放程序：【待填：项目“护理补贴”的发放程序】", "受益人群和社会效益：【待填：项目“护理补贴”的受益人群和社会效益】",
    ]);
  });

  test("a unit whose own row stands above a project carries it out", () => {
    const units = literalTable("budget-7", [total(30), unitLine("青禾市东馆", 30), project("2080199", "其他支出", "甲项目", 30)]);
    const [row] = units.table.rows.filter(({ kind }) => kind === "project");
    expect(row?.parent?.kind).toBe("unit");
    expect(lines("budget/projects", [units])).toContain("项目承担单位：青禾市东馆");
  });

  test("no project at all", () => {
    expect(lines("budget/projects", [literalTable("budget-7", [total(0)])])).toEqual(["青禾市档案馆2024年没有一般公共预算安排的项目支出。"]);
  });
});

describe("八 九 other funds", () => {
  const path = [code("212", "城乡社区支出", 50, 0, 0, 0, 50), code("21208", "国有土地使用权出让收入安排的支出", 50, 0, 0, 0, 50), code("2120803", "城市建设支出", 50, 0, 0, 0, 50)];

  test("a nil table", () => {
    expect(lines("budget/fund", [literalTable("budget-8", [])])).toEqual(["青禾市档案馆2024年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。"]);
    expect(lines("budget/capital", [literalTable("budget-9", [])])).toEqual(["青禾市档案馆2024年没有使用国有资本经营预算拨款安排的支出，国有资本经营预算支出情况表为空表。"]);
  });

  test("total, kinds and every 项 with its change", () => {
    expect(lines("budget/fund", [literalTable("budget-8", [total(50, 0, 0, 0, 50), ...path])], { "changes:fund/2120803": { lastYear: "40", reason: "工程增加" }, "changes:fund/2120801": { name: "征地和拆迁补偿支出", lastYear: "15", reason: "上年完成" } })).toEqual([
      "青禾市档案馆2024年政府性基金预算拨款合计50.00万元，比上年预算减少5.00万元，下降9.09%，其中：基本支出0.00万元，项目支出50.00万元。",
      "1.城乡社区支出（类）国有土地使用权出让收入安排的支出（款）征地和拆迁补偿支出（项）：2024年预算数为0.00万元，比上年预算减少15.00万元，下降100.00%，主要原因是：上年完成。",
      "2.城乡社区支出（类）国有土地使用权出让收入安排的支出（款）城市建设支出（项）：2024年预算数为50.00万元，比上年预算增加10.00万元，增长25.00%，主要原因是：工程增加。",
    ]);
  });
});

describe("十 三公", () => {
  const table10 = literalTable("budget-10", [item("合计", 10), item("因公出国（境）费", 0), item("公务接待费", 1), item("公务用车购置及运行费", 9), item("公务用车购置费", 0), item("公务用车运行费", 9)]);

  test("amounts, changes and reasons; last year's total is added up where the notes do not have it", () => {
    expect(lines("budget/three-public", [table10], { "changes:three-public/公务用车运行费": { lastYear: "8", reason: "油价上涨" }, "changes:three-public/公务接待费": { lastYear: "1", reason: "标准未变" } })).toEqual([
      "青禾市档案馆2024年财政拨款“三公”经费预算数为10.00万元，其中：因公出国（境）费0.00万元，公务用车购置费0.00万元，公务用车运行费9.00万元，公务接待费1.00万元。",
      "2024年财政拨款“三公”经费预算比上年预算增加1.00万元，增长11.11%，其中：因公出国（境）费增加0.00万元，增长0.00%；公务用车购置费增加0.00万元，增长0.00%；公务用车运行费增加1.00万元，增长12.50%，主要原因是：油价上涨；公务接待费增加0.00万元，增长0.00%，主要原因是：标准未变。",
    ]);
  });
});

describe("十一 上年结转结余", () => {
  test("by project, or that there is none", () => {
    const table11 = literalTable("budget-11", [total(30, 20, 0, 0, 20, 10, 0, 0, 10), project("", "", "甲项目", 20, 20, 0, 0, 20, 0, 0, 0, 0), project("", "", "乙项目", 10, 0, 0, 0, 0, 10, 0, 0, 10)]);
    expect(lines("budget/carry-over", [table11], { "projects:carry/甲项目": { use: "支付尾款。" } })).toEqual([
      "青禾市档案馆2024年上年结转结余30.00万元，包括：财政拨款20.00万元，非财政拨款10.00万元，其中：",
      "1.甲项目20.00万元，主要用于支付尾款。",
      "2.乙项目10.00万元，主要用于【待填：结转项目“乙项目”主要用于】。",
    ]);
    expect(lines("budget/carry-over", [literalTable("budget-11", [total(0, 0, 0, 0, 0, 0, 0, 0, 0)])])).toEqual(["青禾市档案馆2024年没有上年结转结余。"]);
  });
});

describe("其他重要事项", () => {
  const table6 = literalTable("budget-6", [total(100, 60, 40), code("301", "工资福利支出", 60, 60, 0), code("30101", "基本工资", 60, 60, 0), code("302", "商品和服务支出", 40, 0, 40), code("30201", "办公费", 40, 0, 40)]);

  test.each<readonly [name: string, notes: SmallNotes, expected: string]>([
    ["an office: 公用经费 of 表6", { "basics:nature": { value: "行政单位" }, "matters:operating": { value: "3" } }, "2024年，青禾市档案馆的机关运行经费财政拨款预算40.00万元，比上年预算增加10.00万元，增长33.33%。主要原因是：水电费增加。"],
    ["with units below", { "basics:nature": { value: "参公单位" }, "matters:operatingScope": { value: "本级及下属1家行政单位" } }, "2024年，青禾市档案馆本级及下属1家行政单位的机关运行经费财政拨款预算40.00万元，比上年预算增加10.00万元，增长33.33%。主要原因是：水电费增加。"],
    ["an institution that has some", { "basics:nature": { value: "全额拨款事业单位" }, "matters:operating": { value: "31" } }, "2024年，青禾市档案馆的机关运行经费财政拨款预算31.00万元，比上年预算增加1.00万元，增长3.33%。主要原因是：水电费增加。"],
    ["nobody said what the unit is", {}, "2024年，青禾市档案馆的机关运行经费财政拨款预算【待填：单位性质，或机关运行经费】万元，比上年预算【待填：单位性质，或机关运行经费】。主要原因是：水电费增加。"],
  ])("机关运行经费: %s", (_, notes, expected) => {
    expect(lines("budget/other", [table6], { "changes:operating/机关运行经费": { lastYear: "30", reason: "水电费增加" }, ...notes })[0]).toBe(expected);
  });

  test("an institution that has none", () => {
    expect(lines("budget/other", [table6], { "basics:nature": { value: "差额拨款事业单位" }, "matters:operating": { value: "0" } })[0]).toBe("2024年，青禾市档案馆为事业单位，未安排机关运行经费。");
  });

  test("sums of procurement and vehicles are added up; one missing part leaves the sum open", () => {
    const notes: SmallNotes = { "matters:procurementGoods": { value: "10" }, "matters:procurementWorks": { value: "0" }, "matters:procurementServices": { value: "2.5" }, "matters:officialCars": { value: "2辆" }, "matters:enforcementCars": { value: "0" } };
    const told = lines("budget/other", [table6], notes);
    expect(told).toContain("2024年，青禾市档案馆政府采购预算12.50万元，其中：政府采购货物预算10.00万元，政府采购工程预算0.00万元，政府采购服务预算2.50万元。");
    expect(told.find((text) => text.startsWith("2.车辆"))).toContain("2.车辆【待填：其他车辆辆数】辆");
  });

  test("the form of 2024 tells of the whole agency's target; money of one's own only where there is some", () => {
    const table1 = literalTable("budget-1", [item("收入总计", 100)]);
    const table7 = literalTable("budget-7", [total(50), project("2080199", "其他支出", "甲项目", 50)]);
    const own: SmallNotes = { "matters:ownProjects": { value: "2" }, "matters:ownProjectsAmount": { value: "8" }, "matters:other": { value: "无" } };
    expect(lines("budget/other", [table1, table7], own)).toContain("2024年，本部门预算绩效管理整体预算绩效目标1个，涉及金额100.00万元；当年财政拨款项目1个，涉及预算金额50.00万元；当年非财政拨款项目2个，涉及预算金额8.00万元。具体情况见下表（按项目分别填报）：");
    expect(lines("budget/other", [table1, table7], { ...own, "basics:year": { value: "2023" }, "matters:ownProjects": { value: "0" } })).toContain("2023年，本年度预算绩效管理的财政拨款项目1个，涉及预算金额50.00万元。具体情况见下表（按项目分别填报）：");
    expect(lines("budget/other", [table1, table7], own)).toContain("本部门无其他需说明的事项。");
    expect(lines("budget/other", [table1, table7], { "matters:other": { value: "甲事项。\n乙事项。" } }).slice(-2)).toEqual(["甲事项。", "乙事项。"]);
  });
});

describe("第一部分", () => {
  const staff: SmallNotes = {
    "basics:divisions": { value: "办公室、业务科（档案室、库房）、宣传科" }, "basics:quota": { value: "20" }, "basics:onDuty": { value: "18人" }, "basics:onDutyChange": { value: "-2" },
    "basics:retired": { value: "5" }, "basics:retiredChange": { value: "1" }, "basics:veteran": { value: "0" }, "basics:veteranChange": { value: "0" },
  };

  test("one unit", () => {
    expect(lines("overview/staff", [], staff)).toEqual([
      "青禾市档案馆无下属预算单位，下设3个科室，分别是：办公室、业务科（档案室、库房）、宣传科。",
      "青禾市档案馆编制数20人，实有人数23人，其中：在职18人，减少2人；退休5人，增加1人；离休0人，增加0人。",
    ]);
  });

  test("units below: 部门 stands behind the name", () => {
    const told = lines("overview/staff", [], { ...staff, "basics:subordinates": { value: "青禾市东馆、青禾市西馆" }, "basics:structure": { value: "本部门有事业单位3家。" } });
    expect(told.slice(0, 6)).toEqual([
      "从预算单位构成看，青禾市档案馆部门的预算包括：青禾市档案馆本级预算及下属2家预算单位在内的汇总预算。",
      "青禾市档案馆本级下设3个科室，分别是：办公室、业务科（档案室、库房）、宣传科。",
      "本部门有事业单位3家。",
      "纳入青禾市档案馆部门2024年部门预算编制范围的二级预算单位包括：",
      "1.青禾市东馆",
      "2.青禾市西馆",
    ]);
    expect(told[6]).toMatch(/^青禾市档案馆部门编制数20人/);
  });

  test("nothing is claimed of units that nobody has told of", () => {
    const told = (writeSection("overview/staff", disclosureOf(), { "basics:agency": { value: "青禾市档案馆" }, "basics:divisions": { value: "办公室" } })?.blocks ?? []).map(blockText);
    expect(told.slice(1, 3)).toEqual(["【待填：下属单位（没有的填“无”）】", "青禾市档案馆下设1个科室，分别是：办公室。"]);
  });

  test("functions are numbered where the preparer numbered none", () => {
    expect(lines("overview/functions", [], { "basics:functions": { value: "收集档案。\n保管档案。" } })).toEqual(["（一）收集档案。", "（二）保管档案。"]);
    expect(lines("overview/functions", [], { "basics:functions": { value: "1、收集档案。\n2、保管档案。" } })).toEqual(["1、收集档案。", "2、保管档案。"]);
  });
});

describe("the document", () => {
  const text = (section: DocumentSection | undefined): string => (section?.blocks ?? []).map(blockText).join("\n");
  const write = (tables: readonly LiteralTable[], notes: SmallNotes = {}): NarrativeDocument => writeNarrative(disclosureOf(...tables), smallNotes({ ...basics, ...notes }));
  const headings = (document: NarrativeDocument): readonly string[] => document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "heading" && block.level === 2).map(blockText)).filter((one) => !/表$|表（/.test(one));

  test("twelve sections with 表11, eleven in years that do not have it", () => {
    expect(headings(write([table2]))).toEqual([
      "一、主要职能", "二、机构设置及人员情况",
      "一、关于青禾市档案馆2024年收支预算情况的总体说明", "二、关于青禾市档案馆2024年收入预算情况说明", "三、关于青禾市档案馆2024年支出预算情况说明", "四、关于青禾市档案馆2024年财政拨款收支预算情况的总体说明",
      "五、关于青禾市档案馆2024年一般公共预算当年拨款情况说明", "六、关于青禾市档案馆2024年一般公共预算基本支出情况说明", "七、关于青禾市档案馆2024年一般公共预算项目支出情况说明", "八、关于青禾市档案馆2024年政府性基金预算拨款情况说明",
      "九、关于青禾市档案馆2024年国有资本经营预算拨款情况说明", "十、关于青禾市档案馆2024年财政拨款“三公”经费预算情况说明", "十一、关于青禾市档案馆2024年上年结转结余预算情况说明", "十二、其他重要事项的情况说明",
    ]);
    expect(headings(write([table2], { "basics:year": { value: "2023" } }))).toHaveLength(13);
  });

  test("without any table or note everything is asked for, and nothing is thrown", () => {
    const empty = writeNarrative(disclosureOf(), smallNotes({}));
    expect(empty.agency).toBe("");
    expect(empty.title).toBe("【待填：单位名称】【待填：预算年度】年部门预算公开");
    expect(empty.missing[0]).toEqual({ label: "单位名称", section: "part/overview", address: { sheet: "basics", key: "agency", field: "value" } });
    expect(empty.missing.filter(({ table }) => table === "表4").map(({ section }) => section)).toContain("budget/appropriation");
    expect(empty.sections.find(({ id }) => id === "budget/fund")?.blocks.map(blockText)[1]).toContain("【待填：政府性基金预算拨款（表8没有可用的数）】");
  });

  test("the same thing asked for in two places is one of the missing", () => {
    const labels = write([table2]).missing.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("each section is written from its own table, and what does not tie is told", () => {
    const table1 = literalTable("budget-1", [item("收入总计", 401)]);
    const table3 = literalTable("budget-3", [total(400.005, 300, 100)]);
    const document = write([table1, table2, table3]);
    expect(text(document.sections.find(({ id }) => id === "budget/overview"))).toContain("收支总预算401.00万元");
    expect(text(document.sections.find(({ id }) => id === "budget/income"))).toContain("收入预算400.00万元");
    expect(document.disagreements.map(({ message }) => message)).toEqual([
      "表1[收入总计].预算数是 401.00 万元，表2[合计].总计是 400.00 万元，应当一致。情况说明分别按各表写，请核对公开表。",
      "表1[收入总计].预算数是 401.00 万元，表3[合计].合计是 400.005 万元，应当一致。情况说明分别按各表写，请核对公开表。",
    ]);
    expect(document.disagreements[0]?.at).toEqual([{ sheet: "表1", row: 5, column: 1 }, { sheet: "表2", row: 5, column: 2 }]);
  });

  test("where the notes do not have them, the tables name the agency, the year and 单位", () => {
    const printed = literalTable("budget-2", [total(1, 1, 1)], { agency: "青禾市水管站", year: 2025, title: "2025年单位收入总体情况表" });
    const document = writeNarrative(disclosureOf(printed), smallNotes({}));
    expect([document.agency, document.year, document.title]).toEqual(["青禾市水管站", 2025, "青禾市水管站2025年单位预算公开"]);
  });

  test("第二部分 has every table of the form, and says which is missing", () => {
    const section = write([table2]).sections.find(({ id }) => id === "part/tables");
    expect(section?.blocks.filter(({ kind }) => kind === "table")).toEqual([{ kind: "table", key: "part/tables/budget-2", table: "budget-2" }]);
    expect(text(section)).toContain("三、部门支出总体情况表\n【待填：表3 部门支出总体情况表】");
  });

  test("signature and terms", () => {
    const document = write([table2], { "basics:signed": { value: "2024年2月23日" }, "terms:基本支出": { name: "基本支出", term: "基本支出", meaning: "指日常支出。" } });
    expect(document.sections.slice(-2).map(text)).toEqual(["第四部分 名词解释\n一、基本支出：指日常支出。", "青禾市档案馆\n2024年2月23日"]);
    expect(runsText([{ text: "a" }, { text: "b" }])).toBe("ab");
  });
});
