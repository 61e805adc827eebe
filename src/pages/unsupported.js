/** Adds to unsupported.html what only a script can know: this machine's own case, and the address to open in a browser. */
(function (window) {
  var document = window.document;
  var address = window.location.href.replace(/unsupported\.html.*$/, "browser.html");
  document.getElementById("address").value = address;
  document.getElementById("address").onfocus = function () { this.select(); };
  document.getElementById("copy").className = "";

  window.insideExcel.whenKnown(function (excel) {
    var inside = window.insideExcel.isInside();
    var missing = window.engine.missing();
    var engine = window.engine.identify(window.navigator.userAgent);
    // Opened by hand in an engine that can do all: the general words stand.
    if (missing.length > 0) {
      var answer = window.assess.assess({ engine: engine, missing: missing, excel: excel, inside: inside, protocol: window.location.protocol });
      var own = document.getElementById("own");
      var title = document.createElement("p");
      title.appendChild(document.createTextNode("这里用的是 " + engine.name + " " + engine.version + (excel ? "，Excel 版本 " + excel.version : "") + "。"));
      own.appendChild(title);
      var list = document.createElement("ol");
      for (var i = 0; i < answer.steps.length; i += 1) {
        var step = document.createElement("li");
        step.appendChild(document.createTextNode(answer.steps[i]));
        list.appendChild(step);
      }
      own.appendChild(list);
      document.getElementById("general").className = "hidden";
    }
    document.documentElement.setAttribute("data-ready", "");
  });
})(window);
