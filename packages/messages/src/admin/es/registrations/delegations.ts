import type { Translation } from '../../../translation'
import type { delegations as English } from '../../en/registrations/delegations'

export const delegations: Translation<typeof English> = {
  'delegations.title': 'Delegaciones',
  'delegations.none':
    'Todavía no hay delegaciones. Cree una para invitar a su coordinador designado.',
  'delegations.entity': 'Delegación',
  'delegations.organizationHint': 'Déjelo vacío para un Estado Miembro.',
  'delegations.limit': 'Número máximo de personas',
  'delegations.noLimit': 'Sin límite',
  'delegations.limitHint': 'Déjelo vacío para no fijar un límite.',
  'delegations.limitProblem':
    'Escriba un número entero a partir de 1, o déjelo vacío para no fijar un límite.',
  'delegations.add': 'Nueva delegación',
  'delegations.addDo': 'Crear e invitar al coordinador designado',
  'delegations.focalPoints': 'Coordinadores designados',
  'delegations.focalPoint': 'Coordinador designado',
  'delegations.role': 'Función',
  'delegations.role-principal': 'Coordinador designado principal',
  'delegations.role-deputy': 'Coordinador designado suplente',
  'delegations.inviteMore': 'Invitar a otro coordinador designado',
  'delegations.revoke': 'Retirar la designación de {name}',
  'delegations.revokeAsk': '¿Retirar a este coordinador designado?',
  'delegations.revokeWhy':
    'El enlace enviado a {name} dejará de funcionar. Las personas de la delegación siguen inscritas.',
  'delegations.people': 'Integrantes de la delegación',
  'delegations.nobody': 'Todavía no hay nadie inscrito en esta delegación.',
  'delegations.head': 'Jefatura de la delegación',
  'delegations.noHead': 'Sin designar',
  'delegations.register': 'Inscribir a una persona',
  'delegations.registerDo': 'Inscribir',
  'delegations.noForm':
    'La inscripción en esta reunión no está configurada. Guarde primero la configuración de la inscripción.',
  'delegations.noAnswer': 'Sin respuesta',
  'delegations.optional': '{question} (opcional)',
  'delegations.letters': 'Cartas de designación',
  'delegations.noLetters':
    'Todavía no hay cartas de designación. El coordinador designado las envía desde su página.',
}
