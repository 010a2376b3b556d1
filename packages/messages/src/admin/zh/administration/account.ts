import type { Translation } from '../../../translation'
import type { account as English } from '../../en/administration/account'

export const account: Translation<typeof English> = {
  'account.sessions-title': '您的登录会话',
  'account.sessions-this': '当前会话',
  'account.sessions-end': '注销该会话',
  'account.sessions-unknown': '未知程序',
  'account.sessions-since': '自 {since} 起，最迟至 {until}',
  'account.password-title': '密码',
  'account.password-current': '当前密码',
  'account.password-next': '新密码',
  'account.password-change': '更改密码',
  'account.password-changed': '已更改。您的其他会话均已注销。',
  'account.secondFactor-title': '第二因素',
  'account.secondFactor-off':
    '登录时仅要求输入密码。启用第二因素后，还要求输入手机或其他设备上的验证器所显示的验证码。',
  'account.secondFactor-on':
    '{left, plural, =0 {已启用。恢复代码已用完：请生成新的恢复代码。} other {已启用。还剩#个恢复代码。}}',
  'account.secondFactor-yes': '已启用',
  'account.secondFactor-no': '未启用',
  'account.secondFactor-begin': '设置第二因素',
  'account.secondFactor-scan': '请用验证器扫描此图，或在验证器中输入密钥。',
  'account.secondFactor-picture': '密钥的二维码',
  'account.secondFactor-secret': '密钥：',
  'account.secondFactor-recovery': '恢复代码',
  'account.secondFactor-recoveryHint':
    '设备丢失时，每个恢复代码可用于登录一次。请另行保存：仅显示这一次。',
  'account.secondFactor-code': '验证码',
  'account.secondFactor-codeHint': '验证器当前显示的六位数字。',
  'account.secondFactor-codeWrong': '这不是当前的验证码。请输入当前显示的六位数字。',
  'account.secondFactor-confirm': '启用',
  'account.secondFactor-renew': '生成新的恢复代码',
  'account.secondFactor-end': '停用',
  'account.secondFactor-removing':
    '如果{name}的设备已丢失，请移除第二因素：此后仅凭密码登录，所有会话均将结束。',
  'account.secondFactor-remove': '移除第二因素',
  'account.secondFactor-removed': '{name}现在仅凭密码登录。',
}
