import type { Translation } from '../../translation'
import type { home as English } from '../en/home'

export const home: Translation<typeof English> = {
  'home.title': '会议和通函',
  'home.next-meeting': '下次会议',
  'home.no-next': '目前没有召集会议',
  'home.no-next-more': '召集信函一经公布，即在此宣布下次会议。',
  'home.nothing-yet': '此处尚未公布任何信函。',
  'home.updates': '最新发布',
  'home.update-first': '页面已发布：{title}',
  'home.update-again': '页面再次发布（第{number}版）：{title}',
  'home.update-convened': '以信函召集：{title}',
  'home.last-meeting': '上次会议',
  'home.circulars': '通函',
  'home.all-circulars': '所有通函',
  'home.meetings': '会议',
  'home.all-meetings': '所有会议',
  'home.can-i-attend': '我可以参加吗？',
  'home.details': '会议详情',
  'home.countdown': '{days, plural, =0 {今天} =1 {明天} other {#天后}}',
}
