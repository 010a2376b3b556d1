import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'Reuniones',
  'meetings.none':
    'Todavía no hay ninguna reunión publicada. Importe la carta que convoque una para empezar.',
  'meetings.days': 'Días',
  'meetings.release': 'Versión publicada',
  'meetings.drafts': 'Borradores abiertos',
  'meetings.noDrafts': 'Ninguno',
  'meetings.noDraftsMore': 'No hay ninguna modificación de esta reunión en curso.',
  'meetings.changeOf': 'Modificación, guardada el {moment}',
  'meetings.change': 'Modificar esta reunión',
  'meetings.publicPage': 'La página pública',
  'meetings.nextLike': 'Convocar la siguiente a partir de su carta',
  'meetings.sessions': 'Sesiones',
  'meetings.continue': 'Seguir editando',
  'meetings.preview-title': 'Como lo ve un visitante',
}
