import { a1 } from "../workbook/a1";
import type { CellRef } from "../workbook/cell-ref";
import type { BookComment, BookFacts, DocumentProperty, UnseenPart } from "./book-facts";
import { numbersInComment } from "./number-items";
import type { PublishingItem } from "./publishing-item";

/** Properties that name persons or units, as files call them. */
const NAMES: Readonly<Record<string, string>> = { creator: "作者", lastModifiedBy: "最后保存者", Manager: "主管", Company: "单位" };
/** What programs put there and what names nobody. */
const NOBODY = /^(?:\s*|admin(?:istrator)?|user|users?|owner|guest|root|pc|(?:windows|microsoft|office|微软) ?(?:用户|user|office)?|用户|作者|apache poi|openpyxl|xlsxwriter|sheetjs|libreoffice.*|wps(?: office)?|kingsoft|金山|中国|china|微软中国|ms|hp|lenovo|dell|legend|雨林木风|深度技术|番茄花园)$/i;
/** Properties that programs add for themselves. */
const OF_PROGRAMS = /^(?:KSO|ICV$|ContentTypeId$|WorkbookGuid$|MSIP_Label_[^_]*(?!.*(?:Owner|SiteId))|_|AppVersion$|Generator$)/i;
const COMMENTS_SHOWN = 5;

/** What is not looked at, and how people look at it themselves. */
const UNSEEN: Readonly<Record<"properties" | "externalLinks" | "keepsPath" | UnseenPart, string>> = {
  comments: "批注（请选“审阅—显示批注”，或“文件—信息—检查问题—检查文档”）",
  notes: "旧式批注，即新版 Excel 的“注释”（请选“审阅—注释—显示所有注释”，或“文件—信息—检查问题—检查文档”）",
  properties: "文档属性中的人名（请选“文件—信息—检查问题—检查文档”）",
  externalLinks: "外部链接（请选“数据—编辑链接”，新版叫“工作簿链接”）",
  otherLinks: "图表、数据有效性、超链接和数据连接中的外部链接（请选“数据—编辑链接”，新版叫“工作簿链接”，并看“数据—查询和连接”）",
  keepsPath: "文件中保存的路径（请保存为 .xlsx 文件，用网页版打开再查一次）",
};

/** What a workbook carries beside its cells. `own`: sheets that go anyway; `printed`: what the workbook prints at the top of its sheets; `linked`: files that formulas lead to. */
export function factItems({ properties = [], comments = [], externalLinks = [], keepsPath = false }: BookFacts, own: ReadonlySet<string>, printed: string, linked: ReadonlyMap<string, CellRef>): readonly PublishingItem[] {
  const usersComments = comments.filter(({ at }) => !own.has(at.sheet));
  return [
    ...usersComments.flatMap(numbersInComment),
    ...bySheet(usersComments).map(commentItem),
    ...properties.flatMap((property) => (namesSomebody(property, printed) ? [propertyItem(property)] : [])),
    ...(keepsPath ? [{ kind: "path", level: "decide", message: "文件里记着最后保存时所在的文件夹，其中往往有用户名。生成公开版时可以一并清除（--clear-properties）。" } as const] : []),
    ...[...new Set([...linked.keys(), ...externalLinks])].map((name) => linkItem(name, linked.get(name))),
  ];
}

/** What the host could not tell, with the way to look at it by hand. */
export function notLookedAt({ properties, comments, externalLinks, keepsPath, unseen = [] }: BookFacts): readonly string[] {
  const whole = { comments, properties, externalLinks, keepsPath };
  const missing = (Object.keys(whole) as readonly (keyof typeof whole)[]).filter((part) => whole[part] === undefined);
  return [...missing, ...unseen].map((part) => UNSEEN[part]);
}

/** The properties that are told and that a published copy may leave out. */
export function namesSomebody({ name, value, isCustom }: DocumentProperty, printed: string): boolean {
  const words = value.trim();
  if (words === "" || NOBODY.test(words)) return false;
  if (isCustom === true) return !OF_PROGRAMS.test(name) && /\p{L}/u.test(words) && !/^(?:true|false)$/i.test(words);
  return name in NAMES && !(words.length > 3 && printed.includes(words));
}

function propertyItem({ name, value, isCustom }: DocumentProperty): PublishingItem {
  const what = isCustom === true ? `自定义属性“${name}”` : `“${NAMES[name] ?? name}”`;
  return { kind: "property", level: name === "Company" ? "look" : "decide", message: `文档属性的${what}写着“${value.slice(0, 60)}”，会随文件公开。可以在“文件—信息—检查文档”中清除，或在生成公开版时清除（--clear-properties）。` };
}

function linkItem(name: string, at: CellRef | undefined): PublishingItem {
  const where = at === undefined ? "文件" : `工作表“${at.sheet}”${a1(at)} 的公式`;
  return { kind: "externalLink", level: "decide", ...(at === undefined ? {} : { at }), message: `${where}引用了外部文件或数据“${name}”，打开时会提示更新链接。请在 Excel 中选“数据—编辑链接—断开链接”，改成数值。` };
}

function bySheet(comments: readonly BookComment[]): readonly (readonly BookComment[])[] {
  const sheets = new Map<string, BookComment[]>();
  for (const comment of comments) sheets.set(comment.at.sheet, [...(sheets.get(comment.at.sheet) ?? []), comment]);
  return [...sheets.values()];
}

function commentItem(comments: readonly BookComment[]): PublishingItem {
  const [first] = comments;
  const authors = [...new Set(comments.flatMap(({ authors }) => authors.filter((author) => !NOBODY.test(author))))];
  const places = comments.slice(0, COMMENTS_SHOWN).map(({ at }) => a1(at)).join("、");
  const more = comments.length > COMMENTS_SHOWN ? "等" : "";
  return {
    kind: "comment", level: "decide", ...(first === undefined ? {} : { at: first.at }),
    message: `工作表“${first?.at.sheet ?? ""}”有 ${String(comments.length)} 处批注（${places}${more}）${authors.length === 0 ? "" : `，署名 ${authors.slice(0, 3).join("、")}`}。请删除后再公开。`,
  };
}
