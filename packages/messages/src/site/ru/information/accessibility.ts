import type { Translation } from '../../../translation'
import type { accessibility as English } from '../../en/information/accessibility'

export const accessibility: Translation<typeof English> = {
  'accessibility.title': 'Доступность',
  'accessibility.aim': 'Наш стандарт',
  'accessibility.aim-text':
    'Этот сайт разработан с целью соответствовать уровню AA Руководства по обеспечению доступности веб-контента (WCAG) 2.2. Он работает с клавиатурой, с программой чтения с экрана, без JavaScript и в узких окнах.',
  'accessibility.tested': 'Как мы проверяем',
  'accessibility.tested-text':
    'Автоматическая проверка (axe) охватывает наши страницы на шести языках, в светлом и темном оформлении. Автоматические проверки находят лишь часть препятствий.',
  'accessibility.limits': 'Известные ограничения',
  'accessibility.limits-text':
    'Циркуляры доступны только на тех языках, на которых они выпущены. Документы на других сайтах могут не отвечать требованиям доступности.',
  'accessibility.contact': 'Сообщить о проблеме',
  'accessibility.contact-text':
    'Если вы не можете воспользоваться какой-либо частью сайта, напишите в секретариат. Адрес указан внизу каждой страницы.',
}
