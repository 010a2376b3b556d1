import type { Translation } from '../../../translation'
import type { accessibility as English } from '../../en/information/accessibility'

export const accessibility: Translation<typeof English> = {
  'accessibility.title': '无障碍',
  'accessibility.aim': '我们的目标',
  'accessibility.aim-text':
    '本网站力求达到《网页内容无障碍指南》2.2版AA级。可使用键盘和屏幕阅读器，无需脚本，并适用于窄窗口。',
  'accessibility.tested': '测试方法',
  'accessibility.tested-text':
    '自动测试（axe）以六种语文、浅色和深色检查各页面。此类测试只能发现部分可能存在的障碍。',
  'accessibility.limits': '已知不足',
  'accessibility.limits-text': '信函采用其原文语文。其他网站上的文件可能不具备无障碍条件。',
  'accessibility.contact': '告诉我们',
  'accessibility.contact-text': '如有任何障碍，请致函秘书处，其地址见每页底部。',
}
