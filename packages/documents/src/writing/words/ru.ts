import type { PaperWords } from './paper-words'

export const ru: PaperWords = {
  labels: {
    meeting: 'Собрание',
    dates: 'Даты',
    place: 'Место',
    name: 'Имя',
    jobTitle: 'Должность',
    organization: 'Организация',
    country: 'Страна или район',
    capacity: 'Статус',
    attendance: 'Участие',
    registration: 'Регистрация',
    passport: 'Паспорт',
    nationality: 'Гражданство',
    bornOn: 'Дата рождения',
  },
  colon: ': ',
  capacities: {
    'member-state': 'Государство-Член',
    'sector-member': 'Член Сектора',
    associate: 'Ассоциированный член',
    academia: 'Академическая организация',
    individual: 'Частное лицо',
    observer: 'Наблюдатель',
  },
  attendances: { 'on-site': 'Очно', online: 'Дистанционно' },
  roles: {
    chair: 'Председатель',
    moderator: 'Ведущий',
    opening: 'Вступительное слово',
    panellist: 'Участник дискуссии',
    rapporteur: 'Докладчик',
    speaker: 'Выступающий',
  },
  dateLine: '{place}, {date}',
  dateRange: '{first} – {last}',
  participants: 'Список участников',
  programme: {
    title: 'Программа',
    none: 'Программа будет опубликована позднее.',
    zone: 'Часовой пояс: {zone}',
  },
  confirmation: {
    title: 'Подтверждение регистрации',
    paragraphs: ['Настоящим подтверждается следующая регистрация.'],
  },
  certificate: {
    title: 'Свидетельство об участии',
    paragraphs: ['Настоящим удостоверяется участие в следующем собрании.'],
  },
  visa: {
    title: 'Письмо в поддержку визового ходатайства',
    paragraphs: [
      'Указанное ниже лицо зарегистрировано на следующее собрание и должно на него прибыть.',
      'Компетентные органы просят рассмотреть визовое ходатайство и принять решение до начала собрания.',
      'Настоящее письмо не подтверждает оплату проезда или проживания.',
    ],
  },
  verification: 'Код проверки: {code}; адрес для проверки: {url}',
  codeImage: 'QR-код: {code}',
}
