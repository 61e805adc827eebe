import type { Random } from "./random";

/** What an agency does: its main functional codes and the projects it might have. All places, units and projects are invented. */
export interface Profile {
  readonly bodies: readonly string[];
  /** The 项 that carries wages and office costs. */
  readonly running: string;
  /** 项 that carry projects. */
  readonly work: readonly string[];
  readonly projects: readonly string[];
  readonly subordinates: readonly string[];
}

const places = ["云岭县", "青禾市", "望溪县", "白桦州", "石泉区", "北湖市", "松原岭县", "金穗县", "临江坪市", "朝晖区"];

const profiles: readonly Profile[] = [
  {
    bodies: ["水文监测中心", "水利局", "水土保持站"],
    running: "2130301",
    work: ["2130302", "2130310", "2130311", "2130313", "2130399"],
    projects: [
      "河道巡护经费",
      "雨情测报站点运行经费",
      "水土流失治理项目",
      "节水宣传经费",
      "水文资料整编经费",
      "“清水入田”渠系维护费",
      "水质取样化验经费",
      "汛期值守补助经费",
    ],
    subordinates: ["东渠管理所", "西闸管理站", "灌溉试验站"],
  },
  {
    bodies: ["统计局", "社会经济调查队"],
    running: "2010501",
    work: ["2010502", "2010506", "2010507"],
    projects: [
      "经济普查入户登记经费",
      "住户调查记账补贴",
      "统计资料印刷费",
      "数据处理设备维护费",
      "劳动力调查员劳务费",
      "价格调查采价经费",
    ],
    subordinates: ["普查中心", "农村抽样调查站"],
  },
  {
    bodies: ["文化馆", "文化和旅游局", "图书馆"],
    running: "2070101",
    work: ["2070104", "2070109", "2070199", "2070308"],
    projects: [
      "乡镇文化站免费开放补助",
      "图书购置经费",
      "“百村百场”演出经费",
      "非遗展陈维护费",
      "全民健身路径更新项目",
      "舞台设备租赁费",
      "阅读推广活动经费",
    ],
    subordinates: ["少年儿童图书馆", "美术馆", "体育场馆服务中心"],
  },
  {
    bodies: ["民政局", "社会福利院"],
    running: "2080201",
    work: ["2080202", "2080206", "2080705", "2089999"],
    projects: ["敬老院护理员补助", "社会组织评估经费", "地名标志更新经费", "流浪救助车辆租用费", "公益性岗位补贴资金", "婚俗改革宣传经费"],
    subordinates: ["救助管理站", "殡葬管理所", "儿童福利院"],
  },
  {
    bodies: ["城市管理局", "市容环境服务中心"],
    running: "2120101",
    work: ["2120102", "2120104", "2120199", "2120501"],
    projects: [
      "道路清扫外包服务费",
      "垃圾中转站电费",
      "环卫车辆维修费",
      "公厕管护经费",
      "执法记录仪更新项目",
      "冬季清雪经费",
      "“门前三包”巡查劳务费",
    ],
    subordinates: ["环境卫生管理处", "城管执法大队", "路灯管理所"],
  },
  {
    bodies: ["交通运输局", "公路养护中心"],
    running: "2140101",
    work: ["2140106", "2140112"],
    projects: ["农村公路日常养护经费", "桥梁检测项目", "运输市场检查经费", "养护机械燃料费", "标志标线补划项目", "客运站点管理经费"],
    subordinates: ["道路养护一站", "运输服务中心"],
  },
  {
    bodies: ["财政局", "国库支付中心"],
    running: "2010601",
    work: ["2010602", "2010605", "2010607", "2010608"],
    projects: ["预算管理一体化运维费", "委托评审服务费", "财政票据印制费", "国库集中支付业务费", "机房安全加固项目", "会计人员培训经费"],
    subordinates: ["投资评审中心", "非税收入管理局"],
  },
];

export interface Identity {
  readonly name: string;
  readonly profile: Profile;
  /** The agency itself first, then its subordinate units. */
  readonly units: readonly string[];
}

/** An invented agency; `units` counts it too. */
export function inventIdentity(rng: Random, units: number): Identity {
  const profile = rng.pick(profiles);
  const place = rng.pick(places);
  const name = place + rng.pick(profile.bodies);
  const others = rng
    .shuffle(profile.subordinates)
    .slice(0, units - 1)
    .map((unit) => place + unit);
  return { name, profile, units: [name, ...others] };
}
