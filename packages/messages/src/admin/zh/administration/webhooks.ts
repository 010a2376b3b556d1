import type { Translation } from '../../../translation'
import type { webhooks as English } from '../../en/administration/webhooks'

export const webhooks: Translation<typeof English> = {
  'webhooks.title': 'Webhook',
  'webhooks.lead': '每次发布都会签名后发送至这些地址；失败会重试。',
  'webhooks.none': '目前不向任何地址发送。',
  'webhooks.url': '发送地址',
  'webhooks.make': '添加',
  'webhooks.once': '用于验证发送至{url}的签名的密钥仅显示这一次。',
  'webhooks.since': '自{moment}起',
  'webhooks.noDeliveries': '尚未向其发送任何内容。',
  'webhooks.answer': '结果',
  'webhooks.replayOf': '重新发送：{moment}',
  'webhooks.removeTitle': '移除此地址？',
  'webhooks.removeMore': '不再向{url}发送，其发送记录也将消失。',
  'webhooks.delivery-waiting': '等待中',
  'webhooks.delivery-delivered': '已送达',
  'webhooks.delivery-failed': '失败',
}
