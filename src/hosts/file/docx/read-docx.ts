import type { Narrative } from "../../../core/narrative/narrative";
import { withoutGrids } from "../../../core/narrative/without-grids";
import { splitParagraphs } from "../../../core/narrative/split-paragraphs";
import { damaged } from "../unreadable-file";
import { Package } from "../xlsx/package";
import type { Relation } from "../xlsx/workbook-part";
import { openZip } from "../zip/zip-archive";
import { DocumentListener } from "./document-listener";
import { HiddenStylesListener } from "./hidden-styles";
import type { PrintedParagraph } from "./story";
import { notANarrative, saveAsDocx } from "./unreadable-narrative";

/** A narrative as a file holds it, and what its reader should know, in plain Chinese. */
export interface NarrativeFile {
  readonly narrative: Narrative;
  readonly notices: readonly string[];
}

/** WordprocessingML (.docx, .docm, strict or transitional) as it would print with all changes accepted. Pictures are not touched. Throws UnreadableFile. */
export function readDocx(bytes: Uint8Array, name: string): NarrativeFile {
  const file = new Package(openZip(bytes));
  const path = documentPath(file);
  const relations = file.relationsOf(path);
  const styles = new HiddenStylesListener();
  file.scanRelated(relations, "styles", styles);
  const listeners = [new DocumentListener(styles.hidden()), new DocumentListener(styles.hidden()), new DocumentListener(styles.hidden())] as const;
  const [body, footnotes, endnotes] = listeners;
  file.scan(path, body);
  file.scanRelated(relations, "footnotes", footnotes);
  file.scanRelated(relations, "endnotes", endnotes);
  const printed = withNotes(body.printed(), [
    ...numberedFrom(body.paragraphs, footnotes.printed()),
    ...numberedFrom(body.paragraphs + footnotes.paragraphs, endnotes.printed()),
  ]);
  const paragraphs = withoutGrids(printed).flatMap(({ number, text }) => splitParagraphs(text, { line: number, file: name }));
  return { narrative: { source: "docx", name, paragraphs }, notices: noticesOf(listeners, relations) };
}

/** The main part, by relation; what is no text document is named as what it is. */
function documentPath(file: Package): string {
  const named = file.relationsOf("").find(({ type }) => type === "officeDocument")?.target;
  const path = named !== undefined && file.has(named) ? named : "word/document.xml";
  if (file.has("xl/workbook.xml") || file.has("xl/workbook.bin")) throw notANarrative("是 Excel 工作簿");
  if (file.has("ppt/presentation.xml")) throw notANarrative("是演示文稿（.pptx）");
  if (file.has("content.xml") && file.has("mimetype")) throw saveAsDocx(" OpenDocument 文件（如 .odt）");
  if (file.has("Index/Document.iwa")) throw saveAsDocx(" Pages 文稿", "请在 Pages 中选“文件—导出为—Word”，再校验导出的文件。");
  if (file.has(path)) return path;
  throw file.has("[Content_Types].xml") ? damaged("缺少文档主体") : notANarrative("不是 Word 文档，内容无法识别");
}

/** The notes' paragraphs follow the paragraph that refers to them, and are numbered after those of the body. */
function withNotes(body: readonly PrintedParagraph[], notes: readonly PrintedParagraph[]): readonly PrintedParagraph[] {
  const texts = new Map<string, PrintedParagraph[]>();
  for (const paragraph of notes) {
    const list = texts.get(paragraph.note ?? "");
    if (list === undefined) texts.set(paragraph.note ?? "", [paragraph]);
    else list.push(paragraph);
  }
  return body.flatMap((paragraph) => [paragraph, ...paragraph.notes.flatMap((note) => texts.get(note) ?? [])]);
}

function numberedFrom(before: number, paragraphs: readonly PrintedParagraph[]): readonly PrintedParagraph[] {
  return paragraphs.map((paragraph) => ({ ...paragraph, number: before + paragraph.number }));
}

function noticesOf(parts: readonly DocumentListener[], relations: readonly Relation[]): readonly string[] {
  const notices: string[] = [];
  const open = [...(parts.some(({ pendingChanges }) => pendingChanges) ? ["未接受的修订"] : []), ...(parts.some(({ comments }) => comments) ? ["批注"] : [])];
  if (open.length > 0) notices.push(`情况说明中还有${open.join("和")}：按接受全部修订后的文字读取，批注不读。公开前请处理完毕。`);
  if (parts.some(({ foreignParts }) => foreignParts)) notices.push("情况说明中嵌有另一个文件的内容，没有读取。请用 Word 打开后另存，再校验。");
  if (relations.some(({ type }) => type === "vbaProject")) notices.push("情况说明文件含有宏：没有运行，也不影响校验。");
  return notices;
}
