import { importNotes, type ImportResult, type ImportSources } from "../../../../src/core/narrative/importing/import-notes";
import type { TextSource } from "../../../../src/core/narrative/importing/imported-text";
import type { Narrative } from "../../../../src/core/narrative/narrative";
import { readNarrative } from "../../../../src/core/narrative/reading/read-narrative";
import { textNarrative } from "../../../../src/core/narrative/text-narrative";
import { NO_NOTES, type Notes } from "../../../../src/core/notes/notes";
import { budgetNotes } from "../../../../src/core/notes/budget-notes";
import type { NotesSheetId } from "../../../../src/core/notes/notes-standard";
import type { Disclosure } from "../../../../src/core/recognition/disclosure";
import { code, literalContext, literalTable, project, total } from "../../support/literal-disclosure";
import { smallNotes } from "../writing/small-notes";

const AGENCY = "青禾市档案馆";
const archive = (options: { readonly agency?: string; readonly year?: number } = {}): Disclosure =>
  literalContext([
    literalTable("budget-3", [total(300, 200, 100)], { agency: AGENCY, year: 2024, ...options }),
    literalTable("budget-5", [
      code("201", "一般公共服务支出", 260, 200, 60), code("20126", "档案事务", 260, 200, 60), code("2012601", "行政运行", 200, 200, 0), code("2012604", "档案馆", 60, 0, 60), total(260, 200, 60),
    ], { agency: AGENCY, year: 2024, ...options }),
    literalTable("budget-7", [project("2012604", "档案馆", "库房改造", 40), project("2012604", "档案馆", "“兰台”展览", 20), total(60)], { agency: AGENCY, year: 2024, ...options }),
    literalTable("budget-11", [project("", "", "数字化扫描", 12), total(12)], { agency: AGENCY, year: 2024, ...options }),
  ]).current;

const source = (text: string, name = "草稿.txt"): TextSource => {
  const narrative = textNarrative(text, name);
  return { narrative, read: readNarrative(narrative) };
};

/** Every answer as "sheet/key.field": [text, source]. */
function answers({ notes }: Pick<ImportResult, "notes">): Readonly<Record<string, readonly [text: string, source: string | undefined]>> {
  return Object.fromEntries([...notes.sheets].flatMap(([sheet, rows]) => rows.flatMap(({ key, values }) => [...values].map(([field, { text, source: from }]) => [`${sheet}/${key}.${field}`, [text, from]] as const))));
}

const lines = (...text: readonly string[]): string => text.join("\n");
const imported = (text: string, more: Partial<ImportSources> = {}): ImportResult => importNotes({ disclosure: archive(), notes: NO_NOTES, narrative: source(text), ...more });
const EXPENDITURE = `三、关于${AGENCY}2024年支出预算情况说明`;
const ITEMS = lines(`五、关于${AGENCY}2024年一般公共预算当年拨款情况说明`, "（三）一般公共预算当年拨款具体使用情况");

