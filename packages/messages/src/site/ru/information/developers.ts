import type { Translation } from '../../../translation'
import type { developers as English } from '../../en/information/developers'

export const developers: Translation<typeof English> = {
  'developers.title': 'Разработчикам',
  'developers.lead':
    'Читайте циркуляры, вычисляйте время собраний и проверяйте право на участие в своих программах.',
  'developers.packages': 'Пакеты',
  'developers.packages-text':
    'Модули ES для Node 20.19 и новее. @u4ssc/domain и @u4ssc/client работают и в браузерах.',
  'developers.package-domain':
    'Читает циркуляры, вычисляет время собраний и определяет, кто может участвовать.',
  'developers.package-documents': 'Читает файлы Word, PDF и HTML. Создаёт файлы календаря.',
  'developers.package-client': 'Вызывает HTTP API, с типами.',
  'developers.package-cli': 'Делает всё это из командной строки.',
  'developers.sample': 'Вывести собрание по местному времени',
  'developers.sample-text':
    'Сохраните циркуляр как circular.txt, а эту программу — как print-meeting.mjs. Затем выполните: node print-meeting.mjs',
  'developers.output': 'Результат для Циркуляра БСЭ 352',
  'developers.api': 'API',
  'developers.api-text':
    'Все данные этого сайта доступны в формате JSON по адресу /v1. Ошибки описываются по RFC 9457.',
  'developers.widget': 'Собрание на вашей странице',
  'developers.widget-text':
    'Скрипт API показывает там ближайшее время собрания в часовом поясе читателя, внутри фрейма. Без скриптов элемент остаётся таким, каким вы его написали.',
  'developers.reference': 'Справочник API',
  'developers.openapi': 'Описание OpenAPI',
  'developers.feed-atom': 'Все изменения, Atom',
  'developers.feed-json': 'Все изменения, JSON Feed',
  'developers.stream': 'Поток выпусков (server-sent events)',
  'developers.calendar': 'Файлы программы',
  'developers.calendar-text':
    'Добавьте .ics, .csv или .txt к адресу программы, чтобы получить файл календаря, таблицу или простой текст. zone= задаёт часовой пояс, session= — заседания.',
}
