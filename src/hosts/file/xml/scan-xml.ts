import { damaged } from "../unreadable-file";

/** What a part wants to hear. Names come without their prefix; attributes and text come raw, so that only what is used is decoded. */
export interface XmlListener {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(raw: string, cdata: boolean): void;
}

/** The longest tag or run of text that is waited for: a cell holds at most 32,767 characters. */
const MAX_PENDING = 8 * 1024 * 1024;

/**
 * A scanner fed piece by piece: memory does not grow with the part. It keeps the order of tags and nothing more: no entities are defined,
 * no document type is read, nothing is fetched. Sheets made by many hands are read as they are, so it does not insist on well-formedness.
 */
export class XmlScanner {
  private pending = "";

  constructor(private readonly listener: XmlListener) {}

  push(piece: string, final: boolean): void {
    const text = this.pending === "" ? piece : this.pending + piece;
    const done = this.scan(text, final);
    this.pending = done === text.length ? "" : text.slice(done);
    if (this.pending.length > MAX_PENDING) throw damaged("有一处内容长得异常");
    if (final && this.pending !== "") throw damaged("内容在中途断开");
  }

  /** Scans as far as things are complete and says where it stopped. */
  private scan(text: string, final: boolean): number {
    let at = 0;
    while (at < text.length) {
      const tag = text.indexOf("<", at);
      if (tag < 0 && !final) return at;
      const textEnd = tag < 0 ? text.length : tag;
      if (textEnd > at) this.listener.text(text.slice(at, textEnd), false);
      if (tag < 0) return textEnd;
      const next = this.markup(text, tag);
      if (next < 0) return tag;
      at = next;
    }
    return at;
  }

  /** Handles the markup that starts at `tag` and returns where it ends, or -1 where it is not all there yet. */
  private markup(text: string, tag: number): number {
    const second = text.charCodeAt(tag + 1);
    if (second === 33) return this.declaration(text, tag);
    if (second === 63) return endOf(text, "?>", tag + 2);
    const end = tagEnd(text, tag + 1);
    if (end < 0) return -1;
    if (second === 47) {
      this.listener.close(localName(text, tag + 2, end));
      return end + 1;
    }
    const selfClosing = text.charCodeAt(end - 1) === 47;
    const stop = selfClosing ? end - 1 : end;
    let nameEnd = tag + 1;
    while (nameEnd < stop && text.charCodeAt(nameEnd) > 32) nameEnd++;
    const name = localName(text, tag + 1, nameEnd);
    this.listener.open(name, text.slice(nameEnd, stop));
    if (selfClosing) this.listener.close(name);
    return end + 1;
  }

  private declaration(text: string, tag: number): number {
    if (text.length < tag + 9) return -1;
    if (text.startsWith("<!--", tag)) return endOf(text, "-->", tag + 4);
    if (!text.startsWith("<![CDATA[", tag)) return endOf(text, ">", tag + 2);
    const end = text.indexOf("]]>", tag + 9);
    if (end < 0) return -1;
    this.listener.text(text.slice(tag + 9, end), true);
    return end + 3;
  }
}

function endOf(text: string, closing: string, from: number): number {
  const at = text.indexOf(closing, from);
  return at < 0 ? -1 : at + closing.length;
}

/** The ">" that ends a tag, not one that stands inside an attribute's value; -1 where it is not there yet. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return at;
    else if (code === 34 || code === 39) quote = code;
  }
  return -1;
}

function localName(text: string, start: number, end: number): string {
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  for (let at = end - 1; at > start; at--) {
    if (text.charCodeAt(at) === 58) return text.slice(at + 1, end);
  }
  return text.slice(start, end);
}
