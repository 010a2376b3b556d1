import type { Translation } from '../../../translation'
import type { people as English } from '../../en/administration/people'

export const people: Translation<typeof English> = {
  'people.title': '用户',
  'people.role': '角色',
  'people.active': '有效',
  'people.inactive': '已停用',
  'people.change': '编辑{name}',
  'people.maySignIn': '可以登录',
  'people.deactivating':
    '此用户将在所有设备上退出登录，且不能再登录。其以往的操作仍保留在审计日志中。',
  'people.role-owner': '所有者',
  'people.role-editor': '编辑',
  'people.role-registrar': '注册管理员',
  'people.role-reader': '只读用户',
  'people.roleHint-owner': '可进行所有操作并管理用户。',
  'people.roleHint-editor': '导入、更正和发布通函及会议。',
  'people.roleHint-registrar': '对注册作出决定，并可查看发件箱。',
  'people.roleHint-reader': '可查看通函和会议，不能更改任何内容。',
  'people.invitations-title': '邀请',
  'people.invitations-none': '没有待接受的邀请。',
  'people.invitations-invite': '邀请',
  'people.invitations-once': '请将此链接发送给{email}。链接只显示一次，最先打开者获得该账户。',
  'people.invitations-until': '有效期至',
  'people.invitations-withdraw': '撤回对{email}的邀请',
  'people.lastSignIn': '上次登录',
  'people.neverSignedIn': '从未',
}
