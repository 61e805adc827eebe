import { startOffice } from "../../../src/hosts/excel/start-office";
import { removeOffice, startStandIn } from "../../excel-host/start-stand-in";

const BOOK = { sheets: [{ name: "表" }] };

test("in Excel", async () => {
  startStandIn(BOOK);
  expect(await startOffice(1000)).toEqual({ host: "excel", platform: "PC" });
});

test.each<[string, string | null, string, string, string]>([
  ["a plain browser", null, "1.15", "none", "noOffice"],
  ["Word", "Word", "1.15", "other", "notExcel"],
  ["an Excel that is too old", "Excel", "1.3", "other", "unsupported"],
])("%s", async (_title, office, apiLevel, host, code) => {
  startStandIn(BOOK, { host: office, apiLevel });
  expect(await startOffice(1000)).toMatchObject({ host, problem: { code } });
});

test("office.js that never arrives is not waited for longer than told", async () => {
  removeOffice();
  const started = Date.now();
  expect(await startOffice(120)).toMatchObject({ host: "none", problem: { code: "noOffice", technical: "office.js was not loaded" } });
  expect(Date.now() - started).toBeLessThan(30_000);
});

test("office.js that arrives late is waited for", async () => {
  removeOffice();
  setTimeout(() => startStandIn(BOOK), 100);
  expect(await startOffice(5000)).toMatchObject({ host: "excel" });
});

test("onReady that never answers (blocked files) is given up", async () => {
  removeOffice();
  Object.assign(globalThis, { Office: { onReady: () => new Promise(() => undefined) } });
  expect(await startOffice(80)).toMatchObject({ host: "none", problem: { code: "noOffice" } });
});
