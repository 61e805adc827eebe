import { ZERO } from "../../figures/exact";
import { isLack, type Lack, type Quantity } from "./quantity";
import type { Writer } from "./writer";

/** Part ÷ whole in percent, exact; 0/0 is nothing by custom. */
export function shareOf(writer: Writer, part: Quantity | Lack, whole: Quantity | Lack): Quantity | Lack {
  if (isLack(part)) return part;
  if (isLack(whole)) return whole;
  const value = whole.value.isZero() ? ZERO : part.value.div(whole.value).times(100);
  return {
    value,
    cells: [...(part.cells ?? []), ...(whole.cells ?? [])],
    why: `${writer.arithmetic(part.value)} ÷ ${writer.arithmetic(whole.value)} = ${value.toFixed(2)}%`,
  };
}
