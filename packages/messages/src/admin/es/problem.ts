import type { Translation } from '../../translation'
import type { problem as English } from '../en/problem'

export const problem: Translation<typeof English> = {
  'problem.gone': 'Esto ya no existe. Recargue la página.',
  'problem.changed':
    'Otra persona modificó estos datos mientras tanto. Recargue la página y repita el cambio.',
  'problem.refused': 'Esta acción no es posible. {detail}',
  'problem.invalid-request': 'Algunos datos no son válidos. {detail}',
  'problem.own-document':
    'Usted envió este documento. Debe aprobarlo otro redactor o un propietario.',
  'problem.second-factor-refused':
    'Código incorrecto. Espere el siguiente código o utilice un código de recuperación.',
  'problem.address-taken':
    'Una persona con esta dirección de correo electrónico ya tiene acceso. Cambie su rol.',
  'problem.last-owner':
    'El panel necesita un propietario. Designe primero a otra persona como propietario.',
  'problem.draft-closed': 'Este borrador ya está publicado. Comience otro desde la reunión.',
  'problem.open-issues':
    'Hay cuestiones pendientes que impiden la publicación. Resuélvalas primero.',
  'problem.already-imported': 'Esta circular ya está importada.',
  'problem.already-published': 'Esta circular ya está publicada.',
  'problem.nothing-changed': 'No hay diferencias con la reunión publicada.',
  'problem.registration-closed':
    'La inscripción en esta reunión está cerrada o no está configurada.',
  'problem.already-registered':
    'Esta dirección de correo electrónico ya está inscrita en la reunión.',
  'problem.already-invited':
    'Esta dirección de correo electrónico ya está invitada. Puede reenviar la invitación.',
  'problem.already-decided': 'Ya se tomó una decisión. Recargue la página para verla.',
  'problem.speaker-page-closed': 'La página del orador está cerrada. Vuelva a abrirla primero.',
  'problem.too-many-files': 'Se ha alcanzado el límite de archivos. Suprima primero un archivo.',
  'problem.places-taken':
    'Ya hay más plazas ocupadas. Indique un número mayor o cancele primero algunas inscripciones.',
  'problem.delegation-exists': 'Esta delegación ya existe.',
  'problem.delegation-full':
    'La delegación está completa. Aumente su número de plazas o cancele primero una inscripción.',
  'problem.organization-exists': 'Ya existe una organización con este nombre.',
  'problem.audit-year-open': 'El año todavía no ha terminado.',
  'problem.audit-year-changed':
    'La exportación no coincide con el registro de auditoría. Exporte el año de nuevo.',
  'problem.letter-convenes':
    'Una reunión pública depende de esta circular. Retire primero la reunión.',
  'problem.people-registered':
    'Hay personas inscritas en esta reunión. Cancele primero la reunión para que se les notifique.',
  'problem.proceedings-frozen':
    'La versión definitiva de esta reunión está cerrada. Vuelva a abrirla para hacer cambios.',
  'problem.proceedings-open': 'La versión definitiva de esta reunión no está cerrada.',
  'problem.body-too-large': 'El envío es demasiado grande.',
  'problem.link-not-valid': 'El enlace ha caducado o ya se utilizó. Solicite uno nuevo.',
  'problem.too-many-attempts': 'Demasiados intentos. Espere unos minutos y vuelva a intentarlo.',
}
