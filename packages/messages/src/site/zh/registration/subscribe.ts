import type { Translation } from '../../../translation'
import type { subscribe as English } from '../../en/registration/subscribe'

export const subscribe: Translation<typeof English> = {
  'subscribe.title': '邮件订阅',
  'subscribe.lead': '有更改时，我们会给您发送邮件。您可以随时退订。',
  'subscribe.topic': '会议',
  'subscribe.all': '所有会议',
  'subscribe.send': '订阅',
  'subscribe.sent-text':
    '如果此电子邮件地址尚未订阅，我们已向其发送链接。请在两天内打开该链接，确认您的订阅。',
  'subscribe.confirm-title': '确认您的订阅',
  'subscribe.confirm-text': '确认后，有更改时我们会给您发送邮件。',
  'subscribe.done': '您已订阅',
  'subscribe.done-text': '有更改时，我们会给您发送邮件。您可以随时退订。',
  'subscribe.meeting': '前往会议页面',
  'subscribe.by-feed': 'Atom订阅源',
  'subscribe.all-calendar': '所有会议的日历（.ics）',
  'subscribe.in-calendar': '在日历中订阅',
  'subscribe.deadlines': '将截止日期添加到日历',
  'subscribe.archive': '下载离线副本（.zip）',
}
