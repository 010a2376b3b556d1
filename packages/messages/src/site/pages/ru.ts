import type { en } from './en'

/** The words of programme, updates, times and the pages of information, in Russian. */
export const ru = {
  'programme.title': 'Программа',
  'programme.of': 'Программа: {meeting}',
  'programme.none': 'Программа пока не опубликована.',
  'programme.clock': 'Время: {place} ({zone}).',
  'programme.own-clock': 'Показать время места проведения',
  'programme.no-zone': 'Время приводится по программе; часовой пояс не указан.',
  'programme.time': 'Время',
  'programme.session': 'Заседание',
  'programme.mine': 'Мой выбор',
  'programme.speakers': 'Выступающие',
  'programme.choose': 'Выбрать: {title}',
  'programme.keep': 'Сохранить мой выбор в адресе',
  'programme.save': 'Сохранить как файл календаря',
  'programme.save-choice': 'Сохранить мой выбор как файл календаря',
  'programme.hint':
    'Ваш выбор содержится только в адресе страницы. Если ничего не выбрано, в файл календаря входят все заседания.',
  'programme.now': 'Сейчас',
  'programme.as-text': 'Текст',
  'programme.as-csv': 'Таблица (CSV)',
  'programme.column-date': 'Дата',
  'programme.column-starts': 'Начало',
  'programme.column-ends': 'Окончание',
  'programme.column-zone': 'Часовой пояс',
  'programme.column-title': 'Название',
  'programme.column-kind': 'Вид',
  'programme.column-room': 'Зал',
  'programme.column-speakers': 'Выступающие',
  'programme.kind-opening': 'Открытие',
  'programme.kind-session': 'Заседание',
  'programme.kind-panel': 'Дискуссия',
  'programme.kind-approval': 'Утверждение',
  'programme.kind-break': 'Перерыв',
  'programme.kind-closing': 'Закрытие',
  'programme.kind-other': 'Другое',
  'programme.role-chair': 'председатель',
  'programme.role-moderator': 'ведущий дискуссии',
  'programme.role-opening': 'вступительное слово',
  'programme.role-panellist': 'участник дискуссии',
  'programme.role-rapporteur': 'докладчик',
  'programme.role-speaker': 'выступающий',

  'updates.title': 'Что изменилось',
  'updates.release': 'Выпуск {number}',
  'updates.first': 'Собрание опубликовано.',
  'updates.nothing': 'В том, что видят посетители, отличий нет.',
  'updates.more':
    '{count, plural, one {ещё # изменение} few {ещё # изменения} many {ещё # изменений} other {ещё # изменения}}',
  'updates.compare': 'Сравнить два выпуска',
  'updates.before': 'От',
  'updates.after': 'До',
  'updates.show': 'Сравнить',
  'updates.since-visit': 'Изменения после вашего последнего посещения',

  'eligibility.title': 'Кто может участвовать',
  'eligibility.lead':
    'Выберите собрание, страну и качество. В ответе указаны основания и пункт письма.',
  'eligibility.meeting': 'Собрание',

  'times.title': 'Собрание в разных частях света',
  'times.lead': 'Когда оно проходит в разных местах и чего его время требует от каждого.',
  'times.places': 'Места',
  'times.place': 'Место',
  'times.hours': 'Местные дата и время',
  'times.asks': 'Вне рабочего дня',
  'times.working': 'нет: с 08:00 до 18:00',
  'times.edge': '{hours} ч рано или поздно',
  'times.night': '{hours} ч ночью',

  'planner.title': 'Найти справедливое время',
  'planner.lead':
    'Каждое время начала оценивается для каждого места. Часы с 08:00 до 18:00 ничего не стоят, с 22:00 до 07:00 — втрое больше остальных.',
  'planner.from': 'Первый день',
  'planner.days': 'Число дней (от 1 до 14)',
  'planner.minutes': 'Продолжительность в минутах',
  'planner.rank': 'Сначала показать',
  'planner.rank-total': 'наименьшее для всех вместе',
  'planner.rank-worst': 'наименьшее для места, которому труднее всего',
  'planner.find': 'Найти',
  'planner.bad-from': 'Первый день указывается датой, например 2026-12-15.',
  'planner.bad-days': 'Число дней — целое число от 1 до 14.',
  'planner.bad-minutes': 'Продолжительность — целое число минут от 1 до 1440.',
  'planner.ranking': 'Лучшее время начала',
  'planner.starts': '{time} UTC',
  'planner.starts-there': 'Местное начало',
  'planner.worst': 'труднее всего: {place}',
  'planner.heat': 'Часы первого дня по местам',
  'planner.heat-legend':
    'По горизонтали — часы UTC; в каждой строке — местные часы. Светлое — рабочий день. Жёлтое — рано или поздно. Тёмное — ночь. В рамке — лучшее найденное время.',

  'about.title': 'Об инициативе',
  'about.lead':
    '«Объединение усилий в целях построения “умных” устойчивых городов» (U4SSC) — инициатива Организации Объединённых Наций. Ниже приводится то, что сообщают о ней открытые источники, с указанием источника.',
  'about.meetings': 'Собрания',
  'about.partners': 'Партнёры',
  'about.groups': 'Тематические группы',
  'about.deliverables': 'Результаты работы',
  'about.undated': 'без даты',
  'about.source': 'Источник',
  'about.sources-note': 'Названия приводятся на английском языке, как в источниках.',
  'about.founder': 'основатель',
  'about.coordinator': 'координатор',
  'about.supporter': 'партнёр',
  'about.published': 'опубликовано',
  'about.presented': 'представлено',
  'about.announced': 'объявлено',
  'about.planned': 'запланировано',

  'developers.title': 'Разработчикам',
  'developers.packages': 'Пакеты',
  'developers.packages-text':
    '@u4ssc/domain читает циркуляры, определяет, кто может участвовать, и даёт время собраний в любом поясе. @u4ssc/documents читает файлы Word и PDF и пишет файлы календаря. @u4ssc/client вызывает API с типами. @u4ssc/cli делает то же из командной строки.',
  'developers.api': 'API',
  'developers.api-text':
    'Всё на этом сайте взято из HTTP API по адресу /v1, описанного в OpenAPI; справочник находится по адресу /docs этого API. Ответы — JSON, ошибки описываются по RFC 9457.',
  'developers.calendar': 'Файлы программы',
  'developers.calendar-text':
    'Добавьте .ics, .csv или .txt к адресу программы, чтобы получить файл календаря, таблицу или текст; zone= задаёт часовой пояс, session= — заседания.',
  'developers.scripts': 'Без сценариев',
  'developers.scripts-text':
    'Каждая страница — полный HTML. Каждый вопрос и ответ на него содержатся в адресе, и на них можно ссылаться.',
  'reader.title': 'Письмо, прочитанное в вашем браузере',
  'reader.lead':
    'Вставьте текст письма на любом из шести языков Организации Объединенных Наций: прочитанные слова подсвечиваются, и показано место каждого факта в записи. Ничего не отправляется.',
  'reader.needs-script':
    'Для этого чтения нужны сценарии, так как оно идёт в вашем браузере. Всё остальное на сайте работает без них.',
  'reader.letter': 'Текст письма',

  'privacy.title': 'Конфиденциальность',
  'privacy.cookies': 'Файлы cookie',
  'privacy.cookies-text':
    'Сайт использует три вида файлов cookie, только для себя: выбранное вами место, часовой пояс браузера и последний виденный вами выпуск собрания. Они не содержат ничего, что вас называет, и хранятся не более года. Программа, которую вы открыли, сохраняется и в вашем браузере, чтобы ее можно было читать без связи.',
  'privacy.records': 'Что записывается',
  'privacy.records-text':
    'Сайт записывает сбои с путём страницы, но не того, кто её запросил. Ни одна страница не обращается к другим сайтам, программы статистики нет.',
  'privacy.registration': 'Регистрация',
  'privacy.registration-text':
    'То, что вы пишете для регистрации здесь, хранится для собрания. По личной ссылке это можно прочитать, скачать и удалить. Регистрация на некоторые собрания проводится на другом сайте, где действуют его правила.',
  'privacy.contact': 'Вопросы',
  'privacy.contact-text': 'Адрес секретариата указан внизу каждой страницы.',

  'accessibility.title': 'Доступность',
  'accessibility.aim': 'К чему мы стремимся',
  'accessibility.aim-text':
    'Сайт стремится к уровню AA Руководства по обеспечению доступности веб-контента 2.2. Он работает с клавиатурой, с программой чтения экрана, без сценариев и в узких окнах.',
  'accessibility.tested': 'Как это проверяется',
  'accessibility.tested-text':
    'Автоматическая проверка (axe) просматривает страницы на шести языках в светлых и тёмных цветах. Такая проверка находит лишь часть возможных препятствий.',
  'accessibility.limits': 'Чего, как известно, не хватает',
  'accessibility.limits-text':
    'Письма приводятся на языке, на котором они написаны. Файлы на других сайтах могут быть недоступны.',
  'accessibility.contact': 'Сообщите нам',
  'accessibility.contact-text':
    'Если что-то вам мешает, напишите в секретариат; его адрес указан внизу каждой страницы.',
} as const satisfies Record<keyof typeof en, string>
