import type { Translation } from '../../../translation'
import type { about as English } from '../../en/information/about'

export const about: Translation<typeof English> = {
  'about.title': 'Acerca de U4SSC',
  'about.lead':
    'Unidos por las Ciudades Inteligentes y Sostenibles (U4SSC) es una iniciativa de las Naciones Unidas. Los datos que figuran a continuación proceden de fuentes públicas, que se citan en cada caso.',
  'about.meetings': 'Reuniones',
  'about.partners': 'Entidades colaboradoras',
  'about.groups': 'Grupos temáticos',
  'about.deliverables': 'Productos',
  'about.undated': 'Fecha desconocida',
  'about.source': 'Fuente',
  'about.sources-note': 'Los nombres y los títulos están en inglés, como en las fuentes.',
  'about.founder': 'entidad fundadora',
  'about.coordinator': 'entidad coordinadora',
  'about.supporter': 'entidad de apoyo',
  'about.published': 'publicado',
  'about.presented': 'presentado',
  'about.announced': 'anunciado',
  'about.planned': 'previsto',
}
