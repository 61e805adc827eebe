import { readNote } from "./nil-sentence";

/** Words that begin a note below a table. */
const NOTE_START = /^(?:备?注\d*[:：]|说明[:：]|备注|备\s*注|注释?[:：]?$)/;
/** Words that only a sentence has, never a name of a code, an item or a project. */
const SENTENCE = /。|空表|没有使用|未安排|无数据|不涉及|故本表|本表/;

/** What is signed below a table, with a name, a date or a number behind it. */
const SIGNATURE = /^(?:打印|制表|填表|填报|编制|审核|复核|经办|报送|单位负责|财务负责|联系)(?:人|日期|时间|单位|部门|电话|负责人)?[:：]?|^(?:日期|负责人|联系电话|制单)[:：]?/;
/** Longest signature: anything longer is a sentence or a name. */
const LONGEST_SIGNATURE = 24;

/** Whether squeezed text of a line without a code is a signature or a print date, whatever number stands beside it. */
export function isSignature(text: string): boolean {
  return text.length <= LONGEST_SIGNATURE && SIGNATURE.test(text);
}

const SUBTOTALS: ReadonlySet<string> = new Set(["小计", "本页小计", "分页小计", "本页合计", "承前页", "过次页", "转下页", "承上页"]);

/** Whether squeezed text is the label of a subtotal that the form does not have: nothing of its own, and part of no sum. */
export function isSubtotal(text: string): boolean {
  return SUBTOTALS.has(text);
}

/** Whether squeezed text of a body row is a note or a sentence about the table rather than the name of a line. */
export function isNote(text: string): boolean {
  return NOTE_START.test(text) || (text.length >= 5 && (SENTENCE.test(text) || readNote(text).nil));
}
