import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.check-in-code': '请在入口处出示此代码：',
  'layout.greeting': '{name}，您好：',
  'layout.greeting-nobody': '您好：',
  'layout.closing': '秘书处',
  'layout.when': '时间：{when}',
  'layout.zone': '以上为 {zone} 时区的时间。',
  'layout.zone-meeting': '以上为会议所在 {zone} 时区的时间。',
  'layout.reason': '原因：{reason}',
  'layout.until': '截止：{until}',
  'layout.test': '【测试】{subject}',
  'layout.postponed': '在新日期公布之前，您的注册继续有效。',
  'layout.calendar-updated': '随附的日历文件会更新您日历中的条目。',
  'layout.calendar-removed': '随附的日历文件会将该会议从您的日历中移除。',
  'layout.documents': '文件：',
  'layout.sessions': '会议日程中有您的环节：',
  'layout.session': '{title}（{role}）',
  'layout.session-at': '{title}（{role}），{when}',
  'layout.people': '{state}：{count}',
  'layout.people-confirmed': '已确认',
  'layout.people-in-review': '待批准',
  'layout.people-waiting': '候补',
  'layout.certificate': '随附您的与会证明。',
}
