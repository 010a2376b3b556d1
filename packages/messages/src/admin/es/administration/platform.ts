import type { Translation } from '../../../translation'
import type { platform as English } from '../../en/administration/platform'

export const platform: Translation<typeof English> = {
  'platform.title': 'Configuración',
  'platform.lead':
    'Configuración de este servidor. Procede de variables de entorno. Para cambiar un parámetro, modifique su variable y reinicie el servidor.',
  'platform.addresses': 'Direcciones',
  'platform.mail': 'Correo electrónico',
  'platform.storage': 'Almacenamiento',
  'platform.running': 'Supervisión',
  'platform.setting': 'Parámetro',
  'platform.value': 'Valor',
  'platform.variable': 'Variable de entorno',
  'platform.notSet': 'Sin definir',
  'platform.site-address': 'Sitio público',
  'platform.api-address': 'API y panel',
  'platform.mail-from': 'Dirección del remitente',
  'platform.mail-server': 'Servidor de correo',
  'platform.bounces': 'Dirección para los mensajes devueltos',
  'platform.signature': 'Firma DKIM',
  'platform.database': 'Servidor PostgreSQL',
  'platform.data-folder': 'Carpeta de datos',
  'platform.metrics': 'Métricas',
  'platform.clock': 'Reloj de prueba',
  'platform.noMailServer': 'Sin definir. Los mensajes esperan en la bandeja de salida.',
  'platform.embedded': 'Base de datos integrada',
  'platform.languages': 'Idiomas',
  'platform.size': 'Tamaño',
  'platform.megabytes': '{count} MB',
  'platform.retention': 'Conservación de los datos',
  'platform.retentionMore':
    'La página de privacidad indica qué datos personales se conservan, con qué fin y durante cuánto tiempo.',
  'platform.privacyPage': 'Página de privacidad',
  'platform.backup': 'Copia de seguridad',
  'platform.backupEmbedded':
    'La plataforma no crea copias de seguridad. Para crear una, detenga el servidor, copie la carpeta de datos y vuelva a iniciar el servidor. Una copia hecha mientras el servidor funciona no es una copia de seguridad válida.',
  'platform.backupServer':
    'La plataforma no crea copias de seguridad. Utilice pg_dump o las herramientas de su servidor de base de datos. La plataforma no puede mostrar la fecha de la última copia.',
  'platform.cases': 'Exportar casos de entrenamiento',
  'platform.casesLead':
    'Circulares revisadas y publicadas aquí, como ejemplos para mejorar la lectura automática.',
  'platform.casesWhat':
    'El archivo ZIP contiene dos archivos por circular: su texto y los datos confirmados en la revisión. No se incluyen las circulares que modifican una reunión publicada.',
  'platform.casesAnonymized':
    'Los datos personales se sustituyen por datos ficticios de la misma forma: nombres de contactos, firmantes, oradores y personas citadas con un tratamiento como «Sra.» o «Sr.»; correos electrónicos; números de teléfono y fax; códigos de acceso, números de reunión y tokens de los enlaces. Si la sustitución no es segura en una circular, esta se omite. El archivo EXCLUDED.md indica los motivos.',
  'platform.casesRead':
    'Lea todos los archivos antes de compartirlos. Puede quedar un nombre sin tratamiento, y una circular publicada se puede encontrar por su número. Cada exportación consta en el registro de auditoría.',
  'platform.casesDownload': 'Descargar el archivo (ZIP)',
}
