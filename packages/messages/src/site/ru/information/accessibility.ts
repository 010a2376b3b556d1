import type { Translation } from '../../../translation'
import type { accessibility as English } from '../../en/information/accessibility'

export const accessibility: Translation<typeof English> = {
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
}
