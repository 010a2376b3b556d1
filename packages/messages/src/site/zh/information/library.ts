import type { Translation } from '../../../translation'
import type { library as English } from '../../en/information/library'

export const library: Translation<typeof English> = {
  'library.title': '资料库',
  'library.lead': '成果、决定、文件和结果。本网站会议的条目链接到会议页面，其他条目均注明来源。',
  'library.decisions-past': '以往的决定',
  'library.outcomes': '结果',
  'library.none': '尚未发布任何决定、结果或文件。',
  'library.of-meetings': '来自本网站的会议',
  'library.groups': '小组',
  'library.groups-lead': '工作组（2016至2018年）和专题小组（2020年起）负责编写成果。',
  'library.led-by': '牵头方',
  'library.parts': '组成部分',
  'library.period': '{from}至{until}',
  'library.period-about': '约{from}至{until}',
}
