import type { Translation } from '../../../translation'
import type { compose as English } from '../../en/circulars/compose'

export const compose: Translation<typeof English> = {
  'compose.title': 'Новое собрание',
  'compose.lead':
    'Собрание созывается письмом. Укажите, когда и где: по этим данным составляется письмо, и вы просматриваете его до публикации.',
  'compose.fromLead':
    'Берутся его письмо, программа в те же часы и условия участия; предложения с прежними датами, адресами и сроками опускаются.',
  'compose.open': 'Новое собрание',
  'compose.from': 'Взять за основу',
  'compose.blank': 'Ничего',
  'compose.firstDay': 'Первый день',
  'compose.lastDay': 'Последний день',
  'compose.lastDayHint': 'Пусто: собрание длится один день.',
  'compose.titleHint': 'Так, как будет на странице и в теме письма.',
  'compose.letterLanguage': 'Язык письма',
  'compose.city': 'Город',
  'compose.letter': 'Номер циркуляра',
  'compose.letterHint': 'Например, TSB Circular 400. Пусто: добавляется до публикации.',
  'compose.issuedOn': 'Дата письма',
  'compose.write': 'Составить письмо',
  'compose.problemTitle': 'У собрания есть название.',
  'compose.problemOrder': 'Последний день не раньше первого.',
  'compose.problemHours': 'Оба времени, более позднее вторым; или ни одного.',
  'compose.problemPlace': 'Место для тех, кто присутствует лично.',
  'compose.settingsFrom': 'Взять настройки собрания',
  'compose.settingsNone': 'Ничего',
  'compose.sentence':
    'Имею честь сообщить вам, что собрание «{title}» состоится {where} {when}{hours}.',
  'compose.organizing': 'Организаторы собрания: {organizers}.',
  'compose.virtual': 'в виртуальном формате',
  'compose.place': 'в г. {place}',
  'compose.hybrid': 'в г. {place} и онлайн',
  'compose.oneDay': '{day}',
  'compose.days': 'с {first} по {last}',
  'compose.hours': ', с {opens} до {closes} {time}',
  'compose.dailyHours': ', ежедневно с {opens} до {closes} {time}',
  'compose.genevaTime': 'по женевскому времени',
  'compose.otherTime': '{zone}',
  'compose.salutation': 'Уважаемая госпожа, уважаемый господин,',
  'compose.closing': 'С уважением,',
}
