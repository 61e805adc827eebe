import { damaged } from "../../unreadable-file";

/** An element with its place in the text. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** "x:", or "". */
  readonly prefix: string;
  /** The attributes as they stand. */
  readonly attributes: string;
  /** Where the tag starts, where the attributes start, where the start tag ends, where the content ends, where the element ends. */
  readonly start: number;
  readonly attributesStart: number;
  readonly openEnd: number;
  readonly contentEnd: number;
  readonly end: number;
  readonly children: readonly XmlElement[];
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Draft extends Omit<XmlElement, "contentEnd" | "end" | "children"> {
  readonly children: XmlElement[];
}

const MARKUP = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g;

/** A part that is written again with a few changes: whatever is not edited stays as it was, character by character. */
export class XmlDocument {
  readonly root: XmlElement;
  private readonly edits: Edit[] = [];

  constructor(private readonly text: string) {
    this.root = parse(text);
  }

  /** Adds to the end of an element's content. Once per element. */
  append(element: XmlElement, xml: string): void {
    if (element.contentEnd < element.end) return this.edit(element.contentEnd, element.contentEnd, xml);
    this.edit(element.openEnd - 2, element.openEnd, `>${xml}</${element.prefix}${element.name}>`);
  }

  insertBefore(element: XmlElement, xml: string): void {
    this.edit(element.start, element.start, xml);
  }

  insertAfter(element: XmlElement, xml: string): void {
    this.edit(element.end, element.end, xml);
  }

  remove(element: XmlElement): void {
    this.edit(element.start, element.end, "");
  }

  setAttribute(element: XmlElement, name: string, value: string): void {
    const known = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(element.attributes);
    if (known === null) return this.edit(element.attributesStart, element.attributesStart, ` ${name}="${value}"`);
    const from = element.attributesStart + known.index + (known[1]?.length ?? 0);
    this.edit(from, from + (known[2]?.length ?? 0), `"${value}"`);
  }

  replaceContent(element: XmlElement, xml: string): void {
    this.edit(element.openEnd, element.contentEnd, xml);
  }

  /** What stands between the tags, as it stands. */
  content(element: XmlElement): string {
    return this.text.slice(element.openEnd, element.contentEnd);
  }

  source(element: XmlElement): string {
    return this.text.slice(element.start, element.end);
  }

  /** The part with its edits, to be stored as UTF-8 whatever it was before. */
  toString(): string {
    let at = 0;
    const pieces: string[] = [];
    for (const { from, to, text } of [...this.edits].sort((a, b) => a.from - b.from)) {
      pieces.push(this.text.slice(at, from), text);
      at = to;
    }
    return (pieces.join("") + this.text.slice(at)).replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])utf-16[^"']*/i, "$1UTF-8");
  }

  private edit(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }
}

/** The first child of a name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((one) => one.name === name);
}

/** All children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

function parse(text: string): XmlElement {
  const open: Draft[] = [];
  let root: XmlElement | undefined;
  const finish = (draft: Draft, contentEnd: number, end: number): void => {
    const element = { ...draft, contentEnd, end };
    const parent = open[open.length - 1];
    if (parent === undefined) root ??= element;
    else parent.children.push(element);
  };
  for (const match of text.matchAll(MARKUP)) {
    const [whole, closing, opening, attributes = "", slash] = match;
    const start = match.index;
    const end = start + whole.length;
    if (closing !== undefined) {
      const draft = open.pop();
      if (draft === undefined || draft.prefix + draft.name !== closing) throw damaged("内容不符合格式");
      finish(draft, start, end);
    } else if (opening !== undefined) {
      const colon = opening.indexOf(":");
      const draft: Draft = {
        name: opening.slice(colon + 1), prefix: opening.slice(0, colon + 1), attributes,
        start, attributesStart: start + 1 + opening.length, openEnd: end, children: [],
      };
      if (slash === "/") finish(draft, end, end);
      else open.push(draft);
    }
  }
  if (root === undefined || open.length > 0) throw damaged("内容在中途断开");
  return root;
}
