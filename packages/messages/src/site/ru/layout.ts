import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.site-name': 'U4SSC',
  'layout.site-full-name': '«Объединение усилий в целях построения “умных” устойчивых городов»',
  'layout.site-title': '{page} · U4SSC',
  'layout.site-labelled': '{label}:',
  'layout.site-description':
    'Собрания и циркуляры инициативы «Объединение усилий в целях построения “умных” устойчивых городов»',
  'layout.skip': 'Перейти к содержанию',
  'layout.nav-label': 'Основная навигация',
  'layout.nav-meetings': 'Собрания',
  'layout.nav-circulars': 'Циркуляры',
  'layout.nav-times': 'Время',
  'layout.nav-eligibility': 'Кто может участвовать',
  'layout.nav-about': 'Об инициативе',
  'layout.nav-language': 'Язык',
  'layout.breadcrumbs-label': 'Вы находитесь здесь',
  'layout.footer-secretariat': 'Секретариат',
  'layout.footer-label': 'О сайте',
  'layout.footer-developers': 'Разработчикам',
  'layout.footer-privacy': 'Конфиденциальность',
  'layout.footer-accessibility': 'Доступность',
  'layout.last-copy':
    'Записи сейчас недоступны. Это последняя исправная копия: {date}, {time} UTC.',
  'layout.list-more': 'Далее',
  'layout.list-between': ', ',
  'layout.live-new-release': 'Опубликована более новая версия этой страницы.',
  'layout.live-show': 'Показать',
  'layout.offline-kept': 'Эта страница сохраняется и в этом браузере на случай отсутствия связи.',
  'layout.offline-copy': 'Нет связи. Это копия, сохраненная в вашем браузере.',
}
