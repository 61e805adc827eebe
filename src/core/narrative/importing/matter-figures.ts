import type { DocumentKind } from "../../standards/document-standard";

/** Question of 其他事项 ← what a text counts or gives an amount of, by section and canonical subject. */
export interface MatterFigure {
  readonly key: string;
  readonly section: string;
  readonly kind: "amount" | "count";
  readonly subject: RegExp;
  readonly unit?: string;
}

/** Question of 其他事项 ← words of a section that no statement holds; the first bracket of the pattern is the answer. */
export interface MatterWords {
  readonly key: string;
  readonly section: string;
  /** Numbers are looked for in the words without spaces and of one width, texts in the words as printed; a "sentence" keeps its final stop. */
  readonly kind: "amount" | "count" | "text" | "sentence";
  readonly pattern: RegExp;
}

/** How a document's text tells 其他事项. */
export interface MatterStandard {
  readonly figures: readonly MatterFigure[];
  readonly words: readonly MatterWords[];
  /** Sections whose paragraphs are one answer, without those that the form itself words (or that words above are taken from). */
  readonly lines: readonly { readonly key: string; readonly section: string; readonly form?: RegExp }[];
  /** Sections where 未安排 tells figures: what is nil, by its subject, and the questions that it answers. */
  readonly nils: readonly { readonly section: string; readonly subject: RegExp; readonly keys: readonly string[]; readonly text: string }[];
}

