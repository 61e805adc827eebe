import { deflateRawSync, inflateRawSync } from "node:zlib";
import { createHash } from "node:crypto";
import type { FileRecord } from "../../render/batch/file-record";

/** A cell of Excel holds 32,767 characters. */
const LONGEST_CELL = 30_000;
/** A record beyond this was not made by us. */
const LARGEST_RECORD = 64 * 1024 * 1024;

/**
 * A record as cells of plain letters: its fingerprint, then the text in pieces. Packed, so that nobody takes it for something to edit,
 * that no program that saves the workbook can change a character of it, and that a report of thousands of files stays small.
 */
export function recordCells(record: FileRecord): readonly string[] {
  const text = JSON.stringify(record);
  const packed = deflateRawSync(text).toString("base64");
  const pieces = Array.from({ length: Math.ceil(packed.length / LONGEST_CELL) }, (_, at) => packed.slice(at * LONGEST_CELL, (at + 1) * LONGEST_CELL));
  return [fingerprint(text), ...pieces];
}

/** The record of such cells; undefined where a character is missing or another. */
export function recordOfCells([print, ...pieces]: readonly string[]): FileRecord | undefined {
  try {
    const text = inflateRawSync(Buffer.from(pieces.join(""), "base64"), { maxOutputLength: LARGEST_RECORD }).toString("utf8");
    return fingerprint(text) === print ? (JSON.parse(text) as FileRecord) : undefined;
  } catch {
    return undefined;
  }
}

function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
