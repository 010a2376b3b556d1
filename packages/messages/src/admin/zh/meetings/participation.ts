import type { Translation } from '../../../translation'
import type { participation as English } from '../../en/meetings/participation'

export const participation: Translation<typeof English> = {
  'participation.paragraph': '函件段落：{group}',
  'participation.conditions': '条件',
  'participation.condition': '条件{number}',
  'participation.noConditions': '无条件。',
  'participation.add': '添加条件',
  'participation.words': '函件原文',
  'participation.condition-wishes-to-contribute': '愿意贡献',
  'participation.condition-registered-by-focal-point': '由联系人注册',
  'participation.condition-other': '其他',
}
