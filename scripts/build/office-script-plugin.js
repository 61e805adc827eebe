/**
 * Puts office.js before every other script of one page; tells the pages that load it only inside Excel where it is;
 * and puts its origin into their policies when it is not ours.
 */
const HtmlPlugin = require("html-webpack-plugin");
const { scriptTag } = require("./head-scripts-plugin");

const CDN = "https://appsforoffice.microsoft.com";
const SOURCES = {
  local: { src: "office/office.js", origins: [] },
  cdn: { src: `${CDN}/lib/1/hosted/office.js`, origins: [CDN] },
};

class OfficeScriptPlugin {
  constructor({ page, onDemand, source }) {
    if (!(source in SOURCES)) throw new Error(`--env office=${source}: use local or cdn`);
    this.page = page;
    this.onDemand = onDemand;
    this.source = SOURCES[source];
  }

  apply(compiler) {
    const { src, origins } = this.source;
    compiler.hooks.compilation.tap("OfficeScriptPlugin", (compilation) => {
      const hooks = HtmlPlugin.getHooks(compilation);
      hooks.alterAssetTagGroups.tap("OfficeScriptPlugin", (data) => {
        // Not deferred: office.js must have run before the pane's script asks for it.
        if (data.outputName === this.page) return { ...data, headTags: [scriptTag(src), ...data.headTags] };
        if (!this.onDemand.includes(data.outputName)) return data;
        return { ...data, headTags: [...data.headTags, { tagName: "meta", voidTag: true, attributes: { name: "office", content: src }, meta: { plugin: "OfficeScriptPlugin" } }] };
      });
      hooks.beforeEmit.tap("OfficeScriptPlugin", (data) => {
        if (origins.length === 0 || (data.outputName !== this.page && !this.onDemand.includes(data.outputName))) return data;
        return { ...data, html: allowOrigins(data.html, origins) };
      });
    });
  }
}

/** Adds origins to the script-src and connect-src of a page's policy. */
function allowOrigins(html, origins) {
  const widened = html.replace(/(script-src|connect-src) 'self'/g, `$1 'self' ${origins.join(" ")}`);
  if (widened === html) throw new Error("no content security policy found to widen for office.js");
  return widened;
}

module.exports = { OfficeScriptPlugin, allowOrigins };
