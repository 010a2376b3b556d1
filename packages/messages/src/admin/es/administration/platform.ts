import type { Translation } from '../../../translation'
import type { platform as English } from '../../en/administration/platform'

export const platform: Translation<typeof English> = {
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
  'platform.cases': 'Exportar casos de entrenamiento',
  'platform.casesLead':
    'Las circulares que alguien revisó y publicó aquí, como ejemplos de los que el lector automático puede aprender.',
  'platform.casesWhat':
    'El archivo contiene dos ficheros por circular: su texto y los datos confirmados en la revisión. No incluye las circulares que modifican una reunión ya publicada.',
  'platform.casesAnonymized':
    'Se sustituyen por otros ficticios de la misma forma: los nombres de la persona de contacto, del firmante, de los ponentes y de las personas nombradas con un tratamiento como «Sra.» o «Sr.»; las direcciones de correo electrónico; los números de teléfono y de fax; las contraseñas, los números de reunión y los códigos de los enlaces. Si no es seguro hacerlo en una circular, esta se excluye, y el fichero EXCLUDED.md indica el motivo.',
  'platform.casesRead':
    'Lea todos los ficheros antes de compartirlos. Puede quedar algún nombre aislado en el texto, y cualquiera puede encontrar una circular pública por su referencia. Cada exportación queda en el registro de auditoría.',
  'platform.casesDownload': 'Descargar el archivo (ZIP)',
}
