import type { Translation } from '../../../translation'
import type { audit as English } from '../../en/administration/audit'

export const audit: Translation<typeof English> = {
  'audit.none': 'No hay coincidencias. Elija otros filtros.',
  'audit.at': 'Cuándo',
  'audit.actor': 'Quién',
  'audit.action': 'Acción',
  'audit.subject': 'Sobre qué',
  'audit.change': 'Antes y después',
  'audit.show': 'Mostrar',
  'audit.before': 'Antes',
  'audit.after': 'Después',
  'audit.nothing': 'Nada',
  'audit.program': 'El propio programa',
  'audit.actionHint': 'Por ejemplo, publish-draft',
  'audit.subjectHint': 'Por ejemplo, meetings/u4ssc-6',
  'audit.from': 'Desde',
  'audit.until': 'Hasta, día incluido',
}
