import type { Translation } from '../../../translation'
import type { decisions as English } from '../../en/meetings/decisions'

export const decisions: Translation<typeof English> = {
  'decisions.title': 'Registro de decisiones',
  'decisions.none':
    'Todavía no hay decisiones. Aparecen aquí cuando se publica una reunión que las contiene: regístrelas en la pantalla Resultados de la reunión.',
  'decisions.qHint': 'Número, punto del orden del día, decisión o responsable',
  'decisions.decision': 'Decisión',
  'decisions.dueBy': 'Plazo: {date}',
  'decisions.itemNumber': 'Punto {number}',
  'decisions.download': 'Descargar el registro',
}
