import type { Translation } from '../../../translation'
import type { secretariat as English } from '../../en/administration/secretariat'

export const secretariat: Translation<typeof English> = {
  'secretariat.title': '秘书处',
  'secretariat.lead': '秘书处在电子邮件和文件中的名称。尚未发送的电子邮件将使用新名称。',
  'secretariat.emails': '电子邮件',
  'secretariat.documents': '文件',
  'secretariat.name': '秘书处名称',
  'secretariat.nameHint': '显示在电子邮件的开头和结尾，例如 U4SSC 秘书处。留空则使用会议系列名称。',
  'secretariat.senderName': '发件人姓名',
  'secretariat.senderHint': '留空则使用设置 MAIL_FROM 中的名称。',
  'secretariat.replyTo': '回复地址',
  'secretariat.replyHint': '如果回复发送到发件人地址，请留空。',
  'secretariat.letterhead': '信头',
  'secretariat.letterheadHint': '最多六行，显示在 Word 和 PDF 名单的顶部。',
  'secretariat.signatoryName': '签署人姓名',
  'secretariat.signatoryHint': '签署确认函、证书和签证函，并作为新通函的建议签署人。',
  'secretariat.signatoryTitle': '签署人职务',
  'secretariat.problem-name': '请输入最多100个字符，不含尖括号和引号。',
  'secretariat.problem-letterhead': '请输入最多六行，每行不超过200个字符。',
  'secretariat.changed': '其他人已更改这些设置。请加载已保存的状态，然后重新进行更改。',
}
