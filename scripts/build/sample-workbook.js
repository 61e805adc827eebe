/** The sample workbook as a constant of the one script that opens it; see src/taskpane/commands/sample-workbook.ts. */
const fs = require("node:fs");
const path = require("node:path");

/** For webpack's DefinePlugin. */
exports.sampleWorkbook = (root) => ({ SAMPLE_WORKBOOK: JSON.stringify(fs.readFileSync(path.join(root, "assets/sample-budget.xlsx")).toString("base64")) });
