import type { Translation } from '../../../translation'
import type { contacts as English } from '../../en/administration/contacts'

export const contacts: Translation<typeof English> = {
  'contacts.title': 'Direcciones de los oradores',
  'contacts.hint': 'Los avisos a los oradores les llegan aquí. Las direcciones nunca son públicas.',
  'contacts.none': 'Esta reunión aún no tiene oradores.',
}
