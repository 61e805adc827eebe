/**
 * The part of Microsoft's manifest schemas that a task pane add-in with ribbon buttons touches: which children an element has, in which order, which it must have.
 * Source: [MS-OWEMXML] 5.2 (appforoffice/1.1) and 5.4 (taskpaneappversionoverrides). Microsoft's validator is a web service; this is what can be known offline.
 */

/** "?" may be missing, "+" may come several times. */
const CHILDREN = {
  OfficeApp: "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides?",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Description? Requirements? Hosts Resources VersionOverrides?",
  // Empty in the base manifest.
  Host: "AllFormFactors? DesktopFormFactor?",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  ExtensionPoint: "OfficeTab+",
  OfficeTab: "Group+",
  Group: "OverriddenByRibbonApi? Label Icon Control+",
  Icon: "bt:Image+",
  Control: "OverriddenByRibbonApi? Label Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  Action: "TaskpaneId? SourceLocation Title?",
  Resources: "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
};

/** Elements as a tree: { name, children }. The text must be well-formed and free of comments. */
function elements(xml) {
  const root = { name: "", children: [] };
  const open = [root];
  for (const [, closing, name, empty] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)(?:"[^"]*"|[^<>"])*?(\/?)>/g)) {
    if (closing !== "") open.pop();
    else {
      const element = { name, children: [] };
      open.at(-1).children.push(element);
      if (empty === "") open.push(element);
    }
  }
  return root.children[0];
}

/** Problems of order: what stands where the schema does not have it, and what is missing. */
function checkOrder(xml) {
  const problems = [];
  const visit = (element) => {
    problems.push(...checkChildren(element, CHILDREN[element.name] ?? "Override? bt:Override?"));
    element.children.forEach(visit);
  };
  const root = elements(xml);
  if (root?.name !== "OfficeApp") return ["the root is not OfficeApp"];
  visit(root);
  return problems;
}

function checkChildren(element, spec) {
  const problems = [];
  const names = element.children.map((child) => child.name);
  let at = 0;
  for (const [, name, mark] of spec.matchAll(/([\w:]+)([?+]?)/g)) {
    const from = at;
    while (names[at] === name && (mark === "+" || at === from)) at += 1;
    if (at === from && mark !== "?") problems.push(`${element.name}: ${name} is missing, or not in the schema's place`);
  }
  if (at < names.length) problems.push(`${element.name}: ${names[at]} is out of order, given twice or not known there`);
  return problems;
}

module.exports = { checkOrder };
