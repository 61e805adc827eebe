import { mkdtempSync, writeFileSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack from "webpack";

/** Tests and benches are started there. */
const root = process.cwd();

/** Bundles the stage into a folder of its own and gives that folder. The page carries the content policy of the real one. */
export async function buildStage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "stage-"));
  const compiler = webpack({
    mode: "development", devtool: false, target: ["web", "es2020"], context: root, entry: join(root, "test/e2e/stage/stage.ts"),
    output: { path: folder, filename: "stage.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2020" } } } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [new webpack.DefinePlugin({ SAMPLE_WORKBOOK: JSON.stringify(readFileSync(join(root, "assets/sample-budget.xlsx")).toString("base64")) }), new MiniCssExtractPlugin({ filename: "stage.css" })],
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error !== null) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString("errors-only")));
      else done();
    });
  });
  const page = readFileSync(join(root, "src/taskpane/browser.html"), "utf8");
  writeFileSync(join(folder, "stage.html"), page.replace("</head>", '<link rel="stylesheet" href="stage.css"><script defer src="stage.js"></script></head>'));
  return folder;
}
