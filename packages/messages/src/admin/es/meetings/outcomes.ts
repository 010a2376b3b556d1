import type { Translation } from '../../../translation'
import type { outcomes as English } from '../../en/meetings/outcomes'

export const outcomes: Translation<typeof English> = {
  'outcomes.title': 'Resultados por objetivo',
  'outcomes.noObjectives': 'Esta reunión no tiene objetivos. Añádalos en «Datos».',
  'outcomes.outcome': 'Resultado',
  'outcomes.hint': 'Déjelo vacío hasta que se conozca el resultado.',
  'outcomes.decision': 'Decisión {number}',
  'outcomes.noDecisions': 'Todavía no hay decisiones.',
  'outcomes.add': 'Añadir una decisión',
  'outcomes.item': 'Punto del orden del día',
  'outcomes.result': 'Medida adoptada',
  'outcomes.text': 'Texto de la decisión',
  'outcomes.textHint': 'Tal como figura en el informe.',
  'outcomes.result-approved': 'Aprobado',
  'outcomes.result-amended': 'Aprobado con enmiendas',
  'outcomes.result-deferred': 'Aplazado',
  'outcomes.result-noted': 'Se tomó nota',
  'outcomes.number': 'Número',
  'outcomes.numberHint': 'El número oficial, por ejemplo, U4SSC-6/3.',
  'outcomes.objective': 'Objetivo',
  'outcomes.noObjective': 'Ningún objetivo',
  'outcomes.agendaItem': 'Número del punto del orden del día',
  'outcomes.responsible': 'Responsable',
  'outcomes.dueOn': 'Plazo',
  'outcomes.reports': 'Acta e informe',
  'outcomes.reportsHint':
    'Archivos del tipo «Informe». También están en la pantalla Documentos, donde se elige quién tiene acceso.',
  'outcomes.noReports':
    'Aún no hay acta ni informe. Envíe un archivo; más adelante podrá añadir revisiones.',
  'outcomes.addReport': 'Enviar un acta o un informe',
}
