import type { Translation } from '../../../translation'
import type { developers as English } from '../../en/information/developers'

export const developers: Translation<typeof English> = {
  'developers.title': '开发者',
  'developers.lead': '在您自己的程序中读取通函、计算会议时间并核查与会资格。',
  'developers.packages': '软件包',
  'developers.packages-text':
    '适用于 Node 20.19 或更新版本的 ES 模块。@u4ssc/domain 和 @u4ssc/client 也可在浏览器中运行。',
  'developers.package-domain': '读取通函、计算会议时间并判定与会资格。',
  'developers.package-documents': '读取 Word、PDF 和 HTML 文件，并生成日历文件。',
  'developers.package-client': '以类型化方式调用 HTTP API。',
  'developers.package-cli': '在命令行中完成上述所有工作。',
  'developers.sample': '以当地时间显示会议',
  'developers.sample-text':
    '将一份通函存为 circular.txt，将此程序存为 print-meeting.mjs，然后运行：node print-meeting.mjs',
  'developers.output': '电信标准化局第 352 号通函的输出',
  'developers.api': 'API',
  'developers.api-text': '本网站的所有数据均以 JSON 格式在 /v1 下提供。错误采用 RFC 9457 的格式。',
  'developers.widget': '在您自己的网页上显示会议',
  'developers.widget-text':
    '应用程序接口的脚本会在页面的框架内，按读者所在时区显示会议接下来的时间。没有脚本时，元素保持您所写的样子。',
  'developers.reference': 'API 参考',
  'developers.openapi': 'OpenAPI 描述',
  'developers.feed-atom': '所有变更，Atom',
  'developers.feed-json': '所有变更，JSON Feed',
  'developers.stream': '发布流（server-sent events）',
  'developers.calendar': '议程文件',
  'developers.calendar-text':
    '在议程的网址后加上 .ics、.csv 或 .txt，即可得到日历文件、表格或纯文本。zone= 选择时区，session= 选择场次。',
}
