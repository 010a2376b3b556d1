import type { Translation } from '../../../translation'
import type { delegation as English } from '../../en/registration/delegation'

export const delegation: Translation<typeof English> = {
  'delegation.title': '我的代表团',
  'delegation.people': '人员',
  'delegation.nobody': '尚无人注册。请在下方为人员注册。',
  'delegation.places': '{count, plural, other {您的代表团最多可有#人。}}',
  'delegation.state-confirmed': '已确认',
  'delegation.state-offered': '已保留名额',
  'delegation.approve': '批准',
  'delegation.refuse': '拒绝',
  'delegation.reason': '理由（将发送给当事人）',
  'delegation.reason-needed': '请填写理由。理由将发送给当事人。',
  'delegation.register': '为他人注册',
  'delegation.register-send': '注册',
  'delegation.taken': '此电子邮件地址已注册本次会议。',
  'delegation.full': '您的代表团已没有名额。',
  'delegation.not-done': '无法执行此操作，因为注册信息在此期间已更改。请查看名单后重试。',
  'delegation.head': '代表团团长',
  'delegation.head-nobody': '无',
  'delegation.head-send': '保存',
  'delegation.letters': '提名函',
  'delegation.letters-hint': 'PDF、Word、PNG或JPEG，最大3 MB。只有秘书处可以打开该提名函。',
  'delegation.letter': '文件',
  'delegation.letter-send': '上传提名函',
  'delegation.letter-remove': '移除{name}',
  'delegation.letter-bad': '提名函未上传。请选择不超过3 MB的PDF、Word（.docx）、PNG或JPEG文件。',
}
