import type { Translation } from '../../../translation'
import type { serviceKeys as English } from '../../en/administration/service-keys'

export const serviceKeys: Translation<typeof English> = {
  'service-keys.title': '程序密钥',
  'service-keys.lead': '程序以密钥代替密码登录，只能执行所勾选的操作。',
  'service-keys.none': '没有密钥。',
  'service-keys.nameHint': '用于哪个程序。',
  'service-keys.scopes': '允许的操作',
  'service-keys.until': '有效期至',
  'service-keys.untilHint': '含当日（UTC）。留空：直至吊销。',
  'service-keys.always': '直至吊销',
  'service-keys.make': '创建密钥',
  'service-keys.once': '“{name}”的密钥仅显示这一次。请复制到程序保存机密之处。',
  'service-keys.revoke': '吊销{name}',
  'service-keys.revokeTitle': '吊销密钥“{name}”？',
  'service-keys.revokeMore': '程序将无法再以其登录。此操作不可撤销：需另建密钥。',
  'service-keys.revokeNow': '吊销',
  'service-keys.scope-drafts:read': '读取草稿',
  'service-keys.scope-drafts:write': '编写草稿',
  'service-keys.scope-drafts:publish': '发布草稿',
  'service-keys.scope-audit:read': '读取审计记录',
  'service-keys.scope-cases:export': '导出训练案例',
}
