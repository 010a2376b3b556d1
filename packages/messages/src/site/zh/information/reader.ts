import type { Translation } from '../../../translation'
import type { reader as English } from '../../en/information/reader'

export const reader: Translation<typeof English> = {
  'reader.title': '实时阅读器',
  'reader.lead': '粘贴一份以联合国六种语文之一书写的通函，每项信息都会在文本中高亮显示。',
  'reader.private': '文本在您的浏览器中读取，不会发送。',
  'reader.sent': '脚本已关闭，文本将发送至本网站进行读取，但不会保存。',
  'reader.letter': '通函文本',
  'reader.read': '读取',
  'reader.try': '试读电信标准化局第 352 号通函',
  'reader.reading': '正在读取…',
  'reader.empty': '请粘贴通函文本，或试读电信标准化局第 352 号通函。',
  'reader.too-long': '文本过长。最多可粘贴 {max, number} 个字符。',
  'reader.too-large': '文本超过 {max, number} KB。请粘贴较短的文本。',
  'reader.too-many': '您的网络发送的文本过多。请等待一分钟后重试。',
  'reader.unavailable': 'API 未响应，无法读取文本。请一分钟后重试。',
  'reader.failed': '无法读取此文本。请重新加载页面后重试。',
  'reader.count': '{count, plural, =0 {未读出任何信息} other {已读出 # 项信息}}',
  'reader.no-meeting': '此文本中未找到会议。',
  'reader.facts': '信息',
  'reader.hint': '选择一项信息可查看其原文，选择高亮文字可查看该信息。',
  'reader.legend': '图例',
  'reader.notes': '{count, plural, other {# 条文本备注}}',
  'reader.json': 'JSON',
}
