import type { Translation } from '../../../translation'
import type { developers as English } from '../../en/information/developers'

export const developers: Translation<typeof English> = {
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
}
