import type { Translation } from '../../translation'
import type { home as English } from '../en/home'

export const home: Translation<typeof English> = {
  'home.title': 'Réunions et circulaires',
  'home.next-meeting': 'Prochaine réunion',
  'home.no-next': 'Aucune réunion n’est convoquée pour le moment',
  'home.no-next-more':
    'La prochaine sera annoncée ici dès la publication de la lettre de convocation.',
  'home.nothing-yet': 'Aucune lettre n’est encore publiée ici.',
  'home.updates': 'Publications récentes',
  'home.update-first': 'Page publiée : {title}',
  'home.update-again': 'Page publiée de nouveau (version {number}) : {title}',
  'home.update-convened': 'Réunion convoquée par lettre : {title}',
  'home.last-meeting': 'Dernière réunion',
  'home.circulars': 'Circulaires',
  'home.all-circulars': 'Toutes les circulaires',
  'home.meetings': 'Réunions',
  'home.all-meetings': 'Toutes les réunions',
  'home.can-i-attend': 'Puis-je participer ?',
  'home.details': 'À propos de la réunion',
  'home.countdown':
    '{days, plural, =0 {aujourd’hui} =1 {demain} one {dans # jour} many {dans # jours} other {dans # jours}}',
}
