import type { Translation } from '../../../translation'
import type { audit as English } from '../../en/administration/audit'

export const audit: Translation<typeof English> = {
  'audit.none': '没有符合条件的记录。请更换筛选条件。',
  'audit.at': '时间',
  'audit.actor': '操作者',
  'audit.action': '操作',
  'audit.subject': '对象',
  'audit.change': '前后对比',
  'audit.show': '显示',
  'audit.before': '之前',
  'audit.after': '之后',
  'audit.nothing': '无',
  'audit.program': '程序自身',
  'audit.actionHint': '例如 publish-draft',
  'audit.subjectHint': '例如 meetings/u4ssc-6',
  'audit.from': '自',
  'audit.until': '至（含当日）',
}
