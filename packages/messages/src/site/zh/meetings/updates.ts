import type { Translation } from '../../../translation'
import type { updates as English } from '../../en/meetings/updates'

export const updates: Translation<typeof English> = {
  'updates.title': '更新内容',
  'updates.release': '第{number}版',
  'updates.first': '会议已发布。',
  'updates.nothing': '访客所见内容没有差别。',
  'updates.more': '{count, plural, other {另有#项更改}}',
  'updates.compare': '比较两个版本',
  'updates.before': '自',
  'updates.after': '至',
  'updates.show': '比较',
  'updates.since-visit': '自您上次访问以来的更新',
}
