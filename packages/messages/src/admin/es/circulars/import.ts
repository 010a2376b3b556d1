import type { Translation } from '../../../translation'
import type { importing as English } from '../../en/circulars/import'

export const importing: Translation<typeof English> = {
  'import.draft-delete': 'Suprimir el borrador',
  'import.draft-deleteTitle': '¿Suprimir este borrador?',
  'import.draft-deleteWhat':
    'Los cambios sin publicar se perderán. Las páginas publicadas no cambian.',
  'import.draft-deleteDo': 'Suprimir el borrador',
  'import.draft-textHint': 'Se conservan las correcciones que sigan siendo aplicables.',
  'import.draft-readAgain': 'Leer de nuevo',
  'import.draft-dropped':
    '{count, plural, one {# corrección ya no es aplicable y se ha quitado.} many {# de correcciones ya no son aplicables y se han quitado.} other {# correcciones ya no son aplicables y se han quitado.}}',
  'import.duplicate': 'Esta circular ya se ha importado: {reference}.',
  'import.openExisting': 'Abrir la circular',
  'import.anyway': 'Importar de nuevo',
  'import.title': 'Importar una circular',
  'import.lead':
    'Pegue el texto de una circular o elija un archivo. Podrá revisar el resultado antes de publicar nada.',
  'import.text': 'Texto de la circular',
  'import.file': 'Archivo',
  'import.orDrop': 'o arrastre aquí uno o varios archivos (Word, PDF, HTML o texto sin formato)',
  'import.results': '{count, number} de {total, number} circulares importadas',
  'import.result': 'Resultado',
  'import.reading': 'Leyendo…',
  'import.unsupportedFormat':
    'El formato de «{file}» no se puede leer. Elija un archivo Word (.docx), PDF, HTML o de texto sin formato.',
  'import.protected':
    '«{file}» está protegido con contraseña. Guarde una copia sin contraseña y elíjala.',
  'import.scan':
    '«{file}» es una imagen escaneada sin texto. Elija el archivo original o pegue el texto.',
  'import.damaged':
    'No se ha podido leer «{file}». Puede estar dañado. Guárdelo de nuevo o pegue el texto.',
  'import.tooLong':
    'Esta circular es demasiado larga. El límite es de 400 000 caracteres o 3 MB. Impórtela sin los anexos.',
  'import.empty': 'Pegue el texto de una circular o elija un archivo que contenga texto.',
  'import.meeting': 'Reunión',
  'import.meetingFromText': 'Según la circular',
}
