import type { Translation } from '../../../translation'
import type { participants as English } from '../../en/registration/participants'

export const participants: Translation<typeof English> = {
  'participants.title': 'Участники',
  'participants.lead':
    'Подтвержденные участники, согласившиеся на включение в список, по странам и районам.',
  'participants.none':
    'В списке пока нет участников. Здесь появятся подтвержденные участники, которые согласятся на включение в список.',
  'participants.unlisted':
    '{count, plural, one {Еще # участник не включен в список.} few {Еще # участника не включены в список.} many {Еще # участников не включены в список.} other {Еще # участника не включены в список.}}',
}
