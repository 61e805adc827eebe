import { readFileSync } from "node:fs";
import path from "node:path";
import packageJson from "../../package.json";

interface ManifestCheck {
  readonly checkManifest: (xml: string, iconSize: (url: string) => readonly [number, number] | null) => readonly string[];
  readonly pngSize: (file: string) => readonly [number, number] | null;
}

const root = path.resolve(__dirname, "../..");
/* eslint-disable @typescript-eslint/no-require-imports -- scripts are CommonJS */
const { checkManifest } = require("../../scripts/manifest/check-manifest.js") as ManifestCheck;
const { pngSize } = require("../../scripts/manifest/png-size.js") as ManifestCheck;
/* eslint-enable */

const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const iconSize = (url: string): readonly [number, number] | null => pngSize(path.join(root, new URL(url).pathname));
const problems = (xml: string): readonly string[] => checkManifest(xml, iconSize);
const changed = (from: string, to: string): string => {
  const text = manifest.replace(from, to);
  if (text === manifest) throw new Error(`not in the manifest: ${from}`);
  return text;
};

describe("manifest.xml", () => {
  it("has no problem that can be seen offline", () => {
    expect(problems(manifest)).toEqual([]);
  });

  it("is well-formed and holds what issue 2 asks for", () => {
    const dom = new (jest.requireActual<typeof import("jsdom")>("jsdom").JSDOM)(manifest, { contentType: "text/xml" });
    const { document } = dom.window;
    const attribute = (selector: string, name: string): string | null | undefined => document.querySelector(selector)?.getAttribute(name);
    expect(document.documentElement.localName).toBe("OfficeApp");
    expect(document.querySelector("Requirements Set")?.outerHTML).toMatch(/Name="ExcelApi" MinVersion="1\.7"/);
    expect(attribute("OfficeTab", "id")).toBe("TabHome");
    expect(attribute("Control Action", "xsi:type")).toBe("ShowTaskpane");
    const labels = Object.fromEntries([...document.getElementsByTagName("bt:String")].map((e) => [e.getAttribute("id"), e.getAttribute("DefaultValue")]));
    expect(labels[attribute("Group > Label", "resid") ?? ""]).toBe("预决算公开");
    expect(labels[attribute("Control > Label", "resid") ?? ""]).toBe("校验");
    expect(document.querySelector("Version")?.textContent).toBe(`${packageJson.version}.0`);
  });

  it.each([16, 32, 64, 80])("icon of %d pixels has that size", (size) => {
    expect(pngSize(path.join(root, `assets/icons/icon-${size}.png`))).toEqual([size, size]);
  });
});

const GUID = "aa1e6c64-8bc5-44fd-921f-086c6a69b083";
const REJECTED: readonly (readonly [string, string, string, RegExp])[] = [
  ["an id that is no GUID", GUID, "budget", /not a GUID/],
  ["a resid without resource", 'resid="Check.Label"', 'resid="Check.Lable"', /Check\.Lable names no resource/],
  ["a resource of the wrong kind", 'Label resid="Check.Label"', 'Label resid="Icon.16"', /Label needs a resource of kind String/],
  ["a resource given twice", 'String id="Check.Title"', 'String id="Check.Label"', /given twice/],
  ["a resource id that is too long", 'String id="Check.Title"', `String id="${"x".repeat(33)}"`, /longer than 32/],
  ["a short string that is too long", "校验预决算公开表", "校".repeat(126), /ShortStrings: longer than 125/],
  ["a long string that is too long", "打开任务窗格", "开".repeat(250), /LongStrings: longer than 250/],
  ["a description that is too long", "校验部门预算公开表", "校".repeat(250), /Description: longer than 250/],
  ["plain http", 'SourceLocation DefaultValue="https:', 'SourceLocation DefaultValue="http:', /not https/],
  ["a second origin", 'SourceLocation DefaultValue="https://localhost:3000', 'SourceLocation DefaultValue="https://example.org', /several origins/],
  ["a missing icon", "icon-80.png", "icon-81.png", /icon is missing/],
  ["an icon of the wrong size", "icon-80.png", "icon-64.png", /is 64×64, not 80×80/],
  ["a size left out", '<bt:Image size="16"', '<bt:Image size="20"', /is 16×16, not 20×20/],
  ["an ExcelApi that LTSC 2019 lacks", 'MinVersion="1.7"', 'MinVersion="1.9"', /at most 1\.7/],
  ["a text without English", '<Override Locale="en-US" Value="Budget Disclosure Assistant" />', "", /no en-US text: <DisplayName/],
  ["another default language", "<DefaultLocale>zh-CN", "<DefaultLocale>en-US", /not zh-CN/],
  ["a button that runs code", 'Action xsi:type="ShowTaskpane"', 'Action xsi:type="ExecuteFunction"', /something else than open the pane/],
];

describe("the checks of npm run validate", () => {
  it.each(REJECTED)("find %s", (_what, from, to, problem) => {
    expect(problems(changed(from, to)).join("\n")).toMatch(problem);
  });
});
