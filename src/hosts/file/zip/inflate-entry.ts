import { Inflate } from "fflate";
import { damaged, passwordProtected, suspiciousArchive, tooLarge, UnreadableFile } from "../unreadable-file";
import type { ZipArchive, ZipEntry } from "./zip-archive";

/** What may be inflated of one workbook in all. A sheet of 1,048,576 formatted rows of a dozen cells is about 400 MB of XML. */
const MAX_TOTAL = 1024 * 1024 * 1024;
/** Numbered rows and cells, even blank ones, shrink to about a tenth; only filler shrinks to a hundredth. Small parts may do as they like. */
const MAX_RATIO = 150;
const RATIO_MATTERS_FROM = 8 * 1024 * 1024;
/** One push inflates at most 1,032 times its bytes: the most memory that a lying entry can take before it is noticed. */
const PUSH = 32 * 1024;
const STORED_PUSH = 1024 * 1024;
const LOCAL_HEADER = 0x04034b50;

/** Counts what a workbook has inflated, so that many modest entries cannot do together what one may not. */
export interface InflateBudget {
  used: number;
}

export function inflateBudget(): InflateBudget {
  return { used: 0 };
}

/** Hands the entry's bytes to `take` piece by piece; memory does not grow with the entry. Sizes are checked as declared and as found. */
export function inflateEntry(archive: ZipArchive, entry: ZipEntry, budget: InflateBudget, take: (piece: Uint8Array, final: boolean) => void): void {
  const packed = packedBytes(archive, entry);
  const total = budget.used + entry.size;
  if (isFiller(entry.size, packed.length) || isFiller(total, archive.bytes.length)) throw suspiciousArchive();
  if (total > MAX_TOTAL) throw tooLarge("解压后的内容超过 1 GB");
  const limit = entry.size;
  let taken = 0;
  const count = (piece: Uint8Array, final: boolean): void => {
    taken += piece.length;
    budget.used += piece.length;
    if (taken > limit) throw suspiciousArchive();
    if (final && taken < limit) throw damaged(`“${entry.path}”的内容不全`);
    take(piece, final);
  };
  if (entry.method === 0) return inPieces(packed, STORED_PUSH, count);
  if (entry.method !== 8) throw damaged("压缩方式不受支持");
  try {
    const inflate = new Inflate(count);
    inPieces(packed, PUSH, (piece, final) => inflate.push(piece, final));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw damaged(`“${entry.path}”无法解压`, error);
  }
}

function isFiller(size: number, packed: number): boolean {
  return size > RATIO_MATTERS_FROM && size > MAX_RATIO * packed;
}

function inPieces(bytes: Uint8Array, size: number, take: (piece: Uint8Array, final: boolean) => void): void {
  let at = 0;
  do {
    take(bytes.subarray(at, at + size), at + size >= bytes.length);
    at += size;
  } while (at < bytes.length);
}

/** The entry's bytes as they are packed, a view into the archive. */
export function packedBytes({ bytes }: ZipArchive, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw passwordProtected();
  const at = entry.headerOffset;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) throw damaged(`找不到“${entry.path}”的内容`);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) throw damaged(`“${entry.path}”的内容不全`);
  return bytes.subarray(start, end);
}
