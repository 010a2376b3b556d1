import type { Translation } from '../../../translation'
import type { checkIn as English } from '../../en/registrations/check-in'

export const checkIn: Translation<typeof English> = {
  'check-in.title': '签到',
  'check-in.find': '代码或姓名',
  'check-in.findHint': '用摄像头或扫描器读取代码，或输入代码；也可输入姓名的一部分。',
  'check-in.day': '日期',
  'check-in.session': '场次',
  'check-in.door': '入口处',
  'check-in.do': '签到',
  'check-in.done': '{name} 已签到。',
  'check-in.already': '{name} 此前已签到。',
  'check-in.isIn': '已到',
  'check-in.counted': '已计入{name}。按本人选择，不记录姓名。',
  'check-in.unknown': '没有与此代码或姓名相符的与会者。',
  'check-in.more': '还有更多：请输入更完整的姓名。',
  'check-in.counts': '已到 {here, number} 人，共 {all, number} 人。',
  'check-in.waiting': '{count, plural, other {# 条}}待发送。',
  'check-in.offline': '无网络连接：此为先前的名单。',
  'check-in.forget': '从本设备删除名单',
  'check-in.forgotten': '名单已从本设备删除。',
  'check-in.camera': '摄像头画面',
  'check-in.cameraOn': '用摄像头读取代码',
  'check-in.cameraOff': '关闭摄像头',
  'check-in.cameraRefused': '无法使用摄像头。请输入代码或姓名。',
  'check-in.noCamera': '此浏览器无法用摄像头读取代码：请输入代码或姓名，或使用扫描器。',
}
