import type { Translation } from '../../../translation'
import type { delegation as English } from '../../en/registration/delegation'

export const delegation: Translation<typeof English> = {
  'delegation.title': '贵代表团',
  'delegation.people': '人员',
  'delegation.nobody': '尚无人注册。',
  'delegation.places': '{count, plural, other {最多 # 人与会。}}',
  'delegation.state-confirmed': '已注册',
  'delegation.state-offered': '已提供名额',
  'delegation.approve': '批准',
  'delegation.refuse': '拒绝',
  'delegation.reason': '理由（当事人可见）',
  'delegation.reason-needed': '拒绝须说明理由：当事人会看到。',
  'delegation.register': '为他人注册',
  'delegation.register-send': '注册',
  'delegation.taken': '该地址已注册本次会议。',
  'delegation.full': '代表团人数已满。',
  'delegation.not-done': '未执行：其间状态已变。请重新查看名单。',
  'delegation.head': '代表团团长',
  'delegation.head-nobody': '无',
  'delegation.head-send': '指定团长',
  'delegation.letters': '提名函',
  'delegation.letters-hint': 'PDF、Word、PNG 或 JPEG，最大 3 MB。仅秘书处可打开。',
  'delegation.letter': '函件文件',
  'delegation.letter-send': '上传函件',
  'delegation.letter-remove': '撤回 {name}',
  'delegation.letter-bad':
    '文件未被接受：请上传不超过 3 MB 的 PDF、Word (.docx)、PNG 或 JPEG 文件。',
}
