import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.site-name': 'U4SSC',
  'layout.site-full-name': 'Unidos por las Ciudades Inteligentes y Sostenibles',
  'layout.site-title': '{page} · U4SSC',
  'layout.site-labelled': '{label}:',
  'layout.site-description':
    'Reuniones y circulares de la iniciativa Unidos por las Ciudades Inteligentes y Sostenibles (U4SSC)',
  'layout.skip': 'Ir al contenido',
  'layout.nav-label': 'Navegación principal',
  'layout.nav-meetings': 'Reuniones',
  'layout.nav-circulars': 'Circulares',
  'layout.nav-times': 'Horarios',
  'layout.nav-eligibility': 'Quién puede participar',
  'layout.nav-about': 'Acerca de U4SSC',
  'layout.nav-language': 'Idioma',
  'layout.breadcrumbs-label': 'Está usted aquí',
  'layout.footer-secretariat': 'Secretaría',
  'layout.footer-label': 'Acerca de este sitio',
  'layout.footer-developers': 'Desarrolladores',
  'layout.footer-help': 'Ayuda',
  'layout.footer-privacy': 'Privacidad',
  'layout.footer-accessibility': 'Accesibilidad',
  'layout.footer-feedback': 'Comentarios sobre esta página',
  'layout.footer-address': 'Dirección de esta página: {address}',
  'layout.last-copy':
    'En este momento no se pueden mostrar los datos más recientes. Esta copia es del {date} a las {time} UTC.',
  'layout.list-more': 'Ver más',
  'layout.pages-label': 'Páginas',
  'layout.pages-place': 'Página {page, number} de {pages, number}',
  'layout.pages-previous': 'Página anterior',
  'layout.pages-next': 'Página siguiente',
  'layout.pages-title': '{title} (página {page})',
  'layout.pages-shown': 'Se muestran {from, number}–{to, number} de {total, number}',
  'layout.list-between': ', ',
  'layout.list-apart': '; ',
  'layout.live-new-release': 'Esta página se ha actualizado.',
  'layout.live-show': 'Mostrar la nueva versión',
  'layout.offline-kept':
    'Esta página está guardada en su navegador, por lo que también puede leerla sin conexión.',
  'layout.offline-copy': 'No tiene conexión. Esta es la copia guardada en su navegador.',
}
