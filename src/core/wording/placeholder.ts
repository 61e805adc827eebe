import { squeeze } from "./normalise";

const MARK = "(?:[X×x○]{2,}|某某|_{2,}|\\*{2,})";
/** A mark is a placeholder where a name or figure must stand: XX万元, ××单位, 20XX年. Alone it may be a masked name. */
const IN_TEXT = new RegExp(`(?:20)?${MARK}(?:万?元|年|月|日|省|州|市|县|区|部门|单位|局|委|厅|办|中心|公司|项目|资金|经费)|【】`);
const IN_NAME = new RegExp(`${MARK}|【】`);

/** The first place of a sentence or title that somebody forgot to fill in: "××单位"; undefined where there is none. */
export function placeholderIn(text: string): string | undefined {
  return IN_TEXT.exec(squeeze(text))?.[0];
}

/** Whether a name is not filled in: "XX局", "某某中心". Here any mark counts. */
export function isPlaceholderName(name: string): boolean {
  return IN_NAME.test(squeeze(name));
}
