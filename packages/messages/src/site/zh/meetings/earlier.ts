import type { Translation } from '../../../translation'
import type { earlier as English } from '../../en/meetings/earlier'

export const earlier: Translation<typeof English> = {
  'earlier.status': '根据公开来源整理。本网站未发布相关通函。',
  'earlier.date': '日期',
  'earlier.times': '时间',
  'earlier.between': '{from}至{to}之间',
  'earlier.occasion': '所属活动',
  'earlier.derived': '推断',
  'earlier.derived-note': '“推断”表示来源并未写明，而是由来源推断得出。',
  'earlier.presented': '会上介绍的内容',
  'earlier.remarks': '数字和说明',
  'earlier.remarks-note': '按来源所述列出。来源说法不一时，全部列出。',
  'earlier.other-facts': '其他信息',
  'earlier.programme-zone': '时间为{place}当地时间。',
  'earlier.not-known': '不详',
  'earlier.not-known-note': '我们于{month}查找了公开来源，未找到以下信息。',
  'earlier.send-source': '向我们提供来源',
  'earlier.sources': '来源',
  'earlier.source-number': '来源{number}',
  'earlier.sources-note': '查阅时间：{month}。文字为英文，由我们撰写。',
  'earlier.line': '{year}年以来的U4SSC会议',
  'earlier.line-next': '下次会议，{date}',
  'earlier.line-place-unknown': '地点不详',
  'earlier.line-note': '“不详”表示没有任何公开来源提及。每个页面均注明来源。',
}
