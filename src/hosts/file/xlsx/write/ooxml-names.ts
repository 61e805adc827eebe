/** Namespaces of a workbook's parts, transitional or strict; a package holds one kind. */
export interface Namespaces {
  readonly main: string;
  readonly relations: string;
  readonly sheetDrawing: string;
  readonly drawing: string;
  readonly chart: string;
}

const SCHEMAS = "http://schemas.openxmlformats.org";
const TRANSITIONAL: Namespaces = {
  main: `${SCHEMAS}/spreadsheetml/2006/main`,
  relations: `${SCHEMAS}/officeDocument/2006/relationships`,
  sheetDrawing: `${SCHEMAS}/drawingml/2006/spreadsheetDrawing`,
  drawing: `${SCHEMAS}/drawingml/2006/main`,
  chart: `${SCHEMAS}/drawingml/2006/chart`,
};

const STRICT_BASE = "http://purl.oclc.org/ooxml";
const STRICT: Namespaces = {
  main: `${STRICT_BASE}/spreadsheetml/main`,
  relations: `${STRICT_BASE}/officeDocument/relationships`,
  sheetDrawing: `${STRICT_BASE}/drawingml/spreadsheetDrawing`,
  drawing: `${STRICT_BASE}/drawingml/main`,
  chart: `${STRICT_BASE}/drawingml/chart`,
};

/** The namespaces that go with those of a workbook part. */
export function namespacesOf(workbookTag: string): Namespaces {
  return workbookTag.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** The same in both kinds. */
export const PACKAGE_RELATIONS = `${SCHEMAS}/package/2006/relationships`;
export const CONTENT_TYPES = `${SCHEMAS}/package/2006/content-types`;
export const PART_TYPES = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
