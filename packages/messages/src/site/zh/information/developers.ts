import type { Translation } from '../../../translation'
import type { developers as English } from '../../en/information/developers'

export const developers: Translation<typeof English> = {
  'developers.title': '开发者',
  'developers.lead': '在您自己的程序中读取通函、计算会议时间、查询与会资格。',
  'developers.packages': '软件包',
  'developers.packages-text':
    '软件包尚未发布到npm，请从源代码构建。适用于Node 20.19或更新版本的ES模块。@u4ssc/domain、@u4ssc/calendar和@u4ssc/client也可在浏览器中运行。',
  'developers.package-domain': '计算会议时间、判定与会资格并比较各个版本。',
  'developers.package-reader': '读取六种语言的通函，并注明每项信息的出处。',
  'developers.package-documents': '读取Word、PDF和HTML文件，生成信函、名单和胸卡。',
  'developers.package-calendar': '生成日历文件和日历订阅源。',
  'developers.package-client': '以带类型的方式调用HTTP API。',
  'developers.package-cli': '在命令行中完成上述所有操作。',
  'developers.sample': '以当地时间显示会议',
  'developers.sample-text':
    '将一份通函存为circular.txt，将此程序存为print-meeting.mjs，然后运行：node print-meeting.mjs',
  'developers.output': '电信标准化局第352号通函的输出',
  'developers.api': 'API',
  'developers.api-text':
    '本网站的所有数据均以JSON格式在/v1下提供。错误采用问题详情格式（RFC 9457）。',
  'developers.widget': '在您的网站上显示会议',
  'developers.widget-text':
    '此脚本在框架内按读者的时区显示会议接下来的时间。没有脚本时，该元素保留您自己的内容。',
  'developers.reference': 'API参考',
  'developers.openapi': 'OpenAPI说明',
  'developers.feed-atom': '所有更新（Atom）',
  'developers.feed-json': '所有更新（JSON Feed）',
  'developers.stream': '已发布版本的事件流（server-sent events）',
  'developers.calendar': '日程文件',
  'developers.calendar-text':
    '在日程的网址后加上.ics、.csv或.txt，即可得到日历文件、表格或纯文本。zone=设置时区，session=选择场次。',
  'developers.package-mcp': '使人工智能助手能够搜索本网站并注明来源（Model Context Protocol）。',
}
