import type { Translation } from '../../translation'
import type { circulars as English } from '../en/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': '通函',
  'circulars.none': '尚未发布任何通函。',
  'circulars.no-subject': '无事由',
  'circulars.no-reference': '无文号的通函',
  'circulars.filter': '筛选通函',
  'circulars.words': '文号或事由',
  'circulars.addressee': '收件方',
  'circulars.language': '语文',
  'circulars.no-match': '没有符合筛选条件的通函。',
  'circulars.count': '{count, plural, other {#份通函}}',
}
