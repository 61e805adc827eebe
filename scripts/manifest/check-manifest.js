/**
 * What can be known of an add-in manifest without Microsoft's service: a list of problems, empty when there are none.
 * `iconSize(url)` gives the pixels of an icon as [width, height], or null when the file is missing.
 * The text must be well-formed XML (office-addin-manifest reads it before).
 */
const { checkOrder } = require("./schema-order.js");

/** Office's limits on texts and ids; resource ids are shorter than those of buttons. */
const MAX = { displayName: 125, shortString: 125, longString: 250, description: 250, id: 32, controlId: 125, url: 2048 };
const NEWEST_EXCEL_API = 7; // 1.7: what the oldest supported Excel (Excel 2019) has.
/** 16, 32 and 80 are demanded; with the others nothing is scaled at 125 to 250 %. */
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

function checkManifest(xml, iconSize) {
  const text = xml.replace(/<!--[\s\S]*?-->/g, "");
  return [...checkOrder(text), ...checkBasics(text), ...checkButtons(text), ...checkResources(text), ...checkIcons(text, iconSize), ...checkUrls(text), ...checkRequirements(text), ...checkLanguages(text)];
}

function checkBasics(text) {
  const problems = [];
  const id = text.match(/<Id>([^<]*)<\/Id>/)?.[1] ?? "";
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) problems.push(`Id is not a GUID: ${id}`);
  const version = text.match(/<Version>([^<]*)<\/Version>/)?.[1] ?? "";
  if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(version)) problems.push(`Version is not numbers with dots: ${version}`);
  for (const [element, limit] of [["DisplayName", MAX.displayName], ["Description", MAX.description]]) {
    const block = text.match(new RegExp(`<${element} DefaultValue[\\s\\S]*?</${element}>`))?.[0];
    if (block === undefined) problems.push(`${element} is missing`);
    else problems.push(...tooLong(values(block), limit, element));
  }
  if (!/<Host Name="Workbook"\s*\/>/.test(text)) problems.push("Hosts does not name Workbook");
  return problems;
}