describe("增减说明", () => {
  test("last year is this year's of the tables less the change; the reason is in the text's own words, over all its sentences", () => {
    const found = answers(imported(lines(EXPENDITURE, `${AGENCY}2024年支出预算300.00万元，其中：`, "基本支出 200.00万元，占66.67%，比上年预算减少 20.00万元，下降9.09%。主要原因是：人员 退休。同时压减了（印刷）费。", "项目支出100.00万元，占33.33%，与上年持平。")));
    expect(found["changes/expenditure/基本支出.lastYear"]).toEqual(["220", "草稿.txt 第3行，按本年数减增减额算出"]);
    expect(found["changes/expenditure/基本支出.reason"]).toEqual(["人员 退休。同时压减了（印刷）费", "草稿.txt 第3行"]);
    expect(found["changes/expenditure/项目支出.lastYear"]?.[0]).toBe("100");
    expect(found["changes/expenditure/项目支出.reason"]).toBeUndefined();
  });

  test("last year's figure that is told goes before one worked out", () => {
    const found = answers(imported(lines(EXPENDITURE, "基本支出200.00万元，上年预算数210.50万元，比上年预算减少10.50万元，下降4.99%，主要原因是压减开支。")));
    expect(found["changes/expenditure/基本支出.lastYear"]).toEqual(["210.5", "草稿.txt 第2行"]);
  });

  test("tables altered after the draft: where only the text's own figures bear the rate out, they are what the change was taken from", () => {
    const found = answers(imported(lines(EXPENDITURE, "基本支出250.00万元，占80.00%，比上年预算增加50.00万元，增长25.00%，主要原因是：人员增加。")));
    expect(found["changes/expenditure/基本支出.lastYear"]?.[0]).toBe("200");
  });

  test("every item with its code, those of nothing this year too; what has no code is told", () => {
    const result = imported(lines(
      ITEMS, "1.一般公共服务支出（类）档案事务（款）行政运行（项）：2024年预算数为200.00万元，比上年预算增加5.00万元，增长2.56%，主要原因是：人员增加。",
      "2.201一般公共服务支出（类）20126档案事务（款）2012699其他档案事务支出（项）：2024年预算数为0.00万元，比上年预算减少8.00万元，下降100.00%，主要原因是：上年已完成；本年不再安排。",
      "3.一般公共服务支出（类）月球事务（款）环形山维护（项）：2024年预算数为0.00万元，比上年预算减少1.00万元，下降100.00%，主要原因是：已完成。",
    ));
    const rows = result.notes.sheets.get("changes")?.map(({ key, code: of, values }) => [key, of, values.get("lastYear")?.text, values.get("reason")?.text]);
    expect(rows).toEqual([["item/2012601", "2012601", "195", "人员增加"], ["item/2012699", "2012699", "8", "上年已完成；本年不再安排"]]);
    expect(result.report.notices).toEqual(["草稿.txt 第5行写的“一般公共服务支出（类）月球事务（款）环形山维护（项）”不是公开表和分类科目里的科目，没有导入。"]);
  });

  test("an item told twice in two ways: the first counts, the second stands beside it", () => {
    const item = "一般公共服务支出（类）档案事务（款）行政运行（项）：2024年预算数为200.00万元，比上年预算增加";
    const { conflicts } = imported(lines(ITEMS, `1.${item}5.00万元，增长2.56%，主要原因是：人员增加。`, `2.${item}9.00万元，增长4.71%，主要原因是：工资调整。`));
    expect(conflicts.map(({ key, field, kept, other }) => [key, field, kept.text, other.text])).toEqual([["item/2012601", "lastYear", "195", "191"], ["item/2012601", "reason", "人员增加", "工资调整"]]);
  });

  test("a reason broken over lines", () => {
    const found = answers(imported(lines(EXPENDITURE, "基本支出200.00万元，占66.67%，比上年预算减少20.00万元，下降9.09%，主要原因是：人员退休，", "日常开支（印刷费）相应减少。")));
    expect(found["changes/expenditure/基本支出.reason"]?.[0]).toBe("人员退休，日常开支（印刷费）相应减少");
  });
});

describe("项目说明", () => {
  const projects = lines(
    `七、关于${AGENCY}2024年一般公共预算项目支出情况说明`,
    "（一）项目名称：库房改造", "设立的政策依据：", "（1）《青禾市档案条例》", "（2）《关于库房的通知》（青档〔2020〕3号）", "预算安排规模：40.00万元", `项目承担单位：${AGENCY}`, "资金分配情况：，材料30.00万元，人工10.00万元。", "资金执行时间：2024年1月-12月",
    "（二）项目名称：兰台展览。设立的政策依据：《展览办法》", "预算安排规模：20万元", "补贴人数：12人", "发放程序：按月发放",
    "（三）项目名称：自办讲座", "设立的政策依据：馆务会决定", "预算安排规模：3.50万元",
  );

  test("fields keep their lines and their stops; a project of no table is the unit's own, with its size", () => {
    const found = answers(imported(projects));
    expect(Object.fromEntries(Object.entries(found).filter(([key]) => key.startsWith("projects/")).map(([key, [text]]) => [key.slice(9), text]))).toEqual({
      "general/库房改造.policy": "（1）《青禾市档案条例》\n（2）《关于库房的通知》（青档〔2020〕3号）", "general/库房改造.executor": AGENCY, "general/库房改造.allocation": "材料30.00万元，人工10.00万元。", "general/库房改造.period": "2024年1月-12月",
      "general/兰台展览.policy": "《展览办法》", "general/兰台展览.recipients": "12人", "general/兰台展览.procedure": "按月发放",
      "other/自办讲座.size": "3.5", "other/自办讲座.policy": "馆务会决定",
    });
    expect(found["projects/general/库房改造.policy"]?.[1]).toBe("草稿.txt 第4行");
  });

  test("under another name, the only one of its amount in text and table; it is told", () => {
    const { notes, report } = imported(projects.replace("库房改造", "库房维修改造工程"));
    expect(notes.sheets.get("projects")?.map(({ key }) => key)).toEqual(["general/库房改造", "general/兰台展览", "other/自办讲座"]);
    expect(report.notices).toEqual(["草稿.txt 第2行写的项目“库房维修改造工程”与公开表的“库房改造”金额相同，按后者导入，请核对名称。"]);
  });

  test("two of one name: the second is the other project where its amount says so, else what differs stands beside", () => {
    const copied = imported(projects.replace("兰台展览", "库房改造"));
    expect(answers(copied)["projects/general/兰台展览.policy"]?.[0]).toBe("《展览办法》");
    const twice = imported(projects.replace("自办讲座", "库房改造"));
    expect(twice.report.notices).toEqual([]);
    expect(answers(twice)["projects/other/库房改造.policy"]?.[0]).toBe("馆务会决定");
  });

  test("carried over: what it is for, to the paragraph's end", () => {
    const found = imported(lines(`十一、关于${AGENCY}2024年上年结转结余预算情况说明`, "上年结转结余12.00万元，包括：财政拨款12.00万元，非财政拨款0.00万元，其中：", "1.数字化扫描12.00万元，主要用于扫描民国卷宗。完成后向社会开放。", "2.别的项目3.00万元，主要用于别的事。"));
    expect(answers(found)["projects/carry/数字化扫描.use"]).toEqual(["扫描民国卷宗。完成后向社会开放", "草稿.txt 第3行"]);
    expect(found.report.notices).toEqual(["草稿.txt 第4行写的结转项目“别的项目”在表11里没有，没有导入。"]);
  });
});

