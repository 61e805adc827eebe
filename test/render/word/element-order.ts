/** Order of child elements as Word demands it (ECMA-376 part 1, transitional); only what is written here. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  "w:pPr": ["w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl", "w:numPr", "w:pBdr", "w:shd", "w:tabs", "w:overflowPunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr"],
  "w:rPr": ["w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:color", "w:spacing", "w:kern", "w:sz", "w:szCs", "w:highlight", "w:u", "w:shd", "w:lang"],
  "w:tblPr": ["w:tblStyle", "w:tblpPr", "w:tblW", "w:jc", "w:tblCellSpacing", "w:tblInd", "w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook"],
  "w:tblBorders": ["w:top", "w:left", "w:start", "w:bottom", "w:right", "w:end", "w:insideH", "w:insideV"],
  "w:tblCellMar": ["w:top", "w:left", "w:start", "w:bottom", "w:right", "w:end"],
  "w:tcPr": ["w:tcW", "w:gridSpan", "w:vMerge", "w:tcBorders", "w:shd", "w:noWrap", "w:tcMar", "w:vAlign"],
  "w:pBdr": ["w:top", "w:left", "w:bottom", "w:right", "w:between"],
  "w:sectPr": ["w:headerReference", "w:footerReference", "w:type", "w:pgSz", "w:pgMar", "w:pgBorders", "w:lnNumType", "w:pgNumType", "w:cols", "w:vAlign", "w:titlePg", "w:textDirection", "w:docGrid"],
  "w:style": ["w:name", "w:basedOn", "w:next", "w:link", "w:uiPriority", "w:semiHidden", "w:unhideWhenUsed", "w:qFormat", "w:pPr", "w:rPr", "w:tblPr"],
  "w:tbl": ["w:tblPr", "w:tblGrid", "w:tr"],
  "w:font": ["w:altName", "w:panose1", "w:charset", "w:family", "w:pitch"],
};

/** Elements that stand where the schema does not let them, or are not in it at all; and tags that do not close. */
export function misplaced(xml: string): readonly string[] {
  const found: string[] = [];
  const open: { readonly name: string; last: number }[] = [];
  for (const [, closing, name = "", rest = ""] of xml.matchAll(/<(\/?)([\w:]+)((?:"[^"]*"|[^>"])*)>/g)) {
    if (closing === "/") {
      if (open.pop()?.name !== name) found.push(`</${name}> closes nothing`);
      continue;
    }
    const parent = open.at(-1);
    const order = parent === undefined ? undefined : ORDER[parent.name];
    if (parent !== undefined && order !== undefined) {
      const at = order.indexOf(name);
      if (at < 0 || at < parent.last) found.push(`${name} in ${parent.name}`);
      parent.last = Math.max(parent.last, at);
    }
    if (!rest.endsWith("/")) open.push({ name, last: -1 });
  }
  if (open.length > 0) found.push(`${open.at(-1)?.name ?? ""} is open`);
  return [...new Set(found)];
}
