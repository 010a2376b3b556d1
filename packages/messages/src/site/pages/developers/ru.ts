import type { en } from './en'

/** The developers page with its live reader, in Russian. */
export const ru = {
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
  'reader.title': 'Чтение в реальном времени',
  'reader.lead':
    'Вставьте циркуляр на любом из шести языков ООН. Каждый факт подсветится в тексте.',
  'reader.private': 'Текст читается в вашем браузере и никуда не отправляется.',
  'reader.sent':
    'Скрипты отключены, поэтому текст отправляется на этот сайт для чтения. Он не сохраняется.',
  'reader.letter': 'Текст циркуляра',
  'reader.read': 'Прочитать',
  'reader.try': 'Попробовать на Циркуляре БСЭ 352',
  'reader.reading': 'Чтение…',
  'reader.empty': 'Вставьте текст циркуляра или попробуйте на Циркуляре БСЭ 352.',
  'reader.too-long': 'Этот текст слишком длинный. Вставьте не более {max, number} символов.',
  'reader.too-large': 'Этот текст больше {max, number} КБ. Вставьте более короткий текст.',
  'reader.too-many':
    'Из вашей сети отправлено слишком много текстов. Подождите минуту и попробуйте снова.',
  'reader.unavailable':
    'Не удалось прочитать текст: API не ответил. Попробуйте снова через минуту.',
  'reader.failed': 'Не удалось прочитать этот текст. Обновите страницу и попробуйте снова.',
  'reader.count':
    '{count, plural, =0 {Фактов не найдено} one {Прочитан # факт} few {Прочитано # факта} many {Прочитано # фактов} other {Прочитано # факта}}',
  'reader.no-meeting': 'В этом тексте не найдено собраний.',
  'reader.text': 'Текст',
  'reader.facts': 'Факты',
  'reader.hint':
    'Выберите факт, чтобы увидеть его слова, или выделенные слова, чтобы увидеть факт.',
  'reader.legend': 'Обозначения',
  'reader.notes':
    '{count, plural, one {# замечание к тексту} few {# замечания к тексту} many {# замечаний к тексту} other {# замечания к тексту}}',
  'reader.json': 'JSON',
  'fact-kind.reference': 'Номер',
  'fact-kind.date': 'Дата',
  'fact-kind.time': 'Время',
  'fact-kind.place': 'Место',
  'fact-kind.meeting': 'Собрание',
  'fact-kind.people': 'Люди и организации',
  'fact-kind.participation': 'Участие',
  'fact-kind.deadline': 'Срок',
  'fact-kind.other': 'Прочее',
  'fact-kind.note': 'Замечание',
} as const satisfies Record<keyof typeof en, string>
