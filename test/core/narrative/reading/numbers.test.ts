import { chineseNumeral } from "../../../../src/core/wording/chinese-numeral";
import { narrativeOfText, readText, wordsAt } from "./support/tell";

/** "quote|unit|value|why" of each number; ! for a fault, ~ for approximate. */
function numbers(text: string): readonly string[] {
  const narrative = narrativeOfText(text);
  return readText(text).numbers.map((token) => {
    expect(wordsAt(narrative, token.span)).toBe(token.quote);
    return [token.quote, token.unit, token.value?.toString() ?? "-", `${token.approximate ? "~" : ""}${token.fault === undefined ? "" : `!${token.fault}`}${token.notClaim ?? ""}`].join("|");
  });
}

test.each([
  ["预算2,317.88万元", ["2,317.88|万元|2317.88|"]],
  ["预算2 ,317.88 万 元", ["2 ,317.88|万元|2317.88|"]],
  ["拨款1 500.00万元", ["1 500.00|万元|1500|"]],
  ["预算２，３１７．８８万元", ["２，３１７．８８|万元|2317.88|"]],
  ["支出９６０，６００元", ["９６０，６００|元|960600|"]],
  ["人员，51万元", ["51|万元|51|"]],
  ["2022,2023两年", ["2022||2022|year", "2023||2023|year"]],
  ["占 64.87 %，占3.22％，占1﹪", ["64.87|%|64.87|", "3.22|%|3.22|", "1|%|1|"]],
  ["预决算差异率 -81.18%", ["-81.18|%|-81.18|"]],
  ["预决算差异率为−5.00%", ["−5.00|%|-5|"]],
  ["增长5%-10%", ["5|%|5|", "10|%|10|"]],
  ["约120万元，近3000人次，2000余件，30万元左右", ["120|万元|120|~", "3000|人次|3000|~", "2000|件|2000|~", "30|万元|30|~"]],
  ["附近3家单位", ["3|家|3|"]],
  ["差旅费1.5.0万元", ["1.5.0|万元|-|!malformed"]],
  ["金额1,50.74万元", ["1,50.74|万元|-|!malformed"]],
  ["原因是22024 年人员调出", ["22024|年|-|!malformed"]],
  ["下设三家单位、十二个科室", ["三|家|3|", "十二|个|12|"]],
  ["“三公”经费，两个维护，一个整体，第三十九条", []],
  ["单位价值50万元以上大型设备2台", ["50|万元|50|", "2|台|2|"]],
])("%s", (text, expected) => expect(numbers(text)).toEqual(expected));

test.each([
  ["document-number", "（县财社〔2018〕241号）", ["2018", "241"]],
  ["document-number", "县财社【2023】99 号-关于下达资金的通知", ["2023", "99"]],
  ["document-number", "（2018〔290〕号）", ["2018", "290"]],
  ["document-number", "县办 2006[030]号", ["2006", "030"]],
  ["document-number", "国务院令第 423 号", ["423"]],
  ["law-article", "依据该法第39条", ["39"]],
  ["year", "2024年", ["2024"]],
  ["year", "2021—2025年", ["2021", "2025"]],
  ["year", "95年以前退休人员", ["95"]],
  ["document-date", "3月10日", ["3", "10"]],
  ["phone", "咨询电话：0991-2345678", ["0991", "2345678"]],
  ["numbering", "1.房屋和土地", ["1"]],
  ["numbering", "（12）其他费用", ["12"]],
  ["quoted-title", "《关于做好3个方面12项工作的意见》", ["3", "12"]],
])("%s: %s", (reason, text, quotes) => {
  const found = readText(text).numbers;
  expect(found.map(({ quote }) => quote)).toEqual(quotes);
  expect(found.map(({ notClaim }) => notClaim)).toEqual(quotes.map(() => reason));
});

test("numbering runs into what it numbers: a code, a year, a count", () => {
  expect(numbers("1.208社会保障和就业支出（类）20801人大事务（款）2080101行政运行（项）：预算数为9万元")).toEqual([
    "1||1|numbering", "208||208|numbering", "20801||20801|numbering", "2080101||2080101|numbering", "9|万元|9|",
  ]);
  expect(numbers("2.2023年清雪经费5万元")).toEqual(["2||2|numbering", "2023|年|2023|year", "5|万元|5|"]);
  expect(numbers("3.18辆公务用车")).toEqual(["3||3|numbering", "18|辆|18|"]);
  expect(numbers("10.5万元用于培训")).toEqual(["10.5|万元|10.5|"]);
});

test("a day that does not exist stays visible, one that does claims nothing", () => {
  expect(numbers("2023年11月31日")).toEqual(["2023|年|2023|year", "11|月|11|document-date", "31|日|31|!impossible-date"]);
  expect(numbers("2023年2月29日")[2]).toBe("29|日|29|!impossible-date");
  expect(numbers("2024年2月29日")[2]).toBe("29|日|29|document-date");
  expect(numbers("2024年1月1日--2024年12月31日").filter((each) => each.includes("!"))).toEqual([]);
});

test("quantities of the functions claim nothing, those of the staff do", () => {
  const { numbers: found } = readText("第一部分 概况\n一、主要职能\n指导12个县市、30家企业的工作。\n二、机构设置及人员情况\n实有人数12人。");
  expect(found.map(({ quote, notClaim }) => [quote, notClaim])).toEqual([["12", "functions"], ["30", "functions"], ["12", undefined]]);
});

test.each([
  ["十", 10], ["十二", 12], ["二十", 20], ["两", 2], ["一百零五", 105], ["三千二百万", 32_000_000], ["二〇二四", 2024], ["一万零二十", 10_020], ["零", 0],
  ["百十", undefined], ["一二十", undefined], ["十百", undefined], ["", undefined], ["一二", undefined],
])("numeral %s is %p", (text, value) => expect(chineseNumeral(text)).toBe(value));
