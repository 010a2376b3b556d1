import type { Translation } from '../../../translation'
import type { contacts as English } from '../../en/administration/contacts'

export const contacts: Translation<typeof English> = {
  'contacts.title': 'Адреса выступающих',
  'contacts.hint': 'Сюда приходят уведомления выступающим. Адреса никогда не публикуются.',
  'contacts.none': 'У этого собрания пока нет выступающих.',
}
