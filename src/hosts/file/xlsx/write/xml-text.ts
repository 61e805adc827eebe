/** What XML 1.0 cannot hold, and halves of characters. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that any XML part may hold: without control characters, with \n for every line end. */
export function legalText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(ILLEGAL, "");
}

/** Text for an element or for an attribute in double quotes; line ends survive in both. */
export function escapeXml(text: string): string {
  return legalText(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A cell's text or a table column's name, in which _x0041_ would be read as a character. */
export function escapeCellText(text: string): string {
  return escapeXml(text).replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");
}
