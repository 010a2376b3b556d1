import type { ParticipationWords } from './participation-words'

export const participation: ParticipationWords = {
  'invitation.subject': '邀请您参加：{title}',
  'invitation.body':
    '秘书处邀请您参加“{title}”。请通过下面的链接注册；该链接仅供您本人和此电子邮件地址使用，请勿转发。如果您不能参加，则无需采取任何行动。',
  'invitation.action': '注册',
  'visa-approved.subject': '您的签证支持函已备好：{title}',
  'visa-approved.body': '您出席“{title}”的签证支持函已获批准，请在您的页面下载。',
  'visa-approved.action': '我的注册',
  'visa-refused.subject': '无签证支持函：{title}',
  'visa-refused.body': '无法为您出席“{title}”出具签证支持函。',
  'visa-refused.action': '我的注册',
  door: '请在入口处出示此代码：',
  'join.enter': '加入',
  'join.recorded': '进入会议室将按您的同意记录为出席。您可以在个人页面上更改。',
  'join.not-recorded': '您的出席情况不会被记录。',
}
