import { letterheadsOf } from '../../letterheads.mjs'

const ITU = '国际电信联盟'

export const letterheads = letterheadsOf({
  issuers: [
    {
      field: 'itu-t',
      lines: [ITU, '电信标准化局'],
      city: '日内瓦',
      title: '电信标准化局主任',
      references: [
        {
          text: '电信标准化局第{n}号通函',
          series: '电信标准化局通函',
          number: '{n}',
          kind: 'circular',
        },
        {
          text: '电信标准化局第{k}/{sg}号集体函',
          series: '电信标准化局集体函',
          number: '{k}/{sg}',
          kind: 'collective-letter',
        },
      ],
      addressees: [
        '国际电联各成员国主管部门',
        'ITU-T部门成员',
        'ITU-T部门准成员',
        '国际电联学术成员',
      ],
      addresseesInLine:
        '致国际电联各成员国主管部门、ITU-T部门成员、ITU-T部门准成员和国际电联学术成员',
    },
    {
      field: 'itu-r',
      lines: ['无线电通信局（BR）'],
      city: null,
      title: '主任',
      references: [
        { text: '通函\n{k}/LCCE/{m}', series: '{k}/LCCE', number: '{m}', kind: 'circular-letter' },
        { text: '行政通函\nCACE/{m}', series: 'CACE', number: '{m}', kind: 'circular' },
      ],
      addressees: [
        '国际电联各成员国主管部门',
        '无线电通信部门成员',
        'ITU-R部门准成员',
        '国际电联学术成员',
      ],
      addresseesInLine:
        '致国际电联各成员国主管部门、无线电通信部门成员、ITU-R部门准成员和国际电联学术成员',
    },
    {
      field: 'itu-d',
      lines: [ITU, '电信发展局'],
      city: '日内瓦',
      title: '主任',
      references: [
        { text: 'BDT/ASP/DM-{m}', series: 'BDT/ASP/DM', number: '{m}', kind: 'other' },
        { text: 'DM-{yy}/{m}', series: 'DM', number: '{yy}/{m}', kind: 'other' },
      ],
      addressees: ['国际电联各成员国主管部门', 'ITU-D部门成员', '监管机构'],
      addresseesInLine: '致国际电联各成员国主管部门、ITU-D部门成员和监管机构',
    },
    {
      field: 'un',
      lines: ['生物多样性公约秘书处'],
      city: '蒙特利尔',
      title: '执行秘书',
      references: [{ text: '通知{y}-{m}', series: '通知', number: '{y}-{m}', kind: 'other' }],
      addressees: ['《生物多样性公约》国家联络点', '科咨机构联络点', '相关组织'],
      addresseesInLine: '致《生物多样性公约》国家联络点、科咨机构联络点和相关组织',
    },
    {
      field: 'un',
      lines: ['联合国欧洲经济委员会'],
      city: '日内瓦',
      title: '可持续运输司司长',
      references: [
        { text: 'ECE/TRANS/{y}/{n}', series: 'ECE/TRANS', number: '{y}/{n}', kind: 'other' },
      ],
      addressees: ['各国常驻日内瓦代表团', '国家联络人', '观察员'],
      addresseesInLine: '致各国常驻日内瓦代表团、国家联络人和观察员',
    },
    {
      field: 'un',
      lines: ['联合国粮食及农业组织'],
      city: '罗马',
      title: '土地及水资源司司长',
      references: [{ text: 'NSL/{y}/{n}', series: 'NSL', number: '{y}/{n}', kind: 'other' }],
      addressees: ['各国农业部', '国家研究机构'],
      addresseesInLine: '致各国农业部和国家研究机构',
    },
    {
      field: 'un',
      lines: ['联合国人类住区规划署（人居署）'],
      city: '内罗毕',
      title: '城市实践处处长',
      references: [],
      addressees: ['各伙伴城市市长', '国家城市规划主管部门'],
      addresseesInLine: '致各伙伴城市市长和国家城市规划主管部门',
    },
    {
      field: 'un',
      lines: ['世界气象组织'],
      city: '日内瓦',
      title: '秘书长',
      references: [
        { text: '{m}{n}/{y}/S/SSU', series: null, number: '{m}{n}/{y}/S/SSU', kind: 'other' },
      ],
      addressees: ['各会员驻世界气象组织常任代表', '水文顾问'],
      addresseesInLine: '致各会员驻世界气象组织常任代表和水文顾问',
    },
  ],
  reference: ['文号：', '文号:'],
  telephone: ['电话：', '电话:'],
  fax: ['传真：', '传真:'],
  email: ['电子邮件：', '电子邮件:', '电邮：'],
  to: ['致：'],
  subject: ['事由：', '事由:'],
  ourReference: ['文号：', '编号：'],
  signed: '（原件已签）',
  notificationTopic: ['主题：'],
})
