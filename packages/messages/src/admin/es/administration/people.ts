import type { Translation } from '../../../translation'
import type { people as English } from '../../en/administration/people'

export const people: Translation<typeof English> = {
  'people.title': 'Personas',
  'people.role': 'Función',
  'people.active': 'Puede iniciar sesión',
  'people.inactive': 'No puede iniciar sesión',
  'people.change': 'Modificar: {name}',
  'people.maySignIn': 'Puede iniciar sesión',
  'people.deactivating':
    'Se cierra la sesión de la persona en todas partes y ya no podrá iniciarla. Lo que hizo queda registrado.',
  'people.role-owner': 'Propietario',
  'people.role-editor': 'Editor',
  'people.role-registrar': 'Responsable de inscripciones',
  'people.role-reader': 'Lector',
  'people.roleHint-owner': 'Puede hacerlo todo y asigna las funciones.',
  'people.roleHint-editor': 'Importa, corrige y publica cartas.',
  'people.roleHint-registrar': 'Decide sobre las inscripciones y ve los mensajes salientes.',
  'people.roleHint-reader': 'Consulta las cartas sin modificar nada.',
  'people.invitations-title': 'Invitaciones',
  'people.invitations-none': 'No hay invitaciones pendientes.',
  'people.invitations-invite': 'Invitar',
  'people.invitations-once':
    'Este enlace solo se muestra ahora. Entréguelo a {email}: quien lo abra primero obtiene la cuenta.',
  'people.invitations-until': 'Válida hasta',
  'people.invitations-withdraw': 'Retirar la invitación de {email}',
}