test("基础信息: names, functions, staff with signed changes, date, style", () => {
  const found = answers(imported(lines(
    `${AGENCY}2024年部门预算公开`, `第一部分 ${AGENCY}概况`, "一、主要职能", "（一）保管档案。", "（二）开放档案。", "二、机构设置及人员情况",
    `${AGENCY}无下属预算单位，下设3个科室，分别是：办公室（人事科、财务科）、保管科、利用科。`, "本馆另设库房一处，由保管科代管。",
    `${AGENCY}编制数20人，实有人数25人，其中：在职15人，减少2人；退休10人，增加1人；无离休人员。`,
    "第三部分 2024年部门预算情况说明", EXPENDITURE, `${AGENCY}2024年支出预算2,300.5万元，其中：`, "基本支出1,200.5万元，占52.18%，与上年持平。",
    "第四部分 名词解释", "一、财政拨款：指财政安排的资金。", "另行说明的，从其说明。", "二、“三公”经费：指三项经费。", AGENCY, "2024年 2月 20日",
  )));
  const basics = Object.fromEntries(Object.entries(found).filter(([key]) => key.startsWith("basics/")).map(([key, [text]]) => [key.slice(7, -6), text]));
  expect(basics).toEqual({
    agency: AGENCY, year: "2024", wording: "部门", functions: "保管档案。\n开放档案。", divisions: "办公室（人事科、财务科）、保管科、利用科", subordinates: "无", structure: "本馆另设库房一处，由保管科代管。",
    quota: "20", onDuty: "15", onDutyChange: "-2", retired: "10", retiredChange: "1", veteran: "0", signed: "2024年2月20日", decimals: "去掉末尾的0", thousands: "用逗号",
  });
  expect(found["terms/财政拨款.meaning"]?.[0]).toBe("指财政安排的资金。\n另行说明的，从其说明。");
  expect(found["terms/三公经费.term"]?.[0]).toBe("“三公”经费");
});

test("units below, listed line by line", () => {
  const found = answers(imported(lines("二、机构设置及人员情况", `从预算单位构成看，${AGENCY}的预算包括：${AGENCY}本级预算及下属2家预算单位在内的汇总预算。`, "纳入编制范围的二级预算单位包括：", "1.青禾市城建档案室", "2. 青禾市地方志办公室", `${AGENCY}编制数20人。`)));
  expect(found["basics/subordinates.value"]?.[0]).toBe("青禾市城建档案室、青禾市地方志办公室");
  expect(found["basics/structure.value"]).toBeUndefined();
});

