import type { Translation } from '../../../translation'
import type { serviceKeys as English } from '../../en/administration/service-keys'

export const serviceKeys: Translation<typeof English> = {
  'service-keys.title': 'Claves de API',
  'service-keys.lead':
    'Una clave permite a otro sistema utilizar la API sin contraseña. Solo puede hacer lo que usted autorice.',
  'service-keys.none': 'Todavía no hay claves. Cree una para conectar otro sistema.',
  'service-keys.nameHint': 'Por ejemplo, el nombre del sistema conectado.',
  'service-keys.scopes': 'Permisos',
  'service-keys.until': 'Caducidad',
  'service-keys.untilHint':
    'Válida hasta el final de este día (UTC). Déjelo vacío para una clave sin caducidad.',
  'service-keys.always': 'Nunca',
  'service-keys.create': 'Crear una clave',
  'service-keys.once': 'Clave «{name}» creada. Cópiela ahora: se muestra una sola vez.',
  'service-keys.revoke': 'Revocar {name}',
  'service-keys.revokeTitle': '¿Revocar la clave «{name}»?',
  'service-keys.revokeMore':
    'El sistema conectado pierde el acceso. Esta acción no se puede deshacer, pero puede crear una clave nueva.',
  'service-keys.revokeNow': 'Revocar',
  'service-keys.scope-drafts:read': 'Leer borradores',
  'service-keys.scope-drafts:write': 'Modificar borradores',
  'service-keys.scope-drafts:publish': 'Publicar borradores',
  'service-keys.scope-audit:read': 'Leer el registro de auditoría',
  'service-keys.scope-cases:export': 'Exportar casos de entrenamiento',
  'service-keys.scope-registrations:read': 'Leer las inscripciones',
  'service-keys.scope-registrations:write': 'Añadir, modificar y decidir inscripciones',
  'service-keys.scope-participants:read': 'Descargar las listas de participantes',
  'service-keys.scope-check-in': 'Registrar entradas',
  'service-keys.scope-organizations:write': 'Modificar las organizaciones',
  'service-keys.scope-documents:write': 'Enviar documentos de reuniones',
}
