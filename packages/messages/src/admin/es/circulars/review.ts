import type { Translation } from '../../../translation'
import type { review as English } from '../../en/circulars/review'

export const review: Translation<typeof English> = {
  'review.uncertain-title': 'Datos por comprobar',
  'review.uncertain-why':
    'Estos datos pueden ser erróneos. Compare cada uno con la circular. Edite los erróneos y confirme los demás.',
  'review.uncertain-show': 'Mostrar en la circular',
  'review.uncertain-showFact': 'Mostrar {fact} en la circular',
  'review.uncertain-words': 'Palabras de la circular',
  'review.uncertain-confirm': 'He comprobado estos datos',
  'review.uncertain-otherPart': 'Otra parte de la circular',
  'review.title': 'Revisión',
  'review.none': 'Esta circular no existe o se ha suprimido.',
  'review.letter': 'Circular',
  'review.facts': 'Datos',
  'review.note': 'Nota (opcional)',
  'review.readOnly': 'Puede consultar esta circular, pero no modificarla.',
  'review.issues-title': 'Cuestiones pendientes',
  'review.issues-remarks': 'Observaciones',
  'review.issues-open':
    '{count, plural, one {# cuestión pendiente} many {# de cuestiones pendientes} other {# cuestiones pendientes}}',
  'review.issues-note': 'Motivo (solo para la secretaría)',
  'review.issues-noteMissing': 'Indique un motivo o corrija el dato.',
  'review.issues-accept': 'Aceptar',
  'review.issues-correct': 'Editar este dato',
  'review.issues-accepted': 'Aceptado.',
  'review.issues-seen': 'Marcar como leído',
  'review.issues-noted': 'Leído.',
  'review.issues-corrected': 'Resuelto con una corrección.',
  'review.certainty-derived': 'deducido',
  'review.certainty-uncertain': 'incierto',
  'review.certainty-corrected': 'corregido',
  'review.part-head': 'encabezado',
  'review.part-subject': 'asunto',
  'review.part-body': 'cuerpo del texto',
  'review.part-closing': 'despedida',
  'review.part-annex': 'anexo',
  'review.corrections-title': 'Correcciones',
  'review.corrections-items':
    '{count, plural, =0 {Ninguno} one {# elemento} many {# de elementos} other {# elementos}}',
  'review.corrections-set': 'Definido',
  'review.corrections-other': 'Otra parte de la reunión',
}
