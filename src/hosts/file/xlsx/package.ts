import { damaged, notAWorkbook, saveAsXlsx, tablesMustBeCopied } from "../unreadable-file";
import { readPart, scanPart } from "../xml/scan-part";
import type { XmlListener } from "../xml/scan-xml";
import type { InflateBudget } from "../zip/inflate-entry";
import { inflateBudget } from "../zip/inflate-entry";
import type { ZipArchive } from "../zip/zip-archive";
import type { Relation } from "./workbook-part";
import { RelationsListener } from "./workbook-part";

/** The parts of the file and the relations between them. */
export class Package {
  private readonly budget: InflateBudget = inflateBudget();

  constructor(private readonly archive: ZipArchive) {}

  has(path: string): boolean {
    return this.archive.entries.has(path.toLowerCase());
  }

  scan(path: string, listener: XmlListener): void {
    const entry = this.archive.entries.get(path.toLowerCase());
    if (entry === undefined) throw damaged(`缺少“${path}”`);
    scanPart(this.archive, entry, this.budget, listener);
  }

  /** Every part's path, in lower case. */
  paths(): readonly string[] {
    return [...this.archive.entries.keys()];
  }

  /** A part as text, whole. */
  text(path: string): string {
    const entry = this.archive.entries.get(path.toLowerCase());
    if (entry === undefined) throw damaged(`缺少“${path}”`);
    return readPart(this.archive, entry, this.budget);
  }

  scanRelated(relations: readonly Relation[], type: string, listener: XmlListener): void {
    const target = relations.find((relation) => relation.type === type)?.target;
    if (target !== undefined && this.has(target)) this.scan(target, listener);
  }

  relationsOf(path: string): readonly Relation[] {
    const relationsPath = relationsPathOf(path);
    if (!this.has(relationsPath)) return [];
    const listener = new RelationsListener(folderOf(path));
    this.scan(relationsPath, listener);
    return listener.relations;
  }

  /** The main part, by relation and not by habit; what is no workbook is named as what it is. */
  workbookPath(): string {
    const named = this.relationsOf("").find(({ type }) => type === "officeDocument")?.target;
    const path = named !== undefined && this.has(named) ? named : "xl/workbook.xml";
    if (path.endsWith(".bin") || this.has("xl/workbook.bin")) throw saveAsXlsx("二进制工作簿（.xlsb）");
    if (this.has("word/document.xml") || path.startsWith("word/")) throw tablesMustBeCopied(" Word 文档（.docx）");
    if (this.has("ppt/presentation.xml")) throw tablesMustBeCopied("演示文稿（.pptx）");
    if (this.has("content.xml") && this.has("mimetype")) throw saveAsXlsx(" OpenDocument 文件（如 .ods）");
    if (this.has("Index/Document.iwa")) throw saveAsXlsx(" Numbers 表格", "在 Numbers 中可选“文件—导出为—Excel”。");
    if (!this.has(path)) throw this.archive.entries.has("[content_types].xml") ? damaged("缺少工作簿主体") : notAWorkbook();
    return path;
  }

  notices(relations: readonly Relation[]): readonly string[] {
    const found: string[] = [];
    if (relations.some(({ type }) => type === "vbaProject")) found.push("文件含有宏：没有运行，也不影响校验。");
    if (relations.some(({ type }) => type === "externalLink")) found.push("文件引用了其他工作簿：校验用的是上次保存的数值，没有打开被引用的文件。");
    return found;
  }
}

/** The folder of a part, "" at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** Where the relations of a part are kept; "" is the package itself. */
export function relationsPathOf(path: string): string {
  const folder = folderOf(path);
  return `${folder === "" ? "" : `${folder}/`}_rels/${path.slice(path.lastIndexOf("/") + 1)}.rels`;
}
