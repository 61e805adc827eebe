import { OWN_SHEET_MARK } from "../../../core/workbook/sheet-plan";
import type { SheetVisibility } from "../../../core/workbook/workbook";
import { attribute, flag } from "../xml/attributes";
import type { XmlListener } from "../xml/scan-xml";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly visibility: SheetVisibility;
}

/** Listens to workbook.xml. */
export class WorkbookListener implements XmlListener {
  readonly sheets: SheetEntry[] = [];
  /** Places in the list of those that carry our mark. */
  readonly ours = new Set<number>();
  /** Serial day 0 is 1904-01-01 (old Mac workbooks), not 1899-12-31. */
  date1904 = false;
  /** Excel calculates only when it is told to. */
  manual = false;

  open(name: string, raw: string): void {
    if (name === "workbookPr") this.date1904 = flag(raw, "date1904");
    if (name === "calcPr") this.manual = attribute(raw, "calcMode") === "manual";
    if (name === "definedName" && attribute(raw, "name") === OWN_SHEET_MARK) this.ours.add(Number(attribute(raw, "localSheetId")));
    if (name !== "sheet") return;
    this.sheets.push({ name: attribute(raw, "name") ?? "", relation: attribute(raw, "id") ?? "", visibility: visibilityOf(attribute(raw, "state")) });
  }

  close(): void {
    // Nothing ends that matters.
  }

  text(): void {
    // Everything is in attributes.
  }
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** One relation of a part: `type` is the last word of its address, the same in transitional and strict files. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Path inside the archive; for an external target, as it stands. */
  readonly target: string;
}

/** Listens to a .rels part that belongs to a part in `folder`. */
export class RelationsListener implements XmlListener {
  readonly relations: Relation[] = [];

  constructor(private readonly folder: string) {}

  open(name: string, raw: string): void {
    if (name !== "Relationship") return;
    const target = attribute(raw, "Target") ?? "";
    const external = attribute(raw, "TargetMode") === "External";
    const type = (attribute(raw, "Type") ?? "").split("/").pop() ?? "";
    this.relations.push({ id: attribute(raw, "Id") ?? "", type, target: external ? target : resolvePath(this.folder, target) });
  }

  close(): void {
    // Nothing ends that matters.
  }

  text(): void {
    // Everything is in attributes.
  }
}

function resolvePath(folder: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  const parts: string[] = [];
  for (const part of (path.startsWith("/") ? path : `${folder}/${path}`).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
