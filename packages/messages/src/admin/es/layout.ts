import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.nav-meetings': 'Reuniones',
  'layout.nav-overview': 'Inicio',
  'layout.nav-serviceKeys': 'Claves de API',
  'layout.nav-webhooks': 'Webhooks',
  'layout.nav-organizations': 'Organizaciones',
  'layout.nav-memberships': 'Miembros',
  'layout.nav-settings': 'Configuración',
  'layout.brand-name': 'U4SSC',
  'layout.brand-office': 'Secretaría',
  'layout.page-title': '{title} · Secretaría de U4SSC',
  'layout.nav-label': 'Menú principal',
  'layout.nav-skip': 'Ir al contenido principal',
  'layout.nav-circulars': 'Circulares',
  'layout.nav-language': 'Idioma',
  'layout.more-open': 'Más',
  'layout.more-of': 'Más: {name}',
  'layout.more-actions': 'Acciones',
  'layout.nav-registrations': 'Inscripciones',
  'layout.nav-messages': 'Bandeja de salida',
  'layout.nav-people': 'Usuarios',
  'layout.nav-audit': 'Registro de auditoría',
  'layout.nav-account': 'Cuenta',
  'layout.nav-notices': 'Avisos',
  'layout.nav-subscribers': 'Suscriptores',
}
