import type { Translation } from '../../../translation'
import type { importing as English } from '../../en/circulars/import'

export const importing: Translation<typeof English> = {
  'import.draft-delete': 'Eliminar este borrador',
  'import.draft-deleteTitle': '¿Eliminar este borrador?',
  'import.draft-deleteWhat': 'Se perderán sus cambios sin publicar. Lo publicado no cambia.',
  'import.draft-deleteDo': 'Eliminar',
  'import.draft-textHint': 'Se conservan las correcciones que sigan siendo válidas.',
  'import.draft-readAgain': 'Leer de nuevo',
  'import.draft-dropped':
    '{count, plural, one {# corrección ya no es válida y se ha quitado.} many {# correcciones ya no son válidas y se han quitado.} other {# correcciones ya no son válidas y se han quitado.}}',
  'import.duplicate': 'Esta circular ya está aquí: {reference}.',
  'import.openExisting': 'Abrirla',
  'import.anyway': 'Importarla de nuevo',
  'import.title': 'Importar una carta',
  'import.lead':
    'Pegue el texto de la carta o elija un archivo: Word, PDF, HTML o texto. Verá lo que dice antes de que se publique nada.',
  'import.text': 'Texto de la carta',
  'import.file': 'Archivo de la carta',
  'import.orDrop': 'o suéltelo aquí (.docx, .pdf, .html, .txt)',
  'import.reading': 'Leyendo…',
  'import.kindNotRead':
    '«{file}» es de un tipo que no se lee. Se leen Word (.docx), PDF, HTML y texto sin formato.',
  'import.protected': '«{file}» pide una contraseña. Guárdelo sin ella.',
  'import.scan':
    'Las páginas de «{file}» son imágenes sin texto, como las de un escáner. Elija el archivo con el que se hizo la carta.',
  'import.damaged':
    '«{file}» no ha podido leerse: está dañado o mal formado. Guárdelo de nuevo o pegue su texto.',
  'import.tooLong':
    'La carta supera lo que puede contener una carta (400 000 caracteres, 3 megabytes). Impórtela sin sus anexos.',
  'import.empty': 'Aún no hay texto. Pegue la carta o elija un archivo que contenga texto.',
}
