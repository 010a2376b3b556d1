import type { Translation } from '../../translation'
import type { timeZone as English } from '../en/time-zone'

export const timeZone: Translation<typeof English> = {
  'time-zone.change': '更改时区',
  'time-zone.label': '城市或时区',
  'time-zone.show': '显示',
  'time-zone.other-zones': '其他时区',
  'time-zone.geneva': '日内瓦',
  'time-zone.region-Africa': '非洲',
  'time-zone.region-America': '美洲',
  'time-zone.region-Antarctica': '南极洲',
  'time-zone.region-Arctic': '北极',
  'time-zone.region-Asia': '亚洲',
  'time-zone.region-Atlantic': '大西洋',
  'time-zone.region-Australia': '澳大利亚',
  'time-zone.region-Europe': '欧洲',
  'time-zone.region-Indian': '印度洋',
  'time-zone.region-Pacific': '太平洋',
  'time-zone.lead': '所有页面都将按该城市的时间显示。您的选择保存在此浏览器中。',
}
