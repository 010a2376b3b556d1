import type { Translation } from '../../../translation'
import type { editor as English } from '../../en/meetings/editor'

export const editor: Translation<typeof English> = {
  'editor.title': 'Modificación de una reunión',
  'editor.none': 'No hay ningún borrador en esta dirección.',
  'editor.parts': 'Partes de la reunión',
  'editor.facts': 'Datos',
  'editor.schedule': 'Calendario',
  'editor.programme': 'Programa',
  'editor.speakers': 'Oradores',
  'editor.documents': 'Documentos',
  'editor.participation': 'Participación',
  'editor.joining': 'Conexión',
  'editor.outcomes': 'Resultados',
  'editor.savedAt': 'Guardado el {moment}',
  'editor.taken': 'Otra persona guardó entretanto. Incorporado: {fields}.',
  'editor.conflicts':
    '{count, plural, one {Ambos cambiaron lo mismo. Lo suyo se conserva hasta que decida.} many {Ambos cambiaron # cosas iguales. Lo suyo se conserva hasta que decida.} other {Ambos cambiaron # cosas iguales. Lo suyo se conserva hasta que decida.}}',
  'editor.theirVersion': 'Lo que cambiaría al tomar la otra versión:',
  'editor.keepMine': 'Conservar la mía',
  'editor.takeTheirs': 'Tomar la otra',
  'editor.bench-title': 'Probar',
  'editor.bench-lead': '¿Puede venir alguien, con las reglas actuales? No se envía nada.',
  'editor.bench-on': 'A fecha de',
  'editor.saving-unchanged': 'Todos los cambios están guardados',
  'editor.saving-typed': 'Sin guardar todavía',
  'editor.saving-saving': 'Guardando…',
  'editor.saving-saved': 'Guardado',
  'editor.saving-refused': 'No guardado',
  'editor.saving-incomplete': 'No se ha guardado: {fields}. Corrija los campos marcados.',
  'editor.conflict-explanation':
    'Otra persona ha guardado esta carta entretanto. Cargue su versión: lo que ha escrito se queda aquí y podrá guardarlo encima.',
  'editor.conflict-reload': 'Cargar su versión',
  'editor.unsaved-title': '¿Salir sin guardar?',
  'editor.unsaved-content': 'Lo que ha escrito no está guardado y se perderá.',
  'editor.unsaved-discard': 'Salir',
  'editor.unsaved-stay': 'Quedarse aquí',
}
