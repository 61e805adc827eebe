/** A mistake put into the sample workbook on purpose. */
export interface SampleMistake {
  readonly kind:
    | "swapped digits"
    | "tables disagree"
    | "name of another code"
    | "total off by two cents"
    | "wrong unit"
    | "missing nil sentence"
    | "malformed number"
    | "share"
    | "direction word"
    | "amount unlike the table"
    | "count unlike the table"
    | "parts unlike their whole"
    | "impossible date"
    | "weights"
    | "operator"
    | "execution rate"
    | "score"
    | "funds"
    | "indicator twice";
  readonly sheet: string;
  /** Each changed cell with what stood there and what stands there now (in prose: the words that stood in it); null for a blank cell. */
  readonly changes: readonly { readonly address: string; readonly before: string | number; readonly after: string | number | null }[];
}

/** What is wrong in assets/sample-budget.xlsx, and nothing else is. Kept as literals, so that a test and a reader see the same. */
export const sampleMistakes: readonly SampleMistake[] = [
  {
    kind: "name of another code",
    sheet: "表2 部门收入总体情况表",
    changes: [{ address: "D19", before: "公务员医疗补助", after: "事业单位医疗" }],
  },
  { kind: "swapped digits", sheet: "表3 部门支出总体情况表", changes: [{ address: "G24", before: 325.74, after: 352.74 }] },
  {
    // The row agrees with itself; only table 2 (and the 款 above) tells.
    kind: "tables disagree",
    sheet: "表5 一般公共预算支出情况表",
    changes: [
      { address: "E14", before: 11.58, after: 12.58 },
      { address: "F14", before: 11.58, after: 12.58 },
    ],
  },
  { kind: "total off by two cents", sheet: "表6 一般公共预算基本支出情况表", changes: [{ address: "F8", before: 127.3, after: 127.32 }] },
  { kind: "malformed number", sheet: "表7 一般公共预算项目支出情况表", changes: [{ address: "F12", before: 23.01, after: "23..01" }] },
  {
    kind: "missing nil sentence",
    sheet: "表9 国有资本经营预算支出情况表",
    changes: [
      {
        address: "A9",
        before: "金穗县城市管理局2024年没有使用国有资本经营预算拨款安排的支出，国有资本经营预算支出情况表为空表。",
        after: null,
      },
    ],
  },
  { kind: "wrong unit", sheet: "表10 财政拨款“三公”经费支出情况表", changes: [{ address: "E3", before: "单位：万元", after: "单位：元" }] },
  { kind: "share", sheet: "情况说明", changes: [{ address: "A16", before: "占74.21%", after: "占72.41%" }] },
  { kind: "direction word", sheet: "情况说明", changes: [{ address: "A29", before: "增长9.11%", after: "下降9.11%" }] },
  { kind: "amount unlike the table", sheet: "情况说明", changes: [{ address: "A53", before: "785.89万元", after: "758.89万元" }] },
  { kind: "impossible date", sheet: "情况说明", changes: [{ address: "A81", before: "12月31日", after: "11月31日" }] },
  { kind: "parts unlike their whole", sheet: "情况说明", changes: [{ address: "A114", before: "车辆10辆", after: "车辆11辆" }] },
  { kind: "count unlike the table", sheet: "情况说明", changes: [{ address: "A119", before: "项目5个", after: "项目6个" }] },
];
