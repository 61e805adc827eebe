const OPEN = /[（(《“【「]/;
const CLOSE = /[）)》”】」]/;
const SEPARATOR = /[、，,；;\n]/;

/** Names of a list as a preparer writes it: 办公室、人事科（档案室、资料室）、财务科 are three. 无 is none. */
export function splitNames(text: string | undefined): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let name = "";
  for (const char of text ?? "") {
    if (OPEN.test(char)) depth += 1;
    else if (CLOSE.test(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && SEPARATOR.test(char)) {
      names.push(name);
      name = "";
    } else name += char;
  }
  const told = [...names, name].map((one) => one.trim().replace(/[。.]$/, "")).filter((one) => one !== "");
  return told.length === 1 && told[0] === "无" ? [] : told;
}
