export const USAGE = `用法：
  disclosure check 文件或文件夹… [--format pretty|json] [--numbers]
                   [--narrative 文件] [--last-year 文件] [--budget 文件]
                   [--changed-from 文件] [--units 文件夹]
                   [--report 报告.xlsx [--since 上次报告]] [--jobs 数]
  disclosure check 文件 [--format html|docx|xlsx] -o 校验报告 [--force]
  disclosure publish 工作簿 [--narrative 文件] [--format pretty|json]
                     [-o 公开版.xlsx [--clear-properties] [--force]]
  disclosure import 工作簿 [--narrative 文件] [--last-year 文件] [--budget 文件]
                    -o 输出.xlsx [--force]
  disclosure narrate 工作簿 [--format txt|docx|html|json|xlsx] [--charts]
                     [--budget 文件] -o 输出文件 [--force]
  disclosure template budget|accounts|performance --year 年度 --agency 单位名称
                     [--wording 部门|单位] -o 输出.xlsx [--force]

校验（check）
  文件      部门（单位）预决算公开表工作簿：.xlsx .xlsm，旧版 .xls .et 也可；
            或单独的情况说明：.docx .txt .md（没有工作簿时，只核对文字本身）
  文件夹    校验其中（含下级文件夹）的所有工作簿
  通配符    如 "公开/**/*.xlsx"，由本工具展开
  --format     输出格式：pretty（默认，给人看）、text（不带颜色）或 json（给程序用）；
               与 -o 一起用时写校验报告：html、docx，或 xlsx（在副本中加一张“校验报告”）
  --numbers    列出情况说明中每个数字的核对结果
  --narrative  情况说明（.docx、.txt、.md），代替工作簿里的文字；只能配一个工作簿
  --last-year  上年的同一文件；只能配一个工作簿
  --changed-from  修改前的同一文件：列出变化的数字，和情况说明中还是原数的地方；
               只能配一个工作簿
  --budget     决算对应的预算；只能配一个工作簿
  --units      所属单位工作簿所在的文件夹，核对部门是否等于单位合计；只能配一个工作簿
  --report     把所有文件的结果写成一个报告（.xlsx 或 .json）：单位与规则汇总、问题清单、
               未核对的内容、无法读取的文件；已存在时不覆盖，除非加 --force
  --since      上次的报告：内容没有变化的文件沿用结果，问题标明已整改、未整改、新增
  --feedback   文件夹：每个文件写一份审核反馈单（.docx 和 .xlsx），单位填写整改说明后交回
  --jobs       同时校验的线程数（1 到 64）；不写时按处理器和内存决定
  退出码：0 没有错误；1 发现错误；2 用法不对，或有文件无法读取（其余文件照常校验）

公开前检查（publish）
  列出不能公开和要决定的内容：本工具的工作表、隐藏的表和行列、批注、外部链接、
  文档属性中的人名、身份证号、手机号、银行卡号；不改动工作簿
  -o 公开版.xlsx       写一个去掉本工具工作表的副本，其余内容不动，并列出还要处理的
  --clear-properties   副本中一并清除文档属性里的人名和保存时的路径
  退出码：0 没有要处理的；1 有；2 没有写出，或文件无法读取

准备底稿（import）、写情况说明（narrate）、空白工作簿（template）
  import    在工作簿副本中加入底稿，并从已有的情况说明和上年的文件中填入能填的内容；
            决算可加 --budget，填入年初预算数
  narrate   由公开表和底稿写出部门预算或决算的情况说明；格式可由输出文件名的结尾决定
            决算的年初预算数取自公开表、--budget 给的同年预算，都没有的取自底稿
            xlsx：在工作簿副本中加一张“情况说明”工作表，--charts 再加一张图表工作表
  template  空白的表格，公式已经填好：budget 部门预算公开的表1至表11和底稿，
            accounts 部门决算公开的九张表和底稿，performance 绩效目标表和自评表；
            --wording 表格写“部门”（默认）还是“单位”
  -o           输出文件；已存在时不覆盖，除非加 --force；不会写到输入的文件上
  退出码：0 完成；1 完成，但还有待填或不一致的内容（列在标准错误输出）；2 没有写出

  -h, --help   显示本说明
  -v, --version 显示版本号
`;
