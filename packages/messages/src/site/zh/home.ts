import type { Translation } from '../../translation'
import type { home as English } from '../en/home'

export const home: Translation<typeof English> = {
  'home.title': '会议和通函',
  'home.next-meeting': '下次会议',
  'home.no-next': '目前没有计划召开的会议',
  'home.no-next-more': '通函发布后，下次会议将显示在此处。',
  'home.nothing-yet': '尚未发布任何通函。通函及其召集的会议将显示在此处。',
  'home.updates': '最近更新',
  'home.update-first': '会议页面已发布：{title}',
  'home.update-again': '会议页面已更新（第{number}版）：{title}',
  'home.update-convened': '通函宣布召开会议：{title}',
  'home.last-meeting': '上次会议',
  'home.circulars': '通函',
  'home.all-circulars': '所有通函',
  'home.meetings': '会议',
  'home.all-meetings': '所有会议',
  'home.can-i-attend': '我可以参加吗？',
  'home.details': '会议页面',
  'home.countdown': '{days, plural, =0 {今天} =1 {明天} other {#天后}}',
}
