import type { Translation } from '../../../translation'
import type { registrationDetail as English } from '../../en/registrations/registration-detail'

export const registrationDetail: Translation<typeof English> = {
  'registration-detail.edit': '编辑',
  'registration-detail.save': '保存更改',
  'registration-detail.add': '添加与会者',
  'registration-detail.addHint':
    '适用于未预先注册而到场或来电的人员。电子邮件地址无需确认，该人员会收到含个人链接的电子邮件。',
  'registration-detail.addLate':
    '会议已结束。该人员将被加入名单并收到确认邮件，但不会收到提醒。候补名单上的人员不再递补。',
  'registration-detail.added': '注册成功：{name}。状态：{state}。',
  'registration-detail.consent': '只有本人可以同意公布姓名或记录出席情况。',
  'registration-detail.duplicates': '可能重复',
  'registration-detail.duplicatesHint': '姓名和国家相同：',
  'registration-detail.notes': '备注（仅供秘书处）',
  'registration-detail.notesHint': '本人可以索取这些备注的副本。请勿写不宜由其阅读的内容。',
  'registration-detail.note': '新备注',
  'registration-detail.addNote': '添加备注',
  'registration-detail.history': '历史记录',
  'registration-detail.by-registrant': '注册人',
  'registration-detail.state': '状态：{state}。',
  'registration-detail.by-other': '指定联系人或前用户',
  'registration-detail.email': '邮件“{email}”：{state}',
  'registration-detail.checkedIn': '已签到：{day}',
  'registration-detail.write':
    '{count, plural, =0 {撰写电子邮件} =1 {撰写电子邮件} other {致函#人}}',
  'registration-detail.writeTo': '{count, plural, other {发送给#人的电子邮件}}',
  'registration-detail.writeHint':
    '{seconds, plural, =0 {按您所写的内容发出，无需批准。} other {按您所写的内容发出，无需批准。您可在#秒内停止发送。}}每个人会收到单独的邮件，并记入其历史记录。',
  'registration-detail.subject': '主题',
  'registration-detail.message': '正文',
  'registration-detail.send': '{count, plural, other {发送给#人}}',
  'registration-detail.sent': '{count, plural, other {电子邮件已发送给#人。}}',
  'registration-detail.needsApproval':
    '{count, plural, =0 {此邮件须作为通知由同事批准。} other {发送给超过#人的邮件须作为通知由同事批准。}}',
  'registration-detail.asNotice': '作为通知继续',
  'registration-detail.leaving': '{count, plural, other {发送给#人的电子邮件即将发出。}}',
  'registration-detail.stop': '停止发送',
  'registration-detail.stopped': '已停止。没有发出任何邮件。',
  'registration-detail.resend': '重新发送确认邮件',
  'registration-detail.resent': '电子邮件已进入发送队列。',
  'registration-detail.confirmation': '下载确认函',
  'registration-detail.needs': '无障碍需求',
  'registration-detail.closed': '此注册已无法编辑。',
  'registration-detail.data': '个人数据',
  'registration-detail.export': '导出数据',
  'registration-detail.erase': '删除数据',
  'registration-detail.eraseTitle': '删除{name}的数据？',
  'registration-detail.eraseMore':
    '姓名、地址、答复、备注和电子邮件将被删除，名额随之空出。保留一条匿名记录用于统计。此操作无法撤销。',
}
