/** A project that the text says is not published, or may not be: 涉密项目不予公开. "保密费" and the like say nothing of the kind. */
const WITHHELD = /(?:不予|不宜|不便|不再|不能|不得|免予)公开|不公开|涉密|涉及(?:国家)?秘密/;

export function saysWithheld(text: string): boolean {
  return WITHHELD.test(text.replace(/\s/g, ""));
}
