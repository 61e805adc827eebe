/**
 * `npm run start:excel`: serves the pane on https://localhost:3000 for Excel. Excel loads add-ins only over a certificate the computer trusts,
 * so a development certificate is needed; what will be installed is said first, and nothing is installed without a yes.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import devCerts from "office-addin-dev-certs";
import defaults from "office-addin-dev-certs/lib/defaults.js";

const { certificateName, certificateDirectory, caCertificatePath, localhostCertificatePath, localhostKeyPath, daysUntilCertificateExpires } = defaults;
const { ensureCertificatesAreInstalled, verifyCertificates } = devCerts;

async function mayInstall() {
  console.log(`
将安装一个开发用证书 / A development certificate is going to be installed:
  名称 Name      "${certificateName}"（自签名的根证书 a self-signed root），有效期 valid ${daysUntilCertificateExpires} 天 days
  文件 Files     ${certificateDirectory}
  位置 Trust     当前用户的“受信任的根证书颁发机构” the current user's trusted roots（Linux：/usr/local/share/ca-certificates，需要 sudo）
  用途 Use       只签发 only for localhost、127.0.0.1；私钥留在上面的文件夹 the key stays in that folder
  卸载 Remove    npx office-addin-dev-certs uninstall
只想在浏览器里试用，不需要证书 / To try it in a browser no certificate is needed: npm start
`);
  if (process.argv.includes("--yes")) return true;
  if (!process.stdin.isTTY) {
    console.error("未安装：请加 --yes 表示同意 / Not installed: agree with  npm run start:excel -- --yes");
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("安装？Install? [y/N] ");
  terminal.close();
  return /^(y|yes|是)$/i.test(answer.trim());
}

if (!verifyCertificates()) {
  if (!(await mayInstall())) process.exit(1);
  await ensureCertificatesAreInstalled();
}
const root = fileURLToPath(new URL("..", import.meta.url));
const server = spawn(
  process.execPath,
  [
    "node_modules/webpack-cli/bin/cli.js", "serve", "--mode", "development", "--config-name", "pages", "--server-type", "https",
    "--server-options-ca", caCertificatePath, "--server-options-cert", localhostCertificatePath, "--server-options-key", localhostKeyPath,
    ...process.argv.slice(2).filter((argument) => argument !== "--yes"),
  ],
  { cwd: root, stdio: "inherit" },
);
server.on("error", (error) => { throw error; });
server.on("exit", (code) => { process.exitCode = code ?? 0; });
console.log("任务窗格 / pane: https://localhost:3000/taskpane.html    装进 Excel / into Excel: npm run sideload    停止 / stop: Ctrl+C");
