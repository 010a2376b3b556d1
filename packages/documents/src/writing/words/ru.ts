import type { DocumentWords } from './document-words'

export const ru: DocumentWords = {
  labels: {
    meeting: 'Собрание',
    dates: 'Даты',
    place: 'Место',
    name: 'Имя',
    jobTitle: 'Должность',
    organization: 'Организация',
    country: 'Страна или район',
    capacity: 'Статус участника',
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
    moderator: 'Модератор',
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
    title: 'Сертификат об участии',
    paragraphs: ['Настоящим удостоверяется участие в следующем собрании.'],
  },
  visa: {
    title: 'Письмо для получения визы',
    paragraphs: [
      'Указанное ниже лицо зарегистрировано для участия в следующем собрании и должно прибыть на него.',
      'Просим компетентные органы рассмотреть заявление о выдаче визы и принять решение до начала собрания.',
      'Настоящее письмо не подтверждает оплату проезда или проживания.',
    ],
  },
  verification: 'Код проверки: {code}. Проверить: {url}',
  codeImage: 'QR-код: {code}',
}
