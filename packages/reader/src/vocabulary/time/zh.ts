import type { Phrases } from '../../tokens/index'
import type { CalendarWords } from './calendar-words'
import type { TimeSense } from './sense'

export const zh: Phrases<TimeSense> = {
  forenoon: '上午|早上|早晨|凌晨|am|a.m.',
  afternoon: '下午|晚上|晚|pm|p.m.',
  noon: '中午|正午',
  midnight: '午夜|子夜',
  'next-day': '次日|翌日|第二天|隔天',
  'zone-end': '时间|夏令时',
  'zone-start': '协调世界时',
  'zone-sign': '',
  'registration-hour': '登记|注册|报到|签到|证件|胸牌|胸卡',
  opens: '开幕|开始|召开|开会',
  closes: '闭幕|结束|散会',
  daily: '每天|每日|每一天|每个工作日',
  'working-days': '每个工作日|逢工作日|工作日举行|周末除外|不含周末|周末休会',
  weekends: '包括周末|含周末|周末照常',
  recurring:
    '每周一|每星期一|逢周一|每逢周一|每周二|每星期二|逢周二|每逢周二|每周三|每星期三|逢周三|每逢周三|每周四|每星期四|逢周四|每逢周四|每周五|每星期五|逢周五|每逢周五|每周六|每星期六|逢周六|每逢周六|每周日|每星期日|逢周日|每逢周日|每周举行|隔天|隔日',
  deadline:
    '截止日期|截止时间|最后期限|截止期限|期限|关键日期|重要日期|截止|主要日期|最后日期|最晚日期|需采取行动|采取行动',
  due: '不迟于|不晚于|至迟|最迟|截至|延长至|延期至|延至',
  shuts: '截止|结束|关闭|为止',
  request: '建议|请|敬请|恳请|务请',
  modal: '须|必须|应|应当|需|可|必',
  arrives: '送交|送达|寄达|寄交|寄送|收到|提交|交至|送至|发送',
  verb: '将|是|为|已|自|改为|定为|延至',
  for: '的|为|提交|由|从',
  replaced: '原定|代替|取代|而非|曾请|曾邀请|曾要求|其中请|原为',
  'head-days': '会议日期|会期|日期',
  'due-after': '之前|以前|前|止|为止|或之前|或以前|当日或之前',
  list: '日程|时间表|日历|以下日期|下列日期|如下日期',
  told: '将公布|将通知|将收到|将发布|将获得|将另行|有效|任期|生效|推迟|秘书处将|标准化局将|通信局将|发展局将|我们将|我将',
  call: '征集|磋商|审议期|申请|提名',
}

export const calendar: CalendarWords = {
  months: '',
  weekdays: '',
  range: '至 到 ~ 〜 ～',
  and: '和 及 与 、',
  or: '或',
  filler: '',
  year: '',
  ordinal: '',
  hours: '时 點 点',
  minutes: '分',
  hourNames: '',
  hourParts: '',
  at: '',
}
