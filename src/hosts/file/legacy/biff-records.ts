import { damaged } from "../unreadable-file";

const BOF = 0x0809;
const EOF = 0x000a;
const FORMULA = 0x0006;
/** In a FORMULA record: the length of the parsed expression. */
const EXPRESSION_LENGTH_AT = 20;
/** Told to the library as "no expression here". */
const NO_EXPRESSION = 0xffff;
/** A record that the library steps over. */
const SKIPPED = 0x001d;

/** The records that carry names of sheets, cells, number formats, merges and hidden rows and columns; [MS-XLS] 2.3. */
const NEEDED: ReadonlySet<number> = new Set([
  BOF, EOF, FORMULA,
  0x0022 /* Date1904 */, 0x002f /* FilePass */, 0x0042 /* CodePage */, 0x0085 /* BoundSheet */, 0x0081 /* WsBool */,
  0x00e0 /* XF */, 0x041e /* Format */, 0x00fc /* SST */, 0x003c /* Continue */,
  0x00fd /* LabelSst */, 0x0203 /* Number */, 0x0204 /* Label */, 0x00d6 /* RString */, 0x0205 /* BoolErr */, 0x0207 /* String */, 0x027e /* RK */, 0x00bd /* MulRk */,
  0x00e5 /* MergeCells */, 0x0208 /* Row */, 0x007d /* ColInfo */,
]);

/** BIFF5 and BIFF8: what every Excel since 95 and WPS write. */
export function startsBiff(stream: Uint8Array): boolean {
  return stream[0] === (BOF & 0xff) && stream[1] === BOF >> 8;
}

/**
 * A copy of a BIFF stream in which only needed records are left; the rest keep their place and are stepped over, since sheets are found by
 * offset. In damaged files the library follows broken drawings and formula expressions without end; results are stored beside them, and
 * that a cell is a formula is still told. Throws UnreadableFile where the records do not add up.
 */
export function neededRecords(stream: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(stream);
  const view = new DataView(copy.buffer);
  let last = BOF;
  for (let at = 0; at + 4 <= copy.length; ) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (id === 0 && last === EOF) return copy.subarray(0, at);
    if (at + 4 + length > copy.length) throw damaged("工作簿内容不完整");
    if (!NEEDED.has(id)) view.setUint16(at, SKIPPED, true);
    else if (id === FORMULA && length >= EXPRESSION_LENGTH_AT + 2) view.setUint16(at + 4 + EXPRESSION_LENGTH_AT, NO_EXPRESSION, true);
    last = id;
    at += 4 + length;
  }
  if (last !== EOF) throw damaged("工作簿内容在中途断开");
  return copy;
}
