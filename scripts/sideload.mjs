/**
 * `npm run sideload [-- manifest.xml] [-- --remove]`: shows Excel on this computer the add-in of a manifest (manifest.xml unless told).
 * Windows: a value under the user's own registry key; Mac: a file in Excel's folder; elsewhere it says how to do it by hand.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { OfficeAddinManifest } from "office-addin-manifest";

const WINDOWS_KEY = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer";
const MAC_CONTAINER = path.join(homedir(), "Library/Containers/com.microsoft.Excel/Data");

const remove = process.argv.includes("--remove");
const manifest = path.resolve(process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? fileURLToPath(new URL("../manifest.xml", import.meta.url)));
const { id, displayName } = await OfficeAddinManifest.readManifestFile(manifest);

function windows() {
  const what = remove ? ["delete", WINDOWS_KEY, "/v", id, "/f"] : ["add", WINDOWS_KEY, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"];
  const { status, error } = spawnSync("reg", what, { stdio: "inherit" });
  if (error) throw error;
  return status === 0;
}

function mac() {
  if (!existsSync(MAC_CONTAINER)) return false;
  const target = path.join(MAC_CONTAINER, "Documents/wef", `${id}.manifest.xml`);
  if (remove) rmSync(target, { force: true });
  else {
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(manifest, target);
  }
  return true;
}

const done = process.platform === "win32" ? windows() : process.platform === "darwin" ? mac() : false;
if (done && remove) console.log(`已移除“${displayName}”。重新启动 Excel 后生效。`);
else if (done) console.log(`已登记“${displayName}”。重新启动 Excel，在“开始”选项卡可见“预决算公开”组；未出现时：插入 → 我的加载项 → 开发人员加载项。服务须在运行：npm run start:excel`);
else {
  console.error(`这台电脑上没有找到可用的 Excel。手动加载：
  网页版 Excel：插入 → 加载项 → 管理我的加载项 → 上传我的加载项 → ${manifest}
  单位统一部署：把 npm run package 生成的 manifest.xml 放到共享文件夹，在 Excel 的 文件 → 选项 → 信任中心 → 受信任的加载项目录 中加入该文件夹。`);
  process.exitCode = 1;
}
