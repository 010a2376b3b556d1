import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.not-found-title': '页面不存在',
  'error.not-found-lead': '请检查网址，或使用菜单查找页面。',
  'error.unreachable': '服务器没有响应。请检查网络连接后重试。',
  'error.unexpected': '此页面出现错误。请重试，或重新加载页面。',
  'error.signedOut': '您的会话已结束。请在另一窗口重新登录，然后在此重试。您输入的内容已保留。',
  'error.notAllowed': '您的角色不包括此操作。请管理平台的所有者更改您的角色。',
  'error.server': '服务器出现错误。请重试。如再次出现，请将此编号发给管理员：{requestId}',
  'error.otherMeeting':
    '您的角色仅限于部分会议。请在“会议”中打开其中一个会议，或向所有者申请访问权限。',
}
