import type { Translation } from '../../../translation'
import type { attachments as English } from '../../en/email/attachments'

export const attachments: Translation<typeof English> = {
  'attachments.title': 'Archivos adjuntos',
  'attachments.send': 'Adjuntar archivos',
  'attachments.kinds':
    'o suéltelos aquí. PDF, Word, PowerPoint, Excel o imágenes, 10 archivos y 10 MB como máximo en total',
  'attachments.tooLarge': 'El archivo supera los 10 MB. Redúzcalo o añada un enlace en el texto.',
  'attachments.document': 'Adjuntar un documento de la reunión',
  'attachments.chooseDocument': 'Elegir un documento',
}
