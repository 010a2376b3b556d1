import type { Translation } from '../../translation'
import type { circulars as English } from '../en/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': '通函',
  'circulars.none': '此处尚未公布任何信函。',
  'circulars.no-subject': '无事由',
  'circulars.no-reference': '无编号信函',
  'circulars.filter': '筛选通函',
  'circulars.words': '文号或主题中的词',
  'circulars.addressee': '收件方中的词',
  'circulars.language': '语言',
  'circulars.no-match': '没有符合条件的信函。',
  'circulars.count': '{count, plural, other {# 封信函}}',
}
