import type { Translation } from '../../../translation'
import type { releases as English } from '../../en/meetings/releases'

export const releases: Translation<typeof English> = {
  'releases.title': '已发布的版本',
  'releases.none': '尚未发布。',
  'releases.number': '第{number}版',
  'releases.named': '第{number}版：{name}',
  'releases.first': '第一版。',
  'releases.same': '没有更改。',
  'releases.restore': '恢复此版本',
  'releases.restoreNumber': '恢复第{number}版',
  'releases.compare': '比较版本',
  'releases.from': '原版本',
  'releases.to': '新版本',
}
