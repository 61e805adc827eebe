import { legalText } from "../../../../core/workbook/legal-text";

/** Text for an element or for an attribute in double quotes; line ends survive in both. */
export function escapeXml(text: string): string {
  return legalText(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A cell's text or a table column's name, in which _x0041_ would be read as a character. */
export function escapeCellText(text: string): string {
  return escapeXml(text).replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");
}
