import type { Translation } from '../../translation'
import type { field as English } from '../en/field'

export const field: Translation<typeof English> = {
  'field.reason-label': 'Motivo',
  'field.reason-missing': 'Indique un motivo.',
  'field.name': 'Nombre',
  'field.email': 'Correo electrónico',
  'field.password': 'Contraseña',
  'field.hint-address': 'Dirección web completa, que comience por https://',
  'field.hint-time': 'Horas y minutos, por ejemplo 09:30',
  'field.hint-zone':
    'Nombre de zona horaria o diferencia con UTC, por ejemplo Europe/Zurich o +05:30',
  'field.hint-lines': 'Un elemento por línea',
  'field.hint-languages': 'Códigos de idioma separados por comas, por ejemplo en, fr',
  'field.hint-sittings':
    'Un día de reunión por línea, por ejemplo 2021-12-07 10:00–15:30. El fin puede ser después de medianoche: 22:00–01:30',
  'field.hint-deadlines':
    'Un plazo por línea: la fecha y después el título, por ejemplo 2021-12-01 Último día para inscribirse',
  'field.problem-text': 'Escriba un texto.',
  'field.problem-required': 'Rellene este campo.',
  'field.problem-email':
    'Escriba una dirección de correo electrónico válida, por ejemplo nombre@example.org.',
  'field.problem-passwordMissing': 'Escriba su contraseña.',
  'field.problem-address':
    'Escriba una dirección web completa, por ejemplo https://example.org/meeting.',
  'field.problem-date': 'Escriba una fecha.',
  'field.problem-time': 'Escriba una hora entre las 00:00 y las 23:59, por ejemplo 09:30.',
  'field.problem-zone': 'Escriba un nombre de zona horaria, por ejemplo Europe/Zurich.',
  'field.problem-choice': 'Elija una opción de la lista.',
  'field.problem-languages': 'Escriba códigos de idioma de dos o tres letras, por ejemplo en, fr.',
  'field.problem-sittings':
    'Escriba un día de reunión por línea, por orden de fecha, por ejemplo 2021-12-07 10:00–15:30. Las horas son opcionales.',
  'field.problem-deadlines':
    'Escriba un plazo por línea: la fecha y después el título, por ejemplo 2021-12-01 Último día para inscribirse.',
  'field.problem-part': 'Escriba un valor válido, por ejemplo el código de país de dos letras CH.',
}
