import { sentences } from "../../generator/narrative/sentences";
import { verifyText } from "./verify-text";

test("sentences of other provinces: wrong figures are found, right ones left alone", () => {
  const counts = { wrong: 0, found: 0, right: 0, falselyWrong: 0 };
  for (const { text, numbers } of sentences) {
    const { statuses, findings } = verifyText([text]);
    for (const { start, end, ok } of numbers) {
      const wrong = statuses.some(({ status, token: { span } }) => status === "wrong" && span.start < end && span.end > start);
      const told = findings.some(({ severity, text: span }) => severity === "error" && span !== undefined && span.start < end && span.end > start);
      counts[ok ? "right" : "wrong"] += 1;
      if (ok && wrong) counts.falselyWrong += 1;
      if (!ok && (wrong || told)) counts.found += 1;
    }
  }
  expect(counts.right).toBeGreaterThan(500);
  expect(counts.wrong).toBeGreaterThan(70);
  expect(counts.found / counts.wrong).toBeGreaterThan(0.9);
  expect(counts.falselyWrong / counts.right).toBeLessThan(0.01);
});
