import type { Translation } from '../../../translation'
import type { joining as English } from '../../en/meetings/joining'

export const joining: Translation<typeof English> = {
  'joining.lead':
    'Se muestran solo a los participantes confirmados, a partir de la hora indicada a continuación. Nunca son públicos.',
  'joining.minutes': 'Minutos antes del comienzo',
  'joining.revealedAt': 'Se muestran desde: {moment} (su hora local).',
  'joining.noStart': 'Añada el primer día y la hora de comienzo de la reunión para fijar la hora.',
  'joining.none':
    'Todavía no hay datos de conexión. Añada una sala con un enlace, un código de acceso o números de teléfono.',
  'joining.add': 'Añadir una sala',
  'joining.room': 'Sala {number}',
  'joining.label': 'Nombre de la sala',
  'joining.passcode': 'Código de acceso',
  'joining.telephones': 'Números de teléfono',
  'joining.telephonesHint': 'Separe los números con comas.',
}
