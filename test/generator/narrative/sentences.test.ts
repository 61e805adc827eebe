import { sentences } from "./sentences";

test("numbers stand where they say", () => {
  for (const { text, numbers } of sentences) for (const { quote, start, end } of numbers) expect(text.slice(start, end)).toBe(quote);
});

test("there are enough of both kinds, each once, and none is without a claim but the nil ones", () => {
  const wrong = sentences.filter(({ numbers }) => numbers.some(({ ok }) => !ok));
  expect(sentences.length - wrong.length).toBeGreaterThanOrEqual(145);
  expect(wrong.length).toBeGreaterThanOrEqual(80);
  expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  expect(sentences.filter(({ numbers }) => numbers.length === 0).map(({ text }) => /没有|未安排|无/.test(text))).not.toContain(false);
});

test("no mark is left in a text", () => {
  expect(sentences.filter(({ text }) => /[⟦⟧]/.test(text))).toEqual([]);
});
