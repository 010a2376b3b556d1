import type { Translation } from '../../../translation'
import type { audit as English } from '../../en/administration/audit'

export const audit: Translation<typeof English> = {
  'audit.none': '暂无记录。用户的操作将显示在此处。',
  'audit.at': '时间',
  'audit.action': '操作',
  'audit.before': '更改前',
  'audit.after': '更改后',
  'audit.nothing': '无',
  'audit.from': '自',
  'audit.until': '至（含当日）',
  'audit.actor': '操作者',
  'audit.what': '事件',
  'audit.details': '详情',
  'audit.code': '代码',
  'audit.system': '平台',
  'audit.outsider': '与会者、发言人或指定联系人',
  'audit.sentence': '{actor}{act}。',
  'audit.sentenceAbout': '{actor}{act}：{object}',
}
