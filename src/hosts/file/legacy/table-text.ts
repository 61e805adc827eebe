/** What a text must look like to be a table: HTML with a table, a spreadsheet of XML 2003, or lines with the same separator. */
export function tableText(text: string): string | null {
  if (/^\uFEFF?\s*</.test(text)) return /<table|urn:schemas-microsoft-com:office:spreadsheet/i.test(text) ? text : null;
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "").slice(0, 50);
  const separated = lines.filter((line) => /[,\t;]/.test(line)).length;
  return lines.length >= 2 && separated * 2 >= lines.length ? text : null;
}
