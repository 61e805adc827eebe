/** Files are named after what they do, in kebab-case: read-workbook.ts, check-workbook.test.ts, table-01.ts. */
const path = require("node:path");

module.exports = {
  meta: { type: "suggestion", docs: { description: "kebab-case file names" }, messages: { name: "name this file in kebab-case: {{name}}" }, schema: [] },
  create(context) {
    const name = path.basename(context.filename);
    return {
      Program(node) {
        if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|e2e|bench|d|config))*\.[a-z]+$/.test(name)) context.report({ node, loc: { line: 1, column: 0 }, messageId: "name", data: { name } });
      },
    };
  },
};
