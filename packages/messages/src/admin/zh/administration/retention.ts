import type { Translation } from '../../../translation'
import type { retention as English } from '../../en/administration/retention'

export const retention: Translation<typeof English> = {
  'retention.title': '数据保存',
  'retention.lead': '个人数据的保存期限。到期后，数据在一小时内自动删除。隐私页面会显示这些期限。',
  'retention.data': '数据',
  'retention.rows': '条目数',
  'retention.afterMeeting': '会议结束后天数',
  'retention.afterSending': '发送后天数',
  'retention.problem': '请输入1至{max}之间的天数。',
  'retention.preview': '预览更改',
  'retention.confirmTitle': '保存这些期限吗？',
  'retention.nothing': '按这些期限，目前不会删除任何数据。',
  'retention.erases': '{count, plural, other {#个条目将在一小时内删除，且无法恢复。}}',
  'retention.data-registration': '注册：每个人的姓名、电子邮件地址和其他信息，以及决定',
  'retention.data-needs': '无障碍需求，以及对主办方问题的回答',
  'retention.data-attendance': '会议和场次的出席情况（经本人同意记录）',
  'retention.data-passport': '用于签证支持函的护照信息',
  'retention.data-papers': '与会证明和签证支持函的内容',
  'retention.data-emails': '与会议有关的邮件：收件人和送达状态',
  'retention.data-other-emails': '其他邮件，例如更新和密码链接：收件人和送达状态',
  'retention.data-invitations': '受邀者的姓名和电子邮件地址',
  'retention.data-focal-points': '代表团的指定联系人，以及提名函',
  'retention.data-speakers': '发言人的电子邮件地址',
  'retention.data-speaker-pages': '发言人页面：电子邮件地址、答复和所发送的材料',
}
