import type { Translation } from '../../translation'
import type { palette as English } from '../en/palette'

export const palette: Translation<typeof English> = {
  'palette.open': '搜索',
  'palette.title': '搜索',
  'palette.field': '搜索人员、会议、通函、组织和页面',
  'palette.none': '没有结果。请换一个词。',
  'palette.pages': '页面',
  'palette.actions': '操作',
  'palette.meetings': '会议',
  'palette.help': '键盘快捷键',
  'palette.keys-title': '键盘快捷键',
  'palette.keys-everywhere': '所有页面',
  'palette.keys-openPalette': '全局搜索',
  'palette.keys-openHelp': '显示键盘快捷键',
  'palette.keys-atReview': '审核时',
  'palette.keys-atProgramme': '在日程中',
  'palette.keys-close': '关闭',
  'palette.keys-move': '下一项或上一项信息',
  'palette.keys-edit': '编辑该信息',
  'palette.keys-leave': '关闭编辑框',
  'palette.keys-on': '使用单字母快捷键',
  'palette.circulars': '通函',
  'palette.people': '人员',
  'palette.organizations': '组织',
}
