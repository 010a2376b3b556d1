import type { Translation } from '../../../translation'
import type { contacts as English } from '../../en/administration/contacts'

export const contacts: Translation<typeof English> = {
  'contacts.title': 'Correos electrónicos de los oradores',
  'contacts.hint': 'Los avisos a los oradores se envían a estas direcciones. Nunca son públicas.',
  'contacts.none': 'Esta reunión aún no tiene oradores. Añádalos en el editor de la reunión.',
}
