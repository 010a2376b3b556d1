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
  'audit.visitor': '一位访客',
  'audit.sentence': '{actor}{act}。',
  'audit.sentenceAbout': '{actor}{act}：{object}',
  'audit.years': '按年份查看记录',
  'audit.yearsHelp':
    '日志会随每次操作增长。请下载已结束的年份并保存文件，然后在此删除该年记录。删除操作会被记录。',
  'audit.year': '年份',
  'audit.entries': '记录数',
  'audit.downloadYear': '下载{year}年',
  'audit.deleteYear': '删除{year}年的记录',
  'audit.deleteYearTitle': '删除{year}年的记录？',
  'audit.deleteYearText':
    '将从日志中永久删除{count, plural, other {#}}条记录。此后，下载的文件将是唯一副本。',
  'audit.deleteYearConfirm': '删除',
}
