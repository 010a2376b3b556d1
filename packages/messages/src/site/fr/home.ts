import type { Translation } from '../../translation'
import type { home as English } from '../en/home'

export const home: Translation<typeof English> = {
  'home.title': 'Réunions et circulaires',
  'home.next-meeting': 'Prochaine réunion',
  'home.no-next': 'Aucune réunion n’est prévue',
  'home.no-next-more': 'La prochaine réunion apparaîtra ici dès la publication de sa circulaire.',
  'home.nothing-yet':
    'Aucune circulaire n’a encore été publiée. Les circulaires et les réunions qu’elles annoncent apparaîtront ici.',
  'home.updates': 'Dernières mises à jour',
  'home.update-first': 'Page de réunion publiée : {title}',
  'home.update-again': 'Page de réunion mise à jour (version {number}) : {title}',
  'home.update-convened': 'Réunion annoncée par circulaire : {title}',
  'home.last-meeting': 'Dernière réunion',
  'home.circulars': 'Circulaires',
  'home.all-circulars': 'Toutes les circulaires',
  'home.meetings': 'Réunions',
  'home.all-meetings': 'Toutes les réunions',
  'home.can-i-attend': 'Puis-je participer ?',
  'home.details': 'Page de la réunion',
  'home.countdown':
    '{days, plural, =0 {aujourd’hui} =1 {demain} one {dans # jour} many {dans # de jours} other {dans # jours}}',
}
