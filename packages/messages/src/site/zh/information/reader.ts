import type { Translation } from '../../../translation'
import type { reader as English } from '../../en/information/reader'

export const reader: Translation<typeof English> = {
  'reader.title': '在线读取通函',
  'reader.lead': '粘贴一份以联合国六种语文之一写成的通函，每项信息都会在文中突出显示。',
  'reader.private': '文本在您的浏览器中读取，不会发送给我们。',
  'reader.sent': '脚本已关闭，因此文本会发送至本网站读取。我们不保存文本。',
  'reader.letter': '通函文本',
  'reader.read': '读取',
  'reader.try': '试读电信标准化局第352号通函',
  'reader.reading': '正在读取…',
  'reader.empty': '请粘贴通函文本，或试读电信标准化局第352号通函。',
  'reader.too-long': '文本过长。请粘贴最多{max, number}个字符。',
  'reader.too-large': '文本超过{max, number} KB。请粘贴较短的文本。',
  'reader.too-many': '您的网络发送的文本过多。请等待一分钟后重试。',
  'reader.unavailable': 'API没有响应，无法读取文本。请一分钟后重试。',
  'reader.failed': '无法读取此文本。请重新加载页面后重试。',
  'reader.count': '{count, plural, =0 {未找到任何信息} other {找到#项信息}}',
  'reader.no-meeting': '未在此文本中找到会议。',
  'reader.facts': '信息',
  'reader.hint': '选择一项信息可查看其原文；选择突出显示的文字可查看相应信息。',
  'reader.legend': '图例',
  'reader.notes': '{count, plural, other {关于文本的#条备注}}',
  'reader.json': 'JSON',
}
