import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.lost-title': '没有此页面',
  'error.lost-lead': '地址可能有误，或其所指内容已不存在。',
  'error.unreachable': '服务器没有响应。请检查连接后重试。',
  'error.unexpected': '此页面出现错误。请重试或重新加载页面。',
  'error.signedOut': '您的会话已结束。请在另一个窗口重新登录，然后在此重试：您输入的内容会保留。',
  'error.notAllowed': '您的角色不允许此操作。管理平台的所有者可以授予您相应的角色。',
  'error.server': '服务器出错。请重试；如果仍然出错，请将此编号告知管理员：{requestId}',
}
