import type { Translation } from '../../../translation'
import type { joining as English } from '../../en/meetings/joining'

export const joining: Translation<typeof English> = {
  'joining.lead':
    'Это узнают только подтверждённые участники, с указанного времени. В публичных ответах этого нет.',
  'joining.minutes': 'Минут до открытия',
  'joining.revealedAt': 'Сообщается с {moment} по вашим часам.',
  'joining.noStart': 'У совещания нет дня, от которого считать.',
  'joining.none': 'Способ подключения ещё не указан.',
  'joining.add': 'Добавить комнату',
  'joining.room': 'Комната {number}',
  'joining.label': 'Как называется',
  'joining.passcode': 'Код доступа',
  'joining.telephones': 'Номера телефонов',
  'joining.telephonesHint': 'Через запятую.',
}
