import { letterheadsOf } from '../../letterheads.mjs'

const ITU = 'INTERNATIONAL TELECOMMUNICATION UNION'

export const letterheads = letterheadsOf({
  issuers: [
    {
      field: 'itu-t',
      lines: [ITU, 'TELECOMMUNICATION STANDARDIZATION BUREAU'],
      city: 'Geneva',
      title: 'Director of the Telecommunication Standardization Bureau',
      references: [
        { text: 'TSB Circular {n}', series: 'TSB Circular', number: '{n}', kind: 'circular' },
        {
          text: 'TSB Collective letter {k}/{sg}',
          series: 'TSB Collective letter',
          number: '{k}/{sg}',
          kind: 'collective-letter',
        },
      ],
      addressees: [
        'Administrations of Member States of the Union',
        'ITU-T Sector Members',
        'ITU-T Associates',
        'ITU Academia',
      ],
      addresseesInLine:
        'To Administrations of Member States of the Union, ITU-T Sector Members, ITU-T Associates and ITU Academia',
    },
    {
      field: 'itu-r',
      lines: ['Radiocommunication Bureau (BR)'],
      city: null,
      title: 'Director',
      references: [
        {
          text: 'Circular Letter\n{k}/LCCE/{m}',
          series: '{k}/LCCE',
          number: '{m}',
          kind: 'circular-letter',
        },
        {
          text: 'Administrative Circular\nCACE/{m}',
          series: 'CACE',
          number: '{m}',
          kind: 'circular',
        },
      ],
      addressees: [
        'Administrations of Member States of the ITU',
        'Radiocommunication Sector Members',
        'ITU-R Associates',
        'ITU Academia',
      ],
      addresseesInLine:
        'To Administrations of Member States of the ITU, Radiocommunication Sector Members, ITU-R Associates and ITU Academia',
    },
    {
      field: 'itu-d',
      lines: [ITU, 'Telecommunication Development Bureau'],
      city: 'Geneva',
      title: 'Director',
      references: [
        { text: 'BDT/EUR/DM-{m}', series: 'BDT/EUR/DM', number: '{m}', kind: 'other' },
        { text: 'DM-{yy}/{m}', series: 'DM', number: '{yy}/{m}', kind: 'other' },
      ],
      addressees: [
        'Administrations of ITU Member States',
        'ITU-D Sector Members',
        'Regulatory authorities',
      ],
      addresseesInLine:
        'To Administrations of ITU Member States, ITU-D Sector Members and regulatory authorities',
    },
    {
      field: 'un',
      lines: ['Secretariat of the Convention on Biological Diversity'],
      city: 'Montreal',
      title: 'Executive Secretary',
      references: [
        { text: 'Notification {y}-{m}', series: 'Notification', number: '{y}-{m}', kind: 'other' },
      ],
      addressees: ['CBD National Focal Points', 'SBSTTA Focal Points', 'relevant organizations'],
      addresseesInLine:
        'To CBD National Focal Points, SBSTTA Focal Points and relevant organizations',
    },
    {
      field: 'un',
      lines: ['UNITED NATIONS ECONOMIC COMMISSION FOR EUROPE', 'Sustainable Transport Division'],
      city: 'Geneva',
      title: 'Director, Sustainable Transport Division',
      references: [
        { text: 'ECE/TRANS/{y}/{n}', series: 'ECE/TRANS', number: '{y}/{n}', kind: 'other' },
      ],
      addressees: ['Permanent Missions in Geneva', 'National focal points', 'Observers'],
      addresseesInLine: 'To Permanent Missions in Geneva, national focal points and observers',
    },
    {
      field: 'un',
      lines: ['FOOD AND AGRICULTURE ORGANIZATION OF THE UNITED NATIONS'],
      city: 'Rome',
      title: 'Director, Land and Water Division',
      references: [{ text: 'NSL/{y}/{n}', series: 'NSL', number: '{y}/{n}', kind: 'other' }],
      addressees: ['Ministries of Agriculture', 'National research institutes'],
      addresseesInLine: 'To Ministries of Agriculture and national research institutes',
    },
    {
      field: 'un',
      lines: ['United Nations Human Settlements Programme (UN-Habitat)'],
      city: 'Nairobi',
      title: 'Chief, Urban Practices Branch',
      references: [],
      addressees: ['Mayors of partner cities', 'National urban planning authorities'],
      addresseesInLine: 'To Mayors of partner cities and national urban planning authorities',
    },
    {
      field: 'un',
      lines: ['WORLD METEOROLOGICAL ORGANIZATION'],
      city: 'Geneva',
      title: 'Secretary-General',
      references: [
        { text: '{m}{n}/{y}/S/SSU', series: null, number: '{m}{n}/{y}/S/SSU', kind: 'other' },
      ],
      addressees: ['Permanent Representatives of Members with WMO', 'Hydrological Advisers'],
      addresseesInLine:
        'To Permanent Representatives of Members with WMO and Hydrological Advisers',
    },
  ],
  reference: ['Ref:', 'Ref.:', 'Reference:'],
  telephone: ['Tel:', 'Tel.:', 'Telephone:'],
  fax: ['Fax:', 'Telefax:'],
  email: ['E-mail:', 'Email:'],
  to: ['To:'],
  subject: ['Subject:'],
  ourReference: ['Our ref.:', 'Ref.:', 'Reference:'],
  signed: '(signed)',
  notificationTopic: ['Subject(s):'],
})
