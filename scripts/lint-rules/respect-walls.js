/** Imports inside src/ go only where the table of walls allows; see walls.js. */
const path = require("node:path");
const { forbiddenImport, forbiddenPackage } = require("./walls");
const { isRelative, onImports } = require("./import-paths");

module.exports = {
  meta: { type: "problem", docs: { description: "keep to the walls between the rooms of src/" }, messages: { wall: "{{why}}" }, schema: [] },
  create(context) {
    const src = path.join(context.cwd, "src");
    const from = path.relative(src, context.filename).split(path.sep).join("/");
    return onImports((specifier, node) => {
      const to = isRelative(specifier) ? path.relative(src, path.resolve(path.dirname(context.filename), specifier)).split(path.sep).join("/") : null;
      if (to !== null && (to.startsWith("../") || to === "..")) {
        // package.json is the one file outside src/ that a program needs: its own name and version.
        if (to !== "../package.json" || !from.startsWith("cli/")) context.report({ node, messageId: "wall", data: { why: `src/ may not import from outside src/: ${specifier}` } });
        return;
      }
      const why = to === null ? forbiddenPackage(from, specifier) : forbiddenImport(from, to);
      if (why !== null) context.report({ node, messageId: "wall", data: { why } });
    });
  },
};
