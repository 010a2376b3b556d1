import type { Translation } from '../../../translation'
import type { people as English } from '../../en/administration/people'

export const people: Translation<typeof English> = {
  'people.title': 'Пользователи',
  'people.role': 'Роль',
  'people.active': 'Активен',
  'people.inactive': 'Отключен',
  'people.change': 'Изменить: {name}',
  'people.maySignIn': 'Вход разрешен',
  'people.deactivating':
    'На всех устройствах будет выполнен выход, и этот пользователь больше не сможет войти. Его прежние действия остаются в журнале аудита.',
  'people.role-owner': 'Владелец',
  'people.role-editor': 'Редактор',
  'people.role-registrar': 'Регистратор',
  'people.role-reader': 'Читатель',
  'people.roleHint-owner': 'Имеет все права и управляет пользователями.',
  'people.roleHint-editor': 'Импортирует, исправляет и публикует циркуляры и собрания.',
  'people.roleHint-registrar': 'Принимает решения о регистрации и видит исходящие сообщения.',
  'people.roleHint-reader': 'Просматривает циркуляры и собрания. Ничего не может изменить.',
  'people.invitations-title': 'Приглашения',
  'people.invitations-none': 'Открытых приглашений нет.',
  'people.invitations-invite': 'Пригласить',
  'people.invitations-once':
    'Отправьте эту ссылку на {email}. Она показывается только один раз, и учетную запись получит тот, кто откроет ее первым.',
  'people.invitations-until': 'Действует до',
  'people.invitations-revokeWhy': 'Ссылка, отправленная на {email}, перестанет действовать.',
  'people.lastSignIn': 'Последний вход',
  'people.neverSignedIn': 'Никогда',
  'people.meetings': 'Собрания',
  'people.meetings-all': 'Все собрания',
  'people.meetings-some': 'Выбранные собрания',
  'people.meetings-hint': 'Роль действует только для этих собраний и того, что к ним относится.',
  'people.meetings-remove': 'Удалить «{name}»',
  'people.meetings-add': 'Добавить собрание',
  'people.meetings-choose': 'Выберите',
  'people.meetings-required': 'Выберите хотя бы одно собрание.',
}
