import type { Package } from "../package";
import type { PartEditor } from "./part-editor";
import { childrenOf, XmlDocument } from "./xml-document";

const SHARED = /<(?:\w+:)?c\s[^>]*\bt="s"[^>]*>(?:(?!<\/(?:\w+:)?c>)[\s\S])*?<(?:\w+:)?v>(\d+)</g;

/**
 * Blanks the shared strings that only sheets which go have used: Excel keeps the texts of all sheets in one part, and those of a removed sheet would still be in the file.
 * The others keep their numbers. Where none is to go, the part stays as it is.
 */
export function forgetStrings(parts: PartEditor, path: string | undefined, gone: readonly string[], staying: readonly string[]): void {
  const { file } = parts;
  if (path === undefined || !file.has(path)) return;
  const going = used(file, gone);
  if (going.size === 0) return;
  for (const number of used(file, staying)) going.delete(number);
  if (going.size === 0) return;
  const document = new XmlDocument(file.text(path));
  childrenOf(document.root, "si").forEach((one, at) => {
    if (going.has(at) && one.contentEnd < one.end) document.replaceContent(one, `<${one.prefix}t/>`);
  });
  parts.replace(path, document.toString());
}

function used(file: Package, sheets: readonly string[]): Set<number> {
  return new Set(sheets.filter((path) => file.has(path)).flatMap((path) => [...file.text(path).matchAll(SHARED)].map(([, number]) => Number(number))));
}
