import type { Translation } from '../../../translation'
import type { withdraw as English } from '../../en/circulars/withdraw'

export const withdraw: Translation<typeof English> = {
  'withdraw.open-meeting': '撤下会议',
  'withdraw.open-circular': '撤下通函',
  'withdraw.title': '撤下“{title}”？',
  'withdraw.what-meeting':
    '会议页面将只显示会议已撤下及其理由。日历条目将取消。您以后可以恢复会议。',
  'withdraw.what-circular': '通函页面将只显示通函已撤下及其理由。您以后可以恢复通函。',
  'withdraw.reasonHint': '公开，显示在已撤下的页面上。',
  'withdraw.do': '撤下',
  'withdraw.list': '已撤下',
  'withdraw.since': '撤下日期',
  'withdraw.restore': '恢复',
  'withdraw.restoreOne': '恢复{title}',
  'withdraw.restoreTitle': '恢复“{title}”？',
  'withdraw.restoreWhat': '将按原样重新公开。',
  'withdraw.restoreHint': '记录在审计日志中。',
}
