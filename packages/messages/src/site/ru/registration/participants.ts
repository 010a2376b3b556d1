import type { Translation } from '../../../translation'
import type { participants as English } from '../../en/registration/participants'

export const participants: Translation<typeof English> = {
  'participants.title': 'Участники',
  'participants.lead':
    'Подтвержденные участники, согласившиеся на включение в список, по странам и районам.',
  'participants.none':
    'Подтвержденных участников пока нет. Здесь появятся те, кто согласится на включение в список.',
  'participants.none-listed':
    '{count, plural, one {Подтвержден # участник; согласия на включение в список нет.} few {Подтверждено # участника; согласия на включение в список нет.} many {Подтверждено # участников; согласия на включение в список нет.} other {Подтверждено # участника; согласия на включение в список нет.}}',
  'participants.unlisted':
    '{count, plural, one {Еще # участник не включен в список.} few {Еще # участника не включены в список.} many {Еще # участников не включены в список.} other {Еще # участника не включены в список.}}',
}
