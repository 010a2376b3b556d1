import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.not-found': '页面不存在',
  'error.not-found-more': '地址可能有误，或者页面已移动。请搜索，或从以下页面开始。',
  'error.too-large': '此表单过大',
  'error.too-large-more': '内容未发送。请返回上一页，缩短文字或选择较小的文件，然后重新提交表单。',
  'error.unavailable': '目前无法加载',
  'error.unavailable-more': '数据没有丢失。请一分钟后重试。',
  'error.failed': '出现错误',
  'error.failed-more': '错误已记录。请一分钟后重试。',
  'error.withdrawn-meeting': '本会议的页面已撤下',
  'error.withdrawn-circular': '本通函的页面已撤下',
  'error.withdrawn-more': '撤下日期：{date}。原因：{reason}',
  'error.all-meetings': '所有会议',
  'error.all-circulars': '所有通函',
  'error.home': '返回首页',
}
