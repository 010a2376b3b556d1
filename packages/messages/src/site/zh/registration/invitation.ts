import type { Translation } from '../../../translation'
import type { invitation as English } from '../../en/registration/invitation'

export const invitation: Translation<typeof English> = {
  'invitation.title': '您的邀请',
  'invitation.for': '此邀请仅供 {email} 使用。提交后您的注册即生效，无需通过邮件确认。',
  'invitation.bad': '此邀请已失效：它已被撤销，或链接不完整。请联系秘书处。',
  'invitation.registered': '您已注册。请通过相关邮件中的链接打开您的页面。',
  'invitation.over': '此次会议已不能再注册。',
}
