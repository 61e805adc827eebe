import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The library counts bookmarks on from one document to the next, and a zip holds the hour: neither belongs in the file. */
export function sameEveryTime(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = parts["word/document.xml"];
  if (text !== undefined) parts["word/document.xml"] = strToU8(renumberBookmarks(strFromU8(text)));
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 });
}

function renumberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  const of = (id: string): number => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return numbers.get(id) ?? 0;
  };
  return xml
    .replace(/_Toc(\d+)/g, (_, id: string) => `_Toc${of(id)}`)
    .replace(/(<w:bookmark(?:Start|End) (?:w:name="[^"]*" )?w:id=")(\d+)/g, (_, before: string, id: string) => before + String(of(id)));
}
