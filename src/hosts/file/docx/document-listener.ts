import { damaged, tooLarge } from "../unreadable-file";
import { attribute } from "../xml/attributes";
import { decodeXmlText } from "../xml/decode-text";
import type { XmlListener } from "../xml/scan-xml";
import { isOn } from "./hidden-styles";
import { printedParagraphs, type Draft, type PrintedParagraph, type Story } from "./story";

/** No disclosure comes near: a narrative has some twenty thousand characters. */
const MAX_CHARACTERS = 16 * 1024 * 1024;
const MAX_PARAGRAPHS = 500_000;
const MAX_DEPTH = 2_000;

/** What stands in a run instead of characters. A page or column break parts no words. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([["tab", "\t"], ["ptab", "\t"], ["cr", "\n"], ["noBreakHyphen", "-"]]);
/** Separators between notes and text are notes by form only. */
const NO_NOTE: ReadonlySet<string> = new Set(["separator", "continuationSeparator", "continuationNotice"]);

/**
 * Listens to a part of WordprocessingML (document, footnotes, endnotes) and keeps its text as it would print with all changes accepted:
 * insertions in, deletions out; comments, hidden text and the codes of fields out; text boxes and the results of fields in.
 */
export class DocumentListener implements XmlListener {
  /** Insertions, deletions, moves or changes of format that nobody has accepted yet. */
  pendingChanges = false;
  comments = false;
  /** Another file is put in here when Word opens this one. */
  foreignParts = false;
  /** Paragraphs met, those that do not print included. */
  paragraphs = 0;

  private readonly path: string[] = [];
  private readonly drafts: Draft[] = [];
  private readonly stories: Story[] = [{ id: 0, fields: [], hiddenByRunStyle: false }];
  private readonly choices: boolean[] = [];
  private storyCount = 0;
  private tables = 0;
  /** Depth of the element whose content is left out, -1 for none. */
  private skipped = -1;
  /** What is left out is the other form of what was read: its paragraphs do not count. */
  private repeated = false;
  private inText = false;
  private characters = 0;

  constructor(private readonly hiddenStyles: ReadonlySet<string>) {}

  /** In document order; those of a note carry its id. */
  printed(): readonly PrintedParagraph[] {
    return printedParagraphs(this.drafts);
  }

  open(name: string, raw: string): void {
    if (this.path.length >= MAX_DEPTH) throw damaged("内容嵌套过深");
    const parent = this.path.at(-1);
    this.path.push(name);
    if (name === "p" && !this.repeated && ++this.paragraphs > MAX_PARAGRAPHS) throw tooLarge("段落超过五十万");
    if (this.skipped >= 0) return;
    this.change(name, parent);
    this.structure(name, raw);
    if (parent === "r") this.inRun(name, raw);
    else if (parent === "rPr" || parent === "pPr") this.property(name, raw);
  }

  close(name: string): void {
    // Sheets and texts made by many hands: an end without its beginning is passed over, a missing one is supplied.
    const depth = this.path.lastIndexOf(name);
    while (depth >= 0 && this.path.length > depth) this.leave(this.path.pop() ?? "");
  }

  text(raw: string, cdata: boolean): void {
    if (this.inText && this.skipped < 0) this.add(cdata ? raw : decodeXmlText(raw));
  }

  private get story(): Story {
    const story = this.stories.at(-1);
    if (story === undefined) throw new Error("the body's own story is never left");
    return story;
  }

  private skip(depth = this.path.length - 1): void {
    this.skipped = depth;
  }

  /** Tracked changes. An empty <w:del/> among properties says it of the paragraph's mark or of the table row. */
  private change(name: string, parent: string | undefined): void {
    if (name === "ins" || name === "moveTo" || name === "cellIns" || name === "cellMerge") this.pendingChanges = true;
    else if (name === "del" || name === "moveFrom") {
      this.pendingChanges = true;
      if (parent === "rPr") this.joinParagraphs();
      else this.skip(parent === "trPr" ? this.path.lastIndexOf("tr") : undefined);
    } else if (name === "cellDel") {
      this.pendingChanges = true;
      this.skip(this.path.lastIndexOf("tc"));
    } else if (name.endsWith("Change")) {
      this.pendingChanges = true;
      this.skip();
    }
  }

  private joinParagraphs(): void {
    const { paragraph } = this.story;
    if (paragraph !== undefined && this.path.at(-3) === "pPr") paragraph.joinsNext = true;
  }

