import type { Translation } from '../../../translation'
import type { developers as English } from '../../en/information/developers'

export const developers: Translation<typeof English> = {
  'developers.title': 'Desarrolladores',
  'developers.lead':
    'Lea circulares, calcule horarios de reuniones y compruebe los requisitos de participación en sus propias aplicaciones.',
  'developers.packages': 'Paquetes',
  'developers.packages-text':
    'Los paquetes aún no están en npm: genérelos a partir del código fuente. Módulos ES para Node 20.19 o posterior. @u4ssc/domain, @u4ssc/calendar y @u4ssc/client funcionan también en el navegador.',
  'developers.package-domain':
    'Calcula horarios de reuniones, determina quién puede participar y compara versiones.',
  'developers.package-reader': 'Lee circulares en seis idiomas e indica la fuente de cada dato.',
  'developers.package-documents':
    'Lee archivos Word, PDF y HTML. Genera cartas, listas y distintivos.',
  'developers.package-calendar': 'Genera archivos y canales de calendario.',
  'developers.package-client': 'Llama a la API HTTP, con tipos.',
  'developers.package-cli': 'Ofrece todo esto en la línea de comandos.',
  'developers.sample': 'Mostrar una reunión en hora local',
  'developers.sample-text':
    'Guarde una circular como circular.txt y este programa como print-meeting.mjs. Después ejecute: node print-meeting.mjs',
  'developers.output': 'Resultado para la Circular TSB 352',
  'developers.api': 'API',
  'developers.api-text':
    'Todos los datos de este sitio están disponibles en JSON bajo /v1. Los errores siguen el formato «problem details» (RFC 9457).',
  'developers.widget': 'Mostrar una reunión en su sitio web',
  'developers.widget-text':
    'Este script muestra en un marco los próximos horarios de una reunión, en la zona horaria del lector. Sin scripts, el elemento conserva su contenido original.',
  'developers.reference': 'Referencia de la API',
  'developers.openapi': 'Descripción OpenAPI',
  'developers.feed-atom': 'Todos los cambios (Atom)',
  'developers.feed-json': 'Todos los cambios (JSON Feed)',
  'developers.stream': 'Flujo de versiones publicadas (server-sent events)',
  'developers.calendar': 'Archivos del programa',
  'developers.calendar-text':
    'Añada .ics, .csv o .txt a la dirección de un programa para obtener un archivo de calendario, una tabla o texto sin formato. zone= fija la zona horaria y session= selecciona sesiones.',
  'developers.package-mcp':
    'Permite a los asistentes de IA buscar en este sitio y citar la fuente (Model Context Protocol).',
}
