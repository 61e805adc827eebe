/** Labels above amounts of one kind: what was settled. */
export const SETTLED_LABELS = ["决算数", "金额", "决算金额", "本年决算数", "本年决算"] as const;
/** Labels above what was planned, which some places print beside it. */
export const PLANNED_LABELS = ["年初预算数", "年初预算"] as const;
/** Labels above the names of income. */
export const ITEM_LABELS = ["项目", "收入项目", "收入"] as const;
/** Labels above the 类 of expenditure. */
export const CLASS_LABELS = ["项目", "支出项目", "支出", "项目按功能分类", "支出功能分类", "功能分类", "支出功能分类科目"] as const;
/** What one year's expenditure stands under where its columns begin with a bare 合计 or 小计. */
export const YEAR_EXPENDITURE = ["本年支出"] as const;
