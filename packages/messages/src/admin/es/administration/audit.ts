import type { Translation } from '../../../translation'
import type { audit as English } from '../../en/administration/audit'

export const audit: Translation<typeof English> = {
  'audit.none': 'Ninguna entrada coincide con los filtros.',
  'audit.at': 'Fecha y hora',
  'audit.actor': 'Persona',
  'audit.action': 'Acción',
  'audit.subject': 'Objeto',
  'audit.change': 'Cambio',
  'audit.show': 'Mostrar',
  'audit.before': 'Antes',
  'audit.after': 'Después',
  'audit.nothing': 'Ningún valor',
  'audit.system': 'Sistema',
  'audit.actionHint': 'Por ejemplo, publish-draft',
  'audit.subjectHint': 'Por ejemplo, meetings/u4ssc-6',
  'audit.from': 'Desde',
  'audit.until': 'Hasta (incluido)',
}
