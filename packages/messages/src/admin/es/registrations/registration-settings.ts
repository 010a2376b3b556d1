import type { Translation } from '../../../translation'
import type { registrationSettings as English } from '../../en/registrations/registration-settings'

export const registrationSettings: Translation<typeof English> = {
  'registration-settings.openTo': 'Quién puede inscribirse',
  'registration-settings.openTo-everyone': 'Todo el mundo, mientras la inscripción esté abierta',
  'registration-settings.openTo-invited': 'Solo las personas invitadas',
  'registration-settings.opening': 'La inscripción está',
  'registration-settings.opening-closed': 'Cerrada: nadie puede inscribirse',
  'registration-settings.opening-now': 'Abierta desde ahora',
  'registration-settings.opening-on': 'Abierta a partir de una fecha',
  'registration-settings.opensMissing': 'Indique la fecha y la hora de apertura de la inscripción.',
  'registration-settings.saveAndOpen': 'Guardar y abrir la inscripción',
  'registration-settings.saveAndClose': 'Guardar y cerrar la inscripción',
  'registration-settings.offersTitle':
    '{count, plural, one {¿Reservar una plaza para # persona?} many {¿Reservar plazas para # personas?} other {¿Reservar plazas para # personas?}}',
  'registration-settings.offersHint':
    '{count, plural, one {En cuanto guarde, # persona de la lista de espera recibirá un mensaje sobre la plaza reservada.} many {En cuanto guarde, # personas de la lista de espera recibirán un mensaje sobre la plaza reservada.} other {En cuanto guarde, # personas de la lista de espera recibirán un mensaje sobre la plaza reservada.}}',
  'registration-settings.offersConfirm': 'Guardar y reservar las plazas',
  'registration-settings.quotas': 'Plazas por condición en que se participa: {mode}',
  'registration-settings.quotasHint':
    'Déjelo vacío para compartir las plazas restantes. Escriba 0 para que todas las inscripciones pasen a la lista de espera.',
  'registration-settings.quotasProblem': 'Escriba un número entero o deje el campo vacío.',
  'registration-settings.listedDays': 'Lista pública de participantes: días después de la reunión',
  'registration-settings.listedHint':
    'Muestra a las personas que aceptaron figurar públicamente. Después, solo los participantes ven la lista.',
  'registration-settings.listedProblem': 'Escriba un número entero entre 0 y {days, number}.',
  'registration-settings.noMeeting': 'Esta reunión no existe o no está publicada.',
  'registration-settings.none':
    'La inscripción aún no está configurada. Guarde esta configuración para activarla.',
  'registration-settings.zone': 'Las horas corresponden a la zona horaria de la reunión: {zone}.',
  'registration-settings.opensAt': 'Apertura de la inscripción',
  'registration-settings.closesAt': 'Cierre de la inscripción',
  'registration-settings.closesHint':
    'Déjelo vacío para que la inscripción siga abierta hasta el final de la reunión.',
  'registration-settings.order': 'Escriba una hora de cierre posterior a la de apertura.',
  'registration-settings.rule': 'Aprobación de las inscripciones que cumplen los requisitos',
  'registration-settings.modes': 'Modos de participación',
  'registration-settings.modesMissing': 'Elija al menos una opción.',
  'registration-settings.modesNotOffered':
    'La reunión también se celebra de esta forma, pero nadie puede inscribirse para ella: {modes}.',
  'registration-settings.state-open': 'La inscripción está abierta.',
  'registration-settings.state-openUntil': 'La inscripción está abierta hasta el {moment}.',
  'registration-settings.state-opens': 'La inscripción se abre el {moment}.',
  'registration-settings.state-closed': 'La inscripción se cerró el {moment}.',
  'registration-settings.state-invited': 'La inscripción es solo por invitación.',
  'registration-settings.state-ended':
    'La inscripción está cerrada, porque la reunión ha terminado.',
  'registration-settings.state-cancelled':
    'La inscripción está cerrada, porque la reunión se ha cancelado.',
  'registration-settings.state-postponed':
    'La inscripción está cerrada, porque la reunión se ha aplazado.',
  'registration-settings.onSitePlaces': 'Plazas presenciales',
  'registration-settings.onlinePlaces': 'Plazas en línea',
  'registration-settings.placesHint': 'Déjelo vacío para no fijar un límite.',
  'registration-settings.placesProblem':
    'Escriba un número entero a partir de 1, o déjelo vacío para no fijar un límite.',
  'registration-settings.offerHours': 'Horas para aceptar una plaza reservada',
  'registration-settings.offerHint':
    'De 1 a 720 horas. Después, la plaza pasa a la siguiente persona de la lista de espera.',
  'registration-settings.offerProblem': 'Escriba un número entero entre 1 y 720.',
  'registration-settings.reminders': 'Recordatorios: horas antes de la reunión',
  'registration-settings.remindersHint':
    'Por ejemplo, 168, 24, 1 para una semana, un día y una hora. Déjelo vacío para no enviar recordatorios.',
  'registration-settings.remindersProblem':
    'Escriba números enteros de 1 a 720, separados por comas.',
}