const budgetFigures: readonly MatterFigure[] = [
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

/** The words of a form sentence between which the unit's own stand. */
const SCOPE = /((?:部门|单位)?本级及(?:下属|所属).{1,60}?|本级)的?机关运行经费/;
const PURCHASES = ["procurementGoods", "procurementWorks", "procurementServices"];

/** 未安排政府采购, 未安排机关运行经费: each is an answer. */
const nilsOf = (document: DocumentKind): MatterStandard["nils"] => [
  { section: `${document}/procurement`, subject: /^政府采购$/, keys: PURCHASES, text: "0" },
  { section: `${document}/operating`, subject: /^机关运行经费$/, keys: ["operating"], text: "0" },
];

const budgetMatters: MatterStandard = {
  figures: budgetFigures,
  words: [
    { key: "operatingScope", section: "budget/operating", kind: "text", pattern: SCOPE },
    { key: "carPurchase", section: "budget/assets", kind: "text", pattern: /(?<!未)安排(购[^，,；;。]{2,80})[，,；;]\s*安排购置\s*50/ },
  ],
  lines: [{ key: "performance", section: "budget/performance", form: /财政拨款项目(?:共|共计|为)?\s*\d|绩效目标(?:共|共计|为)?\s*\d/ }, { key: "other", section: "budget/other-matters" }],
  nils: [...nilsOf("budget"), { section: "budget/assets", subject: /购置.*车/, keys: ["carPurchase"], text: "无" }],
};

const counted = (key: string, section: string, pattern: RegExp): MatterWords => ({ key, section: `accounts/${section}`, kind: "count", pattern });
const amounted = (key: string, section: string, pattern: RegExp): MatterWords => ({ key, section: `accounts/${section}`, kind: "amount", pattern });
const worded = (key: string, section: string, pattern: RegExp): MatterWords => ({ key, section: `accounts/${section}`, kind: "text", pattern });
const told = (key: string, section: string, pattern: RegExp): MatterWords => ({ key, section: `accounts/${section}`, kind: "sentence", pattern });
const cars = (key: string, subject: RegExp): MatterFigure => ({ key, section: "accounts/assets", kind: "count", subject, unit: "辆" });
const asset = (key: string, kind: MatterFigure["kind"], subject: RegExp, unit?: string): MatterFigure => ({ key, section: "accounts/assets", kind, subject, ...(unit === undefined ? {} : { unit }) });

const accountsMatters: MatterStandard = {
  figures: [
    { key: "operating", section: "accounts/operating", kind: "amount", subject: /^机关运行经费$/ },
    { key: "procurementGoods", section: "accounts/procurement", kind: "amount", subject: /^政府采购货物$/ },
    { key: "procurementWorks", section: "accounts/procurement", kind: "amount", subject: /^政府采购工程$/ },
    { key: "procurementServices", section: "accounts/procurement", kind: "amount", subject: /^政府采购服务$/ },
    asset("assetsValue", "amount", /^固定资产(?:原值|总值)?$/), asset("houseArea", "count", /^房屋/, "平方米"), asset("houseValue", "amount", /^房屋价值$/), asset("carsValue", "amount", /^车辆价值$/),
    cars("leaderCars", /^(?:副部|副省|省部|部级|省级).*用车$/), cars("chiefCars", /^主要(?:负责人|领导(?:干部)?)用车$/), cars("confidentialCars", /^机要通信(?:用车|车辆)$/), cars("emergencyCars", /^应急保障(?:用车|车辆)$/),
    cars("enforcementCars", /^执法执勤(?:用车|车辆)$/), cars("technicalCars", /^特种专业技术(?:用车|车辆)$/), cars("veteranCars", /^离退休干部(?:服务)?用车$/), cars("otherCars", /^其他(?:车辆|用车)$/),
  ],
  words: [
    counted("abroadGroups", "three-public", /团组(?:数|总数)?(?:共|共计|为|累计)?([\d,]+)个/), counted("abroadPersons", "three-public", /团组.{0,60}?([\d,]+)人次/),
    worded("abroadContent", "three-public", /因公出国[^。]{0,80}?开支内容(?:包括|为|主要是)?[：:]?\s*([^。]+)。/),
    counted("carsBought", "three-public", /购置(?:数|公务用车|数量)(?:为|共)?([\d,]+)辆/), counted("carsKept", "three-public", /保有量(?:为|共|是)?([\d,]+)辆/),
    worded("runningContent", "three-public", /公务用车运行(?:维护)?费(?:开支内容(?:包括|为|主要是)?|[^，。]{0,24}，\s*主要用于)[：:]?\s*([^。；;]+)[。；;]/),
    worded("carsApart", "three-public", /保有量差异(?:的)?(?:主要)?原因(?:是|为)?[：:]?\s*(.+?)。?$/),
    counted("receptions", "three-public", /国内(?:公务)?接待(?:的)?(?:共|共计|累计)?([\d,]+)批次/), counted("guests", "three-public", /国内(?:公务)?接待(?:的)?(?:共|共计|累计)?[\d,]+批次[^\d外。]{0,6}([\d,]+)人次/),
    counted("foreignReceptions", "three-public", /(?:外[事宾](?:公务)?接待|接待外[事宾]|国\(境\)外(?:公务)?接待)(?:的)?(?:共|共计|累计|团组)?([\d,]+)(?:批次|个)/),
    counted("foreignGuests", "three-public", /(?:外[事宾](?:公务)?接待|接待外[事宾]|国\(境\)外(?:公务)?接待)(?:的)?(?:共|共计|累计|团组)?[\d,]+(?:批次|个)[^\d。]{0,6}([\d,]+)人次/),
    worded("receptionContent", "three-public", /(?:公务接待费?[^。]{0,80}?开支内容(?:包括|为|主要是)?|公务接待(?:费)?支出[^，。]{0,16}，\s*主要用于)[：:]?\s*(.+?)(?=[，,；;]\s*国内(?:公务)?接待|。)/),
    worded("operatingScope", "operating", SCOPE),
    amounted("smallMedium", "procurement", /授予中小(?:微)?企业(?:的)?合同金额(?:为|共)?([\d,.]+)万元/), amounted("small", "procurement", /授予(?:小微|小型微型|小型、微型|小型和微型)企业(?:的)?合同金额(?:为|共)?([\d,.]+)万元/),
    ...([["Goods", "货物"], ["Works", "工程"], ["Services", "服务"]] as const).map(([key, kind]) => amounted(`smallMedium${key}`, "procurement", new RegExp(`${kind}(?:采购)?授予中小企业(?:的)?合同金额(?:为)?([\\d,.]+)万元`))),
    amounted("reserved", "procurement", /(?:预留中小企业|中小企业预留).{0,16}?成交的?(?:金额|额)(?:为)?([\d,.]+)万元/), amounted("otherAwarded", "procurement", /其他(?:政府)?(?:采购)?项目.{0,6}中小企业.{0,6}成交的?(?:金额|额)(?:为)?([\d,.]+)万元/),
    ...["50", "100"].map((price) => counted(`equipment${price}`, "assets", new RegExp(`(?<!\\d)${price}万元(?:\\(含\\))?以上(?:\\(含\\))?[^\\d。]{0,24}?([\\d,]+)台`))),
    worded("otherCarsUse", "assets", /其他用车(?:主要)?(?:是|为|用于|包括)[：:]?\s*(.+?)(?=[；;，,。]\s*(?:单价|单位价值|大型设备)|[。；;]?$)/),
    counted("wholeTables", "performance", /整体支出绩效(?:目标)?自评(?:表)?([\d,]+)个/), amounted("wholeBudget", "performance", /整体支出.{0,40}?全年预算(?:总额|数)(?:为)?([\d,.]+)万元/),
    amounted("wholeSpent", "performance", /整体支出.{0,80}?(?:实际执行(?:总额|数)|全年执行数)(?:为)?([\d,.]+)万元/),
    counted("evaluated", "performance", /绩效(?:评价|自评)(?:的)?项目(?:共)?([\d,]+)个/), amounted("evaluatedBudget", "performance", /(?:评价|自评)(?:的)?项目.{0,20}?全年预算(?:总额|数)(?:为)?([\d,.]+)万元/),
    amounted("evaluatedSpent", "performance", /(?:评价|自评)(?:的)?项目.{0,60}?(?:实际执行(?:总额|数)|全年执行数)(?:为)?([\d,.]+)万元/),
    told("results", "performance", /((?:预算绩效管理)?取得的(?:主要)?成效.+?)(?=发现的(?:主要)?问题|下一步|具体项目自评|$)/), told("problems", "performance", /(发现的(?:主要)?问题.+?)(?=下一步|具体项目自评|$)/),
    told("measures", "performance", /(下一步(?:改进)?(?:措施|打算).+?)(?=具体项目自评|$)/),
  ],
  lines: [
    { key: "performance", section: "accounts/performance", form: /整体支出绩效.{0,12}\d|(?:评价|自评)(?:的)?项目.{0,6}\d|取得的(?:主要)?成效|发现的(?:主要)?问题|下一步(?:改进)?(?:措施|打算)|自评情况.{0,6}附/ },
    { key: "other", section: "accounts/other-matters" },
  ],
  nils: nilsOf("accounts"),
};

/** By the document whose text tells them. */
export const matterStandards: Readonly<Record<DocumentKind, MatterStandard>> = { budget: budgetMatters, accounts: accountsMatters };
