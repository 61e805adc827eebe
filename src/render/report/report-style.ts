/** The style of the report's page. What the policy lets pass is this text and no other: `npx jest test/render/report` says the hash of a changed one. */
export const REPORT_STYLE = `
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem 3rem;font:15px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;color:#1f2328;background:#fff}
h1{font-size:1.5rem;margin:0 0 .75rem}
h2{font-size:1.1rem;margin:2rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid #d0d7de;overflow-wrap:anywhere}
h2 span{font-weight:normal;font-size:.85rem;color:#57606a}
dl{margin:0}
dl div{display:flex;gap:1rem;padding:.1rem 0}
dt{flex:0 0 5em;color:#57606a}
dd{margin:0;overflow-wrap:anywhere}
.counts{display:flex;flex-wrap:wrap;gap:.75rem;list-style:none;margin:1.25rem 0 0;padding:0}
.counts li{border:1px solid #d0d7de;border-left-width:.3rem;border-radius:.25rem;padding:.4rem 1rem}
.counts b{font-size:1.3rem}
ol{margin:0;padding-left:2.2rem}
ol li{margin:.6rem 0;padding:.1rem 0 .1rem .7rem;border-left:.2rem solid #d0d7de;break-inside:avoid;overflow-wrap:anywhere}
li.error{border-left-color:#b42318}
li.warning{border-left-color:#9a6700}
li.info{border-left-color:#0a5bbd}
p{margin:.1rem 0}
em{font-style:normal;font-weight:bold;margin-right:.6em}
.error em{color:#b42318}
.warning em{color:#7a5200}
.info em{color:#0a5bbd}
.more{font-size:.87rem;color:#424a53;padding-left:3em;text-indent:-3em}
.more b{display:inline-block;width:3em;text-indent:0;font-weight:normal;color:#57606a}
q{quotes:"“" "”"}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.87rem}
th,td{border:1px solid #d0d7de;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f3f5f7;white-space:nowrap}
tr{break-inside:avoid}
thead{display:table-header-group}
@media print{body{max-width:none;padding:0;font-size:11pt}h2{break-after:avoid}.wide{overflow:visible}}
`;

export const REPORT_STYLE_HASH = "sha256-M/1VNmUSi/ThijBytHhzR+6GCc0sF7ipVBy7kjfEjJM=";
