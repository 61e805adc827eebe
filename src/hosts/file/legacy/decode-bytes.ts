/**
 * Text of unknown encoding: a byte order mark decides, then what an HTML or XML head says, then UTF-8 where it is valid,
 * else GB 18030, in which Chinese systems still export.
 */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return tryDecode(bytes, "utf-8") ?? tryDecode(bytes, declaredEncoding(bytes)) ?? new TextDecoder("gb18030").decode(bytes);
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? "gb18030";
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // An unknown label or bytes that are not of this encoding, nothing else can throw here: the caller goes on to the next.
    return null;
  }
}
