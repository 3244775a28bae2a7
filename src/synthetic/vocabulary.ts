/** What invented names, titles and summaries are put together from. The patterns are real, what they give is invented. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Of learned societies. */
export const FIELDS = words(`
  数理 物性 化工 地学 气候 水文 电子 通信 计量 材料 冶炼 机电 航天 船舶 铁道 公路 建筑 测绘 核能 石油 煤炭 纺织 粮油 食品
  农艺 林业 畜牧 水产 土壤 植保 园艺 生态 环境 海洋 遗传 细胞 微生物 生理 营养 药理 中医 护理 口腔 康复 心理 统计 图像 系统`);

/** Ends of societies' names, each with the letter that stands for it in a document number. */
export const SOCIETY_ENDS: readonly (readonly [end: string, letter: string])[] = [
  ['学会', '学'],
  ['研究会', '研'],
  ['协会', '协'],
  ['工程学会', '工'],
  ['科普协会', '普'],
];

export const DEPARTMENTS = words(`
  办公厅 组织人事部 计划财务部 学会学术部 科学技术普及部 调研宣传部 国际联络部 机关党委 创新战略研究院 信息中心
  学会服务中心 科普服务中心 青少年科技中心 科学技术馆 科技会堂 培训中心`);

/** Letters of the offices of record in the numbers of the busiest issuer: 科协发学字. */
export const SERIES = words('学 普 调 组 计 智 创 际');

export const BRANCHES = words(`
  青年工作 科学普及 学术交流 标准化 情报 教育 期刊 女科技工作者 智能装备 绿色制造 安全 应急 数据 检测 装备 资源 评价 规划
  历史 国际合作`);

/** Two characters for counties and companies, from two tables of one. */
export const FIRST_CHARACTERS = [...'云清石金青白安新长永宏瑞兴泰和明华德盛丰'];
export const SECOND_CHARACTERS = [...'泽溪岭川原河山湖江林桥塘坪台城海湾田峰源'];

/** Member units: the end of the name, the letter in a document number, the kind. */
export const UNITS = [
  ['精密仪器有限公司', '精', 'COMPANY'],
  ['生物科技有限公司', '生', 'COMPANY'],
  ['信息技术有限公司', '信', 'COMPANY'],
  ['新材料有限公司', '材', 'COMPANY'],
  ['智能装备有限公司', '装', 'COMPANY'],
  ['环保科技有限公司', '环', 'COMPANY'],
  ['农业科技有限公司', '农', 'COMPANY'],
  ['电力设备有限公司', '电', 'COMPANY'],
  ['食品股份有限公司', '食', 'COMPANY'],
  ['大学', '大', 'UNIVERSITY'],
  ['职业技术学院', '职', 'UNIVERSITY'],
  ['研究院', '研', 'RESEARCH_INSTITUTE'],
  ['研究所', '所', 'RESEARCH_INSTITUTE'],
  ['中心医院', '医', 'HOSPITAL'],
  ['科普基金会', '基', 'FOUNDATION'],
  ['行业协会', '行', 'INDUSTRY_ASSOCIATION'],
] as const;

export const TOPICS = words(`
  疫情防控 复工复产 乡村振兴 科技下乡 全民科学素质 青少年科技 科普日 科技工作者日 学术年会 科技成果转化 院士专家工作站
  企业创新 人才举荐 科学家精神 学风建设 科技志愿服务 应急科普 科普信息化 科普场馆 流动科技馆 农技协 国际交流 海智计划
  期刊建设 决策咨询 智库建设 党建 网络安全 数字化转型 会员服务`);

export const PURPOSES = words(`
  做好 组织开展 进一步加强 推进 深化 协同做好 申报 报送 举办 落实 规范 支持`);

export const OBJECTS = words('工作 专项行动 系列活动 试点工作 有关事项 年度工作 重点任务 服务活动');

export const TASKS = words(`
  成立工作专班 制定实施方案 组织专家团队 开展线上讲座 发布科普作品 收集报送信息 建立联络机制 动员会员单位 安排专项经费 开展督促检查
  总结推广经验 组织人员培训 开放共享平台 推荐先进典型 编印宣传资料 开展问卷调研`);

/** What was done: the words of a summary, and the kind of the action. */
export const DEEDS = [
  ['召开部署会', 'MEETING'],
  ['发布科普文章', 'PUBLICATION'],
  ['举办线上讲座', 'POPULARIZATION'],
  ['开展科普宣传', 'POPULARIZATION'],
  ['组织专家咨询', 'SERVICE'],
  ['开展会员服务', 'SERVICE'],
  ['举办培训班', 'TRAINING'],
  ['开展专题调研', 'SURVEY'],
  ['提交决策建议', 'ADVICE'],
  ['发出倡议', 'APPEAL'],
  ['捐赠物资', 'DONATION'],
  ['协调各方力量', 'COORDINATION'],
  ['完善工作机制', 'MECHANISM'],
  ['表彰先进集体', 'RECOGNITION'],
  ['开展媒体宣传', 'PUBLICITY'],
  ['组织学术交流', 'EXCHANGE'],
] as const;

/** Numbers in actions: the label and the unit. */
export const MEASURES: readonly (readonly [label: string, unit: string])[] = [
  ['参加人数', '人'],
  ['科普文章', '篇'],
  ['线上讲座', '场'],
  ['服务企业', '家'],
  ['发放资料', '份'],
  ['专家', '名'],
];

export const NUMERALS = [...'一二三四五六七八九十'];
