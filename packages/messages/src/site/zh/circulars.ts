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
  'circulars.corrected': '已更正',
  'circulars.kind-circular': '通函',
  'circulars.kind-collective-letter': '集体函',
  'circulars.kind-circular-letter': '通函',
  'circulars.kind-addendum': '补遗',
  'circulars.kind-corrigendum': '勘误',
  'circulars.kind-revision': '修订',
  'circulars.kind-other': '其他信函',
  'circulars.convenes': '召集：{meetings}',
}
