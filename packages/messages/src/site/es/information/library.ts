import type { Translation } from '../../../translation'
import type { library as English } from '../../en/information/library'

export const library: Translation<typeof English> = {
  'library.title': 'Biblioteca',
  'library.lead':
    'Lo que ha dado el trabajo: productos, decisiones, documentos y resultados. Las entradas tomadas de fuentes públicas las citan; las de reuniones publicadas aquí llevan a sus páginas.',
  'library.decisions-past': 'Decisiones de las que informan fuentes públicas',
  'library.outcomes': 'Resultados',
  'library.none':
    'Ninguna reunión publicada aquí tiene aún decisiones, resultados o documentos registrados.',
  'library.of-meetings': 'De las reuniones publicadas aquí',
}
