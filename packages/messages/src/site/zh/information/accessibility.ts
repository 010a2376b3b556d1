import type { Translation } from '../../../translation'
import type { accessibility as English } from '../../en/information/accessibility'

export const accessibility: Translation<typeof English> = {
  'accessibility.title': '无障碍',
  'accessibility.aim': '我们的标准',
  'accessibility.aim-text':
    '本网站力求达到《网页内容无障碍指南》（WCAG）2.2版AA级，可使用键盘和屏幕阅读器操作，无需脚本，并适用于窄窗口。',
  'accessibility.tested': '测试方法',
  'accessibility.tested-text':
    '我们用自动化测试（axe）检查六种语文、浅色和深色的页面。自动化测试只能发现部分障碍。',
  'accessibility.limits': '已知限制',
  'accessibility.limits-text':
    '通函仅有发出时所用的语文版本。其他网站上的文件可能不符合无障碍要求。',
  'accessibility.contact': '报告问题',
  'accessibility.contact-text': '如您无法使用本网站的某一部分，请致函秘书处。地址见每页底部。',
}
