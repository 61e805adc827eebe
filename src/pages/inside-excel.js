/**
 * Loads office.js into a page that stands in a task pane, and tells what Excel it is. In a plain browser nothing is loaded.
 * Also keeps Excel content: a pane whose page never asks for office.js is taken for one that failed to start.
 */
(function (window) {
  var document = window.document;
  var WAIT_MS = 10000;

  function isInside() {
    if (window.location.search.indexOf("_host_Info") >= 0) return true;
    // office.js keeps it there for the pages that follow in the same pane.
    try { if (window.sessionStorage.getItem("hostInfoValue")) return true; } catch (_) { /* Storage may be forbidden. */ }
    return Boolean(window.external) && "GetContext" in window.external;
  }

  function highestApi() {
    var highest = 0;
    for (var minor = 1; minor <= 40; minor += 1) {
      if (!window.Office.context.requirements.isSetSupported("ExcelApi", "1." + minor)) break;
      highest = minor;
    }
    return highest;
  }

  function excel(info) {
    var diagnostics = window.Office.context.diagnostics || {};
    return { host: String(info.host), platform: String(info.platform || diagnostics.platform || ""), version: String(diagnostics.version || ""), api: highestApi() };
  }

  /** Calls back once: with { host, platform, version, api: highest n of ExcelApi 1.n }, or with null in a plain browser and where Office does not answer. */
  function whenKnown(tell) {
    var told = false;
    function once(facts) {
      if (told) return;
      told = true;
      tell(facts);
    }
    if (!isInside()) return once(null);
    var script = document.createElement("script");
    script.src = document.querySelector("meta[name=office]").getAttribute("content");
    script.onerror = function () { once(null); };
    script.onload = function () {
      window.Office.onReady(function (info) {
        try { once(info && info.host ? excel(info) : null); } catch (_) { once(null); }
      });
    };
    document.head.appendChild(script);
    window.setTimeout(function () { once(null); }, WAIT_MS);
  }

  window.insideExcel = { isInside: isInside, whenKnown: whenKnown };
})(window);
