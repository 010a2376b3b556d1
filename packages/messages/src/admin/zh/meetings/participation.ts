import type { Translation } from '../../../translation'
import type { participation as English } from '../../en/meetings/participation'

export const participation: Translation<typeof English> = {
  'participation.paragraph': '通函出处：{group}',
  'participation.condition': '条件{number}',
  'participation.noConditions': '没有条件。如这些群体中只有部分人可以参加，请添加条件。',
  'participation.add': '添加条件',
  'participation.quote': '通函原文',
  'participation.condition-wishes-to-contribute': '愿意为工作作出贡献',
  'participation.condition-registered-by-focal-point': '由指定联系人注册',
  'participation.condition-other': '其他',
}
