import { attribute } from "../xml/attributes";
import type { XmlListener } from "../xml/scan-xml";

/**
 * The formats that a file names by number alone (ECMA-376 part 1, 18.8.30), as Chinese Excel shows them. 0 is General.
 * The numbers 27–36 and 50–58 are dates in every Chinese version; they only need to be known as dates.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"], [2, "0.00"], [3, "#,##0"], [4, "#,##0.00"],
  [5, "¥#,##0;¥-#,##0"], [6, "¥#,##0;[Red]¥-#,##0"], [7, "¥#,##0.00;¥-#,##0.00"], [8, "¥#,##0.00;[Red]¥-#,##0.00"],
  [9, "0%"], [10, "0.00%"], [11, "0.00E+00"], [12, "# ?/?"], [13, "# ??/??"],
  [14, "yyyy/m/d"], [15, "d-mmm-yy"], [16, "d-mmm"], [17, "mmm-yy"], [18, "h:mm AM/PM"], [19, "h:mm:ss AM/PM"], [20, "h:mm"], [21, "h:mm:ss"], [22, "yyyy/m/d h:mm"],
  [23, "¥#,##0;¥-#,##0"], [24, "¥#,##0;[Red]¥-#,##0"], [25, "¥#,##0.00;¥-#,##0.00"], [26, "¥#,##0.00;[Red]¥-#,##0.00"],
  [37, "#,##0;-#,##0"], [38, "#,##0;[Red]-#,##0"], [39, "#,##0.00;-#,##0.00"], [40, "#,##0.00;[Red]-#,##0.00"],
  [41, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '], [42, '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '], [44, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ '],
  [45, "mm:ss"], [46, "[h]:mm:ss"], [47, "mm:ss.0"], [48, "##0.0E+0"], [49, "@"],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, string] => [id, 'yyyy"年"m"月"d"日"']),
  ...[32, 33, 34, 35, 55, 56].map((id): [number, string] => [id, 'h"时"mm"分"']),
]);

/** Number format code of each cell style by its index; undefined for General. */
export type StyleFormats = readonly (string | undefined)[];

/** Listens to styles.xml. */
export class NumberFormatsListener implements XmlListener {
  private readonly own = new Map<number, string>();
  private readonly ids: number[] = [];
  private inCellStyles = false;

  open(name: string, raw: string): void {
    if (name === "cellXfs") this.inCellStyles = true;
    else if (name === "numFmt") this.own.set(Number(attribute(raw, "numFmtId")), attribute(raw, "formatCode") ?? "");
    else if (name === "xf" && this.inCellStyles) this.ids.push(Number(attribute(raw, "numFmtId") ?? 0));
  }

  close(name: string): void {
    if (name === "cellXfs") this.inCellStyles = false;
  }

  text(): void {
    // Styles say everything in attributes.
  }

  formats(): StyleFormats {
    return this.ids.map((id) => {
      const code = this.own.get(id) ?? BUILT_IN.get(id);
      return code === undefined || code === "" || /^general$/i.test(code) ? undefined : code;
    });
  }
}
