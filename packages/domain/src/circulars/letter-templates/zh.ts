import type { LetterForm } from './template-words'

export const zh: LetterForm = {
  language: 'zh',
  labels: {
    reference: '文号',
    contact: '联系人',
    telephone: '电话',
    fax: '传真',
    email: '电子邮件',
    web: '网址',
    to: '致',
    copy: '抄送',
    subject: '事由',
  },
  colon: '：',
  semicolon: '；',
  months: '1 2 3 4 5 6 7 8 9 10 11 12',
  date: '{year}年{month}月{day}日',
  dateLine: '{date}，{place}',
  signed: '（原件已签）',
  enclosures: ['附件：{count}件', '附件：{count}件'],
  bureaus: { TSB: '电信标准化局', BR: '无线电通信局', BDT: '电信发展局' },
  series: {
    circular: '{bureau}第{number}号通函',
    administrative: '{number}号行政通函',
    'collective-letter': '{bureau}第{number}号集体函',
    'circular-letter': '{number}号通函',
    notification: '第{number}号通知',
  },
  amendments: {
    addendum: '{letter}补遗{number}',
    corrigendum: '{letter}勘误{number}',
    revision: '{letter}修订{number}',
  },
  paragraph: '{reference}第{number}段',
}
