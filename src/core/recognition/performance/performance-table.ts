import type { Figure } from "../../figures/figure";
import type { Exact } from "../../figures/exact";
import type { AmountUnit } from "../../figures/unit";
import type { FundsColumn, FundsSource, IndicatorColumn, PerformanceForm } from "../../standards/performance/forms";
import type { CellRange } from "../../workbook/cell-ref";
import type { Words } from "../words";
import type { IndicatorValue } from "./indicator-value";

/** A score, weight or percentage as printed. `value` is absent where the cell holds no number: "—", 扣分. */
export interface Score extends Words {
  readonly value?: Exact;
  readonly decimals: number;
}

/** A cell of an indicator's value with what was read of it. */
export interface ValueCell extends Words {
  readonly read: IndicatorValue;
}

/** One line of money: where it comes from and how much. */
export interface FundsLine {
  readonly source: FundsSource;
  readonly label: Words;
  readonly amounts: ReadonlyMap<Exclude<FundsColumn, "weight" | "rate" | "score">, Figure>;
  readonly weight?: Score;
  readonly rate?: Score;
  readonly score?: Score;
}

/** A task of a 整体 target of the form of 2022: 总额 = 财政拨款 + 其他资金. */
export interface TaskLine {
  readonly name: Words;
  readonly total?: Figure;
  readonly fiscal?: Figure;
  readonly other?: Figure;
}

/** One indicator. Levels are those of the merged labels above it. */
export interface Indicator {
  readonly row: number;
  /** 产出指标, 成本指标 …; "" where none stands above. */
  readonly level1: string;
  /** 数量指标, 质量指标 …. */
  readonly level2: string;
  readonly name?: Words;
  readonly target?: ValueCell;
  readonly lastYear?: ValueCell;
  readonly actual?: ValueCell;
  readonly weight?: Score;
  readonly score?: Score;
  /** 赋分规则 as printed. */
  readonly scoring?: Words;
}

/** A performance table as read. */
export interface PerformanceTable {
  readonly form: PerformanceForm;
  readonly title: Words;
  readonly range: CellRange;
  readonly year?: { readonly value: number; readonly at: Words["at"] };
  /** 预算单位, 实施单位 …: whose it is. */
  readonly unit?: Words;
  /** 主管部门. */
  readonly department?: Words;
  /** What its amounts are printed in; as read they are 万元. */
  readonly amountUnit: AmountUnit;
  readonly project?: Words;
  readonly funds: readonly FundsLine[];
  readonly tasks: readonly TaskLine[];
  readonly goal?: Words;
  /** 实际完成情况 of the goal. */
  readonly achieved?: Words;
  /** The columns that the table has. */
  readonly columns: ReadonlySet<IndicatorColumn>;
  readonly indicators: readonly Indicator[];
  /** The line 总分. */
  readonly total?: { readonly weight?: Score; readonly score?: Score };
}
