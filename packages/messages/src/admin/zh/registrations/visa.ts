import type { Translation } from '../../../translation'
import type { visa as English } from '../../en/registrations/visa'

export const visa: Translation<typeof English> = {
  'visa.title': '签证支持函',
  'visa.none': '尚无签证支持函申请。与会者提出申请后将显示在此处。',
  'visa.open': '打开签证支持函',
  'visa.passport': '护照',
  'visa.asked': '待决定。',
  'visa.approved': '已批准。',
  'visa.refused': '未获批准：',
  'visa.reason': '理由',
  'visa.reasonHint': '拒绝时必填。将发送给当事人。',
  'visa.approve': '批准',
  'visa.refuse': '拒绝',
}
