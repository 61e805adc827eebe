/** Fills requirements.html: what this machine is, whether it can run the add-in, and what to do. */
(function (window) {
  var document = window.document;
  var PLATFORMS = { PC: "Windows 桌面版", Mac: "Mac 版", OfficeOnline: "网页版", iOS: "iPad 版", Android: "安卓版", Universal: "Windows 应用版" };

  function storageWorks() {
    try {
      window.localStorage.setItem("disclosure-test", "1");
      window.localStorage.removeItem("disclosure-test");
      return true;
    } catch (_) {
      return false;
    }
  }

  /** Rows of the table: what was looked at, what was found. */
  function rows(facts) {
    var excel = facts.excel;
    return [
      ["程序版本", facts.program],
      ["Excel", excel ? excel.host + " " + (PLATFORMS[excel.platform] || excel.platform) + " " + excel.version : facts.inside ? "没有连上" : "本页不是在 Excel 里打开的"],
      ["Excel 接口级别", excel ? "ExcelApi 1." + excel.api + "：" + window.assess.apiWords(excel.api) : "在 Excel 里打开本页才能检测"],
      ["浏览器内核", facts.engine.name + (facts.engine.version === "" ? "" : " " + facts.engine.version)],
      ["缺少的功能", facts.missing.length === 0 ? "没有" : facts.missing.join("、")],
      ["记住视图和筛选", storageWorks() ? "可以" : "不可以（浏览器禁止保存设置，不影响校验）"],
      ["打开方式", facts.protocol === "file:" ? "本机文件" : facts.protocol + "//" + window.location.host]
    ];
  }

  function add(parent, name, words) {
    var element = document.createElement(name);
    element.appendChild(document.createTextNode(words));
    parent.appendChild(element);
    return element;
  }

  function fill(id, build) {
    var element = document.getElementById(id);
    while (element.firstChild) element.removeChild(element.firstChild);
    build(element);
  }

  function show(facts) {
    var answer = window.assess.assess(facts);
    var found = rows(facts);
    if (facts.inside) document.getElementById("back").className = "";
    document.getElementById("answer").className = "answer " + answer.level;
    fill("title", function (at) { at.appendChild(document.createTextNode(answer.title)); });
    fill("steps", function (at) { for (var i = 0; i < answer.steps.length; i += 1) add(at, "li", answer.steps[i]); });
    fill("found", function (at) {
      for (var i = 0; i < found.length; i += 1) {
        var line = document.createElement("tr");
        add(line, "th", found[i][0]).setAttribute("scope", "row");
        add(line, "td", found[i][1]);
        at.appendChild(line);
      }
    });
    var text = [answer.title];
    for (var i = 0; i < found.length; i += 1) text.push(found[i][0] + "：" + found[i][1]);
    text.push(window.navigator.userAgent);
    document.getElementById("text").value = text.join("\r\n");
    document.documentElement.setAttribute("data-ready", "");
  }

  document.getElementById("text").onfocus = function () { this.select(); };
  window.insideExcel.whenKnown(function (excel) {
    show({
      engine: window.engine.identify(window.navigator.userAgent),
      missing: window.engine.missing(),
      excel: excel,
      inside: window.insideExcel.isInside(),
      protocol: window.location.protocol,
      program: document.querySelector("meta[name=version]").getAttribute("content")
    });
  });
})(window);
