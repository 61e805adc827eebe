import { ZERO } from "../../figures/exact";
import type { Statement } from "../reading/statement";
import type { ImportedFact } from "./imported-fact";
import { plainNumber } from "../../notes/read-entry";
import { withoutStops, type ImportedText } from "./imported-text";

/** Question of 其他事项 ← what the text counts or gives an amount of, by section and canonical subject. */
const FIGURES: readonly { readonly key: string; readonly section: string; readonly kind: "amount" | "count"; readonly subject: RegExp; readonly unit?: string }[] = [
  { key: "operating", section: "budget/operating", kind: "amount", subject: /^机关运行经费$/ },
  { key: "procurementGoods", section: "budget/procurement", kind: "amount", subject: /^政府采购货物$/ },
  { key: "procurementWorks", section: "budget/procurement", kind: "amount", subject: /^政府采购工程$/ },
  { key: "procurementServices", section: "budget/procurement", kind: "amount", subject: /^政府采购服务$/ },
  { key: "smallMedium", section: "budget/procurement", kind: "amount", subject: /^中小企业采购$/ },
  { key: "small", section: "budget/procurement", kind: "amount", subject: /^小微企业采购$/ },
  { key: "houseArea", section: "budget/assets", kind: "count", subject: /^房屋/, unit: "平方米" },
  { key: "houseValue", section: "budget/assets", kind: "amount", subject: /^房屋价值$/ },
  { key: "officialCars", section: "budget/assets", kind: "count", subject: /^一般公务用车$/ },
  { key: "officialCarsValue", section: "budget/assets", kind: "amount", subject: /^一般公务用车价值$/ },
  { key: "enforcementCars", section: "budget/assets", kind: "count", subject: /^执法执勤用车$/ },
  { key: "enforcementCarsValue", section: "budget/assets", kind: "amount", subject: /^执法执勤用车价值$/ },
  { key: "otherCars", section: "budget/assets", kind: "count", subject: /^其他(?:车辆|用车)$/ },
  { key: "otherCarsValue", section: "budget/assets", kind: "amount", subject: /^其他(?:车辆|用车)价值$/ },
  { key: "furniture", section: "budget/assets", kind: "amount", subject: /^办公家具(?:价值)?$/ },
  { key: "otherAssets", section: "budget/assets", kind: "amount", subject: /^其他资产(?:价值)?$/ },
  { key: "equipment50", section: "budget/assets", kind: "count", subject: /^50万元以上/ },
  { key: "equipment100", section: "budget/assets", kind: "count", subject: /^100万元以上/ },
  { key: "newEquipment50", section: "budget/assets", kind: "count", subject: /^购置50万元以上/ },
  { key: "newEquipment100", section: "budget/assets", kind: "count", subject: /^购置100万元以上/ },
  { key: "ownProjects", section: "budget/performance", kind: "count", subject: /^非财政拨款项目$/ },
  { key: "ownProjectsAmount", section: "budget/performance", kind: "amount", subject: /^非财政拨款项目金额$/ },
];
const PROCUREMENT = ["procurementGoods", "procurementWorks", "procurementServices"];
/** The words of a form sentence between which the unit's own stand. */
const SCOPE = /((?:部门|单位)?本级及(?:下属|所属).{1,60}?|本级)的?机关运行经费/;
const PURCHASE = /(?<!未)安排(购[^，,；;。]{2,80})[，,；;]\s*安排购置\s*50/;
const NOTHING = /^.{0,40}(?:无|没有)其他(?:需要?)?说明(?:的)?(?:事项|情况|问题)?。?$/;

/** 其他事项 from this year's text. */
export function matterFacts(text: ImportedText): readonly ImportedFact[] {
  return [...figures(text), ...nothings(text), ...noOwnProjects(text), ...wordsOf(text)];
}

function figures(text: ImportedText): readonly ImportedFact[] {
  return FIGURES.flatMap(({ key, section, kind, subject, unit }) => {
    const told = text.all(section, kind).find((one) => subject.test(one.subject.name) && (unit === undefined || one.figure.unit === unit) && !isBeside(one));
    const { value } = told?.figure ?? {};
    if (told === undefined || value === undefined) return [];
    const figure = kind === "amount" ? text.figure(told.figure) : { value, half: ZERO };
    return figure === undefined ? [] : [{ ...matter(key), text: plainNumber(figure.value), source: text.source(told.span), figure }];
  });
}

function isBeside(statement: Statement): boolean {
  return statement.kind === "amount" && (statement.aside !== undefined || statement.of !== "current");
}

/** 未安排 tells figures too. */
function nothings(text: ImportedText): readonly ImportedFact[] {
  return [...text.all("budget/procurement", "nil"), ...text.all("budget/assets", "nil"), ...text.all("budget/operating", "nil")].flatMap(({ subject: { name }, span }): ImportedFact[] => {
    const zero = { text: "0", source: text.source(span), figure: { value: ZERO, half: ZERO } };
    if (name === "政府采购") return PROCUREMENT.map((key) => ({ ...matter(key), ...zero }));
    if (name === "机关运行经费") return [{ ...matter("operating"), ...zero }];
    return /购置.*车/.test(name) ? [{ ...matter("carPurchase"), text: "无", source: text.source(span) }] : [];
  });
}

/** The sentence tells how many projects there are of appropriations, and goes on to others only where there are some. */
function noOwnProjects(text: ImportedText): readonly ImportedFact[] {
  const told = text.all("budget/performance", "count").filter(({ subject: { name } }) => /财政拨款项目$/.test(name));
  const [first] = told;
  if (first === undefined || told.some(({ subject: { name } }) => name.startsWith("非"))) return [];
  return ["ownProjects", "ownProjectsAmount"].map((key) => ({ ...matter(key), text: "0", source: text.source(first.span), figure: { value: ZERO, half: ZERO } }));
}

function wordsOf(text: ImportedText): readonly ImportedFact[] {
  const found: ImportedFact[] = [];
  const take = (section: string, key: string, pattern: RegExp): void => {
    for (const { text: words, span } of text.body(section)) {
      const told = pattern.exec(words)?.[1];
      if (told !== undefined) found.push({ ...matter(key), text: told.trim(), source: text.source(span) });
    }
  };
  take("budget/operating", "operatingScope", SCOPE);
  take("budget/assets", "carPurchase", PURCHASE);
  found.push(...lines(text, "budget/performance", "performance", hasFormSentence(text)), ...lines(text, "budget/other-matters", "other", () => false));
  return found;
}

/** The sentence of the form about performance is written from the tables. */
function hasFormSentence(text: ImportedText): (paragraph: number) => boolean {
  const told = new Set(text.all("budget/performance", "count").filter(({ subject: { name } }) => /财政拨款项目$|绩效目标$/.test(name)).map(({ span }) => span.paragraph));
  return (paragraph) => told.has(paragraph);
}

/** Paragraphs of a section as lines. */
function lines(text: ImportedText, section: string, key: string, isForm: (paragraph: number) => boolean): readonly ImportedFact[] {
  const own = text.body(section).filter(({ text: words, span }) => !isForm(span.paragraph) && withoutStops(words) !== "" && /[。；;]$/.test(words));
  const [first] = own;
  if (first === undefined) return [];
  const told = own.map(({ text: words }) => words).join("\n");
  return [{ ...matter(key), text: NOTHING.test(told.replace(/\s+/g, "")) ? "无" : told, source: text.source(first.span) }];
}

function matter(key: string): Pick<ImportedFact, "sheet" | "key" | "name" | "field" | "rank"> {
  return { sheet: "matters", key, name: "", field: "value", rank: "text" };
}