test("其他事项: figures, what there is none of, words and lines", () => {
  const found = answers(imported(lines(
    EXPENDITURE, "十一、其他重要事项的情况说明", "（一）机关运行经费情况", `2024年，${AGENCY}本级及下属1家事业单位的机关运行经费财政拨款预算30.20万元，比上年预算增加1.20万元，增长4.14%。主要原因是：水电费上涨。`,
    "（二）政府采购情况", `2024年，${AGENCY}政府采购预算12.00万元，其中：政府采购货物预算10.00万元，政府采购工程预算0万元，政府采购服务预算2.00万元。`,
    "2024年度本部门面向中小企业预留政府采购项目预算金额12.00万元，其中：面向小微企业预留政府采购项目预算金额9.00万元。",
    "（三）国有资产占用使用情况", "1.房屋350.5平方米，价值90.00万元。", "2.车辆3辆，价值40.00万元；其中：一般公务用车2辆，价值30.00万元；执法执勤用车0辆，价值0.00万元；其他车辆1辆，价值10.00万元。", "3.办公家具价值5.00万元。", "4.其他资产价值6.00万元。",
    "单位价值50万元以上大型设备1台（套），单位价值100万元以上大型设备0台（套）。", "2024年部门预算安排购置公务用车1辆18.00万元，安排购置50万元以上大型设备2台（套），单位价值100万元以上大型设备0台（套）。",
    "（四）预算绩效情况", "2024年，本年度预算绩效管理的财政拨款项目2个，涉及预算金额60.00万元。具体情况见下表：", "另有一项涉密项目不予公开。", "（五）其他需说明的事项", "本部门无其他需说明的事项。",
  )));
  expect(Object.fromEntries(Object.entries(found).filter(([key]) => key.startsWith("matters/")).map(([key, [text]]) => [key.slice(8, -6), text]))).toEqual({
    operating: "30.2", operatingScope: "本级及下属1家事业单位", procurementGoods: "10", procurementWorks: "0", procurementServices: "2", smallMedium: "12", small: "9",
    houseArea: "350.5", houseValue: "90", officialCars: "2", officialCarsValue: "30", enforcementCars: "0", enforcementCarsValue: "0", otherCars: "1", otherCarsValue: "10", furniture: "5", otherAssets: "6",
    equipment50: "1", equipment100: "0", newEquipment50: "2", newEquipment100: "0", carPurchase: "购置公务用车1辆18.00万元", ownProjects: "0", ownProjectsAmount: "0", performance: "另有一项涉密项目不予公开。", other: "无",
  });
  expect(found["changes/operating/机关运行经费.reason"]?.[0]).toBe("水电费上涨");
});

describe("用途说明", () => {
  const appropriation = `四、关于${AGENCY}2024年财政拨款收支预算情况的总体说明`;
  test("after each 类", () => {
    const found = answers(imported(lines(appropriation, "一般公共预算支出包括：一般公共服务支出260.00万元，主要用于日常运转；教育支出5.00万元，主要用于培训。")));
    expect(Object.entries(found).filter(([key]) => key.startsWith("uses/")).map(([key, [text]]) => [key, text])).toEqual([["uses/general/201.use", "日常运转"], ["uses/general/205.use", "培训"]]);
  });
  test("once at the end", () => {
    const found = answers(imported(lines(appropriation, "一般公共预算支出包括：一般公共服务支出260.00万元，教育支出5.00万元，主要用于日常运转。")));
    expect(Object.keys(found).filter((key) => key.startsWith("uses/"))).toEqual(["uses/all.use"]);
  });
});

describe("what is there already", () => {
  const text = lines(EXPENDITURE, "基本支出200.00万元，占66.67%，比上年预算减少20.00万元，下降9.09%，主要原因是：人员退休。");
  const entered = (lastYear: string, reason: string): Notes => smallNotes({ "changes:expenditure/基本支出": { lastYear, reason } });

  test("the same is kept, without a conflict", () => {
    const { notes, conflicts, report } = imported(text, { notes: entered("220.00", "人员退休。") });
    expect(answers({ notes })["changes/expenditure/基本支出.lastYear"]).toEqual(["220.00", undefined]);
    expect([conflicts, report.filled.get("changes")]).toEqual([[], undefined]);
  });

  test("what differs is never overwritten: it stands beside, once however often it is imported", () => {
    const first = imported(text, { notes: entered("215", "工资调整") });
    expect(answers(first)["changes/expenditure/基本支出.reason"]).toEqual(["工资调整", undefined]);
    expect(first.conflicts.map(({ field, kept, other }) => [field, kept.text, other.text, other.source])).toEqual([
      ["lastYear", "215", "220", "草稿.txt 第2行，按本年数减增减额算出"], ["reason", "工资调整", "人员退休", "草稿.txt 第2行"],
    ]);
    const again = imported(text, { notes: first.notes });
    expect(again.notes).toEqual(first.notes);
    expect(again.conflicts).toEqual([]);
  });

  test("a standard term is replaced by the document's own words", () => {
    const standard: Notes = { sheets: new Map([["terms", [{ key: "财政拨款", name: "财政拨款", values: new Map([["term", { text: "财政拨款" }], ["meaning", { text: "标准的解释。", source: "标准条目" }]]) }]]]), problems: [] };
    const { notes, conflicts } = imported(lines(EXPENDITURE, "第四部分 名词解释", "一、财政拨款：本馆的解释。"), { notes: standard });
    expect([answers({ notes })["terms/财政拨款.meaning"], conflicts]).toEqual([["本馆的解释。", "草稿.txt 第3行"], []]);
  });
});

