import type { InflateBudget } from "../zip/inflate-entry";
import { inflateEntry } from "../zip/inflate-entry";
import type { ZipArchive, ZipEntry } from "../zip/zip-archive";
import type { XmlListener } from "./scan-xml";
import { XmlScanner } from "./scan-xml";

/** Inflates, decodes and scans one part of a workbook in a single pass. */
export function scanPart(archive: ZipArchive, entry: ZipEntry, budget: InflateBudget, listener: XmlListener): void {
  const scanner = new XmlScanner(listener);
  let decoder: TextDecoder | undefined;
  inflateEntry(archive, entry, budget, (piece, final) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    scanner.push(decoder.decode(piece, { stream: !final }), final);
  });
}

/** A small part whole, as text without its byte order mark: for parts that are written again with something added. */
export function readPart(archive: ZipArchive, entry: ZipEntry, budget: InflateBudget): string {
  const texts: string[] = [];
  let decoder: TextDecoder | undefined;
  inflateEntry(archive, entry, budget, (piece, final) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    texts.push(decoder.decode(piece, { stream: !final }));
  });
  return texts.join("");
}

/** Parts are UTF-8 or, rarely and then with a byte order mark, UTF-16. */
function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return "utf-8";
}
