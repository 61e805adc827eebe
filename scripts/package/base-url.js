/** The address under which a package will be served: what Office accepts of it, as { url } without a slash at the end, or { problem } in words for whoever typed it. */
function parseBaseUrl(text) {
  const refuse = (why) => ({ problem: `--base-url ${text ?? ""}: ${why}` });
  if (text === undefined || text.trim() === "") return refuse("没有给出网址，例如 https://oa.example.gov.cn/disclosure");
  let url;
  try {
    url = new URL(text.trim());
  } catch {
    return refuse("不是完整的网址，例如 https://oa.example.gov.cn/disclosure");
  }
  if (url.protocol !== "https:") return refuse("Excel 只接受 https 的网址");
  if (url.username !== "" || url.password !== "") return refuse("网址里不能有用户名和密码：清单会发给所有用户");
  if (url.search !== "" || text.includes("?")) return refuse("网址里不能有 ? 及其后面的部分");
  if (url.hash !== "" || text.includes("#")) return refuse("网址里不能有 # 及其后面的部分");
  // Anything else would have to be escaped in XML or is no folder's name.
  if (!/^[\w./~%-]*$/.test(url.pathname) || url.pathname.includes("//")) return refuse("网址的路径里只用字母、数字和 - _ . ~");
  if (/\.(html?|xml|js)$/i.test(url.pathname)) return refuse("请给出文件夹的网址，不要带文件名");
  return { url: `${url.origin}${url.pathname}`.replace(/\/+$/, "") };
}

module.exports = { parseBaseUrl };
