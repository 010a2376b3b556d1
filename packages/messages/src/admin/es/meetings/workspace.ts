import type { Translation } from '../../../translation'
import type { workspace as English } from '../../en/meetings/workspace'

export const workspace: Translation<typeof English> = {
  'workspace.overview': 'Resumen',
  'workspace.details': 'Detalles',
  'workspace.registration': 'Inscripción',
  'workspace.participants': 'Participantes',
  'workspace.form': 'Formulario y configuración',
  'workspace.waitingList': 'Lista de espera',
  'workspace.emails': 'Mensajes',
  'workspace.version': 'Publicada, versión {number, number}',
  'workspace.newMeeting': 'Aún no publicada',
  'workspace.status': 'Estado',
  'workspace.steps': 'Próximos pasos',
  'workspace.stepsDone': '{done, number} de {all, number} completados',
  'workspace.done': 'Hecho',
  'workspace.step-programme': 'Añadir el programa',
  'workspace.step-speakers': 'Añadir los oradores',
  'workspace.step-form': 'Configurar la inscripción',
  'workspace.step-joining': 'Añadir los datos de conexión',
  'workspace.step-outcomes': 'Añadir resultados y decisiones',
  'workspace.step-record': 'Cerrar la versión definitiva',
  'workspace.someOf': '{some, number} de {all, number}',
  'workspace.speakersAccepted': 'Oradores confirmados',
  'workspace.publicPage': 'Página pública',
  'workspace.figures': 'Inscripciones por país, condición y modo de participación',
  'workspace.drafted': 'En el borrador, sin publicar',
}
