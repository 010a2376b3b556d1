import type { Translation } from '../../../translation'
import type { subscribe as English } from '../../en/registration/subscribe'

export const subscribe: Translation<typeof English> = {
  'subscribe.title': '邮件关注',
  'subscribe.lead': '有变更时发送邮件。每封邮件都有停止关注的链接。',
  'subscribe.topic': '关注内容',
  'subscribe.all': '所有会议',
  'subscribe.send': '关注',
  'subscribe.sent-text':
    '除非该地址已在关注，否则一封带链接的邮件正在发送。在您于两天内确认之前，不会发送其他邮件。',
  'subscribe.confirm-title': '确认关注',
  'subscribe.confirm-text': '此后有变更时您将收到邮件。',
  'subscribe.done': '已关注',
  'subscribe.done-text': '有变更时您将收到邮件。每封邮件都有停止关注的链接。',
  'subscribe.meeting': '查看会议',
  'subscribe.by-email': '通过邮件',
  'subscribe.by-feed': '通过订阅源（Atom）',
  'subscribe.all-calendar': '所有会议的日历（iCalendar）',
}
