import { columnLetters, quotedSheet } from "../../../../core/workbook/a1";
import type { CellRange } from "../../../../core/workbook/cell-ref";
import type { PlannedChart, SheetPlan } from "../../../../core/workbook/sheet-plan";
import type { Namespaces } from "./ooxml-names";
import { XML_HEAD } from "./ooxml-names";
import { escapeXml } from "./xml-text";

type Area = Omit<CellRange, "sheet">;

/** Muted, and told apart in black and white too. */
const COLOURS = ["3E6A94", "C08A3E", "7F9C7A", "A65E5E", "8C8C8C", "6C5B7B", "B5B0A1", "4F8A8B"] as const;

/** The drawing that places a sheet's charts; `ids` are the relation ids of the charts, in order. */
export function drawingPart(charts: readonly PlannedChart[], ids: readonly string[], { sheetDrawing, drawing, chart, relations }: Namespaces): string {
  const anchors = charts.map(({ over, title }, at) => {
    const corner = (name: string, row: number, column: number): string =>
      `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    return (
      `<xdr:twoCellAnchor>${corner("from", over.top, over.left)}${corner("to", over.bottom + 1, over.right + 1)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(at + 2)}" name="图表 ${String(at + 1)}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relations}" r:id="${ids[at] ?? ""}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
    );
  });
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}">${anchors.join("")}</xdr:wsDr>`;
}

/** A chart over cells of its own sheet, with the values as they are now, for programs that do not calculate. */
export function chartPart(plan: SheetPlan, chart: PlannedChart, { chart: c, drawing, relations }: Namespaces): string {
  const many = chart.kind === "pie" || chart.series.length > 1;
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${c}" xmlns:a="${drawing}" xmlns:r="${relations}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx>${richText(chart.title, 1400)}</c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${chart.kind === "pie" ? pieXml(plan, chart) : barsXml(plan, chart)}</c:plotArea>` +
    (many ? `<c:legend><c:legendPos val="${chart.kind === "pie" ? "r" : "b"}"/><c:overlay val="0"/></c:legend>` : "") +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>'
  );
}

function pieXml(plan: SheetPlan, chart: PlannedChart): string {
  const count = cellsOf(chart.categories).length;
  const points = Array.from({ length: count }, (_, at) => `<c:dPt><c:idx val="${String(at)}"/><c:bubble3D val="0"/>${fill(at, true)}</c:dPt>`).join("");
  const series = chart.series.slice(0, 1).map((one, at) => seriesXml(plan, chart, one, at, points + labelsXml("0", "1")));
  return `<c:pieChart><c:varyColors val="1"/>${series.join("")}<c:firstSliceAng val="0"/></c:pieChart>`;
}

function barsXml(plan: SheetPlan, chart: PlannedChart): string {
  const lying = chart.kind === "bar";
  const series = chart.series.map((one, at) => seriesXml(plan, chart, one, at, '<c:invertIfNegative val="0"/>' + labelsXml("1", "0"), fill(at, false)));
  const [names, amounts] = lying ? ["l", "b"] : ["b", "l"];
  const hidden = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  return (
    `<c:barChart><c:barDir val="${lying ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="60"/><c:axId val="111"/><c:axId val="112"/></c:barChart>` +
    // Lying bars are read from the top, as the rows are.
    `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${lying ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${names}"/><c:numFmt formatCode="General" sourceLinked="0"/>${hidden}<c:crossAx val="112"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${amounts}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/>${hidden}<c:crossAx val="111"/><c:crosses val="${lying ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function seriesXml(plan: SheetPlan, chart: PlannedChart, { name, values }: PlannedChart["series"][number], at: number, more: string, look = ""): string {
  const categories = cellsOf(chart.categories).map(([row, column]) => String(plan.rows[row]?.cells[column]?.value ?? ""));
  const amounts = cellsOf(values).map(([row, column]) => plan.rows[row]?.cells[column]?.value);
  const texts = categories.map((text, idx) => `<c:pt idx="${String(idx)}"><c:v>${escapeXml(text)}</c:v></c:pt>`).join("");
  const numbers = amounts.map((amount, idx) => (typeof amount === "number" ? `<c:pt idx="${String(idx)}"><c:v>${String(amount)}</c:v></c:pt>` : "")).join("");
  return (
    `<c:ser><c:idx val="${String(at)}"/><c:order val="${String(at)}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>${look}${more}` +
    `<c:cat><c:strRef><c:f>${reference(plan, chart.categories)}</c:f><c:strCache><c:ptCount val="${String(categories.length)}"/>${texts}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(plan, values)}</c:f><c:numCache><c:formatCode>0.00</c:formatCode><c:ptCount val="${String(amounts.length)}"/>${numbers}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

function labelsXml(value: "0" | "1", percent: "0" | "1"): string {
  const format = percent === "1" ? "0.0%" : "#,##0.00";
  return `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="${percent}"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

function fill(at: number, edged: boolean): string {
  const edge = edged ? '<a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln>' : "";
  return `<c:spPr><a:solidFill><a:srgbClr val="${COLOURS[at % COLOURS.length] ?? COLOURS[0]}"/></a:solidFill>${edge}</c:spPr>`;
}

function richText(text: string, size: number): string {
  return `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${String(size)}" b="0"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="${String(size)}" b="0"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich>`;
}

function cellsOf({ top, left, bottom, right }: Area): readonly (readonly [row: number, column: number])[] {
  return Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (__, c) => [top + r, left + c] as const)).flat();
}

function reference(plan: SheetPlan, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${String(row + 1)}`;
  const first = corner(top, left);
  const last = corner(bottom, right);
  return escapeXml(`${quotedSheet(plan.name)}!${first === last ? first : `${first}:${last}`}`);
}
