import type { Translation } from '../../translation'
import type { search as English } from '../en/search'

export const search: Translation<typeof English> = {
  'search.title': 'Búsqueda',
  'search.words': 'Palabras de búsqueda',
  'search.send': 'Buscar',
  'search.all-languages': 'Todos los idiomas',
  'search.type-letter': 'Circulares',
  'search.type-meeting': 'Reuniones',
  'search.type-session': 'Sesiones',
  'search.type-speaker': 'Oradores',
  'search.type-document': 'Documentos',
  'search.type-decision': 'Decisiones',
  'search.type-library': 'Biblioteca',
  'search.group': '{name} ({count, number})',
  'search.groups': 'Grupos de resultados',
  'search.all': 'Todos',
  'search.refine': 'Filtros',
  'search.count':
    '{count, plural, one {# resultado} many {# de resultados} other {# resultados}} para «{words}»',
  'search.language': 'Idioma',
  'search.from': 'Desde',
  'search.until': 'Hasta',
  'search.hint':
    'Utilice comillas para buscar una frase exacta. Ponga un guion delante de una palabra para excluirla.',
  'search.results': 'Resultados',
  'search.none': 'No hay resultados para «{words}».',
  'search.none-more':
    'Compruebe la ortografía, pruebe con menos palabras o con otras, o quite los filtros.',
  'search.meant': 'No hay resultados para «{words}». Se muestran los resultados para «{meant}».',
  'search.bad':
    'No se ha podido realizar la búsqueda. Escriba 200 caracteres como máximo y fechas con el formato 2021-12-07.',
}
