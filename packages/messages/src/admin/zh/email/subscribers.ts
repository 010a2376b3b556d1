import type { Translation } from '../../../translation'
import type { subscribers as English } from '../../en/email/subscribers'

export const subscribers: Translation<typeof English> = {
  'subscribers.title': '订阅者',
  'subscribers.none': '没有符合的人。人们在会议页面上订阅。',
  'subscribers.follows': '订阅内容',
  'subscribers.all': '所有会议',
  'subscribers.since': '自',
  'subscribers.email': '完整电子邮件地址',
  'subscribers.emailHint': '用于查找给您写信的人。列表中的地址已缩短。',
  'subscribers.count': '{count, plural, other {# 位订阅者}}',
  'subscribers.unconfirmed': '尚未确认',
  'subscribers.remove': '移除 {address}',
  'subscribers.removeTitle': '移除 {address}？',
  'subscribers.removeHint': '该地址不再收到消息，也不保留任何相关数据。',
}
