import type { Translation } from '../../../translation'
import type { invitation as English } from '../../en/registration/invitation'

export const invitation: Translation<typeof English> = {
  'invitation.title': '您的邀请',
  'invitation.for': '此邀请仅供{email}使用。提交后注册即告完成。',
  'invitation.bad': '此邀请已失效：邀请已撤销，或链接不完整。请致函秘书处。',
  'invitation.registered': '您已注册。请使用确认邮件中的链接打开您的注册。',
  'invitation.over': '本次会议的注册已截止。',
}
