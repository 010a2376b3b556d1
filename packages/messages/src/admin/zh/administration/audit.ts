import type { Translation } from '../../../translation'
import type { audit as English } from '../../en/administration/audit'

export const audit: Translation<typeof English> = {
  'audit.none': '没有符合筛选条件的记录。',
  'audit.at': '时间',
  'audit.actor': '人员',
  'audit.action': '操作',
  'audit.subject': '对象',
  'audit.change': '更改',
  'audit.show': '显示',
  'audit.before': '更改前',
  'audit.after': '更改后',
  'audit.nothing': '无',
  'audit.system': '系统',
  'audit.actionHint': '例如publish-draft',
  'audit.subjectHint': '例如meetings/u4ssc-6',
  'audit.from': '自',
  'audit.until': '至（含当日）',
}
