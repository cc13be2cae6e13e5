import type { TaskWords } from '../task-words.ts';

export const tasks: TaskWords = {
  verbs:
    'par[ae]|parar|reiniciar|iniciar|mapear|sal[ie]r|abrir|cerrar|crear|eliminar|borrar|listar|ver|mostrar|instalar|ejecutar|usar',
  forms: [/^\p{L}{2,}[aei]r\s(?:el|la|los|las|una?|tus?|sus?)\s\p{L}/iu],
};
