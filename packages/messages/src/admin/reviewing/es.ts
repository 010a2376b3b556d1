import type { reviewing as english } from './en'

export const reviewing = {
  'publish.reason': 'Motivo (público)',
  'publish.reasonHint': 'Se muestra en «Actualizaciones» y en el aviso.',
  'publish.resolve':
    '{count, plural, one {Resuelva # cuestión abierta para publicar.} many {Resuelva # cuestiones abiertas para publicar.} other {Resuelva # cuestiones abiertas para publicar.}}',
  'issue.no-meeting': 'No se encontró ninguna reunión en esta circular',
  'issue.letter-unnamed': 'La circular necesita una serie, un número y una fecha',
  'issue.letter-published': 'Esta circular ya está publicada',
  'issue.same-meeting': '«{title}» ya existe. ¿Desea modificar esa reunión o crear una nueva?',
  'issue.slug-taken': 'La dirección «{slug}» pertenece a otra reunión',
  'issue.newer-release':
    'La versión {latest} de la reunión ya es pública; este borrador parte de la versión {release}',
  'issue.move-programme': '¿Trasladar el programa al {date}?',
  'issue.move-deadlines': '¿Trasladar los plazos con la reunión?',
  'issue.drift': 'La reunión se aparta de su circular. Indique por qué.',
  'issue.file-not-approved': '«{title}» aún no está aprobado',
  'issue.speaker-unknown': '«{session}» nombra a un orador que no figura en la lista de oradores',
  'answer.accept': 'Aceptar',
  'answer.convenes-none': 'Esta circular no convoca ninguna reunión',
  'answer.change': 'Modificar la reunión existente',
  'answer.create': 'Crear una reunión nueva',
  'answer.move': 'Trasladar con la reunión',
  'answer.hide': 'Ocultar el programa hasta que se revise',
  'answer.one-by-one': 'Trasladar las sesiones una por una',
  'answer.keep': 'Dejar como están',
  'issue.uncertain-facts':
    '{count, plural, one {Compruebe # dato de la circular} many {Compruebe # datos de la circular} other {Compruebe # datos de la circular}}',
  'issue.uncertain-facts-of-meeting':
    '{count, plural, one {Compruebe # dato de «{title}»} many {Compruebe # datos de «{title}»} other {Compruebe # datos de «{title}»}}',
  'answer.checked': 'Comprobado',
  'uncertain.title': 'Datos por comprobar',
  'uncertain.why':
    'Es posible que estos datos se hayan leído mal. Compare cada uno con la carta. Corrija los erróneos y confirme los demás.',
  'uncertain.show': 'Mostrar en la carta',
  'uncertain.showFact': 'Mostrar en la carta: {fact}',
  'uncertain.words': 'Texto de la carta',
  'uncertain.confirm': 'He comprobado estos datos',
  'uncertain.otherPart': 'Otra parte de la circular',
} satisfies Record<keyof typeof english, string>