/** Every button opens the one pane, on a page and with icons of its own. */
function checkButtons(text) {
  const problems = [];
  const controls = [...text.matchAll(/<Control xsi:type="Button" id="([^"]*)"[\s\S]*?<\/Control>/g)].map(([xml, id]) => ({ xml, id }));
  if (controls.length === 0) problems.push("no button");
  const panes = new Set();
  const seen = new Map();
  for (const { xml, id } of controls) {
    if (!/<Action xsi:type="ShowTaskpane">/.test(xml)) problems.push(`button ${id} does something else than open the pane`);
    panes.add(xml.match(/<TaskpaneId>([^<]*)<\/TaskpaneId>/)?.[1] ?? "");
    for (const own of [`id ${id}`, ...[...xml.matchAll(/<(?:SourceLocation|bt:Image size="\d+") resid="([^"]*)"/g)].map((m) => m[1])]) {
      if (seen.has(own)) problems.push(`buttons ${seen.get(own)} and ${id} share ${own}`);
      seen.set(own, id);
    }
  }
  if (panes.size > 1 || panes.has("")) problems.push(`buttons open several panes: ${[...panes].join(", ")}`);
  for (const [, element, id] of text.matchAll(/<(Group|Control)\b[^>]*? id="([^"]*)"/g)) if (id.length > MAX.controlId) problems.push(`${element} id ${id} is longer than ${MAX.controlId}`);
  return problems;
}

/** Every resid names a resource of the kind its place needs, every resource is used, and no id is too long or given twice. */
function checkResources(text) {
  const problems = [];
  const resources = [...text.matchAll(/<bt:(Image|Url|String) id="([^"]*)"/g)].map(([, kind, id]) => ({ kind, id }));
  const used = new Set([...text.matchAll(/\bresid="([^"]*)"/g)].map((m) => m[1]));
  const known = new Set();
  for (const { id } of resources) {
    if (known.has(id)) problems.push(`resource ${id} is given twice`);
    known.add(id);
    if (id.length > MAX.id) problems.push(`resource id ${id} is longer than ${MAX.id}`);
    if (!used.has(id)) problems.push(`resource ${id} is never used`);
  }
  for (const id of used) if (!known.has(id)) problems.push(`resid ${id} names no resource`);
  const kindOf = (element) => (element === "bt:Image" ? "Image" : element === "SourceLocation" || element === "LearnMoreUrl" ? "Url" : "String");
  for (const [, element, id] of text.matchAll(/<([\w:]+)[^>]*\bresid="([^"]*)"/g)) {
    const found = resources.find((r) => r.id === id)?.kind;
    if (found !== undefined && found !== kindOf(element)) problems.push(`${element} needs a resource of kind ${kindOf(element)}, ${id} is ${found}`);
  }
  for (const [list, limit] of [["ShortStrings", MAX.shortString], ["LongStrings", MAX.longString]]) {
    problems.push(...tooLong(values(text.match(new RegExp(`<bt:${list}>[\\s\\S]*?</bt:${list}>`))?.[0] ?? ""), limit, list));
  }
  return problems;
}

function checkIcons(text, iconSize) {
  const problems = [];
  const urls = new Map([...text.matchAll(/<bt:Image id="([^"]*)" DefaultValue="([^"]*)"/g)].map(([, id, url]) => [id, url]));
  const expected = [...text.matchAll(/<bt:Image size="(\d+)" resid="([^"]*)"/g)].map(([, size, id]) => ({ size: Number(size), url: urls.get(id) }));
  for (const [block] of text.matchAll(/<Icon>[\s\S]*?<\/Icon>/g)) {
    const sizes = [...block.matchAll(/size="(\d+)"/g)].map((m) => Number(m[1]));
    if (sizes.join() !== ICON_SIZES.join()) problems.push(`an Icon has the sizes ${sizes.join(", ")}, not ${ICON_SIZES.join(", ")}`);
  }
  const named = [["IconUrl", 32], ["HighResolutionIconUrl", 64]].map(([element, size]) => ({ size, url: text.match(new RegExp(`<${element} DefaultValue="([^"]*)"`))?.[1] }));
  for (const { size, url } of [...expected, ...named]) {
    if (url === undefined) continue; // A resid that names nothing is reported above.
    const found = iconSize(url);
    if (found === null) problems.push(`icon is missing: ${url}`);
    else if (found[0] !== size || found[1] !== size) problems.push(`icon ${url} is ${found.join("×")}, not ${size}×${size}`);
  }
  return [...new Set(problems)];
}

function checkUrls(text) {
  const urls = [...text.matchAll(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]*)"|<AppDomain>([^<]*)<\/AppDomain>/g)].map((m) => m[1] ?? m[2]);
  const origins = new Set(urls.map((url) => new URL(url).origin));
  const problems = urls.filter((url) => !url.startsWith("https://")).map((url) => `not https: ${url}`);
  problems.push(...tooLong(urls, MAX.url, "URL"));
  if (origins.size > 1) problems.push(`several origins: ${[...origins].join(", ")}`);
  return problems;
}

function checkRequirements(text) {
  if (!/<Set Name="ExcelApi"/.test(text)) return ["Requirements does not name ExcelApi"];
  const versions = [...text.matchAll(/<Set Name="ExcelApi" MinVersion="([^"]*)"|DefaultMinVersion="([^"]*)"/g)].map((m) => m[1] ?? m[2]);
  const tooNew = versions.filter((version) => !/^1\.\d+$/.test(version) || Number(version.slice(2)) > NEWEST_EXCEL_API);
  return tooNew.map((version) => `requires ExcelApi ${version}; at most 1.${NEWEST_EXCEL_API}, so that Excel 2019 can load it`);
}

/** Chinese by default, and every text a user sees also in English. */
function checkLanguages(text) {
  const problems = [];
  if (!text.includes("<DefaultLocale>zh-CN</DefaultLocale>")) problems.push("DefaultLocale is not zh-CN");
  for (const [block] of text.matchAll(/<(DisplayName|Description) DefaultValue[\s\S]*?<\/\1>|<bt:String [\s\S]*?<\/bt:String>|<bt:String [^>]*\/>/g)) {
    if (!block.includes('Override Locale="en-US"')) problems.push(`no en-US text: ${block.slice(0, 60).replace(/\s+/g, " ")}`);
  }
  return problems;
}

const values = (block) => [...block.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map((m) => m[1]);
const tooLong = (texts, limit, where) => texts.filter((t) => t.length > limit).map((t) => `${where}: longer than ${limit}: ${t.slice(0, 40)}…`);

module.exports = { checkManifest };
