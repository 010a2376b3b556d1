import type { Translation } from '../../../translation'
import type { participants as English } from '../../en/registration/participants'

export const participants: Translation<typeof English> = {
  'participants.title': 'Участники',
  'participants.lead':
    'Подтверждённые участники, согласившиеся на публикацию имени, по странам и территориям.',
  'participants.none':
    'Здесь пока никто не указан. Имена появятся, когда подтверждённые участники согласятся на публикацию.',
  'participants.unlisted':
    '{count, plural, one {Ещё # участник не указан.} few {Ещё # участника не указаны.} many {Ещё # участников не указаны.} other {Ещё # участника не указаны.}}',
}
