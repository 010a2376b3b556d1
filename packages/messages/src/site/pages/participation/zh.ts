import type { ParticipationWords } from './participation-words'

export const zh: ParticipationWords = {
  'invitation.title': '您的邀请',
  'invitation.for': '此邀请仅供 {email} 使用。提交后您的注册即生效，无需通过邮件确认。',
  'invitation.bad': '此邀请已失效：它已被撤销，或链接不完整。请联系秘书处。',
  'invitation.registered': '您已注册。请通过相关邮件中的链接打开您的页面。',
  'invitation.over': '此次会议已不能再注册。',
  'register.by-invitation': '此次会议凭邀请注册：请使用邀请邮件中的链接。',
  'register.by-invitation-again': '重新发送邀请链接',
  'delegation.head': '代表团团长',
  'delegation.head-nobody': '无',
  'delegation.head-send': '指定团长',
  'delegation.letters': '提名函',
  'delegation.letters-hint': 'PDF、Word、PNG 或 JPEG，最大 3 MB。仅秘书处可打开。',
  'delegation.letter': '函件文件',
  'delegation.letter-send': '上传函件',
  'delegation.letter-remove': '撤回 {name}',
  'delegation.letter-bad':
    '文件未被接受：请上传不超过 3 MB 的 PDF、Word (.docx)、PNG 或 JPEG 文件。',
  'registration.door': '入口处',
  'registration.door-text': '请在入口处出示此代码；您的邮件中也有。',
  'registration.door-code': '代码',
}
