interface BaseUrl {
  readonly parseBaseUrl: (text: string | undefined) => { readonly url?: string; readonly problem?: string };
}
// eslint-disable-next-line @typescript-eslint/no-require-imports -- scripts are CommonJS
const { parseBaseUrl } = require("../../scripts/package/base-url.js") as BaseUrl;

test.each([
  ["https://oa.example.gov.cn", "https://oa.example.gov.cn"],
  ["https://oa.example.gov.cn/", "https://oa.example.gov.cn"],
  ["https://10.1.2.3:8443/budget/disclosure//", undefined],
  ["https://10.1.2.3:8443/budget/disclosure/", "https://10.1.2.3:8443/budget/disclosure"],
  [" HTTPS://OA.example.gov.cn/Tools ", "https://oa.example.gov.cn/Tools"],
  ["https://oa.example.gov.cn/财政", "https://oa.example.gov.cn/%E8%B4%A2%E6%94%BF"],
  ["https://oa.example.gov.cn/a/../b", "https://oa.example.gov.cn/b"],
])("%s is served at %s", (text, url) => {
  expect(parseBaseUrl(text).url).toBe(url);
});

test.each([
  [undefined, /没有给出/], ["", /没有给出/], ["oa.example.gov.cn", /不是完整/], ["https://", /不是完整/],
  ["http://oa.example.gov.cn", /只接受 https/], ["file:///srv/www", /只接受 https/], ["\\\\server\\share", /不是完整/],
  ["https://user@oa.example.gov.cn", /用户名/], ["https://user:secret@oa.example.gov.cn", /用户名/],
  ["https://oa.example.gov.cn/?v=1", /有 \?/], ["https://oa.example.gov.cn/?", /有 \?/], ["https://oa.example.gov.cn/#a", /有 #/],
  ["https://oa.example.gov.cn/a&b", /只用字母/], ["https://oa.example.gov.cn/$&", /只用字母/], ["https://oa.example.gov.cn/a'b", /只用字母/], ["https://oa.example.gov.cn//a", /只用字母/],
  ["https://oa.example.gov.cn/taskpane.html", /文件夹的网址/],
])("%s is refused", (text, problem) => {
  expect(parseBaseUrl(text)).toEqual({ problem: expect.stringMatching(problem) as string });
});
