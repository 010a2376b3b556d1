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
}
