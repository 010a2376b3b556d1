import type { Translation } from '../../../translation'
import type { joining as English } from '../../en/meetings/joining'

export const joining: Translation<typeof English> = {
  'joining.lead': '自下列时间起，只向已确认的与会者显示。不会公开。',
  'joining.minutes': '开始前的分钟数',
  'joining.revealedAt': '自{moment}（您的时间）起显示。',
  'joining.noStart': '请添加会议的第一天和开始时间，以便设定时间。',
  'joining.none': '尚无入会信息。请添加会议室及其链接、会议密码或电话号码。',
  'joining.add': '添加会议室',
  'joining.room': '会议室{number}',
  'joining.label': '会议室名称',
  'joining.passcode': '会议密码',
  'joining.telephones': '电话号码',
  'joining.telephonesHint': '号码之间用逗号分隔。',
}
