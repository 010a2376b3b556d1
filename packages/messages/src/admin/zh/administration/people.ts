import type { Translation } from '../../../translation'
import type { people as English } from '../../en/administration/people'

export const people: Translation<typeof English> = {
  'people.title': '人员',
  'people.role': '角色',
  'people.active': '可登录',
  'people.inactive': '不可登录',
  'people.change': '修改{name}',
  'people.maySignIn': '可登录',
  'people.deactivating': '此人将在所有设备上被注销，且无法再登录。其操作记录保留。',
  'people.role-owner': '所有者',
  'people.role-editor': '编辑',
  'people.role-registrar': '注册管理员',
  'people.role-reader': '阅读者',
  'people.roleHint-owner': '可执行所有操作，并授予角色。',
  'people.roleHint-editor': '导入、更正和发布信函。',
  'people.roleHint-registrar': '审核注册并查看发件箱。',
  'people.roleHint-reader': '只可查看信函，不作更改。',
  'people.invitations-title': '邀请',
  'people.invitations-none': '目前没有待处理的邀请。',
  'people.invitations-invite': '邀请',
  'people.invitations-once': '此链接仅显示一次。请转交给 {email}：首先打开者将获得账户。',
  'people.invitations-until': '有效期至',
  'people.invitations-withdraw': '撤回对 {email} 的邀请',
}
