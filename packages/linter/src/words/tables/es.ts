/** Spanish words of notes about tools, in their first form; common ones that stand near to them are here so that they are known. */
export const spanish = `
  abrir acceder acceso acción aceptar activar activo actual actualización actualizar actualmente acuerdo
  adecuado además adicional administración administrador administrar agregar agrupar aislado ajustar ajuste
  alcance alguno almacenamiento almacenar alojar alternativa ambiente ámbito añadir analizar anterior
  anteriormente antiguo aparecer aplicación aplicar aprender archivo argumento arrancar arranque arriba
  artículo asignar asociar atajo atributo aumentar autenticación automáticamente automático autor avanzado
  ayuda ayudar barra básico bloque bloquear borrado borrar botón buscar búsqueda cabecera cadena calcular
  cambiar cambio campo cantidad capacidad carácter característica carga cargar carpeta caso categoría cerrar
  certificado ciclo cifrado cifrar claro clave cliente clonar código colección columna comando combinación
  combinar comentario comenzar comparación comparar compartir compatible compilar completamente completo
  componente componer comportamiento comprimir comprobar común comunicación comunidad concepto concreto
  concretos condición conectar conexión configuración configurar confirmar conflicto conformar conforme
  conjunto conocer conocido consecuencia conseguir considerar consola construcción construir consulta
  consultar contenedor contener contenido contexto continuación continuar contraseña control controlar
  convertir copia copiar correctamente correcto corregir correr correspondiente creación crear cualquier
  cualquiera cuantas cuanto cuenta cuerpo cursor dato datos debajo declarar defecto definición definir dejar
  demostrar dentro dependencia depender depurar derecha desactivar desarrollador desarrollar desarrollo
  descarga descargar descartar descomprimir desconectar describir descripción deseado desplegar despliegue
  después destino destruir detallado detalle detectar detener detenido determinado detrás diagrama diapositiva
  diferencia diferente difícil digital dirección directamente directo directorio disco diseño disponible
  dispositivo distinto distribución dividir documentación documento dominio donde durante editar editor
  ejecución ejecutable ejecutado ejecutando ejecutar ejemplo elegir elemento eliminado eliminar empaquetar
  empezar emplear encender encima encontrar encriptar enlace entender entorno entrada entrar enviar envío
  equipo equivalente error errores escalar escribir escritorio escuchar esencial espacio especial especificado
  especificar específico esperar esquema establecer establecido estado estándar estar estático estructura
  etapa etiqueta etiquetar evento evitar exacto examinar excepto excluir existente existir éxito explicación
  explicar explorar exponer exportar expresión extensión externo extraer fácil fácilmente fallar fallo familia
  fecha fichero fila filtrar filtro final finalizar flujo forma formato forzar fuente fuera función
  funcionalidad funcionar fusionar general generalmente generar gestión gestionar gestor global grabar gráfico
  grande grupo guardar guía habilitar hacer hacia herramienta historia historial hola hora identificador
  identificar idioma ignorar imagen implementación implementar importante importar impresión imprimir incluido
  incluir indicar índice individual información informar inicial inicializar iniciar inicio insertar
  inspeccionar instalación instalado instalar instancia instantánea instrucción integración intentar
  interacción interactivo interactuar intercambiar interesante interfaz interno interpretar intervalo
  introducción introducir introduzca introduzcan invertir izquierda lanzar lectura leer lenguaje levantar
  liberar librería ligero limitar límite limpiar limpieza línea lista listado listar llamada llamado llamar
  llave local localizar lógico lugar manejar manejo manera mantener manual máquina marca marcar máximo mayor
  mayoría mediante mejor mejorar memoria menor menos mensaje método migración mínimo mismo modelo moderno
  modificación modificado modificar modo módulo momento monitor monitorear montar mostrado mostrar mover
  movimiento muestra múltiple navegador navegar necesario necesidad necesitar ninguno nivel nombre normal
  normalmente notación nuevamente nuevo número objetivo objeto observar obtener ocultar ocupar ocurrir opción
  opcional operación operador operativo orden ordenador ordenar organización organizar origen original página
  palabra panel pantalla paquete parámetro parar parcial parecer parte partición particular pasar paso pedir
  pedirá pegar pendiente perder perfil permanente permiso permisos permitir persistencia persistente persona
  personalizado personalizar plantilla plataforma poder podrán podremos podría podrían política político
  posible posición posterior posteriormente práctica preferencia pregunta preguntar preparar presentar
  presionar previamente previo primero principal principio privado privilegio probar problema procesar proceso
  producción producir producto produzca produzcan profundidad programa programación programar prohibir
  promover propiedad propietario propio proporcionar proteger protocolo proveedor proyecto prueba publicar
  público puerto puntero punto quitar rama rápidamente rápido realice realicen realizar reaplicar recargar
  recibir reciente recientemente recomendable recomendado recomendar reconstruir recordar recorrer recuperar
  recursivamente recursivo recurso red redirigir reducir reemplazar referencia referir registrar registro
  regla regresar reiniciar reinicio relación relacionado relativo remoto remplazar renombrar reparar repetir
  réplica replicar repositorio representar requerir requiriendo requisito reservar resolver respaldo respecto
  respetar responder respuesta restaurar resuelto resultado resumen retroceder revertir revisar revisión ruta
  rutina salida salir salto script sección secreto secuencia seguido seguir segundo seguridad seguro selección
  seleccionado seleccionar semana sencillo sentencia separado separador separar servicio servidor sesión
  significado significar siguiendo siguiente símbolo simple simular sincronizar sintaxis sistema sitio
  situación sobreescribir sobrescribir software solicitar solicitud solución solucionar soportar soporte
  subdirectorio subir suficiente superior suspender sustituir tabla tamaño tarea tecla teclado técnica
  tecnología temporal terminal terminar texto tiempo tipo título todavía tomar totalmente trabajar trabajo
  transacción transferencia transferir tratar través ubicación ubicar último único unidad unir usar usaría
  usuario utilice utilicen utilidad utilizado utilizar validar valor variable variado varios ventaja ventana
  verificar versión vertical vía virtual virtualización visible vista visual visualizar volumen volver confirme confirmes pondremos
`;
