import type { Translation } from '../../../translation'
import type { signIn as English } from '../../en/administration/sign-in'

export const signIn: Translation<typeof English> = {
  'sign-in.title': '登录',
  'sign-in.provider': '通过{name}登录',
  'sign-in.providerRefused':
    '{name}未在此找到您的账户。您的电子邮件地址须在该处经过验证，并须由管理平台的所有者邀请。',
  'sign-in.refused': '电子邮件地址或密码不正确。',
  'sign-in.code': '验证码',
  'sign-in.codeHint': '身份验证器应用中的六位数字，或恢复代码',
  'sign-in.codeMissing': '请输入验证码。',
  'sign-in.codeRefused': '验证码不正确。请等待下一个验证码，或使用恢复代码。',
  'sign-in.firstOwner-title': '创建第一个账户',
  'sign-in.firstOwner-lead': '第一位用户是所有者，可进行所有操作并邀请他人。',
  'sign-in.firstOwner-passwordHint': '至少{min}个字符。几个词的组合便于记忆。',
  'sign-in.firstOwner-expired':
    '此链接已过期或已使用过。如您已有账户，请登录；否则请重新启动服务器以获得新链接。',
  'sign-in.firstOwner-toSignIn': '前往登录',
  'sign-in.forgotten': '忘记密码？',
  'sign-in.forgotten-title': '重设密码',
  'sign-in.forgotten-lead':
    '请输入您账户的电子邮件地址。我们将发送一个链接，一小时内有效，只能使用一次。',
  'sign-in.forgotten-send': '发送链接',
  'sign-in.forgotten-sent':
    '请查收邮件。如果此电子邮件地址有账户，您将收到链接。如未收到，请查看垃圾邮件文件夹，或询问管理平台的所有者。',
  'sign-in.reset-title': '设置新密码',
  'sign-in.reset-lead': '您的所有会话均将结束。之后请用新密码登录。',
  'sign-in.reset-save': '保存密码',
  'sign-in.reset-done': '您的密码已更改。请用新密码登录。',
  'sign-in.reset-expired': '此链接已过期或已使用过。',
  'sign-in.invitation-title': '接受邀请',
  'sign-in.invitation-lead': '请设置姓名和密码。您的电子邮件地址和角色已设定。',
  'sign-in.invitation-expired': '此链接已过期、已撤销或已使用过。请向管理平台的所有者索取新链接。',
}
