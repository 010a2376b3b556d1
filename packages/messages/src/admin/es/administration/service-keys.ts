import type { Translation } from '../../../translation'
import type { serviceKeys as English } from '../../en/administration/service-keys'

export const serviceKeys: Translation<typeof English> = {
  'service-keys.title': 'Claves para programas',
  'service-keys.lead':
    'Un programa entra con una clave en lugar de contraseña, y solo puede hacer lo marcado.',
  'service-keys.none': 'No hay ninguna clave.',
  'service-keys.nameHint': 'Para qué programa es.',
  'service-keys.scopes': 'Lo que permite',
  'service-keys.until': 'Válida hasta',
  'service-keys.untilHint': 'Ese día incluido, en UTC. Vacío: hasta que se revoque.',
  'service-keys.always': 'Hasta su revocación',
  'service-keys.make': 'Crear una clave',
  'service-keys.once':
    'El secreto de «{name}» se muestra solo ahora. Cópielo donde el programa guarda sus secretos.',
  'service-keys.revoke': 'Revocar {name}',
  'service-keys.revokeTitle': '¿Revocar la clave «{name}»?',
  'service-keys.revokeMore':
    'El programa ya no podrá entrar con ella. No se puede deshacer: necesitará otra clave.',
  'service-keys.revokeNow': 'Revocar',
  'service-keys.scope-drafts:read': 'Leer borradores',
  'service-keys.scope-drafts:write': 'Escribir borradores',
  'service-keys.scope-drafts:publish': 'Publicar borradores',
  'service-keys.scope-audit:read': 'Leer la auditoría',
  'service-keys.scope-cases:export': 'Exportar casos de entrenamiento',
}
