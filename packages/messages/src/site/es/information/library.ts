import type { Translation } from '../../../translation'
import type { library as English } from '../../en/information/library'

export const library: Translation<typeof English> = {
  'library.title': 'Biblioteca',
  'library.lead':
    'Productos, decisiones, documentos y resultados. Las entradas de reuniones de este sitio enlazan con la página de la reunión. Todas las demás citan su fuente.',
  'library.decisions-past': 'Decisiones anteriores',
  'library.outcomes': 'Resultados',
  'library.none': 'Todavía no se han publicado decisiones, resultados ni documentos.',
  'library.of-meetings': 'Reuniones de este sitio',
  'library.groups': 'Grupos',
  'library.groups-lead':
    'Los grupos de trabajo (2016-2018) y los grupos temáticos (desde 2020) elaboran los productos.',
  'library.led-by': 'Dirección',
  'library.parts': 'Partes',
  'library.period': '{from}–{until}',
  'library.period-about': 'Hacia {from}–{until}',
}
