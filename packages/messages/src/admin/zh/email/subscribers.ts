import type { Translation } from '../../../translation'
import type { subscribers as English } from '../../en/email/subscribers'

export const subscribers: Translation<typeof English> = {
  'subscribers.title': '订阅者',
  'subscribers.none': '暂无订阅者。人们可以在会议页面上订阅。',
  'subscribers.follows': '订阅内容',
  'subscribers.all': '所有会议',
  'subscribers.since': '自',
  'subscribers.email': '电子邮件地址',
  'subscribers.emailHint': '请输入完整的地址。列表中显示缩略的地址。',
  'subscribers.count': '{count, plural, other {#位订阅者}}',
  'subscribers.unconfirmed': '待确认',
  'subscribers.remove': '移除{address}',
  'subscribers.removeTitle': '移除{address}？',
  'subscribers.removeHint': '此地址不再收到更新，并将被删除。',
}
