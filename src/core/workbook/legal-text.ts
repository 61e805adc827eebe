/** What XML 1.0 cannot hold, and halves of characters. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that a workbook's parts may hold: without control characters, with \n for every line end. */
export function legalText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(ILLEGAL, "");
}
