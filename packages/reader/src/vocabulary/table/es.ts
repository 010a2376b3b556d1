import type { Phrases } from '../../tokens/index'
import type { TableSense } from './sense'

export const es: Phrases<TableSense> = {
  'column-name':
    'evento|eventos|reunion|reuniones|grupo|grupos|actividad|actividades|titulo|nombre|nombre de la reunion|titulo de la reunion|nombre del evento|acto|actos|grupo de trabajo|grupos de trabajo|comision de estudio|comisiones de estudio|seminario|seminarios|seminario web|taller|talleres|sesion|sesiones|tema|temas|comision|formacion|curso|organo|webinar',
  'column-days':
    'fecha|fechas|fecha y hora|fechas y horas|dia|dias|fecha* de la reunion|fecha* de las reuniones|fecha* de reunion|periodo|cuando',
  'column-start':
    'inicio|fecha de inicio|comienzo|fecha de comienzo|comienza|empieza|desde|del|primer dia|fecha de apertura|dia de apertura',
  'column-end':
    'fin|final|fecha de fin|fecha final|fecha de finalizacion|termina|hasta|al|ultimo dia|fecha de clausura|finalizacion',
  'column-time': 'hora|horas|horario|horarios|clausura|hora de clausura|hora de fin|duracion',
  'column-deadline':
    'plazo|plazos|fecha* limite|fecha tope|vencimiento|enviar antes del|plazo de presentacion',
  'column-opening':
    'apertura|sesion* de apertura|sesion* inaugural|hora de apertura|primera sesion|hora de inicio|hora de comienzo|inauguracion',
  'column-place': 'lugar|lugar de la reunion|sala|ciudad|pais|sede|donde',
  'column-other':
    'anexo|direccion web|pagina web|sitio web|enlace|enlaces|admision|orador*|ponente*|moderador*|presidente|observaciones|notas|documentos|idioma*|contacto|organizador*|anfitrion|inscripcion|punto del orden del dia|punto|formato|modalidad|plataforma|numero|responsable|descripcion|etapa',
  'column-topic': 'tema|temas|sesion|sesiones',
  group:
    'grupo* de trabajo|comision* de estudio|comisiones de estudio|grupo* de tareas especiales|grupo* de relator*|grupo* tematico*|grupo* regional*|grupo* asesor*|grupo* de expertos|grupo* mixto*|actividad conjunta de coordinacion|comite*|comision|consejo|grupo* por correspondencia',
  'programme-item':
    'pausa|pausa para el cafe|almuerzo|palabras de bienvenida|palabras de apertura|observaciones finales|adopcion del orden del dia|otros asuntos|recepcion',
}
