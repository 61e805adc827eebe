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

  it("is well-formed and holds what issues 2 and 6 ask for", () => {
    const dom = new (jest.requireActual<typeof import("jsdom")>("jsdom").JSDOM)(manifest, { contentType: "text/xml" });
    const { document } = dom.window;
    const resource = (parent: Element, selector: string, locale?: string): string | null | undefined => {
      const found = document.getElementById(parent.querySelector(selector)?.getAttribute("resid") ?? "");
      return locale === undefined ? found?.getAttribute("DefaultValue") : found?.querySelector(`[Locale=${locale}]`)?.getAttribute("Value");
    };
    expect(document.documentElement.localName).toBe("OfficeApp");
    expect(document.querySelector("Requirements Set")?.outerHTML).toMatch(/Name="ExcelApi" MinVersion="1\.7"/);
    expect(document.querySelector("OfficeTab")?.id).toBe("TabHome");
    expect(resource(document.querySelector("Group")!, "Label")).toBe("预决算公开");
    expect([...document.querySelectorAll("Control")].map((control) => [resource(control, "Label"), resource(control, "Label", "en-US"), resource(control, "Action SourceLocation")])).toEqual([
      ["校验", "Check", "https://localhost:3000/taskpane.html?view=check"],
      ["情况说明", "Narrative", "https://localhost:3000/taskpane.html?view=narrative"],
      ["底稿", "Notes", "https://localhost:3000/taskpane.html?view=notes"],
      ["帮助", "Help", "https://localhost:3000/taskpane.html?view=help"],
    ]);
    for (const control of document.querySelectorAll("Control")) expect(resource(control, "Supertip Description")).toMatch(/[\u4e00-\u9fff]{8}/);
  });

  it("has the version of the package", () => {
    expect(manifest).toContain(`<Version>${packageJson.version}.0</Version>`);
  });
});

const GUID = "aa1e6c64-8bc5-44fd-921f-086c6a69b083";
const REJECTED: readonly (readonly [string, string, string, RegExp])[] = [
  ["an id that is no GUID", GUID, "budget", /not a GUID/],
  ["a resid without resource", 'resid="Check.Label"', 'resid="Check.Lable"', /Check\.Lable names no resource/],
  ["a resource of the wrong kind", 'Label resid="Check.Label"', 'Label resid="Icon.Help.16"', /Label needs a resource of kind String/],
  ["a resource given twice", 'String id="Check.Title"', 'String id="Check.Label"', /given twice/],
  ["a resource id that is too long", 'String id="Check.Title"', `String id="${"x".repeat(33)}"`, /longer than 32/],
  ["a short string that is too long", "校验预决算公开表", "校".repeat(126), /ShortStrings: longer than 125/],
  ["a long string that is too long", "检查各表内部", "开".repeat(250), /LongStrings: longer than 250/],
  ["a description that is too long", "校验部门（单位）预算", "校".repeat(250), /Description: longer than 250/],
  ["plain http", 'SourceLocation DefaultValue="https:', 'SourceLocation DefaultValue="http:', /not https/],
  ["a second origin", 'SourceLocation DefaultValue="https://localhost:3000', 'SourceLocation DefaultValue="https://example.org', /several origins/],
  ["a missing icon", "notes-80.png", "notes-81.png", /icon is missing/],
  ["an icon of the wrong size", "notes-80.png", "notes-64.png", /is 64×64, not 80×80/],
  ["a size left out", '<bt:Image size="40" resid="Icon.Help.40" />', "", /has the sizes 16, 20, 24, 32, 48, 64, 80, not/],
  ["an icon at the wrong size", 'size="48" resid="Icon.Help.48"', 'size="48" resid="Icon.Help.40"', /is 40×40, not 48×48/],
  ["an ExcelApi that Excel 2019 lacks", 'MinVersion="1.7"', 'MinVersion="1.9"', /at most 1\.7/],
  ["a text without English", '<Override Locale="en-US" Value="Budget Disclosure Assistant" />', "", /no en-US text: <DisplayName/],
  ["another default language", "<DefaultLocale>zh-CN", "<DefaultLocale>en-US", /not zh-CN/],
  ["a button that runs code", 'Action xsi:type="ShowTaskpane"', 'Action xsi:type="ExecuteFunction"', /something else than open the pane/],
  ["a second pane", "<TaskpaneId>DisclosurePane", "<TaskpaneId>OtherPane", /several panes: OtherPane, DisclosurePane/],
  ["two buttons with one page", 'SourceLocation resid="Notes.Url"', 'SourceLocation resid="Check.Url"', /buttons Disclosure\.Check and Disclosure\.Notes share Check\.Url/],
  ["two buttons with one id", 'id="Disclosure.Notes"', 'id="Disclosure.Check"', /share id Disclosure\.Check/],
  ["a version that Office cannot read", "<Version>0.1.0.0", "<Version>0.1.0-beta", /not numbers/],
  ["elements out of the schema's order", "<ProviderName>预决算公开助手</ProviderName>\n  <DefaultLocale>zh-CN</DefaultLocale>", "<DefaultLocale>zh-CN</DefaultLocale>\n  <ProviderName>预决算公开助手</ProviderName>", /OfficeApp: ProviderName is missing, or not/],
  ["an element that the schema does not know", "<Permissions>", "<Colour>blue</Colour>\n  <Permissions>", /OfficeApp: Colour is out of order/],
  ["a button without a supertip's title", '<Title resid="Help.Title" />', "", /Supertip: Title is missing/],
];

describe("the checks of npm run validate", () => {
  it.each(REJECTED)("find %s", (_what, from, to, problem) => {
    expect(problems(changed(from, to)).join("\n")).toMatch(problem);
  });
});
