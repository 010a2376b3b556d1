import type { Translation } from '../../../translation'
import type { about as English } from '../../en/information/about'

export const about: Translation<typeof English> = {
  'about.title': 'Acerca de la iniciativa',
  'about.lead':
    'Unidos por las Ciudades Inteligentes y Sostenibles (U4SSC) es una iniciativa de las Naciones Unidas. A continuación figura lo que dicen de ella las fuentes públicas, cada dato con su fuente.',
  'about.meetings': 'Reuniones',
  'about.partners': 'Asociados',
  'about.groups': 'Grupos temáticos',
  'about.deliverables': 'Productos',
  'about.undated': 'sin fecha',
  'about.source': 'Fuente',
  'about.sources-note': 'Los nombres y títulos se dan en inglés, como en las fuentes.',
  'about.founder': 'fundador',
  'about.coordinator': 'coordinador',
  'about.supporter': 'colaborador',
  'about.published': 'publicado',
  'about.presented': 'presentado',
  'about.announced': 'anunciado',
  'about.planned': 'previsto',
}
