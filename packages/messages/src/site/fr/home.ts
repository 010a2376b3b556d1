import type { Translation } from '../../translation'
import type { home as English } from '../en/home'

export const home: Translation<typeof English> = {
  'home.title': 'Réunions et circulaires',
  'home.about':
    'Une initiative des Nations Unies pour des villes intelligentes et durables, lancée en {year} par {founders} et soutenue par {count} organismes des Nations Unies.',
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
  'home.circulars': 'Dernières circulaires',
  'home.all-circulars': 'Toutes les circulaires',
  'home.clocks':
    'La prochaine réunion commence le {date} à {time} ({place}). À ce moment-là, il est :',
  'home.upcoming': 'Prochaines réunions',
  'home.all-meetings': 'Toutes les réunions',
  'home.can-i-attend': 'Puis-je participer ?',
  'home.details': 'Page de la réunion',
  'home.countdown':
    '{days, plural, =0 {aujourd’hui} =1 {demain} one {dans # jour} many {dans # de jours} other {dans # jours}}',
}
