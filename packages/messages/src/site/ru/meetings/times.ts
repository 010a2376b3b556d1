import type { Translation } from '../../../translation'
import type { times as English } from '../../en/meetings/times'

export const times: Translation<typeof English> = {
  'times.title': 'Собрание в разных частях света',
  'times.lead': 'Когда оно проходит в разных местах и чего его время требует от каждого.',
  'times.places': 'Места',
  'times.place': 'Место',
  'times.local-time': 'Местные дата и время',
  'times.outside-working-hours': 'Вне рабочего дня',
  'times.working': 'нет: с 08:00 до 18:00',
  'times.edge': '{hours} ч рано или поздно',
  'times.night': '{hours} ч ночью',
}
