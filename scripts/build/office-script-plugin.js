/** Puts office.js before every other script of one page, and its origin into that page's policy when it is not ours. */
const HtmlPlugin = require("html-webpack-plugin");

const CDN = "https://appsforoffice.microsoft.com";
const SOURCES = {
  local: { src: "office/office.js", origins: [] },
  cdn: { src: `${CDN}/lib/1/hosted/office.js`, origins: [CDN] },
};

class OfficeScriptPlugin {
  constructor({ page, source }) {
    if (!(source in SOURCES)) throw new Error(`--env office=${source}: use local or cdn`);
    this.page = page;
    this.source = SOURCES[source];
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeScriptPlugin", (compilation) => {
      const hooks = HtmlPlugin.getHooks(compilation);
      hooks.alterAssetTagGroups.tap("OfficeScriptPlugin", (data) => {
        if (data.outputName !== this.page) return data;
        // Not deferred: office.js must have run before the pane's script asks for it.
        const tag = { tagName: "script", voidTag: false, attributes: { src: this.source.src }, meta: { plugin: "OfficeScriptPlugin" } };
        return { ...data, headTags: [tag, ...data.headTags] };
      });
      hooks.beforeEmit.tap("OfficeScriptPlugin", (data) => {
        if (data.outputName !== this.page || this.source.origins.length === 0) return data;
        return { ...data, html: allowOrigins(data.html, this.source.origins) };
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
