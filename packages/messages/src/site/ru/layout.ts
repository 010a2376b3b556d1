import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.site-name': 'U4SSC',
  'layout.site-full-name': '«Объединение усилий в целях построения “умных” устойчивых городов»',
  'layout.site-title': '{page} · U4SSC',
  'layout.site-labelled': '{label}:',
  'layout.site-description':
    'Собрания и циркуляры инициативы «Объединение усилий в целях построения “умных” устойчивых городов» (U4SSC)',
  'layout.skip': 'Перейти к содержанию',
  'layout.nav-label': 'Основная навигация',
  'layout.nav-meetings': 'Собрания',
  'layout.nav-circulars': 'Циркуляры',
  'layout.nav-times': 'Время',
  'layout.nav-eligibility': 'Кто может участвовать',
  'layout.nav-about': 'Об инициативе U4SSC',
  'layout.nav-language': 'Язык',
  'layout.breadcrumbs-label': 'Вы находитесь здесь',
  'layout.footer-secretariat': 'Секретариат',
  'layout.footer-label': 'О сайте',
  'layout.footer-developers': 'Разработчикам',
  'layout.footer-privacy': 'Конфиденциальность',
  'layout.footer-accessibility': 'Доступность',
  'layout.last-copy': 'Не удается загрузить последние данные. Копия от {date}, {time} UTC.',
  'layout.list-more': 'Еще',
  'layout.pages-label': 'Страницы',
  'layout.pages-place': 'Страница {page, number} из {pages, number}',
  'layout.pages-previous': 'Предыдущая страница',
  'layout.pages-next': 'Следующая страница',
  'layout.pages-title': '{title} (стр. {page})',
  'layout.pages-shown': 'Показаны {from, number}–{to, number} из {total, number}',
  'layout.list-between': ', ',
  'layout.live-new-release': 'Эта страница обновлена.',
  'layout.live-show': 'Показать новую версию',
  'layout.offline-kept':
    'Эта страница сохранена в вашем браузере, и ее можно читать без подключения к сети.',
  'layout.offline-copy': 'Нет подключения к сети. Это копия, сохраненная в вашем браузере.',
}
