import type { Translation } from '../../../translation'
import type { platform as English } from '../../en/administration/platform'

export const platform: Translation<typeof English> = {
  'platform.title': 'Настройки',
  'platform.lead':
    'Как настроен этот экземпляр. Решает среда, с которой он запущен; чтобы изменить что-либо, задайте переменную и запустите снова.',
  'platform.addresses': 'Адреса',
  'platform.mail': 'Почта',
  'platform.storage': 'Хранение',
  'platform.running': 'Работа',
  'platform.setting': 'Настройка',
  'platform.value': 'Сейчас',
  'platform.variable': 'Задаётся',
  'platform.notSet': 'Не задано',
  'platform.site-address': 'Сайт',
  'platform.api-address': 'API и панель управления',
  'platform.mail-from': 'Отправитель',
  'platform.mail-server': 'Почтовый сервер',
  'platform.bounces': 'Возвраты приходят на',
  'platform.signature': 'Письма подписаны за',
  'platform.database': 'Сервер PostgreSQL',
  'platform.data-folder': 'Папка данных',
  'platform.metrics': 'Показатели процесса',
  'platform.clock': 'Часы запущены с',
  'platform.noMailServer': 'Письма ждут в исходящих.',
  'platform.embedded': 'Встроенная база данных',
  'platform.languages': 'Языки',
  'platform.size': 'Сохранено',
  'platform.megabytes': '{count} МБ',
  'platform.retention': 'Сроки хранения',
  'platform.retentionMore':
    'Что хранится о людях, для чего и как долго, указано на открытой странице.',
  'platform.privacyPage': 'Страница о конфиденциальности',
  'platform.backup': 'Резервная копия',
  'platform.backupEmbedded':
    'Сама платформа ничего не копирует: остановите её, скопируйте папку данных и запустите снова. Копия, снятая на ходу, не резервная.',
  'platform.backupServer':
    'Сама платформа ничего не копирует: используйте pg_dump или средства сервера. Платформа не видит, когда это было в последний раз.',
  'platform.cases': 'Выгрузка примеров для обучения',
  'platform.casesLead':
    'Циркуляры, которые здесь проверили и опубликовали, как примеры, на которых может учиться программа чтения.',
  'platform.casesWhat':
    'В архиве по два файла на каждый циркуляр: его текст и сведения, подтверждённые при проверке. Циркуляры, которые меняют уже опубликованное собрание, в него не входят.',
  'platform.casesAnonymized':
    'Вымышленными данными того же вида заменяются: имена контактного лица, подписавшего, докладчиков и людей, названных с обращением, например «г-жа» или «г-н»; адреса электронной почты; номера телефонов и факсов; пароли, номера онлайн-собраний и коды в ссылках. Циркуляр, в котором это сделать ненадёжно, пропускается; причина указана в файле EXCLUDED.md.',
  'platform.casesRead':
    'Прочитайте каждый файл, прежде чем передавать его другим. В тексте может остаться отдельно стоящее имя, а открытый циркуляр можно найти по его номеру. Каждая выгрузка записывается в журнал.',
  'platform.casesDownload': 'Скачать архив (ZIP)',
}
