import type { Translation } from '../../../translation'
import type { joining as English } from '../../en/meetings/joining'

export const joining: Translation<typeof English> = {
  'joining.lead':
    'Показываются только подтвержденным участникам, начиная с указанного ниже времени. Никогда не публикуются.',
  'joining.minutes': 'За сколько минут до начала',
  'joining.revealedAt': 'Показываются с {moment} (по вашему времени).',
  'joining.noStart': 'Чтобы определить время, добавьте первый день и время начала собрания.',
  'joining.none':
    'Данных для подключения пока нет. Добавьте зал со ссылкой, кодом доступа или номерами телефонов.',
  'joining.add': 'Добавить зал',
  'joining.room': 'Зал {number}',
  'joining.label': 'Название зала',
  'joining.passcode': 'Код доступа',
  'joining.telephones': 'Номера телефонов',
  'joining.telephonesHint': 'Разделяйте номера запятыми.',
}
