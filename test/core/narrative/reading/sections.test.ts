import { narrativeOfText, readText, wordsAt } from "./support/tell";

/** "id: heading words → last paragraph" */
function sections(text: string): readonly string[] {
  const narrative = narrativeOfText(text);
  return readText(text).sections.map(({ id, heading, last }) => `${id}: ${wordsAt(narrative, heading)} → ${last + 1}`);
}

test.each([
  ["一、关于松原县统计局2024年收支预算情况的总体说明", "budget/overview"],
  ["1、关于松原县统计局部门 2024 年收入预算情况说明", "budget/income"],
  ["（三）关于松原县统计局 2024年支出预算的情况说明", "budget/expenditure"],
  ["四、关于2024年财政拨款收支预算情况的总体说明", "budget/appropriation"],
  ["(五) 2024年一般公共预算当年拨款情况说明", "budget/general"],
  ["六、一般公共预算基本支出情况说明", "budget/basic"],
  ["七、一般公共预算项目支出情况说明", "budget/projects"],
  ["八、政府性基金预算拨款情况说明", "budget/fund"],
  ["九、国有资本经营预算拨款情况说明", "budget/capital"],
  ["十、财政拨款“三公”经费预算情况说明", "budget/three-public"],
  ["十一、2024年上年结转结余预算情况说明", "budget/carry-over"],
  ["十二、其他重要事项的情况说明", "budget/other"],
  ["(一) 单位运行经费情况", "budget/operating"],
  ["（二）政府采购情况", "budget/procurement"],
  ["（三）国有资产占用使用情况", "budget/assets"],
  ["（四）预算绩效情况", "budget/performance"],
  ["(五)其他需说明的事项", "budget/other-matters"],
  ["三、关于松原县国有资产监督管理局2024年支出预算情况说明", "budget/expenditure"],
])("%s is %s", (heading, id) => expect(sections(`${heading}\n正文。`)).toEqual([`${id}: ${heading} → 2`]));

test.each([
  ["一、收入支出决算总体情况说明", "accounts/overview"],
  ["二、收入决算情况说明", "accounts/income"],
  ["三、支出决算情况说明", "accounts/expenditure"],
  ["四、财政拨款收入支出决算总体情况说明", "accounts/appropriation"],
  ["五、一般公共预算财政拨款支出决算情况说明", "accounts/general"],
  ["六、一般公共预算财政拨款基本支出决算情况说明", "accounts/basic"],
  ["七、财政拨款“三公”经费支出决算情况说明", "accounts/three-public"],
  ["八、政府性基金预算财政拨款收入支出决算情况说明", "accounts/fund"],
  ["九、机关运行经费支出情况说明", "accounts/operating"],
])("%s is %s in final accounts", (heading, id) => {
  expect(sections(`第二部分 2023年度部门决算情况说明\n部门决算情况如下。\n${heading}\n正文。`)[1]).toBe(`${id}: ${heading} → 4`);
});

test("size, structure and items stand only below the appropriation; elsewhere the words mean nothing", () => {
  expect(sections("五、一般公共预算当年拨款情况说明\n（一）当年拨款规模变化情况\n甲。\n（二）当年拨款结构情况\n乙。\n（三）当年拨款具体使用情况\n丙。")).toEqual([
    "budget/general: 五、一般公共预算当年拨款情况说明 → 1",
    "budget/general/size: （一）当年拨款规模变化情况 → 3",
    "budget/general/structure: （二）当年拨款结构情况 → 5",
    "budget/general/items: （三）当年拨款具体使用情况 → 7",
  ]);
  expect(sections("十、财政拨款“三公”经费预算情况说明\n具体情况如下：\n正文。")).toEqual(["budget/three-public: 十、财政拨款“三公”经费预算情况说明 → 3"]);
});

test("a 目录 in front repeats every heading and opens no section", () => {
  const text = "目 录\n第一部分 松原县统计局概况\n一、主要职能\n第三部分 2024年部门预算情况说明\n一、2024年收入预算情况说明\n第一部分 松原县统计局概况\n一、主要职能\n组织统计。\n第三部分 2024年部门预算情况说明\n一、2024年收入预算情况说明\n收入预算5万元。";
  expect(sections(text)).toEqual(["part/overview: 第一部分 松原县统计局概况 → 6", "overview/functions: 一、主要职能 → 8", "part/narrative: 第三部分 2024年部门预算情况说明 → 9", "budget/income: 一、2024年收入预算情况说明 → 11"]);
});

test("a heading broken over lines is one", () => {
  expect(sections("七、关于松原县统计局2024年一般公共预算\n项目支出情况说明\n本年没有项目。")).toEqual(["budget/projects: 七、关于松原县统计局2024年一般公共预算 → 3"]);
});

test("a heading's text may follow in the same paragraph", () => {
  const text = "一、收入支出决算总体情况说明。2024年度收入支出总计512.40万元。";
  expect(sections(`部门决算公开情况说明\n${text}`)[0]).toBe("accounts/overview: 一、收入支出决算总体情况说明。 → 2");
  expect(readText(text).statements.map(({ kind, subject }) => [kind, subject.section])).toEqual([["amount", "accounts/overview"]]);
});

test("an unknown section keeps its words", () => {
  expect(sections("一、乡村振兴工作开展情况\n正文。")).toEqual(["other:乡村振兴工作开展情况: 一、乡村振兴工作开展情况 → 2"]);
});

test("terms are explained under the sections' names and are no sections", () => {
  expect(sections("第四部分 名词解释\n一、基本支出：指为保障运转发生的支出。\n二、机关运行经费：指公用经费。")).toEqual(["part/terms: 第四部分 名词解释 → 3"]);
  expect(readText("第四部分 名词解释\n一、基本支出：指为保障运转发生的5万元。").statements).toEqual([]);
});

test("names and years that the text gives of itself, most frequent first", () => {
  const read = readText("关于松原县统计局2024年收入预算情况说明\n松原县统计局2024年收入预算5万元，比2023年增加1万元。\n松原县统计局2024年支出预算5万元。");
  expect(read.years.map(({ value }) => value)).toEqual([2024, 2023]);
  expect(read.agencies.map(({ text }) => text)).toEqual(["松原县统计局"]);
  expect(read.agencies[0]?.span).toEqual({ paragraph: 0, start: 2, end: 8 });
});

test("an empty narrative reads as nothing", () => {
  expect(readText("")).toEqual({ sections: [], statements: [], numbers: [], years: [], agencies: [] });
});
