import { strToU8, zipSync } from "fflate";
import { damaged, tooLarge } from "../unreadable-file";
import { packedBytes } from "./inflate-entry";
import type { ZipArchive, ZipEntry } from "./zip-archive";
import { openZip } from "./zip-archive";

const RECORD = 46;
const HEADER = 30;
/** Sizes follow the data instead of standing in the header: not so in what is written here. */
const SIZES_FOLLOW = 0x0008;
const LARGEST = 0xffffffff;
/** One date for all: the same parts give the same bytes. */
export const MTIME = new Date("2024-01-01T00:00:00");

/**
 * The archive with some entries changed, added or left out; all others are copied as they are packed, in their order. Paths are compared in lower case.
 * Throws UnreadableFile where the archive is damaged or behind a password.
 */
export function replaceEntries(archive: ZipArchive, changed: ReadonlyMap<string, string>, removed: ReadonlySet<string>): Uint8Array {
  const fresh = openZip(zipSync(Object.fromEntries([...changed].map(([path, text]) => [path, strToU8(text)])), { mtime: MTIME, level: 6 }));
  const chosen: (readonly [ZipArchive, ZipEntry])[] = [];
  for (const [key, entry] of archive.entries) {
    const other = fresh.entries.get(key);
    if (other !== undefined) chosen.push([fresh, other]);
    else if (!removed.has(key)) chosen.push([archive, entry]);
  }
  for (const [key, entry] of fresh.entries) if (!archive.entries.has(key)) chosen.push([fresh, entry]);
  return write(chosen);
}

function write(entries: readonly (readonly [ZipArchive, ZipEntry])[]): Uint8Array {
  const packed = entries.map(([archive, entry]) => packedBytes(archive, entry));
  const names = entries.map(([{ bytes }, { recordOffset }]) => bytes.subarray(recordOffset + RECORD, recordOffset + RECORD + viewOf(bytes).getUint16(recordOffset + 28, true)));
  const size = entries.reduce((sum, _, at) => sum + HEADER + RECORD + 2 * (names[at]?.length ?? 0) + (packed[at]?.length ?? 0), 22);
  if (size > LARGEST) throw tooLarge("超过 4 GB");
  const out = new Uint8Array(size);
  const view = viewOf(out);
  const offsets: number[] = [];
  let at = 0;
  const put = (bytes: Uint8Array): void => {
    out.set(bytes, at);
    at += bytes.length;
  };
  entries.forEach(([archive, entry], index) => {
    offsets.push(at);
    // From "version needed" to "extra length" the header says what the directory's record says.
    view.setUint32(at, 0x04034b50, true);
    putShared(out, at + 4, archive, entry);
    view.setUint16(at + 28, 0, true);
    at += HEADER;
    put(names[index] ?? new Uint8Array());
    put(packed[index] ?? new Uint8Array());
  });
  const directory = at;
  entries.forEach(([archive, entry], index) => {
    out.set(archive.bytes.subarray(entry.recordOffset, entry.recordOffset + RECORD), at);
    putShared(out, at + 6, archive, entry);
    view.setUint32(at + 30, 0, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    at += RECORD;
    put(names[index] ?? new Uint8Array());
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The 24 bytes that header and record share: version, flags, method, time, checksum, sizes, length of the name. */
function putShared(out: Uint8Array, at: number, { bytes }: ZipArchive, entry: ZipEntry): void {
  if (entry.size >= LARGEST) throw damaged("压缩包的目录不完整");
  out.set(bytes.subarray(entry.recordOffset + 6, entry.recordOffset + 30), at);
  const view = viewOf(out);
  view.setUint16(at + 2, view.getUint16(at + 2, true) & ~SIZES_FOLLOW, true);
  view.setUint32(at + 14, entry.compressedSize, true);
  view.setUint32(at + 18, entry.size, true);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
