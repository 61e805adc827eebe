import { columnUnder, column, optionalColumn, TOTAL_LABELS } from "../columns";
import type { TableStandard } from "../table-standard";
import { YEAR_EXPENDITURE } from "./labels";

/** What tells one fund's table from the other's. */
type Fund = Pick<TableStandard, "id" | "name" | "number" | "titles" | "marks"> & { readonly nilWords: readonly string[] };

/** 决算08表 and 决算09表 are one form for two funds; in some places the second has the year's expenditure only. */
export function fundAccounts({ nilWords, ...fund }: Fund): TableStandard {
  return {
    ...fund,
    sides: [
      {
        rows: { kind: "functional", total: TOTAL_LABELS },
        columns: {
          年初结转和结余: optionalColumn("年初结转和结余", "年初结转结余", "上年结转和结余", "年初财政拨款结转和结余"),
          本年收入: optionalColumn("本年收入", "本年收入合计"),
          本年支出合计: columnUnder(YEAR_EXPENDITURE, "小计", "合计", "本年支出合计", "总计"),
          基本支出: column("基本支出"),
          项目支出: column("项目支出"),
          年末结转和结余: optionalColumn("年末结转和结余", "年末结转结余", "结转下年", "年末财政拨款结转和结余"),
        },
      },
    ],
    nil: { words: nilWords },
  };
}
