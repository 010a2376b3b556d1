import type { Translation } from '../../../translation'
import type { visaLetter as English } from '../../en/registration/visa-letter'

export const visaLetter: Translation<typeof English> = {
  'visa-letter.file': '签证支持函（PDF）',
  'visa-letter.asked': '秘书处正在审核您的签证支持函申请。',
  'visa-letter.approved': '您的签证支持函已备好。',
  'visa-letter.refused': '您的签证支持函申请未获批准。',
  'visa-letter.ask': '申请签证支持函',
  'visa-letter.why': '签证支持函载有您的护照信息。隐私页面列出这些信息的保存期限。',
  'visa-letter.passport': '护照号码',
  'visa-letter.nationality': '国籍',
  'visa-letter.born': '出生日期',
  'visa-letter.send': '申请签证支持函',
}
