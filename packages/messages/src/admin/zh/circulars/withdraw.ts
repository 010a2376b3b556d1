import type { Translation } from '../../../translation'
import type { withdraw as English } from '../../en/circulars/withdraw'

export const withdraw: Translation<typeof English> = {
  'withdraw.open-meeting': '撤回此会议',
  'withdraw.open-circular': '撤回此通函',
  'withdraw.title': '撤回“{title}”？',
  'withdraw.what-meeting':
    '会议页面将只显示会议已撤回及理由。其日历条目将取消。您以后可以恢复该会议。',
  'withdraw.what-circular': '通函页面将只显示通函已撤回及理由。您以后可以恢复该通函。',
  'withdraw.reasonHint': '公开：显示在原页面处。',
  'withdraw.do': '撤回',
  'withdraw.list': '已撤回',
  'withdraw.since': '撤回时间',
  'withdraw.restore': '恢复',
  'withdraw.restoreOne': '恢复：{title}',
  'withdraw.restoreTitle': '恢复“{title}”？',
  'withdraw.restoreWhat': '将按原样重新公布。',
  'withdraw.restoreHint': '保存在审计记录中。',
}
