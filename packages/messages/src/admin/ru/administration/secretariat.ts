import type { Translation } from '../../../translation'
import type { secretariat as English } from '../../en/administration/secretariat'

export const secretariat: Translation<typeof English> = {
  'secretariat.title': 'Секретариат',
  'secretariat.lead':
    'Как секретариат называет себя в сообщениях и документах. В еще не отправленных сообщениях используются новые названия.',
  'secretariat.emails': 'Сообщения',
  'secretariat.documents': 'Документы',
  'secretariat.name': 'Название секретариата',
  'secretariat.nameHint':
    'В начале и в конце сообщений, например Секретариат U4SSC. Оставьте пустым, чтобы использовать серию собрания.',
  'secretariat.senderName': 'Имя отправителя',
  'secretariat.senderHint': 'Оставьте пустым, чтобы использовать имя из настройки MAIL_FROM.',
  'secretariat.replyTo': 'Адрес для ответов',
  'secretariat.replyHint': 'Оставьте пустым, если ответы приходят на адрес отправителя.',
  'secretariat.letterhead': 'Бланк',
  'secretariat.letterheadHint':
    'До шести строк в начале списков, подтверждений, сертификатов и писем для получения визы. Оставьте пустым, чтобы использовать название органа, издавшего циркуляр.',
  'secretariat.signatoryName': 'Имя подписывающего лица',
  'secretariat.signatoryHint':
    'Подписывает подтверждения, сертификаты и письма для получения визы и предлагается для новых циркуляров.',
  'secretariat.signatoryTitle': 'Должность подписывающего лица',
  'secretariat.signatoryOrganization': 'Организация подписывающего лица',
  'secretariat.logo': 'Логотип',
  'secretariat.logoHint': 'PNG или JPEG, не более 500 кБ, ширина и высота от 50 до 4000 пикселей.',
  'secretariat.logoChoose': 'Выбрать изображение',
  'secretariat.logoReplace': 'Заменить изображение',
  'secretariat.logoText': 'Альтернативный текст логотипа',
  'secretariat.logoTextHint': 'Для тех, кто не видит логотип, например название организации.',
  'secretariat.logoTextMissing': 'Введите альтернативный текст.',
  'secretariat.logoMissing': 'Выберите изображение.',
  'secretariat.logoSvg':
    'Файлы SVG не принимаются, так как они могут содержать скрипты. Выберите файл PNG или JPEG.',
  'secretariat.logoSave': 'Сохранить логотип',
  'secretariat.logoDelete': 'Удалить логотип',
  'secretariat.problem-name': 'Введите не более 100 символов без угловых скобок и кавычек.',
  'secretariat.problem-letterhead': 'Введите не более шести строк до 200 символов каждая.',
  'secretariat.changed':
    'Другой пользователь изменил эти настройки. Загрузите сохраненное состояние и внесите изменения снова.',
}
