/** Numbering at a line's start, of any style: 一、 （一） (1) 1. 1、 1） ① 第一部分. In plain text. */
const NUMBERING = /^(?:第[一二三四五六七八九十]{1,3}部分[:、]?|[一二三四五六七八九十]{1,3}[、.,，:]|[(〔][一二三四五六七八九十]{1,3}[)〕][、.]?|\(\d{1,2}\)[、.]?|\d{1,2}(?:[、)]|\.(?!\d))|\d{1,2}\.(?=(?:19|20)\d\d年|2\d\d(?:\d\d){0,2}[\u4e00-\u9fff]|\d{1,4}[个辆人台家名套])|[①-⑳][、.]?)+/;

/** How long the numbering at the start of plain text is; 0 for none. */
export function numberingLength(text: string): number {
  return NUMBERING.exec(text.slice(0, 16))?.[0].length ?? 0;
}

/** 一、 or 第一部分: numbering that headings of the first level have. */
export function isTopNumbering(text: string): boolean {
  return /^(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}[、.,，])/.test(text.slice(0, 8));
}
