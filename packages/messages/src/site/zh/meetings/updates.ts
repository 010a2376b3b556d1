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
  'updates.session-starts': '现改为 {after} 开始，原为 {before}。',
  'updates.session-ends': '现改为 {after} 结束，原为 {before}。',
  'updates.session-moved': '现改为 {after}，原为 {before}。',
  'updates.programme-published': '日程已发布（{count, plural, other {# 个场次}}）。',
  'updates.speakers-added': '新增 {count, plural, other {# 位发言人}}：{names}。',
  'updates.documents-added': '新增 {count, plural, other {# 份文件}}：{names}。',
  'updates.outcomes-added': '新增 {count, plural, other {# 项结果}}：{names}。',
  'updates.decisions-added': '新增 {count, plural, other {# 项决定}}：{names}。',
  'updates.circulars-added': '新增 {count, plural, other {# 份通函}}：{names}。',
  'updates.recording': '会议录像已可观看。',
  'updates.recorded': '会议将录制。',
}
