import type { Translation } from '../../../translation'
import type { memberships as English } from '../../en/administration/memberships'

export const memberships: Translation<typeof English> = {
  'memberships.title': '成员',
  'memberships.lead': '某日各方的身份：列表中的组织，以及来源所载的合作伙伴和成员国。',
  'memberships.none': '当日列表中没有符合的组织。',
  'memberships.since': '自',
  'memberships.until': '至',
  'memberships.states': '{count, plural, other {# 个国际电联成员国}}',
  'memberships.statesNote': '资料截至{date}。资料随程序提供，不能在此更改。',
  'memberships.showStates': '显示全部',
  'memberships.basis': '依据',
  'memberships.partners': '倡议的合作伙伴',
  'memberships.partnersNote': '按倡议网页所载；不能在此更改。列表中的组织也可以是合作伙伴。',
  'memberships.noPartners': '当日没有来源列出合作伙伴。',
  'memberships.role': '角色',
  'memberships.sources': '来源',
  'memberships.role-founder': '创始者',
  'memberships.role-coordinator': '协调者',
  'memberships.role-supporter': '支持者',
  'memberships.basis-itu-announcement': '国际电联公告',
  'memberships.basis-founding-list-and-panel': '1865 年创始国或其继承者',
  'memberships.basis-panel': 'Correlates of War 数据，第 3 版',
  'memberships.basis-panel-at-state-entry': '同一数据；该国数据的起点',
  'memberships.basis-panel-disputed': '同一数据；创始国名单所载不同',
  'memberships.basis-unverified': '年份无来源',
}