  private structure(name: string, raw: string): void {
    switch (name) {
      case "p":
        this.openParagraph();
        break;
      case "r":
        delete this.story.hiddenRun;
        this.story.hiddenByRunStyle = false;
        break;
      case "tbl":
        this.endJoining();
        if (!this.path.slice(0, -1).includes("tbl")) this.tables += 1;
        break;
      case "txbxContent":
        this.stories.push({ id: ++this.storyCount, fields: [], hiddenByRunStyle: false });
        break;
      case "footnote":
      case "endnote":
        if (NO_NOTE.has(attribute(raw, "type") ?? "")) this.skip();
        else this.stories.push({ id: ++this.storyCount, note: `${name} ${attribute(raw, "id") ?? ""}`, fields: [], hiddenByRunStyle: false });
        break;
      case "AlternateContent":
        this.choices.push(false);
        break;
      case "Choice":
      case "Fallback":
        this.choose();
        break;
      case "rt":
        this.skip();
        break;
      case "altChunk":
        this.foreignParts = true;
        break;
      case "commentReference":
        this.comments = true;
        break;
    }
  }

  private openParagraph(): void {
    const { id, note } = this.story;
    const draft: Draft = { number: this.paragraphs, story: id, ...(note === undefined ? {} : { note }), ...(this.path.includes("tbl") ? { table: this.tables } : {}), text: "", joinsNext: false, hiddenByStyle: false, notes: [] };
    this.drafts.push(draft);
    this.story.paragraph = draft;
    this.story.last = draft;
  }

  /** The same drawing stands twice, for new and for old programs: the first form is read. */
  private choose(): void {
    const last = this.choices.length - 1;
    if (this.choices[last] === true) {
      this.repeated = true;
      this.skip();
    }
    if (last >= 0) this.choices[last] = true;
  }

  private inRun(name: string, raw: string): void {
    if (name === "t") this.inText = true;
    else if (name === "br") this.add(attribute(raw, "type") === undefined || attribute(raw, "type") === "textWrapping" ? "\n" : "");
    else if (name === "sym") this.add(symbolOf(raw));
    else if (name === "fldChar") this.field(attribute(raw, "fldCharType") ?? "");
    else if (name === "footnoteReference" || name === "endnoteReference") this.story.paragraph?.notes.push(`${name.slice(0, -"Reference".length)} ${attribute(raw, "id") ?? ""}`);
    else this.add(CHARACTERS.get(name) ?? "");
  }

  private field(type: string): void {
    const { fields } = this.story;
    if (type === "begin") fields.push("code");
    else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = "result";
    else if (type === "end") fields.pop();
  }

  private property(name: string, raw: string): void {
    const { story } = this;
    const holder = this.path.at(-3);
    if (name === "vanish" && holder === "r") story.hiddenRun = isOn(raw);
    else if (name === "vanish" && isOn(raw)) this.joinParagraphs();
    else if (name === "rStyle" && holder === "r") story.hiddenByRunStyle = this.hiddenStyles.has(attribute(raw, "val") ?? "");
    else if (name === "pStyle" && story.paragraph !== undefined) story.paragraph.hiddenByStyle = this.hiddenStyles.has(attribute(raw, "val") ?? "");
  }

  private add(text: string): void {
    const { paragraph, fields, hiddenRun, hiddenByRunStyle } = this.story;
    if (text === "" || paragraph === undefined || fields.includes("code")) return;
    if (hiddenRun ?? hiddenByRunStyle !== paragraph.hiddenByStyle) return;
    this.characters += text.length;
    if (this.characters > MAX_CHARACTERS) throw tooLarge("文字超过一千六百万字");
    paragraph.text += text;
  }

  private leave(name: string): void {
    if (this.skipped >= 0) {
      if (this.path.length > this.skipped) return;
      this.skipped = -1;
      this.repeated = false;
    } else if (name === "t") this.inText = false;
    else if (name === "p") delete this.story.paragraph;
    else if (name === "tc") this.endJoining();
    else if (name === "AlternateContent") this.choices.pop();
    else if ((name === "txbxContent" || name === "footnote" || name === "endnote") && this.stories.length > 1) this.stories.pop();
  }

  /** No paragraph goes on in another cell. */
  private endJoining(): void {
    const { last } = this.story;
    if (last !== undefined) last.joinsNext = false;
  }
}

/** A character of a symbol font: its own where it has one, nothing where it lies in the private area. */
function symbolOf(raw: string): string {
  const code = parseInt(attribute(raw, "char") ?? "", 16);
  return Number.isNaN(code) || code > 0x10ffff || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0xd800 && code < 0xe000) ? "" : String.fromCodePoint(code);
}
