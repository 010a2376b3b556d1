import type { Translation } from '../../translation'
import type { field as English } from '../en/field'

export const field: Translation<typeof English> = {
  'field.reason-label': 'Motivo',
  'field.reason-missing': 'Indique un motivo.',
  'field.name': 'Nombre',
  'field.email': 'Correo electrónico',
  'field.password': 'Contraseña',
  'field.hint-address': 'Una dirección web, con https://',
  'field.hint-time': 'Horas y minutos, por ejemplo 09:30',
  'field.hint-zone': 'Un huso horario IANA o una diferencia respecto a UTC: Europe/Zurich, +05:30',
  'field.hint-lines': 'Uno por línea',
  'field.hint-languages': 'Códigos de idioma separados por comas, por ejemplo en, fr',
  'field.hint-sittings':
    'Una sesión por línea: 2021-12-07 10:00–15:30. Una sesión puede terminar pasada la medianoche: 22:00–01:30',
  'field.hint-deadlines':
    'Un plazo por línea: fecha y después el asunto, por ejemplo 2021-12-01 Último día de inscripción',
  'field.hint-country': 'Dos letras, por ejemplo CH',
  'field.problem-text': 'Esto no es texto.',
  'field.problem-required': 'No puede quedar vacío.',
  'field.problem-email':
    'Escriba una dirección de correo electrónico, por ejemplo nombre@example.org.',
  'field.problem-passwordMissing': 'Escriba su contraseña.',
  'field.problem-address':
    'Escriba una dirección web completa, por ejemplo https://example.org/reunion.',
  'field.problem-date': 'Elija una fecha del calendario.',
  'field.problem-time': 'Escriba horas y minutos, de 00:00 a 23:59, por ejemplo 09:30.',
  'field.problem-zone':
    'No es un nombre de la base de datos de zonas horarias. Europe/Zurich sí lo es.',
  'field.problem-choice': 'Elija uno de la lista.',
  'field.problem-languages': 'Escriba códigos de idioma de dos o tres letras, por ejemplo en, fr.',
  'field.problem-sittings':
    'Cada línea es una fecha, o una fecha con apertura y clausura, con los días en orden: 2021-12-07 10:00 15:30.',
  'field.problem-deadlines':
    'Cada línea es una fecha y lo que vence entonces: 2021-12-01 Último día de inscripción.',
  'field.problem-part': 'No tiene la forma debida.',
}
