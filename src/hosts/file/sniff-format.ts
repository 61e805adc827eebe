import { oleEntryNames } from "./ole-streams";

/** What a file's bytes say it is; its name is never trusted. */
export type FileFormat = "empty" | "zip" | "biff" | "encrypted" | "word" | "slides" | "ole" | "pdf" | "rtf" | "image" | "text" | "unknown";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SIGNATURES: readonly (readonly [FileFormat, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  // A bare BIFF stream without its container.
  ["biff", [0x09, 0x08]],
];

export function sniffFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, OLE)) return sniffOle(bytes);
  const signed = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (signed !== undefined) return signed[0];
  return looksLikeText(bytes) ? "text" : "unknown";
}

function sniffOle(bytes: Uint8Array): FileFormat {
  const names = oleEntryNames(bytes);
  if (names.has("EncryptedPackage") || names.has("EncryptionInfo")) return "encrypted";
  if (names.has("Workbook") || names.has("Book")) return "biff";
  if (names.has("WordDocument")) return "word";
  if (names.has("PowerPoint Document")) return "slides";
  return "ole";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Text holds no NUL (unless a byte order mark says UTF-16) and next to no control characters. */
function looksLikeText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const head = bytes.subarray(0, 4096);
  const odd = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return odd === 0;
}
