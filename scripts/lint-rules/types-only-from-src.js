/** The generator and the layout variants of test/ may take types from src/, nothing else: they must be able to disagree with the code. */
const path = require("node:path");
const { isRelative, onImports } = require("./import-paths");

module.exports = {
  meta: { type: "problem", docs: { description: "independent test data" }, messages: { value: "test data may import only types from src/: {{specifier}}" }, schema: [] },
  create(context) {
    const src = path.join(context.cwd, "src") + path.sep;
    return onImports((specifier, node, typeOnly) => {
      if (typeOnly || !isRelative(specifier)) return;
      const target = path.resolve(path.dirname(context.filename), specifier);
      if (target.startsWith(src)) context.report({ node, messageId: "value", data: { specifier } });
    });
  },
};
