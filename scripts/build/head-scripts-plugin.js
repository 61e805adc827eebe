/** Puts plain scripts, in their order, before all others of a page: { "page.html": ["first.js", "second.js"] }. */
const HtmlPlugin = require("html-webpack-plugin");

class HeadScriptsPlugin {
  constructor(scripts) {
    this.scripts = scripts;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("HeadScriptsPlugin", (compilation) => {
      // After the other plugins, so that what it puts first stays first.
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap({ name: "HeadScriptsPlugin", stage: 10 }, (data) => ({
        ...data,
        headTags: [...(this.scripts[data.outputName] ?? []).map(scriptTag), ...data.headTags],
      }));
    });
  }
}

/** A script that stops the page until it has run. */
function scriptTag(src) {
  return { tagName: "script", voidTag: false, attributes: { src }, meta: { plugin: "HeadScriptsPlugin" } };
}

module.exports = { HeadScriptsPlugin, scriptTag };
