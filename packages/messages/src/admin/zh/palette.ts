import type { Translation } from '../../translation'
import type { palette as English } from '../en/palette'

export const palette: Translation<typeof English> = {
  'palette.open': '转到…',
  'palette.title': '转到页面或执行操作',
  'palette.field': '输入要查找的内容',
  'palette.none': '没有符合的项目。',
  'palette.pages': '页面',
  'palette.acts': '操作',
  'palette.meetings': '会议',
  'palette.help': '键盘按键',
  'palette.keys-title': '键盘按键',
  'palette.keys-everywhere': '任何地方',
  'palette.keys-openPalette': '转到页面或执行操作',
  'palette.keys-openHelp': '显示这些按键',
  'palette.keys-atReview': '审阅函件时',
  'palette.keys-atProgramme': '在日程中',
  'palette.keys-close': '关闭',
  'palette.keys-move': '下一项和上一项',
  'palette.keys-edit': '更正',
  'palette.keys-leave': '退出编辑',
  'palette.keys-on': '使用这些按键',
}
