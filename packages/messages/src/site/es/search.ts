import type { Translation } from '../../translation'
import type { search as English } from '../en/search'

export const search: Translation<typeof English> = {
  'search.title': 'Búsqueda',
  'search.words': 'Palabras que buscar',
  'search.send': 'Buscar',
  'search.type': 'Tipo',
  'search.all': 'Todo',
  'search.type-letter': 'Cartas',
  'search.type-meeting': 'Reuniones',
  'search.type-session': 'Sesiones',
  'search.type-speaker': 'Oradores',
  'search.type-document': 'Documentos',
  'search.language': 'Idioma',
  'search.from': 'Desde',
  'search.to': 'Hasta',
  'search.hint':
    'Las palabras entre comillas se buscan juntas; un guion delante de una palabra la excluye.',
  'search.results': 'Resultados',
  'search.none': 'No se ha encontrado nada para «{words}».',
  'search.none-more': 'Pruebe con menos palabras o con otras, o quite los filtros.',
  'search.meant': 'No se ha encontrado nada para «{words}». Esto se ha encontrado para «{meant}».',
  'search.bad':
    'Esto no se puede buscar. Escriba 200 caracteres como máximo, y fechas como 2021-12-07.',
}
