import type { Translation } from '../../../translation'
import type { account as English } from '../../en/administration/account'

export const account: Translation<typeof English> = {
  'account.sessions-title': '活动会话',
  'account.sessions-this': '本次会话',
  'account.sessions-end': '退出',
  'account.sessions-unknown': '未知应用',
  'account.sessions-since': '登录时间：{since}。最迟于{until}结束。',
  'account.password-title': '密码',
  'account.password-current': '当前密码',
  'account.password-next': '新密码',
  'account.password-change': '更改密码',
  'account.password-changed': '密码已更改。您在所有其他设备上均已退出登录。',
  'account.secondFactor-title': '两步验证',
  'account.secondFactor-off': '未启用。启用后，登录时须输入密码和身份验证器应用中的验证码。',
  'account.secondFactor-on':
    '{left, plural, =0 {已启用。恢复代码已用完，请生成新的恢复代码。} other {已启用。还剩#个恢复代码。}}',
  'account.secondFactor-yes': '已启用',
  'account.secondFactor-no': '未启用',
  'account.secondFactor-setUp': '设置两步验证',
  'account.secondFactor-scan': '请用身份验证器应用扫描此二维码，或输入密钥。',
  'account.secondFactor-picture': '二维码',
  'account.secondFactor-secret': '密钥：',
  'account.secondFactor-recovery': '恢复代码',
  'account.secondFactor-recoveryHint':
    '设备丢失时，可用恢复代码登录。每个代码只能使用一次。请立即保存：恢复代码不会再次显示。',
  'account.secondFactor-code': '验证码',
  'account.secondFactor-codeHint': '身份验证器应用显示的六位数字',
  'account.secondFactor-codeWrong': '请输入身份验证器应用当前显示的六位数字。',
  'account.secondFactor-confirm': '启用',
  'account.secondFactor-renew': '生成新的恢复代码',
  'account.secondFactor-end': '停用',
  'account.secondFactor-removing':
    '如{name}的设备已丢失，请停用两步验证。此后该用户只用密码即可登录，其所有会话均将结束。',
  'account.secondFactor-remove': '停用两步验证',
  'account.secondFactor-removed': '{name}的两步验证已停用。',
}
