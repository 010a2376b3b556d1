import type { Translation } from '../../../translation'
import type { certificates as English } from '../../en/registrations/certificates'

export const certificates: Translation<typeof English> = {
  'certificates.title': '与会证明',
  'certificates.none': '尚无已确认的与会者。确认后将显示在此处。',
  'certificates.certificate': '与会证明',
  'certificates.send': '{count, plural, =0 {没有待发送的与会证明} other {发送#份与会证明}}',
  'certificates.confirm': '发送',
  'certificates.sendMore':
    '所有已出席且尚未收到与会证明的人员将收到附有与会证明的感谢邮件。每人只会收到一次。',
  'certificates.sent': '{count, plural, other {#封邮件已进入发送队列。}}',
  'certificates.open': '打开与会证明',
  'certificates.state-sent': '已发送',
  'certificates.state-queued': '发送中',
  'certificates.state-ready': '可以发送',
  'certificates.state-not-over': '会议尚未结束',
  'certificates.state-not-recorded': '没有签到记录',
  'certificates.state-no-consent': '未同意记录出席情况',
}
