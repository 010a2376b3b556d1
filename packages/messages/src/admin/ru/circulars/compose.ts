import type { Translation } from '../../../translation'
import type { compose as English } from '../../en/circulars/compose'

export const compose: Translation<typeof English> = {
  'compose.title': 'Новое собрание',
  'compose.lead':
    'Введите основные сведения. По ним будет составлен циркуляр, который вы проверите до публикации.',
  'compose.fromLead':
    'Новый циркуляр, программа и условия участия составляются по прежнему собранию. Предложения с прежними датами, местами и сроками не переносятся.',
  'compose.open': 'Новое собрание',
  'compose.from': 'Начать с',
  'compose.blank': 'Пустое собрание',
  'compose.fromFile': 'Файл из другой системы',
  'compose.file': 'Выбрать файл',
  'compose.fileHint':
    'Экспорт мероприятия из Indico (JSON), расписание из pretalx (schedule.json) или файл календаря (.ics).',
  'compose.fileUnread':
    'В этом файле не найдено ни одного собрания. Выберите экспорт мероприятия из Indico, расписание из pretalx или файл календаря.',
  'compose.fileRead':
    'Файл прочитан. Заседаний: {sessions}. Выступающих: {speakers}. Проверьте основные сведения ниже.',
  'compose.fileLeftOut': 'Не перенесено:',
  'compose.file-no-title': 'нет названия',
  'compose.file-no-time': 'нет времени начала и окончания',
  'compose.file-not-within-one-day': 'не укладывается в один день',
  'compose.file-rest-of-series': 'перенесены только первые даты этой серии',
  'compose.firstDay': 'Первый день',
  'compose.lastDay': 'Последний день',
  'compose.lastDayHint': 'Оставьте пустым, если собрание длится один день.',
  'compose.titleHint': 'Показывается на странице собрания и в предмете циркуляра.',
  'compose.letterLanguage': 'Язык циркуляра',
  'compose.city': 'Город',
  'compose.letter': 'Номер циркуляра',
  'compose.letterHint': 'Например, «Циркуляр 400 БСЭ». Можно добавить позднее, до публикации.',
  'compose.issuedOn': 'Дата циркуляра',
  'compose.write': 'Создать циркуляр',
  'compose.problemTitle': 'Введите название.',
  'compose.problemOrder': 'Введите последний день не раньше первого.',
  'compose.problemHours':
    'Введите время начала и более позднее время окончания или оставьте оба поля пустыми.',
  'compose.problemPlace': 'Введите город, в котором проводится очное собрание.',
  'compose.settingsFrom': 'Скопировать настройки из',
  'compose.settingsNone': 'Не копировать',
}
