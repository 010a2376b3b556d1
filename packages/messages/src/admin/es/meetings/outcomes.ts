import type { Translation } from '../../../translation'
import type { outcomes as English } from '../../en/meetings/outcomes'

export const outcomes: Translation<typeof English> = {
  'outcomes.title': 'Qué resultó de cada objetivo',
  'outcomes.noObjectives': 'La reunión no tiene objetivos.',
  'outcomes.outcome': 'Resultado',
  'outcomes.hint': 'Vacío hasta que haya uno.',
  'outcomes.decisions': 'Decisiones',
  'outcomes.decision': 'Decisión {number}',
  'outcomes.noDecisions': 'Todavía no consta ninguna decisión.',
  'outcomes.add': 'Añadir una decisión',
  'outcomes.item': 'Punto',
  'outcomes.result': 'Resultado',
  'outcomes.text': 'Texto de la decisión',
  'outcomes.textHint': 'Tal como consta.',
  'outcomes.result-approved': 'Aprobado',
  'outcomes.result-amended': 'Aprobado con enmiendas',
  'outcomes.result-deferred': 'Aplazado',
  'outcomes.result-noted': 'Se tomó nota',
}
