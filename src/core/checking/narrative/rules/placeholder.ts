import { matchesOf } from "../../../wording/matches-of";
import { broken, narrativeRule } from "../narrative-rule";

/** XX万元, ××单位, 某某, __, 【】: what a template leaves where a name or a figure must stand. 云州财社【2023】99号 holds a year and is none. What none of them begins with is passed over at once. */
const PLACEHOLDERS = /(?=[XxＸｘ×╳某_＿【（(〔[…*＊\s])(?:[XxＸｘ×╳]{2,}\s{0,2}(?=万元|元|年|月|日|个|人|家|辆|台|套|项|%|％|单位|部门|局|厅|委|中心|科|处|平方米|县|市|州|区|支出|收入|项目|设备|经费|费用|资金|工程|服务|货物|公司|学校|医院|街道|乡|镇|村|[，。；、：)）（(]|$)|(?:某某|某单位|某部门|某局)|[_＿]{2,}|【\s{0,6}】|（\s{0,6}）|\(\s{0,6}\)|〔\s{0,6}〕|\[\s{0,6}\]|(?<=[占为增减少加数长降])\s{0,2}[…]{1,4}\s{0,2}(?=万元|%)|[*＊]+\s{0,2}(?=万元|%|％)|(?<![\dA-Za-z０-９])[XＸ×]\s{0,2}(?=万元|%|％))/g;
/** 预算数为万元，增长%: the figure was never filled in. */
const NO_FIGURE = /(?:预算数为?|决算数?为|预算安排规模[：:]|占|增加|减少|增长|下降|上升|降低|提高)\s{0,4}(?:万元|[%％])(?!以|点)/g;
/** 增加（减少）: both words of a choice, one of which should have been struck out. */
const CHOICES = /(?:增加|减少|增长|下降|上升|提高|降低)\s{0,2}(?:[（(]\s{0,2}(?:增加|减少|增长|下降|上升|提高|降低|持平)(?:\s{0,2}[、/／]\s{0,2}持平)?\s{0,2}[)）]|[/／]\s{0,2}(?:增加|减少|增长|下降|上升|降低|持平))/g;

/** Nothing of the template is left over. */
export const placeholder = narrativeRule({
  id: "narrative/placeholder",
  title: "不应留有模板的占位符或未选的选项",
  basis: "财预〔2016〕143号；公开内容应当完整",
  severity: "error",
  messages: {
    placeholder: "“{text}”是模板留下的占位符，应当填写名称或数字。请补齐。",
    figure: "“{text}”中单位前面没有数字，请补上数字。",
    choice: "“{text}”两个选项都留着，请按实际情况只保留一个。",
  },
  *check({ narrative }) {
    for (const [paragraph, { text }] of narrative.paragraphs.entries()) {
      for (const match of matchesOf(PLACEHOLDERS, text)) {
        yield broken({ messageId: "placeholder", data: { text: match[0].trim() }, span: { paragraph, start: match.index, end: match.index + match[0].length }, tokens: [], key: ["placeholder", match[0].trim()], found: match[0].trim() });
      }
      for (const match of matchesOf(NO_FIGURE, text)) {
        const words = match[0].replace(/\s+/g, "");
        yield broken({ messageId: "figure", data: { text: words }, span: { paragraph, start: match.index, end: match.index + match[0].length }, tokens: [], key: ["figure", words], found: words });
      }
      if (!/\d/.test(text)) continue;
      for (const match of matchesOf(CHOICES, text)) {
        yield broken({ messageId: "choice", data: { text: match[0] }, span: { paragraph, start: match.index, end: match.index + match[0].length }, tokens: [], key: ["choice", match[0]], found: match[0] });
      }
    }
  },
});
