import type { platform as english } from './en'

export const platform = {
  'nav.settings': 'Configuración',
  'platform.title': 'Configuración',
  'platform.lead':
    'Cómo está configurada esta instancia. Lo decide el entorno con que se inicia; para cambiar algo, fije su variable y reinicie.',
  'platform.addresses': 'Direcciones',
  'platform.mail': 'Correo',
  'platform.storage': 'Almacenamiento',
  'platform.running': 'Funcionamiento',
  'platform.setting': 'Parámetro',
  'platform.value': 'Ahora',
  'platform.variable': 'Fijado por',
  'platform.notSet': 'Sin fijar',
  'platform.site-address': 'Sitio',
  'platform.api-address': 'API y panel',
  'platform.mail-from': 'Remitente',
  'platform.mail-server': 'Servidor de correo',
  'platform.bounces': 'Las devoluciones llegan a',
  'platform.signature': 'Correos firmados para',
  'platform.database': 'Servidor PostgreSQL',
  'platform.data-folder': 'Carpeta de datos',
  'platform.metrics': 'Cifras del proceso',
  'platform.clock': 'Reloj iniciado en',
  'platform.noMailServer': 'Los correos esperan en la bandeja de salida.',
  'platform.embedded': 'Base de datos integrada',
  'platform.languages': 'Idiomas',
  'platform.size': 'Almacenado',
  'platform.megabytes': '{count} MB',
  'platform.retention': 'Plazos de conservación',
  'platform.retentionMore':
    'Qué se conserva sobre las personas, para qué y cuánto tiempo, consta en la página pública.',
  'platform.privacyPage': 'Página de privacidad',
  'platform.backup': 'Copia de seguridad',
  'platform.backupEmbedded':
    'La plataforma no hace copias por sí misma: deténgala, copie la carpeta de datos e iníciela. Una copia hecha en marcha no es una copia de seguridad.',
  'platform.backupServer':
    'La plataforma no hace copias por sí misma: use pg_dump o las herramientas del servidor. No puede ver cuándo se hizo la última.',
} as const satisfies Record<keyof typeof english, string>
