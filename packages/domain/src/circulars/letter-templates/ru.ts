import type { LetterForm } from './template-words'

export const ru: LetterForm = {
  language: 'ru',
  labels: {
    reference: 'Осн.',
    contact: 'Контактное лицо',
    telephone: 'Тел.',
    fax: 'Факс',
    email: 'Эл. почта',
    web: 'Веб',
    to: 'Кому',
    copy: 'Копии',
    subject: 'Предмет',
  },
  colon: ': ',
  semicolon: ';',
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  date: '{day} {month} {year} года',
  dateLine: '{place}, {date}',
  signed: '(подпись)',
  enclosures: ['Приложение: {count}', 'Приложения: {count}'],
  bureaus: { TSB: 'БСЭ', BR: 'БР', BDT: 'БРЭ' },
  series: {
    circular: 'Циркуляр {number} {bureau}',
    administrative: 'Административный циркуляр {number}',
    'collective-letter': 'Коллективное письмо {number} {bureau}',
    'circular-letter': 'Циркулярное письмо {number}',
    notification: 'Уведомление {number}',
  },
  amendedSeries: {
    circular: 'Циркуляру {number} {bureau}',
    administrative: 'Административному циркуляру {number}',
    'collective-letter': 'Коллективному письму {number} {bureau}',
    'circular-letter': 'Циркулярному письму {number}',
    notification: 'Уведомлению {number}',
  },
  amendments: {
    addendum: 'Дополнительный документ {number} к {letter}',
    corrigendum: 'Исправление {number} к {letter}',
    revision: 'Пересмотр {number} к {letter}',
  },
  paragraph: '{reference}, п. {number}',
}
