import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.not-found': '没有此页面',
  'error.not-found-more': '地址可能有误，或其所指内容尚未公布。请从会议或通函开始查找。',
  'error.unavailable': '目前无法读取记录',
  'error.unavailable-more': '保存会议和信函的服务没有应答。内容没有丢失；请一分钟后再试。',
  'error.failed': '本页面出现错误',
  'error.failed-more': '这是我们的过错，已记录在案。请一分钟后再试。',
  'error.withdrawn-meeting': '本会议已撤回',
  'error.withdrawn-circular': '本信函已撤回',
  'error.withdrawn-more': '自{date}起不再在此发布。所述原因：{reason}',
  'error.all-meetings': '所有会议',
  'error.all-circulars': '所有通函',
  'error.home': '返回首页',
}
