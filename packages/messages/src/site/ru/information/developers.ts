import type { Translation } from '../../../translation'
import type { developers as English } from '../../en/information/developers'

export const developers: Translation<typeof English> = {
  'developers.title': 'Разработчикам',
  'developers.lead':
    'Чтение циркуляров, вычисление времени собраний и проверка права на участие в ваших приложениях.',
  'developers.packages': 'Пакеты',
  'developers.packages-text':
    'Пакеты еще не опубликованы в npm: соберите их из исходного кода. Модули ES для Node 20.19 или новее. Пакеты @u4ssc/domain, @u4ssc/calendar и @u4ssc/client работают также в браузерах.',
  'developers.package-domain':
    'Вычисляет время собраний, определяет право на участие и сравнивает версии.',
  'developers.package-reader':
    'Читает циркуляры на шести языках и указывает источник каждого сведения.',
  'developers.package-documents': 'Читает файлы Word, PDF и HTML. Создает письма, списки и бейджи.',
  'developers.package-calendar': 'Создает файлы и ленты календаря.',
  'developers.package-client': 'Вызывает HTTP API, с типами.',
  'developers.package-cli': 'Выполняет все это из командной строки.',
  'developers.sample': 'Вывод данных о собрании по местному времени',
  'developers.sample-text':
    'Сохраните циркуляр как circular.txt, а эту программу – как print-meeting.mjs. Затем выполните: node print-meeting.mjs',
  'developers.output': 'Результат для Циркуляра 352 БСЭ',
  'developers.api': 'API',
  'developers.api-text':
    'Все данные этого сайта доступны в формате JSON по адресу /v1. Ошибки описываются по стандарту RFC 9457 (problem details).',
  'developers.widget': 'Собрание на вашем сайте',
  'developers.widget-text':
    'Этот скрипт показывает во фрейме ближайшее время собрания в часовом поясе читателя. Без скриптов элемент сохраняет ваше собственное содержание.',
  'developers.reference': 'Справочник API',
  'developers.openapi': 'Описание OpenAPI',
  'developers.feed-atom': 'Все изменения (Atom)',
  'developers.feed-json': 'Все изменения (JSON Feed)',
  'developers.stream': 'Поток опубликованных версий (server-sent events)',
  'developers.calendar': 'Файлы программы',
  'developers.calendar-text':
    'Добавьте .ics, .csv или .txt к адресу программы, чтобы получить файл календаря, таблицу или простой текст. Параметр zone= задает часовой пояс, session= – заседания.',
  'developers.package-mcp':
    'Позволяет ИИ-помощникам искать на этом сайте и указывать источник (Model Context Protocol).',
}
