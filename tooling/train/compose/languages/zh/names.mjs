import { namesOf } from '../../names.mjs'

const NOUNS = {
  meeting: '会议',
  workshop: '讲习班',
  seminar: '研讨会',
  webinar: '网络研讨会',
  forum: '论坛',
  symposium: '专题研讨会',
  training: '培训班',
  conference: '大会',
  session: '会议',
}
const ORDINALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** @param {string} plain */
const name = (plain) => ({
  plain,
  the: plain,
  of: plain,
  to: plain,
  a: plain,
  gender: /** @type {const} */ ('m'),
})

export const names = namesOf({
  nameOf: ({ kind, ordinal, body, topic, form }) => {
    const number = ordinal ? `第${form % 2 ? String(ordinal) : (ORDINALS[ordinal] ?? '')}届` : ''
    if (body) return name(`${body}${number}${NOUNS[kind]}`)
    return name(
      form % 3
        ? `${number}“${topic ?? ''}”${NOUNS[kind]}`
        : `${number}${topic ?? ''}${NOUNS[kind]}`,
    )
  },
  studyGroup: (number) => name(`第${number}研究组`),
  radioStudyGroup: (number) => name(`第${number}研究组`),
  workingParty: (id) => name(`${id}工作组`),
  bodies: [
    '城市交通委员会',
    '住房和土地管理委员会',
    '数字贸易工作组',
    '水核算专家组',
    '附属履行机构',
    '早期预警指导委员会',
    '能力建设咨询组',
    '道路安全数据任务组',
    '政府间土壤小组',
    '缔约方大会',
  ],
  topics: [
    '智能水表',
    '公共交通开放数据',
    '学校周边电磁场',
    '小岛屿卫星业务',
    '应急通信',
    '农村居民数字技能',
    '电子废弃物管理',
    '港口城市空气质量',
    '号码携带',
    '节能数据中心',
    '城市生物多样性',
    '沿海洪水预报',
    '公共网站无障碍',
    '移动网络服务质量',
  ],
  organizers: [
    '国际电信联盟（国际电联）',
    '联合国欧洲经济委员会（欧洲经委会）',
    '世界气象组织',
    '亚太电信组织',
    '世界银行',
    '中国信息通信研究院',
  ].map((organizer) => ({ name: organizer, inSentence: organizer })),
  people: ['李明华', '王晓东', '陈思远', '张慧敏', '刘建国', '赵雅文', '周文博'],
  venues: ['国际会议中心', '国家图书馆', '会展中心', '大学会议中心', '海港大酒店', '数字发展部'],
  headquarters: '国际电联总部',
  at: [(venue) => `在${venue}`],
  atHeadquarters: [(headquarters) => `在${headquarters}`],
  inCity: [
    ({ city, country }) => `在${country}${city}`,
    ({ city, country }) => `在${city}（${country}）`,
    ({ city }) => `在${city}`,
  ],
  inCityOnly: ({ city }) => `在${city}`,
  online: '在线',
  languages: { en: '英文', fr: '法文', es: '西班牙文', ru: '俄文', zh: '中文', ar: '阿拉伯文' },
  and: '和',
  between: '',
  comma: '、',
  semicolon: '；',
  stop: '。',
  dateLine: (city, day) => `${city}，${day}`,
})
