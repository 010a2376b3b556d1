import type { Translation } from '../../../translation'
import type { signIn as English } from '../../en/administration/sign-in'

export const signIn: Translation<typeof English> = {
  'sign-in.title': '登录',
  'sign-in.provider': '使用 {name} 登录',
  'sign-in.providerRefused':
    '{name} 没有对应到此处的任何账户。您的电子邮件地址须已在其处验证，并且须有所有者邀请过该地址。',
  'sign-in.refused': '电子邮件地址与密码不匹配。',
  'sign-in.code': '第二因素验证码',
  'sign-in.codeHint': '验证器显示的六位数字，或一个恢复代码。',
  'sign-in.codeMissing': '请输入第二因素验证码。',
  'sign-in.codeRefused': '验证码不正确。请等待下一个验证码，或使用恢复代码。',
  'sign-in.firstOwner-title': '创建第一个账户',
  'sign-in.firstOwner-lead': '第一个用户是所有者，可以导入、更正和发布信函。',
  'sign-in.firstOwner-passwordHint': '至少{min}个字符。连续几个词便于记忆。',
  'sign-in.firstOwner-spent':
    '此链接已使用过或已失效。如果账户已存在，请登录；否则请重新启动服务器，它会给出新的链接。',
  'sign-in.firstOwner-toSignIn': '前往登录',
  'sign-in.forgotten': '忘记密码？',
  'sign-in.forgotten-title': '获取设置新密码的链接',
  'sign-in.forgotten-lead':
    '请填写您账户的电子邮件。链接将通过邮件发送，一小时内有效，只能使用一次。',
  'sign-in.forgotten-send': '发送链接',
  'sign-in.forgotten-sent':
    '如果这是本平台账户的地址，邮件已在途中。也请查看垃圾邮件。如果没有收到，请联系管理平台的所有者。',
  'sign-in.renewal-title': '设置新密码',
  'sign-in.renewal-lead': '届时您在各处的登录都会注销，请用新密码登录。',
  'sign-in.renewal-set': '保存密码',
  'sign-in.renewal-done': '新密码已生效。请用它登录。',
  'sign-in.renewal-spent': '此链接已使用，或已超过一小时。',
  'sign-in.invitation-title': '接受邀请',
  'sign-in.invitation-lead': '您的电子邮件和角色已在邀请中指定。请设置姓名和密码。',
  'sign-in.invitation-spent': '此链接已使用、已撤回或已过期。请向管理平台的所有者索取新链接。',
}
