import type { finding as english } from './en'

export const finding = {
  'palette.open': '转到…',
  'palette.title': '转到页面或执行操作',
  'palette.field': '输入要查找的内容',
  'palette.none': '没有符合的项目。',
  'palette.pages': '页面',
  'palette.acts': '操作',
  'palette.meetings': '会议',
  'palette.help': '键盘按键',
  'keys.title': '键盘按键',
  'keys.everywhere': '任何地方',
  'keys.openPalette': '转到页面或执行操作',
  'keys.openHelp': '显示这些按键',
  'keys.atReview': '审阅函件时',
  'keys.atProgramme': '在日程中',
  'keys.close': '关闭',
  'drift.title': '与函件的差异',
  'drift.none': '没有未完成草稿在未作说明的情况下与函件不同。',
  'drift.lead': '草稿与函件说法不同且没有附注说明原因之处。',
  'drift.of': '{count, plural, other {# 项与函件不同}}',
  'drift.accepted': '附有说明的差异',
} as const satisfies Record<keyof typeof english, string>