describe("last year's document", () => {
  const before = literalContext([
    literalTable("budget-3", [total(310, 230, 80)], { agency: AGENCY, year: 2023 }),
    literalTable("budget-5", [code("201", "一般公共服务支出", 262, 205, 57), code("20126", "档案事务", 262, 205, 57), code("2012601", "行政运行", 205, 205, 0), code("2012699", "其他档案事务支出", 57, 0, 57), total(262, 205, 57)], { agency: AGENCY, year: 2023 }),
  ]).current;
  const told = source(lines(`${AGENCY}2023年部门预算公开`, "一、主要职能", "保管档案。", `三、关于${AGENCY}2023年支出预算情况说明`, "基本支出233.00万元，占74.19%，比上年预算增加3.00万元，增长1.30%，主要原因是：上年的原因。", `七、关于${AGENCY}2023年一般公共预算项目支出情况说明`, "（一）项目名称：库房改造", "设立的政策依据：《青禾市档案条例》", "预算安排规模：57.00万元", "（二）项目名称：旧项目", "设立的政策依据：旧依据"), "上年.docx");

  test("its tables give figures by code; what is no more is among them", () => {
    const found = answers(importNotes({ disclosure: archive(), notes: NO_NOTES, lastYear: { disclosure: before } }));
    expect(found["changes/expenditure/基本支出.lastYear"]).toEqual(["230", "上年公开表 表3!D6"]);
    expect(found["changes/item/2012601.lastYear"]?.[0]).toBe("205");
    expect(found["changes/item/2012699.lastYear"]).toEqual(["57", "上年公开表 表5!C9"]);
    expect(found["changes/item/2012604.lastYear"]).toEqual(["0", "上年公开表 表5（没有此项）"]);
  });

  test("tables go before the draft, the draft before last year's text; figures that differ stand beside", () => {
    const draft = source(lines(EXPENDITURE, "基本支出200.00万元，占66.67%，比上年预算减少20.00万元，下降9.09%，主要原因是：人员退休。", "项目支出100.00万元，占33.33%，比上年预算增加20.00万元，增长25.00%，主要原因是：新增项目。"));
    const { notes, conflicts } = importNotes({ disclosure: archive(), notes: NO_NOTES, narrative: draft, lastYear: { disclosure: before, narrative: told } });
    expect(answers({ notes })["changes/expenditure/基本支出.lastYear"]?.[0]).toBe("230");
    expect(conflicts.map(({ key, field, other }) => [key, field, other.text])).toEqual([["expenditure/基本支出", "lastYear", "220"], ["expenditure/基本支出", "lastYear", "233"]]);
  });

  test("its text gives what lasts: functions, policies of projects that are still there; no reasons", () => {
    const found = answers(importNotes({ disclosure: archive(), notes: NO_NOTES, lastYear: { narrative: told } }));
    expect(Object.fromEntries(Object.entries(found).map(([key, [text]]) => [key, text]))).toEqual({
      "basics/functions.value": "保管档案。", "changes/expenditure/基本支出.lastYear": "233", "projects/general/库房改造.policy": "《青禾市档案条例》",
    });
    expect(found["basics/functions.value"]?.[1]).toBe("上年的上年.docx 第3行");
  });
});

