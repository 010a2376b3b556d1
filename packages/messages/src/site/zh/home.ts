import type { Translation } from '../../translation'
import type { home as English } from '../en/home'

export const home: Translation<typeof English> = {
  'home.title': '会议和通函',
  'home.about':
    '联合国推动可持续智慧城市建设的举措，由{founders}于{year}年发起，并得到{count}个联合国机构的支持。',
  'home.next-meeting': '下次会议',
  'home.no-next': '目前没有计划召开的会议',
  'home.no-next-more': '通函发布后，下次会议将显示在此处。',
  'home.nothing-yet': '尚未发布任何通函。通函及其召集的会议将显示在此处。',
  'home.updates': '最近更新',
  'home.update-first': '会议页面已发布：{title}',
  'home.update-again': '会议页面已更新（第{number}版）：{title}',
  'home.update-convened': '通函宣布召开会议：{title}',
  'home.last-meeting': '上次会议',
  'home.circulars': '最新通函',
  'home.all-circulars': '所有通函',
  'home.clocks': '下次会议将于{place}时间{date}{time}开始。届时各地时间为：',
  'home.upcoming': '即将召开的会议',
  'home.all-meetings': '所有会议',
  'home.can-i-attend': '我可以参加吗？',
  'home.details': '会议页面',
  'home.countdown': '{days, plural, =0 {今天} =1 {明天} other {#天后}}',
}
