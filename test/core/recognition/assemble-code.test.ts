import { assembleCode, splitJoinedCode } from "../../../src/core/recognition/assemble-code";

test.each<[string, string | undefined, string]>([
  ["208||", undefined, "208"], ["208|01|", undefined, "20801"], ["208|01|05", undefined, "2080105"],
  ["208|1|5", undefined, "2080105"], ["|01|", "208", "20801"], ["|1|5", "20899", "2080105"], ["||05", "2080104", "2080105"], ["||5", "20801", "2080105"],
  ["208|20801|", undefined, "20801"], ["208|20801|2080105", undefined, "2080105"], ["||2080105", undefined, "2080105"], ["|20801|", undefined, "20801"],
  ["2080105", undefined, "2080105"], ["20801", undefined, "20801"], ["208", undefined, "208"], ["301|08", undefined, "30108"], ["301|8", undefined, "30108"],
  ["||", "208", "none"], ["", undefined, "none"],
  ["|01|", undefined, "malformed"], ["||05", "208", "malformed"], ["2080", undefined, "malformed"], ["20801055", undefined, "malformed"], ["20", undefined, "malformed"],
  ["208|O1|", undefined, "malformed"], ["社会保障", undefined, "malformed"],
])("%s below %s is %s", (cells, previous, expected) => expect(assembleCode(cells.split("|"), previous) ?? "none").toBe(expected));

test.each([
  ["2080105行政运行", "2080105", "行政运行"], ["208社会保障和就业支出", "208", "社会保障和就业支出"], ["20801-人力资源", "20801", "人力资源"],
  ["208、社会保障", "208", "社会保障"], ["2080105", "2080105", ""], ["30299其他商品和服务支出", "30299", "其他商品和服务支出"],
])("%s is split", (text, code, rest) => expect(splitJoinedCode(text)).toEqual({ code, rest }));

test.each(["行政运行", "20行政", "2080行政", "20801055行政", ""])("%j holds no code in front", (text) => expect(splitJoinedCode(text)).toBeUndefined());
