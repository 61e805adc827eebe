import { decodeXmlText } from "./decode-text";

const EQUALS = 61;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const COLON = 58;

/**
 * The value of one attribute in the raw text of a start tag, by local name; undefined where it is absent.
 * Character codes rather than expressions: this runs three times for every cell of a workbook.
 */
export function attribute(raw: string, name: string): string | undefined {
  const length = raw.length;
  let at = 0;
  while (at < length) {
    while (at < length && raw.charCodeAt(at) <= 32) at++;
    let start = at;
    for (; at < length; at++) {
      const code = raw.charCodeAt(at);
      if (code === EQUALS || code <= 32) break;
      if (code === COLON) start = at + 1;
    }
    const end = at;
    while (at < length && raw.charCodeAt(at) !== EQUALS) at++;
    at++;
    while (at < length && raw.charCodeAt(at) <= 32) at++;
    const quote = raw.charCodeAt(at);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return undefined;
    const open = ++at;
    while (at < length && raw.charCodeAt(at) !== quote) at++;
    if (at >= length) return undefined;
    if (end - start === name.length && raw.startsWith(name, start)) return decodeXmlText(raw.slice(open, at));
    at++;
  }
  return undefined;
}

/** XML booleans are 1 and true; anything else, absence too, is false. */
export function flag(raw: string, name: string): boolean {
  const value = attribute(raw, name);
  return value === "1" || value === "true";
}
