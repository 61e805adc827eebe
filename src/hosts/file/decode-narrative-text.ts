import { unknownEncoding } from "./docx/unreadable-narrative";

/** Characters that no Chinese text of some length does without. */
const COMMON = /[的一是不了在有人上年预算支出收入元为和部门]/;
const HAN = /\p{Script=Han}/gu;
/** Fewer Chinese characters than this say nothing about the encoding. */
const ENOUGH = 30;

/** Text in UTF-8, UTF-16 with its byte order mark, or GB 18030 (GBK, GB 2312), in which Chinese systems still write. Throws UnreadableFile where it is none of these. */
export function decodeNarrativeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const text = tryDecode(bytes, "utf-8") ?? tryDecode(bytes, "gb18030");
  if (text === null || !isPlausible(text)) throw unknownEncoding();
  return text;
}

/** Bytes of Big5 or Shift_JIS decode as GB 18030 without an error, to rare characters. */
function isPlausible(text: string): boolean {
  return COMMON.test(text) || (text.match(HAN) ?? []).length < ENOUGH;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The only thing that can go wrong: bytes that are not of this encoding. The caller goes on to the next.
    return null;
  }
}
