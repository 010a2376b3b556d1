import type { Translation } from '../../../translation'
import type { people as English } from '../../en/administration/people'

export const people: Translation<typeof English> = {
  'people.title': 'Usuarios',
  'people.role': 'Rol',
  'people.active': 'Cuenta activa',
  'people.inactive': 'Cuenta desactivada',
  'people.change': 'Modificar {name}',
  'people.maySignIn': 'Puede iniciar sesión',
  'people.deactivating':
    'Se cierran las sesiones de esta persona en todos sus dispositivos y ya no puede iniciar sesión. Sus acciones anteriores se conservan en el registro de auditoría.',
  'people.role-owner': 'Propietario',
  'people.role-editor': 'Redactor',
  'people.role-registrar': 'Responsable de inscripciones',
  'people.role-reader': 'Lector',
  'people.roleHint-owner': 'Puede hacerlo todo y gestiona los usuarios.',
  'people.roleHint-editor': 'Importa, corrige y publica circulares y reuniones.',
  'people.roleHint-registrar': 'Decide sobre las inscripciones y consulta la bandeja de salida.',
  'people.roleHint-reader': 'Consulta circulares y reuniones. No puede cambiar nada.',
  'people.invitations-title': 'Invitaciones',
  'people.invitations-none': 'No hay invitaciones pendientes.',
  'people.invitations-invite': 'Invitar',
  'people.invitations-once':
    'Envíe este enlace a {email}. Se muestra una sola vez, y la primera persona que lo abra obtiene la cuenta.',
  'people.invitations-until': 'Válida hasta',
  'people.invitations-revokeWhy': 'El enlace enviado a {email} dejará de funcionar.',
  'people.lastSignIn': 'Último acceso',
  'people.neverSignedIn': 'Nunca',
  'people.meetings': 'Reuniones',
  'people.meetings-all': 'Todas las reuniones',
  'people.meetings-some': 'Algunas reuniones',
  'people.meetings-hint': 'El rol se aplica solo a estas reuniones y a lo que les pertenece.',
  'people.meetings-remove': 'Quitar {name}',
  'people.meetings-add': 'Añadir una reunión',
  'people.meetings-choose': 'Elegir',
  'people.meetings-required': 'Elija al menos una reunión.',
}
