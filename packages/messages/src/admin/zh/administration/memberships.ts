import type { Translation } from '../../../translation'
import type { memberships as English } from '../../en/administration/memberships'

export const memberships: Translation<typeof English> = {
  'memberships.title': '成员身份',
  'memberships.lead': '某一日期的成员：组织、本举措的合作伙伴和国际电联成员国。',
  'memberships.none': '在该日期没有具有成员身份的组织。',
  'memberships.since': '自',
  'memberships.until': '至',
  'memberships.states': '{count, plural, other {#个国际电联成员国}}',
  'memberships.statesNote': '数据截至{date}，随软件提供，不能在此编辑。',
  'memberships.showStates': '显示所有成员国',
  'memberships.basis': '来源',
  'memberships.partners': '本举措的合作伙伴',
  'memberships.partnersNote': '取自本举措的网站，不能在此编辑。组织也可以同时是合作伙伴。',
  'memberships.noPartners': '没有来源列出该日期的合作伙伴。',
  'memberships.role': '角色',
  'memberships.sources': '来源',
  'memberships.role-founder': '发起方',
  'memberships.role-coordinator': '协调方',
  'memberships.role-supporter': '支持方',
  'memberships.basis-itu-announcement': '国际电联公告',
  'memberships.basis-founding-list-and-panel': '1865年创始成员国或其继承国',
  'memberships.basis-panel': 'Correlates of War数据，第3版',
  'memberships.basis-panel-at-state-entry': 'Correlates of War数据，自该国首年起',
  'memberships.basis-panel-disputed': 'Correlates of War数据；创始成员国名单有所不同',
  'memberships.basis-unverified': '年份无来源',
}
