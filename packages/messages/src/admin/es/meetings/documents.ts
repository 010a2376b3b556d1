import type { Translation } from '../../../translation'
import type { documents as English } from '../../en/meetings/documents'

export const documents: Translation<typeof English> = {
  'documents.none':
    'Todavía no hay documentos. Añada el orden del día, las diapositivas u otros documentos de la reunión.',
  'documents.add': 'Añadir un documento',
  'documents.number': 'Documento {number}',
  'documents.link': 'Enlace',
  'documents.access': 'Acceso',
  'documents.language': 'Idioma',
  'documents.languageHint': 'Código de idioma, por ejemplo en. Déjelo vacío si no tiene.',
  'documents.kind-agenda': 'Orden del día',
  'documents.kind-terms-of-reference': 'Mandato',
  'documents.kind-work-plan': 'Plan de trabajo',
  'documents.kind-deliverable': 'Producto',
  'documents.kind-presentation': 'Presentación',
  'documents.kind-report': 'Informe',
  'documents.kind-other': 'Otro',
  'documents.audience-public': 'Todo el mundo',
  'documents.audience-registrants': 'Participantes inscritos',
  'documents.audience-secretariat': 'Secretaría',
  'documents.file-title': 'Archivos enviados',
  'documents.file-hint':
    'Un archivo se hace público cuando otra persona lo ha aprobado y se ha publicado el borrador.',
  'documents.file-unpublished': 'Podrá enviar archivos después de publicar la reunión.',
  'documents.file-send': 'Enviar un archivo',
  'documents.file-kinds': 'PDF, Word, PNG o JPEG, 3 MB como máximo',
  'documents.file-none': 'Todavía no hay archivos enviados.',
  'documents.file-waiting': 'Pendiente de aprobación',
  'documents.file-approved': 'Aprobado',
  'documents.file-returned': 'Devuelto: {reason}',
  'documents.file-removed': 'Archivo quitado',
  'documents.file-sentBy': 'Enviado por {name}',
  'documents.file-own': 'Otro redactor o propietario debe aprobar este archivo.',
  'documents.file-approve': 'Aprobar',
  'documents.file-reason': 'Motivo (se comunica a quien envió el archivo)',
  'documents.file-addToDraft': 'Añadir al borrador',
}
