import type { Translation } from '../../../translation'
import type { delegations as English } from '../../en/registrations/delegations'

export const delegations: Translation<typeof English> = {
  'delegations.title': 'Делегации',
  'delegations.none':
    'Делегаций пока нет. Создайте делегацию, чтобы пригласить ее назначенного координатора.',
  'delegations.entity': 'Делегация',
  'delegations.organizationHint': 'Оставьте пустым для Государства-Члена.',
  'delegations.limit': 'Максимальное число участников',
  'delegations.noLimit': 'Без ограничения',
  'delegations.limitHint': 'Оставьте пустым, чтобы не ограничивать.',
  'delegations.limitProblem':
    'Введите целое число не меньше 1 или оставьте пустым, чтобы не ограничивать.',
  'delegations.add': 'Новая делегация',
  'delegations.addDo': 'Создать и пригласить назначенного координатора',
  'delegations.focalPoints': 'Назначенные координаторы',
  'delegations.focalPoint': 'Назначенный координатор',
  'delegations.role': 'Роль',
  'delegations.role-principal': 'Основной назначенный координатор',
  'delegations.role-deputy': 'Заместитель',
  'delegations.inviteMore': 'Пригласить еще одного назначенного координатора',
  'delegations.revoke': 'Снять полномочия: {name}',
  'delegations.revokeAsk': 'Снять полномочия этого назначенного координатора?',
  'delegations.revokeWhy':
    'Ссылка, отправленная назначенному координатору ({name}), перестанет действовать. Члены делегации остаются зарегистрированными.',
  'delegations.people': 'Участники',
  'delegations.nobody': 'В этой делегации пока никто не зарегистрирован.',
  'delegations.head': 'Глава делегации',
  'delegations.noHead': 'Не назначен',
  'delegations.register': 'Регистрация участника',
  'delegations.registerDo': 'Зарегистрировать',
  'delegations.noForm':
    'Регистрация на это собрание не настроена. Сначала сохраните настройки регистрации.',
  'delegations.noAnswer': 'Нет ответа',
  'delegations.optional': '{question} (необязательно)',
  'delegations.letters': 'Письма о назначении',
  'delegations.noLetters':
    'Писем о назначении пока нет. Назначенный координатор загружает их на своей странице.',
}
