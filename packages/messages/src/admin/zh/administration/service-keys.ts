import type { Translation } from '../../../translation'
import type { serviceKeys as English } from '../../en/administration/service-keys'

export const serviceKeys: Translation<typeof English> = {
  'service-keys.title': 'API密钥',
  'service-keys.lead': '密钥使其他系统无需密码即可使用API，且只能进行您允许的操作。',
  'service-keys.none': '尚无密钥。请创建一个以连接其他系统。',
  'service-keys.nameHint': '例如所连接系统的名称。',
  'service-keys.scopes': '权限',
  'service-keys.until': '有效期',
  'service-keys.untilHint': '有效至该日结束（UTC）。如不设有效期，请留空。',
  'service-keys.always': '永久',
  'service-keys.create': '创建密钥',
  'service-keys.once': '密钥“{name}”已创建。请立即复制：密钥只显示一次。',
  'service-keys.revoke': '撤销{name}',
  'service-keys.revokeTitle': '撤销密钥“{name}”？',
  'service-keys.revokeMore': '所连接的系统将失去访问权限。此操作无法撤销，但您可以创建新密钥。',
  'service-keys.revokeNow': '撤销',
  'service-keys.scope-drafts:read': '读取草稿',
  'service-keys.scope-drafts:write': '编写草稿',
  'service-keys.scope-drafts:publish': '发布草稿',
  'service-keys.scope-audit:read': '读取审计日志',
  'service-keys.scope-cases:export': '导出训练案例',
}
