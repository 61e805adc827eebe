export const USAGE = `用法：
  disclosure check 文件或文件夹… [--format pretty|json] [--numbers]
                   [--narrative 文件] [--last-year 文件] [--budget 文件]

  文件      部门（单位）预决算公开表工作簿：.xlsx .xlsm，旧版 .xls .et 也可；
            或单独的情况说明：.docx .txt .md（没有工作簿时，只核对文字本身）
  文件夹    校验其中（含下级文件夹）的所有工作簿
  通配符    如 "公开/**/*.xlsx"，由本程序展开

选项：
  --format     输出格式：pretty（默认，给人看）或 json（给程序用）
  --numbers    列出情况说明中每个数字的核对结果
  --narrative  情况说明（.docx、.txt、.md），代替工作簿里的文字；只能配一个工作簿
  --last-year  上年的同一文件；只能配一个工作簿
  --budget     决算对应的预算；只能配一个工作簿
  -h, --help   显示本说明
  -v, --version 显示版本号

退出码：0 没有错误；1 发现错误；2 用法不对，或有文件无法读取（其余文件照常校验）
`;
