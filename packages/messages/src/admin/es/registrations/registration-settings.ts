import type { Translation } from '../../../translation'
import type { registrationSettings as English } from '../../en/registrations/registration-settings'

export const registrationSettings: Translation<typeof English> = {
  'registration-settings.openTo': 'Quién puede inscribirse',
  'registration-settings.openTo-everyone': 'Todos, dentro del plazo de inscripción',
  'registration-settings.openTo-invited': 'Solo las personas invitadas',
  'registration-settings.shares': 'Plazas por calidad: {mode}',
  'registration-settings.sharesHint':
    'Vacío: comparten las plazas con todos los demás. 0: esperan hasta que la secretaría fije más.',
  'registration-settings.sharesProblem': 'Escriba un número entero, o déjelo vacío.',
  'registration-settings.listedDays':
    'Días que la lista de participantes sigue siendo pública después de la reunión',
  'registration-settings.listedHint':
    'Quien aceptó figurar en público figura hasta entonces; después solo los participantes ven la lista.',
  'registration-settings.listedProblem': 'Escriba un número entero de 0 a {days, number}.',
  'registration-settings.title': 'Ajustes de inscripción',
  'registration-settings.noMeeting': 'No hay ninguna reunión publicada en esta dirección.',
  'registration-settings.none':
    'La inscripción aún no está configurada. Guarde estos ajustes para configurarla.',
  'registration-settings.zone': 'Las horas son las de la reunión: {zone}.',
  'registration-settings.opensAt': 'Apertura de la inscripción',
  'registration-settings.closesAt': 'Cierre de la inscripción',
  'registration-settings.opensHint': 'Deje ambas horas vacías para usar las fechas de la circular.',
  'registration-settings.closesHint':
    'Déjelo vacío para que la inscripción siga abierta hasta el final de la reunión.',
  'registration-settings.order':
    'La inscripción se cierra después de abrirse: elija una hora posterior.',
  'registration-settings.rule': 'Quién admite a las personas admisibles',
  'registration-settings.modes': 'Modos de asistencia',
  'registration-settings.modesMissing': 'Elija al menos uno.',
  'registration-settings.modesNotOffered':
    'Nadie puede inscribirse para: {modes}. La reunión también se celebra de este modo.',
  'registration-settings.state-open': 'La inscripción está abierta.',
  'registration-settings.state-openUntil': 'La inscripción está abierta hasta el {moment}.',
  'registration-settings.state-opens': 'La inscripción se abre el {moment}.',
  'registration-settings.state-closed': 'La inscripción se cerró el {moment}.',
  'registration-settings.state-invited': 'La inscripción es solo por invitación.',
  'registration-settings.state-ended':
    'La inscripción está cerrada porque la reunión ha terminado.',
  'registration-settings.state-cancelled':
    'La inscripción está cerrada porque la reunión se ha cancelado.',
  'registration-settings.state-postponed':
    'La inscripción está cerrada porque la reunión se ha aplazado.',
  'registration-settings.onSitePlaces': 'Plazas presenciales',
  'registration-settings.onlinePlaces': 'Plazas en línea',
  'registration-settings.placesHint': 'Vacío: sin límite.',
  'registration-settings.placesProblem': 'Escriba un número entero a partir de 1, o déjelo vacío.',
  'registration-settings.offerHours': 'Horas que se reserva una plaza ofrecida',
  'registration-settings.offerHint': 'Para quienes están en lista de espera, de 1 a 720.',
  'registration-settings.offerProblem': 'Escriba un número entero de horas de 1 a 720.',
  'registration-settings.questions':
    '{count, plural, one {# pregunta de esta reunión no cambia.} many {# preguntas de esta reunión no cambian.} other {# preguntas de esta reunión no cambian.}}',
}
