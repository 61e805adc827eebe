import { FRAME_COLOUR, LINK_COLOUR, LOOK_FONTS, LOOK_STYLES, type LookStyle } from "../../../core/workbook/look-styles";
import { plannedLooks } from "../../../core/workbook/planned-looks";
import type { CellLook, SheetPlan } from "../../../core/workbook/sheet-plan";
import type { MergedArea } from "../../../core/workbook/workbook";
import { supportsExcelApi } from "../supports";
import { BYTES_PER_CALL, type Step } from "./batch";
import { sameAreas } from "./same-areas";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
/** What most cells have is said once of all, and then only what differs. */
const COMMON = LOOK_STYLES.label;
const COMMON_FONT = LOOK_FONTS[COMMON.font];

/** Fonts, grounds, frames and alignment, one range for cells of one look that lie together. */
export function lookSteps(plan: SheetPlan): readonly Step[] {
  const looks = plannedLooks(plan);
  const width = Math.max(1, looks[0]?.length ?? 0);
  const indents = supportsExcelApi("1.9");
  const everywhere: Step = {
    bytes: 5 * BYTES_PER_CALL,
    run: ({ range }) => {
      const { format } = range(plan.name, { top: 0, left: 0, bottom: Math.max(0, plan.rows.length - 1), right: width - 1 });
      format.font.name = COMMON_FONT.name;
      format.font.size = COMMON_FONT.size;
      format.verticalAlignment = "Center";
    },
  };
  return [everywhere, ...sameAreas(looks.map((row, r) => row.map((look, c) => (plan.rows[r]?.cells[c]?.link === undefined || look === undefined ? look : `${LINKED}${look}`)))).map(({ value, area }): Step => ({
    bytes: 20 * BYTES_PER_CALL,
    run: ({ range }) => {
      const linked = value.startsWith(LINKED);
      dress(range(plan.name, area).format, LOOK_STYLES[(linked ? value.slice(LINKED.length) : value) as CellLook], area, linked, indents);
    },
  }))];
}

const LINKED = "linked ";

function dress(format: Excel.RangeFormat, style: LookStyle, area: MergedArea, linked: boolean, indents: boolean): void {
  const font = LOOK_FONTS[style.font];
  if (font.name !== COMMON_FONT.name) format.font.name = font.name;
  if (font.size !== COMMON_FONT.size) format.font.size = font.size;
  if (font.bold === true) format.font.bold = true;
  if (linked || font.colour !== undefined) format.font.color = `#${font.colour ?? LINK_COLOUR}`;
  if (linked) format.font.underline = "Single";
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== COMMON.vertical) format.verticalAlignment = "Top";
  if (style.wrap) format.wrapText = true;
  if (indents && style.indent > 0) format.indentLevel = style.indent;
  if (style.framed) for (const edge of edgesOf(area)) Object.assign(format.borders.getItem(edge), { style: "Continuous", color: `#${FRAME_COLOUR}` });
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

function edgesOf({ top, left, bottom, right }: MergedArea): readonly Edge[] {
  return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...(bottom > top ? ["InsideHorizontal" as const] : []), ...(right > left ? ["InsideVertical" as const] : [])];
}
