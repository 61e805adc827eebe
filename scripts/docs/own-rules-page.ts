import { ownRulesColumns, OWN_RULES_SHEET, MOST_OWN_RULES } from "../../src/core/checking/own-rules/own-rules-sheet";
import { LONGEST_FORMULA, MOST_TERMS } from "../../src/core/identities/parse-formula";
import { vocabularyOf, type SideWords, type TableWords } from "../../src/core/identities/vocabulary";
import { documentStandards } from "../../src/core/standards/document-standard";
import { cell, page } from "./rule-pages";

const AXES = { functional: "功能分类科目编码（`[208]`、`[20805]`、`[2080505]`）", economic: "经济分类科目编码（`[302]`、`[30217]`）", projects: "项目（只能用 `[每个项目]` … `[同项目]`）" } as const;

/** How users write 勾稽关系 of their own, with the names of every table's lines and columns. In Chinese: preparers read it. */
export function ownRulesPage(): string {
  return page([
    `# ${OWN_RULES_SHEET}`,
    `在工作簿里放一张名为“${OWN_RULES_SHEET}”的工作表（在窗格或网页的“校验—报告与公开”里点“插入工作表”，或照下面的表头自己建），一行写一条，校验时和内置的勾稽关系一起运行。表头是：${ownRulesColumns.map(({ label }) => label).join("、")}。最多 ${String(MOST_OWN_RULES)} 行；一个公式最多 ${String(LONGEST_FORMULA)} 个字符、${String(MOST_TERMS)} 项。`,
    ["## 怎样填", "", "| 栏 | 填什么 |", "|---|---|",
      "| 编号 | 自取，不重复；改内置规则时填它的编号（见 [rules](rules/README.md)、[identities](rules/identities.md)）或名称 |",
      "| 公式 | 见下；前面不写等号 |", "| 级别 | 错误、提醒（警告）、提示；不填按错误 |",
      "| 适用年度 | `2024`、`2023-2025`、`2024年起`、`至2023年`；不填各年都适用 |",
      "| 依据、说明 | 自由填写；说明会写进校验结果 |", "| 启用 | 是、否；不填按是 |"].join("\n"),
    "公式看不懂时，校验结果会在那个单元格上说明从第几个字符起、为什么，并且不运行这一条，其余照常。自定义的关系不符时单独列出，不影响内置规则判断哪个数可能有误。",
    "要停用一条内置规则，编号填它的编号，公式留空，启用填“否”；只改级别，启用不填，填新的级别。停用和改动都会写在校验报告的开头。",
    ["## 公式", "", "| 写法 | 意思 |", "|---|---|",
      "| `表3[合计].合计 = 表5[合计].合计` | 两个数相等。也可以用 `≤`、`≥` |",
      "| `表1[收入总计].预算数 = 表1[本年收入].预算数 + 表1[上年结转结余].预算数` | 加减。倍数写在前面：`2×表5[2080506].合计` |",
      "| `表2[每个科目].总计 = 表3[同科目].合计` | 两张表的每个科目；只比类用 `[每个类]`，项目用 `[每个项目]` … `[同项目]` |",
      "| `表3[*].合计 = 表3[*].基本支出 + 表3[*].项目支出` | 一张表的每一行；`[301及下级]` 是一个科目和它的下级 |",
      "| `表5[每个上级].每列 = Σ 表5[下级].同列` | 每个上级行、每一栏 |",
      "| `表3[合计].合计 = Σ 表3[各类].合计` | 所有类之和 |",
      "| `表10[公务接待费].合计 ≤ 上年.表10[公务接待费].合计` | 上年的表（校验时给出上年的文件） |",
      "| `决算07表[公务接待费].决算数 ≤ 预算.表10[公务接待费].合计` | 决算对应的预算（校验时给出预算的文件） |",
      "| `表4[上年结转（如有）].合计 = 0` | 有的表没有这一行时按 0 |"].join("\n"),
    "金额按表上印出的精度比较：两边所有可能的数没有一组能相等，才算不符，没有固定的容差。缺表、缺栏、没有分列时不判断，列入“没有核对”。",
    ...documentStandards.flatMap(({ name, tables }) => [`## ${name}：各表的行和栏`, ...tables.map((standard) => tableWords(vocabularyOf([standard]).get(standard.name), standard.name, standard.titles[0] ?? ""))]),
  ]);
}

function tableWords(words: TableWords | undefined, name: string, title: string): string {
  if (words === undefined) throw new Error(`${name} has no words`);
  const axes = [...words.axes].map((axis) => AXES[axis]);
  return [`### ${name} ${title}`, "", ...words.sides.flatMap((side, i) => sideWords(side, words.sides.length > 1 ? `第${String(i + 1)}侧` : "")), ...(axes.length === 0 ? [] : [`- 还可以写：${axes.join("；")}`])].join("\n");
}

function sideWords({ rowNames, columnNames }: SideWords, side: string): readonly string[] {
  const list = (names: readonly string[]): string => names.map((one) => `\`${cell(one)}\``).join("、");
  return [`- ${side}行：${list(rowNames)}`, `- ${side}栏：${list(columnNames)}`];
}
