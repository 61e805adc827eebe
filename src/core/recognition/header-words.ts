import type { RowAxis, TableStandard } from "../standards/table-standard";
import { labelKey } from "../wording/normalise";

const keysOf = (...labels: string[]): ReadonlySet<string> => new Set(labels.map(labelKey));

/** Labels above code columns. */
export const CODE_LABELS = keysOf(
  "类", "款", "项", "科目编码", "功能分类科目编码", "支出功能分类科目编码", "功能科目编码", "支出功能科目编码", "经济分类科目编码",
  "支出经济分类科目编码", "部门预算支出经济分类科目编码", "部门预算经济分类科目编码", "经济科目编码", "科目代码", "功能分类科目代码", "经济分类科目代码", "编码", "代码",
);
/** Labels above columns of code names; 科目 and 项目 also stand above code and name joined. */
export const NAME_LABELS = keysOf(
  "科目名称", "功能分类科目名称", "支出功能分类科目名称", "功能科目名称", "支出功能科目名称", "经济分类科目名称", "支出经济分类科目名称",
  "部门预算支出经济分类科目名称", "部门预算经济分类科目名称", "经济科目名称", "名称", "科目", "功能分类科目", "支出功能分类科目", "功能分类", "支出功能分类",
  "经济分类科目", "支出经济分类科目", "经济分类", "支出经济分类", "科目编码及名称", "科目编码名称", "功能分类科目编码及名称", "经济分类科目编码及名称",
);
/** Labels above project names. */
export const PROJECT_LABELS = keysOf("项目名称", "项目", "预算项目", "项目支出名称");
/** Group labels that stand above code and name together. */
const GROUP_LABELS = keysOf("项目", "科目", "支出", "收入", "预算数");
/** Labels of columns that carry no amounts of the form. */
const SIDE_LABELS = keysOf("序号", "行次", "栏次", "备注", "单位名称", "单位编码", "预算单位");

/** Labels of the total of a group of items that are columns. */
export const PART_TOTALS = ["小计", "合计", "总计"] as const;

const words = new WeakMap<TableStandard, ReadonlySet<string>>();

/** Every label that a standard's header may hold, as compared. */
export function headerWords(standard: TableStandard): ReadonlySet<string> {
  let known = words.get(standard);
  if (known === undefined) {
    const all = new Set<string>([...GROUP_LABELS, ...SIDE_LABELS, ...standard.marks.map(labelKey)]);
    for (const side of standard.sides) {
      for (const label of side.under ?? []) all.add(labelKey(label));
      for (const label of axisLabels(side.rows)) all.add(label);
      if (side.rows.kind === "items" && side.rows.across !== undefined) for (const { name, labels = [] } of side.rows.items) for (const label of [name, ...labels, ...PART_TOTALS]) all.add(labelKey(label));
      for (const column of Object.values(side.columns)) {
        for (const label of column.labels) all.add(labelKey(label));
        for (const group of column.under ?? []) {
          all.add(labelKey(group));
          for (const label of column.labels) all.add(labelKey(group + label));
        }
      }
    }
    known = all;
    words.set(standard, known);
  }
  return known;
}

const axes = new WeakMap<RowAxis, ReadonlySet<string>>();

/** Labels above the columns that name the rows of an axis. */
export function axisLabels(axis: RowAxis): ReadonlySet<string> {
  let labels = axes.get(axis);
  if (labels === undefined) axes.set(axis, (labels = makeAxisLabels(axis)));
  return labels;
}

function makeAxisLabels(axis: RowAxis): ReadonlySet<string> {
  switch (axis.kind) {
    case "items":
      return new Set(axis.labels.map(labelKey));
    case "classes":
      return new Set([...axis.labels.map(labelKey), ...CODE_LABELS, ...NAME_LABELS]);
    case "functional":
    case "economic":
      return new Set([...CODE_LABELS, ...NAME_LABELS]);
    case "coded-projects":
      return new Set([...CODE_LABELS, ...NAME_LABELS, ...PROJECT_LABELS]);
    case "projects":
      return PROJECT_LABELS;
  }
}

const unions = new WeakMap<readonly TableStandard[], ReadonlySet<string>>();

/** Every header label of any of the standards: a row without two of them is no header of theirs. */
export function wordsOfAll(standards: readonly TableStandard[]): ReadonlySet<string> {
  let union = unions.get(standards);
  if (union === undefined) unions.set(standards, (union = new Set(standards.flatMap((standard) => [...headerWords(standard)]))));
  return union;
}
