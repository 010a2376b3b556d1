import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.nav-meetings': '会议',
  'layout.nav-overview': '首页',
  'layout.nav-serviceKeys': 'API密钥',
  'layout.nav-webhooks': 'Webhook',
  'layout.nav-organizations': '组织',
  'layout.nav-memberships': '成员身份',
  'layout.nav-settings': '设置',
  'layout.brand-name': 'U4SSC',
  'layout.brand-office': '秘书处',
  'layout.page-title': '{title} · U4SSC秘书处',
  'layout.nav-label': '主菜单',
  'layout.nav-skip': '跳至正文',
  'layout.nav-circulars': '通函',
  'layout.nav-language': '语文',
  'layout.more-open': '更多',
  'layout.more-of': '更多：{name}',
  'layout.more-actions': '操作',
  'layout.nav-registrations': '注册',
  'layout.nav-messages': '发件箱',
  'layout.nav-people': '用户',
  'layout.nav-audit': '审计日志',
  'layout.nav-account': '账户',
  'layout.nav-notices': '通知',
  'layout.nav-subscribers': '订阅者',
}
