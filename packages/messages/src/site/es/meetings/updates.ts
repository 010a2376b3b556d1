import type { Translation } from '../../../translation'
import type { updates as English } from '../../en/meetings/updates'

export const updates: Translation<typeof English> = {
  'updates.title': 'Actualizaciones',
  'updates.release': 'Versión {number}',
  'updates.first': 'Se publicó la página de la reunión.',
  'updates.nothing': 'No hay cambios visibles.',
  'updates.compare': 'Comparar dos versiones',
  'updates.before': 'Desde',
  'updates.after': 'Hasta',
  'updates.show': 'Comparar',
  'updates.since-visit': 'Cambios desde su última visita',
  'updates.all': 'Todas las novedades',
  'updates.session-starts': 'comienza ahora a las {after}, en lugar de las {before}.',
  'updates.session-ends': 'termina ahora a las {after}, en lugar de las {before}.',
  'updates.session-moved': 'tiene lugar ahora el {after}, en lugar del {before}.',
  'updates.programme-published':
    'Se ha publicado el programa ({count, plural, one {# sesión} many {# sesiones} other {# sesiones}}).',
  'updates.speakers-added':
    '{count, plural, one {Se ha añadido # orador} many {Se han añadido # oradores} other {Se han añadido # oradores}}: {names}.',
  'updates.documents-added':
    '{count, plural, one {Nuevo documento} many {# documentos nuevos} other {# documentos nuevos}}: {names}.',
  'updates.outcomes-added':
    '{count, plural, one {Nuevo resultado} many {# resultados nuevos} other {# resultados nuevos}}: {names}.',
  'updates.decisions-added':
    '{count, plural, one {Nueva decisión} many {# decisiones nuevas} other {# decisiones nuevas}}: {names}.',
  'updates.circulars-added':
    '{count, plural, one {Nueva circular} many {# circulares nuevas} other {# circulares nuevas}}: {names}.',
  'updates.recording': 'La grabación está disponible.',
  'updates.recorded': 'La reunión se grabará.',
}
