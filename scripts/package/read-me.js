/** README.txt of the package, for whoever finds the folder on a stick: plain text that every Notepad shows (UTF-8 with mark, CRLF). */
function readMe({ version, baseUrl }) {
  return windowsText(`预决算公开助手 ${version}

一、直接使用（不安装，不联网）
  1. 把整个文件夹复制到电脑上（不要只复制一个文件）。
  2. 双击 browser.html，用 Edge、Chrome 或 360 极速浏览器打开。
  3. 把公开表工作簿拖进去。
  打不开或一直停在“正在打开”：双击 requirements.html，按上面说的做。
  文件只在浏览器里读取，不上传。

二、装到 Excel 里（由信息技术人员做一次）
  本包为这个网址制作：${baseUrl}
  步骤见 INSTALL.txt（安装说明）。要部署给用户的清单是 manifest.xml。

三、核对文件有没有损坏或被改动（在本文件夹里运行）
  Linux、Mac：
    sha256sum -c SHA256SUMS.txt        （Mac：shasum -a 256 -c SHA256SUMS.txt）
  Windows PowerShell（没有输出就是全部一致）：
    Get-Content SHA256SUMS.txt | ForEach-Object { $h, $f = $_ -split '  ', 2; if ((Get-FileHash -Algorithm SHA256 -LiteralPath $f).Hash -ne $h) { "不一致: $f" } }
  office 文件夹里是微软的 office.js，原样未改，许可见 office/LICENSE.md。
`);
}

function windowsText(text) {
  return `\ufeff${text.replace(/\r?\n/g, "\r\n")}`;
}

module.exports = { readMe, windowsText };
