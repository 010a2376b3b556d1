import type { Translation } from '../../translation'
import type { decline as English } from '../en/decline'

export const decline: Translation<typeof English> = {
  'decline.not-eligible':
    'Ваша регистрация не соответствует условиям участия, указанным в циркуляре.',
  'decline.not-nominated': 'Мы не получили письмо о назначении, в котором указаны вы.',
  'decline.not-verified': 'Нам не удалось проверить сведения вашей регистрации.',
  'decline.no-places': 'Свободных мест не осталось.',
  'decline.duplicate': 'У вас уже есть регистрация на это собрание.',
}
