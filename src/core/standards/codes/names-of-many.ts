/** Names that stand below many parents of the functional classification: borne by a code of another parent they prove nothing. */
export const NAMES_OF_MANY: ReadonlySet<string> = new Set(["行政运行", "一般行政管理事务", "机关服务", "事业运行", "信息化建设", "其他支出", "住房公积金", "培训支出"]);
