import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.check-in-code': '请在入口处出示此代码：',
  'layout.greeting': '{name}，您好：',
  'layout.greeting-nobody': '您好：',
  'layout.closing': '秘书处',
  'layout.when': '日期和时间：{when}',
  'layout.zone': '时区：{zone}',
  'layout.zone-meeting': '以上时间为会议时区的时间：{zone}',
  'layout.reason': '理由：{reason}',
  'layout.until': '截止时间：{until}',
  'layout.test': '【测试】{subject}',
  'layout.postponed': '您的注册继续有效。新日期确定后，我们会给您发送邮件。',
  'layout.calendar-updated': '打开随附的日历文件，即可更新您日历中的会议。',
  'layout.calendar-removed': '打开随附的日历文件，即可将会议从您的日历中移除。',
  'layout.documents': '文件：',
  'layout.sessions': '您的场次：',
  'layout.session': '{title}（{role}）',
  'layout.session-at': '{title}（{role}），{when}',
  'layout.people': '{state}：{count}',
  'layout.people-confirmed': '已确认',
  'layout.people-in-review': '审核中',
  'layout.people-waiting': '在候补名单上',
  'layout.certificate': '随附您的与会证明。',
}
