/**
 * What browser engine a page runs in, and what of what the pane and the browser page need it lacks.
 * ES5 like everything in this folder: it must run where the rest does not even parse.
 */
(function (window) {
  /** The newest things that the built scripts cannot do without (scripts/check-syntax.mjs looks for newer ones): Chromium 92, Firefox 101, Safari 16.4. */
  var NEEDS = [
    { name: "自定义元素 customElements", has: function () { return "customElements" in window; } },
    { name: "自定义元素的表单能力 attachInternals", has: function () { return "attachInternals" in window.HTMLElement.prototype; } },
    { name: "可共用的样式 adoptedStyleSheets", has: function () { return "adoptedStyleSheets" in window.document; } },
    { name: "替换子节点 replaceChildren", has: function () { return "replaceChildren" in window.Element.prototype; } },
    { name: "Promise.allSettled", has: function () { return typeof window.Promise === "function" && "allSettled" in window.Promise; } },
    { name: "String.replaceAll", has: function () { return "replaceAll" in window.String.prototype; } },
    { name: "Array.at", has: function () { return "at" in window.Array.prototype; } },
    { name: "正则表达式后行断言", has: function () { return new RegExp("(?<=a)b").test("ab"); } }
  ];

  function missing() {
    var names = [];
    for (var i = 0; i < NEEDS.length; i += 1) {
      var has;
      try { has = NEEDS[i].has(); } catch (_) { has = false; }
      if (!has) names.push(NEEDS[i].name);
    }
    return names;
  }

  /** Names the engine from what the browser says of itself; only for words: what it can do is asked of it, see above. */
  function identify(userAgent) {
    var kinds = [
      { kind: "trident", at: /(?:Trident\/|MSIE )(\d+)/, name: "Internet Explorer 内核（Trident）" },
      { kind: "edgeHtml", at: /Edge\/(\d+)/, name: "旧版 Edge 内核（EdgeHTML）" },
      { kind: "chromium", at: /Edg\/(\d+)/, name: "Edge / WebView2（Chromium 内核）" },
      { kind: "chromium", at: /Chrom(?:e|ium)\/(\d+)/, name: "Chromium 内核" },
      { kind: "firefox", at: /Firefox\/(\d+)/, name: "Firefox" },
      { kind: "safari", at: /Version\/(\d+(?:\.\d+)?)[^]*Safari\//, name: "Safari" },
      { kind: "safari", at: /AppleWebKit\/(\d+)/, name: "Safari 内核（WebKit）" }
    ];
    for (var i = 0; i < kinds.length; i += 1) {
      var found = kinds[i].at.exec(userAgent);
      if (found) return { kind: kinds[i].kind, name: kinds[i].name, version: found[1] };
    }
    return { kind: "other", name: "认不出的浏览器", version: "" };
  }

  window.engine = { missing: missing, identify: identify };
})(window);
