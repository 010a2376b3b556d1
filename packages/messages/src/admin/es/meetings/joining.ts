import type { Translation } from '../../../translation'
import type { joining as English } from '../../en/meetings/joining'

export const joining: Translation<typeof English> = {
  'joining.lead':
    'Solo se informa a las personas confirmadas, desde la hora indicada. Nada de esto es público.',
  'joining.minutes': 'Minutos antes de la apertura',
  'joining.revealedAt': 'Se comunica desde el {moment}, según su reloj.',
  'joining.noStart': 'La reunión no tiene día desde el que contar.',
  'joining.none': 'Todavía no se indica cómo conectarse.',
  'joining.add': 'Añadir una sala',
  'joining.room': 'Sala {number}',
  'joining.label': 'Cómo se llama',
  'joining.passcode': 'Código de acceso',
  'joining.telephones': 'Números de teléfono',
  'joining.telephonesHint': 'Separados por comas.',
}
