import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.site-name': 'U4SSC',
  'layout.site-full-name': 'Tous unis pour des villes intelligentes et durables',
  'layout.site-title': '{page} · U4SSC',
  'layout.site-labelled': '{label} :',
  'layout.site-description':
    'Réunions et circulaires de l’initiative « Tous unis pour des villes intelligentes et durables » (U4SSC)',
  'layout.skip': 'Aller au contenu',
  'layout.nav-label': 'Navigation principale',
  'layout.nav-meetings': 'Réunions',
  'layout.nav-circulars': 'Circulaires',
  'layout.nav-times': 'Horaires',
  'layout.nav-eligibility': 'Qui peut participer',
  'layout.nav-about': 'À propos de l’U4SSC',
  'layout.nav-language': 'Langue',
  'layout.breadcrumbs-label': 'Vous êtes ici',
  'layout.footer-secretariat': 'Secrétariat',
  'layout.footer-label': 'À propos de ce site',
  'layout.footer-developers': 'Développeurs',
  'layout.footer-help': 'Aide',
  'layout.footer-privacy': 'Confidentialité',
  'layout.footer-accessibility': 'Accessibilité',
  'layout.footer-feedback': 'Commentaires sur cette page',
  'layout.footer-address': 'Adresse de cette page : {address}',
  'layout.last-copy':
    'Les données les plus récentes ne peuvent pas être affichées pour le moment. Cette copie date du {date} à {time} UTC.',
  'layout.list-more': 'Afficher la suite',
  'layout.pages-label': 'Pages',
  'layout.pages-place': 'Page {page, number} sur {pages, number}',
  'layout.pages-previous': 'Page précédente',
  'layout.pages-next': 'Page suivante',
  'layout.pages-title': '{title} (page {page})',
  'layout.pages-shown': 'Résultats {from, number} à {to, number} sur {total, number}',
  'layout.list-between': ', ',
  'layout.list-apart': ' ; ',
  'layout.live-new-release': 'Cette page a été mise à jour.',
  'layout.live-show': 'Afficher la nouvelle version',
  'layout.offline-kept':
    'Cette page est enregistrée dans votre navigateur : vous pouvez aussi la lire hors connexion.',
  'layout.offline-copy':
    'Vous êtes hors connexion. Ceci est la copie enregistrée dans votre navigateur.',
}
