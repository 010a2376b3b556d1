import type { Translation } from '../../../translation'
import type { subscribers as English } from '../../en/email/subscribers'

export const subscribers: Translation<typeof English> = {
  'subscribers.title': 'Seguidores',
  'subscribers.none': 'Nadie coincide. Las reuniones se siguen desde sus páginas.',
  'subscribers.follows': 'Sigue',
  'subscribers.all': 'Todas las reuniones',
  'subscribers.since': 'Desde',
  'subscribers.email': 'Dirección de correo completa',
  'subscribers.emailHint':
    'Para encontrar a quien le escribe. La lista muestra direcciones abreviadas.',
  'subscribers.count':
    '{count, plural, one {# seguidor} many {# de seguidores} other {# seguidores}}',
  'subscribers.unconfirmed': 'Aún sin confirmar',
  'subscribers.remove': 'Quitar {address}',
  'subscribers.removeTitle': '¿Quitar {address}?',
  'subscribers.removeHint': 'La dirección no recibe más noticias y no se conserva nada de ella.',
}
