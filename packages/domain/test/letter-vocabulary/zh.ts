import type { LetterVocabulary } from './vocabulary'

export const zh: LetterVocabulary = {
  organizations: ['国际电信联盟'],
  bureaus: ['电信标准化局', '无线电通信局'],
  places: ['日内瓦', '无锡', '波恩'],
  addressees: [
    '国际电联各成员国主管部门',
    'ITU-T部门成员',
    '参加第20研究组工作的ITU-T部门准成员',
    '国际电联学术成员',
  ],
  copies: ['各研究组正副主席', '无线电通信局主任'],
  contacts: ['陈晓岚女士', '理事会秘书处'],
  topics: ['街道照明', '水表', '开放数据', '噪声（第二阶段）'],
  subjects: ['关于{topic}的调查问卷', '{topic}指南（第三版）', '征集城市“{topic}”案例'],
  sentences: [
    '本局正在为国际电联成员编写关于{topic}的指南。',
    '谨就许多城市关心的{topic}问题致函。',
    '关于{topic}的答复将以国际电联的语文公布。',
    '感谢您对{topic}工作的支持。',
  ],
  trickySentences: [
    '12个城市已就{topic}来函。',
    '请注意：关于{topic}的表格载于指南中。',
    '我们致函负责{topic}的主任。',
  ],
  points: ['介绍{topic}', '比较{topic}的费用；', '经验：{topic}', '3个{topic}实例'],
  citing: '请参见{reference}，该函仍然有效。',
  salutations: ['尊敬的先生/女士：', '尊敬的各位同事：'],
  closings: ['顺致敬意！', '此致'],
  names: ['林海平', '陈晓岚', '马丁·奥尔森'],
  titles: ['电信标准化局主任', '秘书长'],
  annex: '附件',
  annexNote: '（{reference}的附件）',
  blank: '',
}
