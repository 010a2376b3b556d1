import type { en } from './en'

/** The developers page with its live reader, in Spanish. */
export const es = {
  'developers.title': 'Desarrolladores',
  'developers.lead':
    'Lea circulares, calcule horarios de reuniones y compruebe quién puede participar en sus propios programas.',
  'developers.packages': 'Paquetes',
  'developers.packages-text':
    'Módulos ES para Node 20.19 o posterior. @u4ssc/domain y @u4ssc/client también funcionan en navegadores.',
  'developers.package-domain':
    'Lee circulares, calcula horarios de reuniones y determina quién puede participar.',
  'developers.package-documents': 'Lee archivos Word, PDF y HTML. Escribe archivos de calendario.',
  'developers.package-client': 'Llama a la API HTTP, con tipos.',
  'developers.package-cli': 'Hace todo esto desde la línea de órdenes.',
  'developers.sample': 'Mostrar una reunión en hora local',
  'developers.sample-text':
    'Guarde una circular como circular.txt y este programa como print-meeting.mjs. Después ejecute: node print-meeting.mjs',
  'developers.output': 'Resultado para la Circular TSB 352',
  'developers.api': 'API',
  'developers.api-text':
    'Todos los datos de este sitio están disponibles en JSON bajo /v1. Los errores siguen la RFC 9457.',
  'developers.widget': 'Una reunión en su propia página',
  'developers.widget-text':
    'Un script de la API muestra en ella las próximas horas de una reunión, en la zona horaria del lector, dentro de un marco. Sin scripts, el elemento queda tal como usted lo escribió.',
  'developers.reference': 'Referencia de la API',
  'developers.openapi': 'Descripción OpenAPI',
  'developers.feed-atom': 'Todos los cambios, Atom',
  'developers.feed-json': 'Todos los cambios, JSON Feed',
  'developers.stream': 'Flujo de versiones (server-sent events)',
  'developers.calendar': 'Archivos del programa',
  'developers.calendar-text':
    'Añada .ics, .csv o .txt a la dirección de un programa para obtener un archivo de calendario, una tabla o texto sin formato. zone= elige la zona horaria y session= las sesiones.',
  'reader.title': 'Lector en vivo',
  'reader.lead':
    'Pegue una circular en cualquiera de los seis idiomas de las Naciones Unidas. Cada dato se ilumina en el texto.',
  'reader.private': 'El texto se lee en su navegador y no se envía.',
  'reader.sent':
    'Los scripts están desactivados: el texto se envía a este sitio para leerlo. No se guarda.',
  'reader.letter': 'Texto de la circular',
  'reader.read': 'Leer',
  'reader.try': 'Probar con la Circular TSB 352',
  'reader.reading': 'Leyendo…',
  'reader.empty': 'Pegue el texto de una circular o pruebe con la Circular TSB 352.',
  'reader.too-long': 'Este texto es demasiado largo. Pegue como máximo {max, number} caracteres.',
  'reader.too-large': 'Este texto supera los {max, number} KB. Pegue un texto más corto.',
  'reader.too-many':
    'Se han enviado demasiados textos desde su red. Espere un minuto e inténtelo de nuevo.',
  'reader.unavailable':
    'No se pudo leer el texto porque la API no respondió. Inténtelo de nuevo dentro de un minuto.',
  'reader.failed': 'No se pudo leer este texto. Recargue la página e inténtelo de nuevo.',
  'reader.count':
    '{count, plural, =0 {Ningún dato leído} one {# dato leído} many {# datos leídos} other {# datos leídos}}',
  'reader.no-meeting': 'No se encontró ninguna reunión en este texto.',
  'reader.text': 'Texto',
  'reader.facts': 'Datos',
  'reader.hint': 'Elija un dato para ver sus palabras, o palabras resaltadas para ver el dato.',
  'reader.legend': 'Leyenda',
  'reader.notes':
    '{count, plural, one {# observación sobre el texto} many {# observaciones sobre el texto} other {# observaciones sobre el texto}}',
  'reader.json': 'JSON',
  'fact-kind.reference': 'Referencia',
  'fact-kind.date': 'Fecha',
  'fact-kind.time': 'Hora',
  'fact-kind.place': 'Lugar',
  'fact-kind.meeting': 'Reunión',
  'fact-kind.people': 'Personas y organizaciones',
  'fact-kind.participation': 'Participación',
  'fact-kind.deadline': 'Plazo',
  'fact-kind.other': 'Otro',
  'fact-kind.note': 'Observación',
} as const satisfies Record<keyof typeof en, string>
