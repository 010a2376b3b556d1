import type { Translation } from '../../../translation'
import type { editor as English } from '../../en/meetings/editor'

export const editor: Translation<typeof English> = {
  'editor.title': 'Modificar la reunión',
  'editor.none': 'Este borrador no existe o se ha suprimido.',
  'editor.parts': 'Apartados de la reunión',
  'editor.facts': 'Datos',
  'editor.savedAt': 'Guardado: {moment}',
  'editor.merged':
    'Un colega ha guardado cambios en el mismo borrador. Se han añadido aquí: {fields}.',
  'editor.conflicts':
    '{count, plural, one {Un colega y usted han cambiado el mismo elemento. Su valor se conserva hasta que usted decida.} many {Un colega y usted han cambiado los mismos # de elementos. Sus valores se conservan hasta que usted decida.} other {Un colega y usted han cambiado los mismos # elementos. Sus valores se conservan hasta que usted decida.}}',
  'editor.theirVersion': 'Cambios si utiliza la versión de su colega:',
  'editor.keepMine': 'Conservar mi versión',
  'editor.takeTheirs': 'Utilizar la versión de mi colega',
  'editor.tester-title': 'Probar los requisitos de participación',
  'editor.tester-lead':
    'Compruebe si una persona puede participar según estas reglas. No se guarda ni se envía nada.',
  'editor.tester-date': 'Fecha',
  'editor.saving-unchanged': 'Todos los cambios están guardados',
  'editor.saving-typed': 'Cambios sin guardar',
  'editor.saving-saving': 'Guardando…',
  'editor.saving-saved': 'Guardado',
  'editor.saving-refused': 'No guardado',
  'editor.saving-incomplete': 'No guardado: {fields}. Corrija los campos marcados.',
  'editor.conflict-explanation':
    'Un colega ha guardado cambios en esta circular. Cargue su versión. Lo que usted ha escrito se conserva y podrá guardarlo después.',
  'editor.conflict-reload': 'Cargar la versión de mi colega',
  'editor.unsaved-title': '¿Descartar los cambios sin guardar?',
  'editor.unsaved-content': 'Tiene cambios sin guardar. Si sale de esta página, se perderán.',
  'editor.unsaved-discard': 'Descartar los cambios',
  'editor.unsaved-stay': 'Permanecer en esta página',
}
