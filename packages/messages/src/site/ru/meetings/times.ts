import type { Translation } from '../../../translation'
import type { times as English } from '../../en/meetings/times'

export const times: Translation<typeof English> = {
  'times.title': 'Время',
  'times.lead': 'Узнайте, когда собрание проходит в вашем городе и в городах ваших коллег.',
  'times.places': 'Города',
  'times.place': 'Город',
  'times.local-time': 'Местное время',
  'times.outside-working-hours': 'Вне рабочих часов (08:00–18:00)',
  'times.working': 'В рабочее время',
  'times.edge': '{hours} ч рано или поздно',
  'times.night': '{hours} ч ночью',
  'times.add-city': 'Добавить город',
  'times.add': 'Добавить',
  'times.remove': 'Удалить: {place}',
  'times.unknown-city':
    'Город «{city}» не найден. Выберите город из списка или введите более крупный город поблизости.',
}
