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
  'speaker-invited.subject': '您将发言：{title}',
  'speaker-invited.body':
    '您已列为“{title}”的发言人。您可以在个人页面上查看您的场次，告知是否参加，并发送简历、照片和幻灯片。此链接仅供您本人使用，请勿转发。',
  'speaker-invited.action': '我的发言人页面',
  'speaker-returned.subject': '请再看一下：{title}',
  'speaker-returned.body':
    '秘书处退回了您为“{title}”发送的一项内容。您的页面会说明是哪一项，并可重新发送。',
  'speaker-returned.action': '我的发言人页面',
  'document-returned.subject': '已退回：{document}',
  'document-returned.body': '您为“{title}”提交的文件“{document}”未获批准。理由：{reason}',
  'document-returned.action': '打开会议',
  door: '请在入口处出示此代码：',
  'join.enter': '加入',
  'join.recorded': '进入会议室将按您的同意记录为出席。您可以在个人页面上更改。',
  'join.not-recorded': '您的出席情况不会被记录。',
}
