import { failed, PASSED, rule } from "../../rule";

/** What a user wrote on the sheet 自定义勾稽关系 can be understood; a row that cannot is not applied. */
export const ownRules = rule({
  id: "document/own-rules",
  title: "“自定义勾稽关系”工作表的每一行都能读懂",
  basis: "本单位在工作表中自定的规则",
  severity: "warning",
  messages: {
    formula: "自定义勾稽关系“{number}”没有运行，公式从第{position}个字符（▲处）起看不懂：{marked}。{problem}。请改正公式。",
    equalsSign: "自定义勾稽关系“{number}”没有运行：公式前面不要写等号，请把单元格设为文本，直接写“表3[合计].合计 = 表5[合计].合计”这样的式子。",
    level: "自定义勾稽关系“{number}”没有运行：级别写作“{text}”，请改为错误、提醒或提示。",
    years: "自定义勾稽关系“{number}”没有运行：适用年度写作“{text}”，请改为“2024”“2023-2025”“2024年起”“至2023年”这样的写法；各年都适用的不填。",
    enabled: "自定义勾稽关系“{number}”没有运行：启用写作“{text}”，请填是或否。",
    number: "自定义勾稽关系的编号“{number}”重复，这一行没有运行。请改用别的编号。",
    unknown: "自定义勾稽关系“{number}”没有公式，也不是内置规则的编号或名称，这一行没有作用。请补上公式，或从文档的规则表中复制编号。",
    builtIn: "自定义勾稽关系的编号“{number}”是内置规则“{title}”的，这一行没有运行。自己的公式请另取编号；要停用内置规则，请删去公式。",
    columns: "“自定义勾稽关系”工作表的表头缺少{missing}，没有读取。请恢复表头，或重新插入这张工作表。",
    copy: "“自定义勾稽关系”不止一张，只用了工作表“{sheet}”，“{copy}”没有读取。请合并为一张。",
    tooMany: "“自定义勾稽关系”最多{most}行，从这一行起没有读取。请删去不用的行。",
  },
  *check({ ownRules: read }) {
    if (read === undefined) return;
    for (let i = 0; i < read.sound; i += 1) yield PASSED;
    for (const { messageId, data, at, key } of read.problems) yield failed({ messageId, data, at: [at], key: [messageId, key] });
  },
});