describe("sources that cannot serve", () => {
  test.each<readonly [name: string, text: string, notice: string]>([
    ["nothing", "  \n ", "情况说明“草稿.txt”里没有文字，没有导入。"],
    ["no sections", "今天天气很好，我们去春游。", "情况说明“草稿.txt”里没有找到预算情况说明各节的标题，没有导入。"],
    ["another year", EXPENDITURE.replace("2024", "2022") + "\n2022年支出预算3.00万元。", "情况说明“草稿.txt”写的是2022年，应当是2024年的，没有导入。"],
    ["another unit", EXPENDITURE.replace(AGENCY, "临江县气象局") + "\n临江县气象局2024年支出预算3.00万元。", "情况说明“草稿.txt”写的单位是“临江县气象局”，不是本单位，没有导入。"],
    ["final accounts", `二、关于${AGENCY}2024年度支出决算情况说明\n2024年度支出决算3.00万元。`, "情况说明“草稿.txt”是决算的情况说明，不是预算的，没有导入。"],
  ])("%s", (_, text, notice) => {
    const { notes, report } = imported(text);
    expect([notes, report.notices]).toEqual([NO_NOTES, [notice]]);
  });

  test("the unit's short name is the unit", () => {
    expect(imported(lines(EXPENDITURE.replace(AGENCY, "青禾市国家档案馆"), "基本支出200.00万元，与上年持平。")).report.notices).toEqual([]);
  });

  test("a slip in the year, where the figures are this document's", () => {
    const { report } = imported(lines(EXPENDITURE.replace("2024", "2023"), "基本支出200.00万元，与上年持平。", "项目支出100.00万元，与上年持平。", ITEMS.replace("2024", "2023"), "1.一般公共服务支出（类）档案事务（款）行政运行（项）：2023年预算数为200.00万元，与上年持平。"));
    expect(report.notices).toEqual([]);
  });

  test("last year's tables of another year or unit", () => {
    const { report } = importNotes({ disclosure: archive(), notes: NO_NOTES, lastYear: { disclosure: archive({ year: 2021 }) } });
    expect(report.notices).toEqual(["上年的公开表写的是2021年，应当是2023年的，没有导入。"]);
    const other = importNotes({ disclosure: archive(), notes: NO_NOTES, lastYear: { disclosure: archive({ year: 2023, agency: "临江县气象局" }) } });
    expect(other.report.notices).toEqual(["上年的公开表写的单位是“临江县气象局”，不是本单位，没有导入。"]);
  });

  test("headings without text, and text that means nothing: no answer that is none, and no fault", () => {
    const headings = ["一、主要职能", "二、机构设置及人员情况", EXPENDITURE, ITEMS, "七、一般公共预算项目支出情况说明", "项目名称：", "设立的政策依据：", "十一、上年结转结余情况说明", "第四部分 名词解释", "：", "一、："];
    const noise = ["主要原因是：", "，，。；比上年", "1.5.0万元", "（类）（款）（项）：为万元", "项目名称：项目名称：项目名称：", "主要用于", "基本支出万元，比上年增加元", "\u0000\u{1F600}", "9".repeat(400) + "万元"];
    for (let turn = 0; turn < headings.length; turn++) {
      const { notes } = imported(lines(...headings.flatMap((heading, at) => [heading, noise[(at + turn) % noise.length] ?? ""])));
      const ids: readonly NotesSheetId[] = budgetNotes.sheets.map(({ id }) => id);
      expect([...notes.sheets.keys()].every((id) => ids.includes(id))).toBe(true);
      expect(Object.values(answers({ notes })).filter(([text]) => text.trim() === "")).toEqual([]);
    }
  });
});

test("places of a sheet and of a Word file", () => {
  const text = ["封面", EXPENDITURE, "基本支出200.00万元，占66.67%，比上年预算减少20.00万元，下降9.09%，主要原因是：人员退休。"];
  const of = (narrative: Narrative): string | undefined => answers(importNotes({ disclosure: archive(), notes: NO_NOTES, narrative: { narrative, read: readNarrative(narrative) } }))["changes/expenditure/基本支出.reason"]?.[1];
  expect(of({ source: "sheet", name: "情况说明", paragraphs: text.map((words, row) => ({ text: words, offset: 0, place: { cell: { sheet: "情况说明", row: row + 13, column: 0 } } })) })).toBe("情况说明!A16");
  expect(of({ source: "docx", name: "情况说明.docx", paragraphs: text.map((words, at) => ({ text: words, offset: 0, place: { line: at + 14, file: "情况说明.docx" } })) })).toBe("情况说明.docx 第16段");
});
