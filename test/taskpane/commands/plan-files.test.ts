import { planFiles } from "../../../src/taskpane/commands/plan-files";

const plan = (chosen: string, known = ""): string => {
  const words = (list: string): readonly string[] => list.split(" ").filter((name) => name !== "");
  const { documents, texts } = planFiles(words(chosen).map((name) => ({ name })), words(known).map((name) => ({ id: `id-${name}`, name })));
  return [...documents.map(({ file, narrative }) => (narrative === undefined ? file.name : `${file.name}+${narrative.name}`)), ...texts.map(({ id, file }) => `${id}+${file.name}`)].join(" ");
};

test.each<[what: string, chosen: string, known: string, planned: string]>([
  ["a workbook and its text", "a.xlsx 说明.docx", "", "a.xlsx+说明.docx"],
  ["several by their base names", "a.xlsx b.xlsx b.txt A.docx", "", "a.xlsx+A.docx b.xlsx+b.txt"],
  ["a text beside two workbooks that it is not named after", "a.xlsx b.xlsx x.txt", "", "a.xlsx b.xlsx x.txt"],
  ["a text alone", "x.md", "", "x.md"],
  ["a text after its workbook", "说明.docx", "a.xlsx", "id-a.xlsx+说明.docx"],
  ["a text after several, by name", "b.docx", "a.xlsx b.xlsx", "id-b.xlsx+b.docx"],
  ["a text after several that it is not named after", "x.docx", "a.xlsx b.xlsx", "x.docx"],
  ["a corrected workbook with its text", "a.xlsx a.docx", "a.xlsx", "a.xlsx+a.docx"],
])("%s", (_what, chosen, known, planned) => {
  expect(plan(chosen, known)).toBe(planned);
});
