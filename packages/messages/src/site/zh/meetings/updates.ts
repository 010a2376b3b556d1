import type { Translation } from '../../../translation'
import type { updates as English } from '../../en/meetings/updates'

export const updates: Translation<typeof English> = {
  'updates.title': '更新',
  'updates.release': '第{number}版',
  'updates.first': '会议页面已发布。',
  'updates.nothing': '没有可见的更改。',
  'updates.compare': '比较两个版本',
  'updates.before': '原版本',
  'updates.after': '新版本',
  'updates.show': '比较',
  'updates.since-visit': '您上次访问后的更改',
  'updates.all': '所有更新',
  'updates.open': '打开此版本',
  'updates.past-version': '这是{date}发布的会议页面，内容可能已不准确。',
  'updates.open-current': '打开当前版本',
}
