import { damaged, suspiciousArchive } from "../unreadable-file";

/** One entry of the central directory. */
export interface ZipEntry {
  /** Path with "/" and in the case it was written. */
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
  /** Where its record in the directory starts: what is not told above is copied from there when the archive is written again. */
  readonly recordOffset: number;
}

/** Entries by lower-cased path: some producers differ in case between a part and the relation that names it. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const END_RECORD = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_RECORD = 0x06064b50;
const DIRECTORY_RECORD = 0x02014b50;
const END_RECORD_SIZE = 22;
const MAX_COMMENT = 65535;
const MAX_ENTRIES = 20_000;

/** Reads the central directory only; nothing is inflated. */
export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end < 0) throw damaged("压缩包没有结尾，文件可能没有传完");
  const { count, offset } = directoryOf(view, end);
  if (count > MAX_ENTRIES) throw suspiciousArchive();
  const entries = new Map<string, ZipEntry>();
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_RECORD) throw damaged("压缩包的目录不完整");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const entry = readEntry(view, at, nameLength, extraLength);
    entries.set(entry.path.toLowerCase(), entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return { bytes, entries };
}

function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return -1;
}

function directoryOf(view: DataView, end: number): { readonly count: number; readonly offset: number } {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return { count, offset };
  const record = uint64(view, locator + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== ZIP64_END_RECORD) throw damaged("压缩包的目录不完整");
  return { count: uint64(view, record + 32), offset: uint64(view, record + 48) };
}

function readEntry(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const start = view.byteOffset + at + 46;
  if (at + 46 + nameLength + extraLength > view.byteLength) throw damaged("压缩包的目录不完整");
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, start, nameLength));
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size, compressedSize, headerOffset] = widenSizes(view, sizes, at + 46 + nameLength, extraLength);
  return {
    path: name.replace(/\\/g, "/").replace(/^\/+/, ""),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    compressedSize: compressedSize ?? 0,
    size: size ?? 0,
    headerOffset: headerOffset ?? 0,
    recordOffset: at,
  };
}

/** Sizes of 0xffffffff stand in the ZIP64 extra field instead, in this order. */
function widenSizes(view: DataView, sizes: readonly number[], at: number, length: number): readonly number[] {
  if (!sizes.includes(0xffffffff)) return sizes;
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    return sizes.map((size) => {
      if (size !== 0xffffffff) return size;
      next += 8;
      return uint64(view, next - 8);
    });
  }
  throw damaged("压缩包的目录不完整");
}

function uint64(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged("压缩包的目录不完整");
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw suspiciousArchive();
  return Number(value);
}
