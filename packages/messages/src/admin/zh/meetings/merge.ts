import type { Translation } from '../../../translation'
import type { merge as English } from '../../en/meetings/merge'

export const merge: Translation<typeof English> = {
  'merge.title': '与第{number, number}版合并',
  'merge.lead':
    '第{latest, number}版在此草稿（基于第{release, number}版）创建后发布。仅一方更改的内容会保留。此处不会发布任何内容。',
  'merge.conflicts': '冲突：双方更改了同一处内容',
  'merge.merged': '无冲突合并',
  'merge.item': '项目',
  'merge.mine': '我的版本（草稿）',
  'merge.theirs': '已发布（第{number, number}版）',
  'merge.result': '结果',
  'merge.choose': '请选择一个版本',
  'merge.absent': '无',
  'merge.was': '原为：{value}',
  'merge.order': '顺序',
  'merge.time': '时间',
  'merge.left': '{count, plural, other {还有#处待选择}}',
  'merge.outside':
    '{count, plural, other {#个场次不在会议日期内。可以保存，但须先作出决定才能发布。}}',
  'merge.save': '保存合并后的草稿',
  'merge.later': '稍后决定',
  'merge.none': '无需合并。草稿基于最新版本。',
}
