import { parseA1 } from "../../../core/workbook/a1";
import type { BookComment, BookFacts, DocumentProperty } from "../../../core/publishing/book-facts";
import { attribute } from "../xml/attributes";
import { decodeXmlText } from "../xml/decode-text";
import { openZip } from "../zip/zip-archive";
import { Package } from "./package";
import type { Relation } from "./workbook-part";
import { WorkbookListener } from "./workbook-part";
import type { XmlElement } from "./write/xml-document";
import { child, childrenOf, XmlDocument } from "./write/xml-document";
import { sniffFormat } from "../sniff-format";

/** What an .xlsx holds beside its cells: properties, comments, links to other files, the folder that it was saved in. Throws UnreadableFile. */
export function readBookFacts(bytes: Uint8Array): BookFacts {
  // Of an older format only the cells are read; the list says what was not looked at.
  if (sniffFormat(bytes) !== "zip") return {};
  const file = new Package(openZip(bytes));
  const path = file.workbookPath();
  const listing = new WorkbookListener();
  file.scan(path, listing);
  const relations = file.relationsOf(path);
  const sheets = listing.sheets.map(({ name, relation }) => ({ name, relations: file.relationsOf(relations.find(({ id }) => id === relation)?.target ?? "?") }));
  return {
    properties: readProperties(file),
    comments: sheets.flatMap(({ name, relations: own }) => commentsOf(file, name, own)),
    externalLinks: [...relations.flatMap((one) => linkNames(file, one)), ...sheets.flatMap(({ relations: own }) => own.flatMap(({ type, target }) => (type === "hyperlink" && /^(?:file:|[A-Za-z]:[\\/]|\\\\)/i.test(target) ? [fileName(target)] : [])))],
    keepsPath: /<(?:\w+:)?absPath\b[^>]*url="[^"]/.test(file.text(path)),
  };
}

function readProperties(file: Package): readonly DocumentProperty[] {
  const read = (type: string): XmlDocument | undefined => {
    const target = file.relationsOf("").find((one) => one.type === type)?.target;
    return target !== undefined && file.has(target) ? new XmlDocument(file.text(target)) : undefined;
  };
  const named = (document: XmlDocument | undefined, names: readonly string[]): readonly DocumentProperty[] => names.flatMap((name) => {
    const found = document === undefined ? undefined : child(document.root, name);
    return document === undefined || found === undefined ? [] : [{ name, value: textOf(document, found) }];
  });
  const custom = read("custom-properties");
  return [
    ...named(read("core-properties"), ["creator", "lastModifiedBy"]), ...named(read("extended-properties"), ["Manager", "Company"]),
    ...(custom === undefined ? [] : childrenOf(custom.root, "property").flatMap((one): readonly DocumentProperty[] => {
      const [value] = one.children;
      return value === undefined || !/^lpw?str$|^bstr$/.test(value.name) ? [] : [{ name: attribute(one.attributes, "name") ?? "", value: textOf(custom, value), isCustom: true }];
    })),
  ];
}

/** Notes of old, and threaded comments, which leave a note of their own behind for old programs. */
function commentsOf(file: Package, sheet: string, relations: readonly Relation[]): readonly BookComment[] {
  const parts = (type: string): readonly XmlDocument[] => relations.filter((one) => one.type === type && file.has(one.target)).map(({ target }) => new XmlDocument(file.text(target)));
  const found = new Map<string, BookComment>();
  const put = (ref: string | undefined, author: string, text: string): void => {
    const at = parseA1(ref ?? "");
    if (ref === undefined || at === null) return;
    const { authors = [], text: before = "" } = found.get(ref) ?? {};
    found.set(ref, { at: { sheet, ...at }, authors: author === "" ? authors : [...new Set([...authors, author])], text: `${before}${before === "" ? "" : "\n"}${text}` });
  };
  const textIn = (document: XmlDocument, element: XmlElement): string => {
    const text = child(element, "text");
    return text === undefined ? "" : textOf(document, text);
  };
  for (const document of parts("comments")) {
    const authors = childrenOf(child(document.root, "authors"), "author").map((one) => textOf(document, one));
    for (const comment of childrenOf(child(document.root, "commentList"), "comment")) {
      const author = authors[Number(attribute(comment.attributes, "authorId"))] ?? "";
      // What a threaded comment leaves for old programs only says again what it says itself.
      if (/^tc=/.test(author)) put(attribute(comment.attributes, "ref"), "", "");
      else put(attribute(comment.attributes, "ref"), author, textIn(document, comment));
    }
  }
  const people = peopleOf(file);
  for (const document of parts("threadedComment")) for (const comment of childrenOf(document.root, "threadedComment")) put(attribute(comment.attributes, "ref"), people.get(attribute(comment.attributes, "personId") ?? "") ?? "", textIn(document, comment));
  return [...found.values()];
}

function peopleOf(file: Package): ReadonlyMap<string, string> {
  return new Map(file.paths().filter((path) => /(^|\/)persons\/[^/]+\.xml$/.test(path)).flatMap((path) =>
    childrenOf(new XmlDocument(file.text(path)).root, "person").map(({ attributes }) => [attribute(attributes, "id") ?? "", attribute(attributes, "displayName") ?? ""] as const)));
}

function linkNames(file: Package, { type, target }: Relation): readonly string[] {
  if (type === "connections") return ["数据连接"];
  return type === "externalLink" ? file.relationsOf(target).map((one) => fileName(one.target)) : [];
}

/** Without its folder: a list of what is wrong names no user either. */
function fileName(target: string): string {
  const name = target.slice(Math.max(target.lastIndexOf("/"), target.lastIndexOf("\\")) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function textOf(document: XmlDocument, element: XmlElement): string {
  return decodeXmlText(document.content(element).replace(/<[^>]*>/g, ""));
}
