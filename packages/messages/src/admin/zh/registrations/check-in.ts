import type { Translation } from '../../../translation'
import type { checkIn as English } from '../../en/registrations/check-in'

export const checkIn: Translation<typeof English> = {
  'check-in.title': '签到',
  'check-in.find': '姓名或代码',
  'check-in.findHint': '请扫描代码，或输入代码或姓名的一部分。',
  'check-in.day': '日期',
  'check-in.session': '场次',
  'check-in.do': '签到',
  'check-in.done': '{name}已签到。',
  'check-in.already': '{name}此前已签到。',
  'check-in.isIn': '已签到',
  'check-in.counted': '{name}已签到。按其要求不记录姓名。',
  'check-in.unknown': '没有与会者使用此姓名或代码。请检查拼写，或用姓名的其他部分搜索。',
  'check-in.more': '符合的人员较多。请输入姓名的更多部分。',
  'check-in.counts': '已签到{here, number}/{all, number}',
  'check-in.waiting': '{count, plural, other {恢复联网后将发送#项签到。}}',
  'check-in.offline': '离线。这是上次加载的名单。',
  'check-in.deleteList': '从此设备删除名单',
  'check-in.listDeleted': '名单已从此设备删除。',
  'check-in.camera': '摄像头画面',
  'check-in.cameraOn': '用摄像头扫描',
  'check-in.cameraOff': '关闭摄像头',
  'check-in.cameraRefused': '摄像头不可用。请允许使用摄像头，或输入姓名或代码。',
  'check-in.noCamera': '扫码需要摄像头和安全连接（HTTPS）。请输入姓名或代码，或使用扫码器。',
  'check-in.loading': '正在加载读码程序……',
}
