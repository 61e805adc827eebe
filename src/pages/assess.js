/** From facts about a machine to what its user should do. Pure: facts in, words out. */
(function (window) {
  var LEAST_API = 7;
  var UPGRADES = "把 Office 升级到 Microsoft 365、Office LTSC 2021 或更新的版本。";
  var USE_BROWSER_PAGE = "先用网页版：用 Edge、Chrome 或 360 极速浏览器的新版本打开 browser.html，把表格文件拖进去，功能相同，不需要联网。";

  /** Build number of Office on Windows: 16.0.17928.20000 → 17928; 0 when it is not told. */
  function build(version) {
    var found = /^16\.0\.(\d+)\./.exec(version);
    return found ? Number(found[1]) : 0;
  }

  /** Office whose pane is Trident whatever is installed: the volume-licensed 2016 (builds of four digits) and 2019 (always 1808: builds 103xx and 104xx). */
  function keepsTrident(version) {
    var number = build(version);
    return (number > 0 && number < 10000) || (number >= 10300 && number < 10500);
  }

  function oldEngineInExcel(facts) {
    var engine = facts.engine.kind;
    var version = facts.excel ? facts.excel.version : "";
    if (engine === "safari") return ["更新 macOS（任务窗格用的是系统的 Safari 内核，需要 Safari 16.4 或更新），再打开 Excel。", USE_BROWSER_PAGE];
    if (engine === "chromium") return ["更新 Microsoft Edge WebView2 运行时（或让 Windows 更新 Edge），再打开 Excel。", USE_BROWSER_PAGE];
    if (engine === "trident" && keepsTrident(version)) return [USE_BROWSER_PAGE, "这是批量授权的 Office 2016 或 2019，任务窗格固定使用 Internet Explorer 内核，安装 WebView2 也不会改变。要用任务窗格，请" + UPGRADES];
    return [
      USE_BROWSER_PAGE,
      "要用任务窗格：请信息技术人员安装 Microsoft Edge WebView2 运行时（可离线安装），关闭全部 Office 程序后再打开 Excel。",
      "装了仍是这样的，说明这个 Office 版本不使用 WebView2（例如批量授权的 Office 2016、2019），请" + UPGRADES
    ];
  }

  /**
   * facts: { engine: { kind, name, version }, missing: names, excel: null | { host, platform, version, api }, inside: boolean, protocol }.
   * Gives { level: "good" | "partly" | "bad", title, steps }.
   */
  function assess(facts) {
    var old = facts.missing.length > 0;
    if (facts.inside && old) return { level: "partly", title: "任务窗格在这台电脑上用不了，但可以用网页版", steps: oldEngineInExcel(facts) };
    if (old) return { level: "bad", title: "这个浏览器太旧，请换一个浏览器", steps: ["换用 Edge、Chrome，或 360 极速浏览器等的新版本（Chromium 92 或更新；Firefox 101、Safari 16.4 或更新）打开 browser.html。", "国产双核浏览器请切换到“极速模式”，不要用“兼容模式”。"] };
    if (facts.excel) {
      if (facts.excel.host !== "Excel") return { level: "partly", title: "这里不是 Excel", steps: ["请在 Excel 里打开要校验的工作簿，再从“开始”选项卡打开。"] };
      if (facts.excel.api < LEAST_API) return { level: "partly", title: "这个 Excel 太旧，请用网页版或升级", steps: [USE_BROWSER_PAGE, UPGRADES] };
      return { level: "good", title: "可以用：任务窗格和网页版都能用", steps: ["打开公开表工作簿，在“开始”选项卡的“预决算公开”组点“校验”。"] };
    }
    if (facts.inside) return { level: "partly", title: "没有连上 Excel，请重新打开窗格", steps: ["关闭本窗格，从“开始”选项卡再打开一次。", "仍是这样的，请信息技术人员检查网站上 office 文件夹是否完整、能否访问。", USE_BROWSER_PAGE] };
    return {
      level: "good", title: "可以用：网页版能用",
      steps: ["打开 browser.html，把表格文件拖进去。", "要知道 Excel 里的任务窗格能不能用：在 Excel 的“开始”选项卡点“帮助”，再打开本页；没有“预决算公开”组的，见安装说明。"]
    };
  }

  /** What an Excel at this level of the API can do, for the table of the page. */
  function apiWords(api) {
    if (api < LEAST_API) return "低于 1.7，不能使用任务窗格";
    if (api < 9) return "可以使用；写入底稿、情况说明时省去部分格式";
    if (api < 13) return "可以使用；看不到合并单元格的范围，不影响校验";
    return "可以使用全部功能";
  }

  window.assess = { assess: assess, apiWords: apiWords, build: build };
})(window);
