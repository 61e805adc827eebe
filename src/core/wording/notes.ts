import { readNote } from "./nil-sentence";

/** Words that begin a note below a table. */
const NOTE_START = /^(?:备?注\d*[:：]|说明[:：]|备注|备\s*注|注释?[:：]?$)/;
/** Words that only a sentence has, never a name of a code, an item or a project. */
const SENTENCE = /。|空表|没有使用|未安排|无数据|不涉及|故本表|本表/;

/** Whether squeezed text of a body row is a note or a sentence about the table rather than the name of a line. */
export function isNote(text: string): boolean {
  return NOTE_START.test(text) || (text.length >= 5 && (SENTENCE.test(text) || readNote(text).nil));
}
