import type { Translation } from '../../../translation'
import type { releases as English } from '../../en/meetings/releases'

export const releases: Translation<typeof English> = {
  'releases.title': '发布历史',
  'releases.none': '尚无发布内容。',
  'releases.number': '第{number}版',
  'releases.named': '第{number}版：{name}',
  'releases.first': '首次发布。',
  'releases.same': '没有差异。',
  'releases.restore': '恢复此版本',
  'releases.restoreNumber': '恢复第{number}版',
  'releases.compare': '比较两个版本',
  'releases.from': '比较起点',
  'releases.to': '比较终点',
}
