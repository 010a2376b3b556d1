import type { Translation } from '../../../translation'
import type { about as English } from '../../en/information/about'

export const about: Translation<typeof English> = {
  'about.title': '关于U4SSC',
  'about.lead':
    '“共建可持续智慧城市”（U4SSC）是联合国的一项举措。以下内容取自公开来源，每一条均注明来源。',
  'about.meetings': '会议',
  'about.partners': '合作伙伴',
  'about.groups': '专题组',
  'about.deliverables': '成果',
  'about.undated': '日期不详',
  'about.source': '来源',
  'about.sources-note': '名称和标题与来源一致，均为英文。',
  'about.founder': '发起方',
  'about.coordinator': '协调方',
  'about.supporter': '支持方',
  'about.published': '已出版',
  'about.presented': '已介绍',
  'about.announced': '已宣布',
  'about.planned': '计划中',
}
