import type { TableStandard } from "../table-standard";
import { column, optionalColumn, TOTAL_LABELS } from "../columns";

/** What tells one fund's expenditure table from the other's. */
type Fund = Pick<TableStandard, "id" | "name" | "number" | "titles" | "marks"> & { readonly nilWords: readonly string[] };

/** 表8 and 表9 are one form for two funds. The 2024 form splits 基本支出 into 人员经费 and 公用经费. */
export function fundExpenditure({ nilWords, ...fund }: Fund): TableStandard {
  return {
    ...fund,
    sides: [
      {
        rows: { kind: "functional", total: TOTAL_LABELS },
        columns: {
          合计: column("合计", "总计", "小计"),
          基本支出: optionalColumn("基本支出"),
          人员经费: optionalColumn("人员经费", "人员支出"),
          公用经费: optionalColumn("公用经费", "公用支出", "日常公用经费"),
          项目支出: column("项目支出"),
        },
      },
    ],
    nil: { words: nilWords },
  };
}
