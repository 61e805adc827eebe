/**
 * Two outputs into dist/: the pages (the pane inside Excel, the browser page) and the command line.
 *
 *   webpack                         both, for production
 *   webpack --config-name pages     the pages alone (the dev server uses this one)
 *   webpack --env office=cdn        office.js from Microsoft's CDN, as AppSource demands; local files are the default,
 *                                   because the networks of budget units are often cut off
 */
const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const webpack = require("webpack");
const { officeFiles } = require("./scripts/build/office-files");
const { HeadScriptsPlugin } = require("./scripts/build/head-scripts-plugin");
const { sampleWorkbook } = require("./scripts/build/sample-workbook");
const { OfficeScriptPlugin } = require("./scripts/build/office-script-plugin");
const { version } = require("./package.json");

const dist = path.resolve(__dirname, "dist");

const typescript = (target) => ({
  test: /\.ts$/,
  exclude: /node_modules/,
  use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target } } },
});
/** Their packages ship newer syntax than ES2020; one such word, and an engine of 2021 refuses the whole script. */
const dependencies = (target) => ({
  test: /\.m?js$/,
  include: /node_modules[\\/]@(fluentui|microsoft)[\\/]/,
  use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "ecmascript" }, target } } },
});
const resolve = { extensions: [".ts", ".mjs", ".js"] };

/** Every page tells its version: in the foot of the pane, in reports, in what a user sends to whoever helps. */
const page = (filename, template, chunks = []) => new HtmlPlugin({ filename, template, chunks, scriptLoading: "defer", meta: { version } });
/** Engines that cannot run the bundles are sent to unsupported.html before they try. */
const TURN_AWAY = ["engine.js", "turn-away.js"];

/** Classic scripts only: the browser page is opened by double-click, where modules, workers and fetch do not work. */
function pages({ office = "local" }, mode) {
  const development = mode === "development";
  return {
    name: "pages",
    mode,
    target: ["web", "es2020"],
    entry: { taskpane: "./src/taskpane/taskpane.ts", browser: "./src/taskpane/browser.ts" },
    output: {
      path: dist,
      // Names change with the content: Excel's WebView keeps old scripts for a long time.
      filename: development ? "[name].js" : "[name].[contenthash:10].js",
      chunkFilename: development ? "[name].js" : "[name].[contenthash:10].js",
      // Relative to the page, so that lazily loaded scripts are found next to a file:// page too.
      publicPath: "",
      clean: { keep: /^cli/ },
    },
    // Never an eval devtool: the content security policy forbids it.
    devtool: development ? "source-map" : false,
    resolve,
    module: { rules: [typescript("es2020"), dependencies("es2020"), { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] }] },
    optimization: { splitChunks: false, runtimeChunk: false },
    stats: "errors-warnings",
    performance: { hints: false }, // scripts/check-size.mjs measures what counts: gzipped bytes before first use.
    plugins: [
      new webpack.DefinePlugin(sampleWorkbook(__dirname)),
      new CssPlugin({ filename: development ? "[name].css" : "[name].[contenthash:10].css" }),
      page("taskpane.html", "./src/taskpane/taskpane.html", ["taskpane"]),
      page("browser.html", "./src/taskpane/browser.html", ["browser"]),
      page("requirements.html", "./src/pages/requirements.html"),
      page("unsupported.html", "./src/pages/unsupported.html"),
      page("rules.html", "./docs/rules.zh-CN.html"),
      new HeadScriptsPlugin({ "taskpane.html": TURN_AWAY, "browser.html": TURN_AWAY }),
      new OfficeScriptPlugin({ page: "taskpane.html", onDemand: ["requirements.html", "unsupported.html"], source: office }),
      new CopyPlugin({
        patterns: [
          // For engines that run nothing newer: not to be touched by the minimizer.
          { from: "src/pages/*.js", to: "[name][ext]", info: { minimized: true } },
          { from: "src/pages/*.css", to: "[name][ext]" },
          { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
          ...(office === "cdn" ? [] : officeFiles(__dirname)),
        ],
      }),
    ],
    devServer: {
      host: "localhost",
      port: 3000,
      static: false,
      hot: false,
      client: { overlay: false }, // It would need inline styles, which the policy forbids.
      devMiddleware: { index: "browser.html" },
      onListening: rememberServer,
    },
  };
}

/** One Node program with its dependencies inside; what is rarely needed (the reader of old formats) lies beside it. */
function commandLine(mode) {
  return {
    name: "cli",
    mode,
    target: "node20",
    node: { __filename: false, __dirname: false }, // Worker threads run the bundle again, by its name.
    entry: { cli: "./src/cli/main.ts" },
    output: { path: dist, filename: "cli.js", chunkFilename: "cli-[name].js", library: { type: "commonjs2" } },
    devtool: mode === "development" ? "source-map" : false,
    resolve,
    module: { rules: [typescript("es2022")] },
    stats: "errors-warnings",
    optimization: { minimize: false, splitChunks: false, chunkIds: "named" }, // Readable stack traces matter more than bytes on a disk.
    performance: { hints: false },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: "cli.js" }), new ExecutablePlugin("cli.js")],
  };
}

/** Lets `npm stop` find the server; see scripts/stop.mjs. */
function rememberServer() {
  const file = path.resolve(__dirname, ".cache/dev-server.pid");
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, String(process.pid));
}

/** A shebang is worth nothing without the right to run. */
class ExecutablePlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("ExecutablePlugin", ({ outputOptions }) => {
      const file = path.join(outputOptions.path, this.file);
      if (fs.existsSync(file)) fs.chmodSync(file, 0o755);
    });
  }
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  return [pages(env, mode), commandLine(mode)];
};
