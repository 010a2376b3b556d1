import type { Translation } from '../../../translation'
import type { contacts as English } from '../../en/administration/contacts'

export const contacts: Translation<typeof English> = {
  'contacts.title': 'Адреса электронной почты выступающих',
  'contacts.hint':
    'На эти адреса отправляются уведомления для выступающих. Адреса никогда не публикуются.',
  'contacts.none': 'На этом собрании пока нет выступающих. Добавьте их в редакторе собрания.',
}
