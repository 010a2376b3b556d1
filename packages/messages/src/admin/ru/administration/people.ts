import type { Translation } from '../../../translation'
import type { people as English } from '../../en/administration/people'

export const people: Translation<typeof English> = {
  'people.title': 'Пользователи',
  'people.role': 'Роль',
  'people.active': 'Может входить',
  'people.inactive': 'Не может входить',
  'people.change': 'Изменить: {name}',
  'people.maySignIn': 'Может входить',
  'people.deactivating':
    'Все сеансы пользователя завершатся, и войти он больше не сможет. Его действия останутся в журнале.',
  'people.role-owner': 'Владелец',
  'people.role-editor': 'Редактор',
  'people.role-registrar': 'Регистратор',
  'people.role-reader': 'Читатель',
  'people.roleHint-owner': 'Может всё и назначает роли.',
  'people.roleHint-editor': 'Импортирует, исправляет и публикует письма.',
  'people.roleHint-registrar': 'Принимает решения о регистрациях и видит исходящие сообщения.',
  'people.roleHint-reader': 'Просматривает письма и ничего не меняет.',
  'people.invitations-title': 'Приглашения',
  'people.invitations-none': 'Сейчас приглашений нет.',
  'people.invitations-invite': 'Пригласить',
  'people.invitations-once':
    'Эта ссылка показывается только сейчас. Передайте её по адресу {email}: учётную запись получит тот, кто откроет её первым.',
  'people.invitations-until': 'Действительно до',
  'people.invitations-withdraw': 'Отозвать приглашение для {email}',
}
