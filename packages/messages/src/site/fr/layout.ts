import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.site-name': 'U4SSC',
  'layout.site-full-name': 'Tous unis pour des villes intelligentes et durables',
  'layout.site-title': '{page} · U4SSC',
  'layout.site-labelled': '{label} :',
  'layout.site-description':
    'Réunions et circulaires de l’initiative « Tous unis pour des villes intelligentes et durables »',
  'layout.skip': 'Aller au contenu',
  'layout.nav-label': 'Navigation principale',
  'layout.nav-meetings': 'Réunions',
  'layout.nav-circulars': 'Circulaires',
  'layout.nav-times': 'Horaires',
  'layout.nav-eligibility': 'Qui peut participer',
  'layout.nav-about': 'À propos',
  'layout.nav-language': 'Langue',
  'layout.breadcrumbs-label': 'Vous êtes ici',
  'layout.footer-secretariat': 'Secrétariat',
  'layout.footer-label': 'À propos de ce site',
  'layout.footer-developers': 'Développeurs',
  'layout.footer-privacy': 'Protection de la vie privée',
  'layout.footer-accessibility': 'Accessibilité',
  'layout.last-copy':
    'Les données ne peuvent être consultées pour le moment. Ceci est la dernière copie valable, du {date} à {time} UTC.',
  'layout.list-more': 'Suite',
  'layout.list-between': ', ',
  'layout.live-new-release': 'Une version plus récente de cette page a été publiée.',
  'layout.live-show': 'L’afficher',
  'layout.offline-kept':
    'Cette page est aussi conservée dans ce navigateur, pour les moments sans connexion.',
  'layout.offline-copy':
    'Il n’y a pas de connexion. Ceci est la copie conservée dans votre navigateur.',
}
