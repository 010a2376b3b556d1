import type { Translation } from '../../../translation'
import type { library as English } from '../../en/information/library'

export const library: Translation<typeof English> = {
  'library.title': 'Biblioteca',
  'library.lead':
    'Productos, decisiones, documentos y resultados. Las entradas procedentes de fuentes públicas citan su fuente. Las procedentes de reuniones de este sitio enlazan con la página de la reunión.',
  'library.decisions-past': 'Decisiones anteriores (según fuentes públicas)',
  'library.outcomes': 'Resultados',
  'library.none': 'Todavía no se han publicado decisiones, resultados ni documentos.',
  'library.of-meetings': 'Reuniones de este sitio',
}
