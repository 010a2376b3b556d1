import type { Translation } from '../../../translation'
import type { webhooks as English } from '../../en/administration/webhooks'

export const webhooks: Translation<typeof English> = {
  'webhooks.title': 'Webhook',
  'webhooks.lead': '有内容发布时通知您的系统。请求附有签名，失败的请求会重新发送。',
  'webhooks.none': '尚无Webhook。请添加您要通知的系统的地址。',
  'webhooks.url': '网址',
  'webhooks.add': '添加Webhook',
  'webhooks.once': '请立即复制密钥：密钥只显示一次。用它核对发往{url}的请求的签名。',
  'webhooks.since': '添加时间：{moment}',
  'webhooks.noDeliveries': '尚无投递记录。',
  'webhooks.answer': '响应',
  'webhooks.replayOf': '重新投递{moment}的内容',
  'webhooks.removeTitle': '移除此Webhook？',
  'webhooks.removeMore': '不再向{url}发送任何内容，其投递记录将被删除。',
  'webhooks.delivery-waiting': '等待中',
  'webhooks.delivery-delivered': '已投递',
  'webhooks.delivery-failed': '失败',
}
