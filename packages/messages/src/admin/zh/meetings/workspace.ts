import type { Translation } from '../../../translation'
import type { workspace as English } from '../../en/meetings/workspace'

export const workspace: Translation<typeof English> = {
  'workspace.overview': '概览',
  'workspace.details': '详细信息',
  'workspace.registration': '注册',
  'workspace.participants': '与会者',
  'workspace.form': '表单和设置',
  'workspace.waitingList': '候补名单',
  'workspace.emails': '电子邮件',
  'workspace.version': '已发布，第{number, number}版',
  'workspace.newMeeting': '尚未发布',
  'workspace.status': '状态',
  'workspace.steps': '后续步骤',
  'workspace.stepsDone': '已完成{done, number}/{all, number}',
  'workspace.done': '已完成',
  'workspace.step-programme': '添加日程',
  'workspace.step-speakers': '添加发言人',
  'workspace.step-form': '设置注册',
  'workspace.step-joining': '添加入会信息',
  'workspace.step-outcomes': '添加结果和决定',
  'workspace.step-record': '完成归档',
  'workspace.someOf': '{some, number}/{all, number}',
  'workspace.speakersAccepted': '已确认的发言人',
  'workspace.publicPage': '公开页面',
  'workspace.figures': '按国家、与会身份和与会方式统计的注册',
  'workspace.drafted': '已在草稿中，未发布',
}
