import type { TableId } from "./agency";
import type { Form, FormColumn } from "./forms/form";
import { isAmount } from "./forms/form";
import type { Layout } from "./layout";
import type { Random } from "./random";

/** A column with amounts that "some" leaves out, so that what needs it can only be "no data". */
const needed: Readonly<Partial<Record<TableId, string>>> = {
  "budget-2": "own",
  "budget-3": "project",
  "budget-6": "operating",
  "budget-11": "fiscalProject",
};

/** The columns that the layout prints. */
export function dropColumns(form: Form, layout: Layout): readonly FormColumn[] {
  if (layout.dropColumns === "none" || form.nil !== undefined) return form.columns;
  const empty = ({ key, kind }: FormColumn): boolean =>
    kind === "amount" &&
    ![
      "total",
      "basic",
      "project",
      "personnel",
      "operating",
      "subtotal",
      "left:amount",
      "right:amount",
      "left:total",
      "right:total",
    ].includes(key) &&
    form.rows.every(({ cells }) => {
      const cell = cells[key];
      return cell === undefined || (isAmount(cell) && cell.yuan === 0);
    });
  return form.columns.filter((column) => !empty(column) && !(layout.dropColumns === "some" && needed[form.id] === column.key));
}

/** Groups of neighbours that share a header text at a level. */
function groups(columns: readonly FormColumn[], level: number): readonly (readonly FormColumn[])[] {
  const found: FormColumn[][] = [];
  for (const column of columns) {
    const last = found[found.length - 1];
    const shared = last?.[0]?.path[level] === column.path[level] && column.path.length > level + 1;
    if (last !== undefined && shared) last.push(column);
    else found.push([column]);
  }
  return found;
}

function shuffleLevel(columns: readonly FormColumn[], level: number, rng: Random): readonly FormColumn[] {
  if (columns.length < 2) return columns;
  return rng.shuffle(groups(columns, level)).flatMap((group) => (group.length > 1 ? shuffleLevel(group, level + 1, rng) : group));
}

/** Amount columns in another order, each still under its header; the name sometimes before the codes. */
export function shuffled(columns: readonly FormColumn[], layout: Layout, rng: Random): readonly FormColumn[] {
  if (layout.columnOrder === "standard") return columns;
  const firstAmount = columns.findIndex(({ kind }) => kind === "amount");
  const text = columns.slice(0, firstAmount);
  const sides = columns.some(({ key }) => key.startsWith("right:"));
  if (sides) {
    const right = columns.findIndex(({ key }) => key.startsWith("right:"));
    return [...columns.slice(0, right), ...shuffleLevel(columns.slice(right), 0, rng)];
  }
  const names = text.filter(({ kind }) => kind === "name");
  const rest = text.filter(({ kind }) => kind !== "name");
  return [...(rng.chance(0.3) ? [...names, ...rest] : text), ...shuffleLevel(columns.slice(firstAmount), 0, rng)];
}

/** 序号 in front, 备注 at the end. Tables 1 and 4 have none: their two sides share the rows. */
export function withExtras(columns: readonly FormColumn[], layout: Layout): readonly FormColumn[] {
  if (columns.some(({ key }) => key.startsWith("right:"))) return columns;
  const extra = (key: string, text: string): FormColumn => ({ key, kind: "extra", path: [text], flat: text });
  return [
    ...(layout.extraColumns === "serial" || layout.extraColumns === "both" ? [extra("serial", "序号")] : []),
    ...columns,
    ...(layout.extraColumns === "note" || layout.extraColumns === "both" ? [extra("note", "备注")] : []),
  ];
}
