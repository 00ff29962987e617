"""What rules look for in Spanish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases

BY_DAY = "(al dia|por dia|diarios|diarias|diario|diaria|por hora|la hora|a la semana|por semana|semanales|semanal|al mes|mensuales)"
COIN = "({money}|dolares|pesos|soles|usd|usdt|mxn|cop|euros|bolivares|lucas|eur|ars|clp)"
FIRMS = "(agencias|abogados|asesorias|autonomos|ceos|clinicas|coaches|colegios|comercios|companias|consultores|cooperativas|dentistas|despachos|directivas|directivos|directoras|directores|duenas|duenos|ecommerce|ejecutivas|ejecutivos|emprendedoras|emprendedores|empresarias|empresarios|empresas|equipos|expertos|fabricas|familias|fisios|founders|fundadoras|fundadores|gerentes|hoteles|inmobiliarias|inversionistas|inversores|lideres|marcas|medicos|mujeres|negocios|notarias|organizaciones|personas|profesionales|propietarios|psicologos|pymes|restaurantes|startups|talleres|terapeutas|tiendas)"
HELP = "(acompano|acompanamos|apoyamos|apoyo|asesoramos|asesoro|ayudamos|ayudando|ayudo|asisto|capacitamos|capacito|guio|guiamos|impulsamos|impulso|potenciamos|potencio)"
MINUTES = "({number}|cinco|diez|quince|veinte|treinta|media|un par)"
MIN = "(min|mins|minutito|minutitos|minutos|hora|ratito)"
SHOW = "(ensenarle|ensenarles|ensenaros|ensenarte|mostrarle|mostrarles|mostraros|mostrarte|presentarle|presentarles|presentaros|presentarte|ofrecerle|ofrecerles|ofrecerte|explicarle|explicarles|explicarte|contarle|contarles|contarte|platicarle|platicarte|compartirle|compartirte)"
SITE = "(web|website|pagina|paginas|sitio|tienda online|landing)"
TALK = "(charla|charlar|charlamos|charlemos|conversacion|conversar|conversamos|conversemos|hablar|hablamos|hablemos|llamada|platicar|platicamos|platiquemos|reunion|reunirnos|videollamada|videoconferencia|vernos|zoom|meet|teams|call|cita)"
WE = "(contamos|damos|desarrollamos|disenamos|disponemos|fabricamos|gestionamos|hacemos|implementamos|manejamos|ofrecemos|proveemos|realizamos|representamos|suministramos|tenemos|vendemos)"
YOUR = "(su|sus|tu|tus|vuestra|vuestras|vuestro|vuestros)"

SELLS = phrases(
    f"{HELP} a",
    "(sin compromiso|sin costo|sin coste|descuento|descuentos|gratis|gratuito|gratuita|demo|demostracion|propuesta comercial|nuestra solucion|nuestros servicios|nuestro catalogo|portafolio)",
    "(inversion|inversiones|inversionistas|inversores|rentabilidad|ingresos|ganancias|multinivel|trading|cripto|usdt|telegram|whatsapp|cupos|cupo)",
    f"(nuestra|mi|nuestro|una) (agencia|plataforma|herramienta|metodo|metodologia|software|consultora|mentoria|programa|solucion|servicio|sistema|app|masterclass|webinar|formacion)",
    f"({WE[1:-1]}) .. {{number}}",
    f"(agendar|agendamos|agenda|reserva|reservar) .. (llamada|reunion|sesion|cita|demo|enlace|link)",
    f"{YOUR} (apoyo|comunidad|seguidores|audiencia|red|voto)",
    f"{MINUTES} {MIN}",
    "(sinergias|sinergia|colaboracion|colaborar|alianza|alianzas|clientes|ventas|facturacion|comision|comisiones|soluciones)",
    "(me gustaria|quisiera|quiero|permitame|dejame) (presentar*|ofrecer*|proponer*|mostrar*|ensenar*)",
)

DAYS = "(lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana|ayer|finde|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
KIN = "(abuela|abuelo|companera|companero|cunada|cunado|esposa|esposo|exjefa|exjefe|hermana|hermano|hija|hijo|jefa|jefe|madre|mama|marido|mujer|padre|papa|portero|prima|primo|profesor|profesora|socia|socio|sobrina|sobrino|suegra|suegro|tia|tio|vecina|vecino|viejo|viuda)"
WORK = "(app|articulo|aula|blog|canal|capitulo|carta|charla|clase|clases|columna|comentario|conferencia|cuaderno|cuento|curso|discurso|disco|dibujo|ejercicio|ensayo|entrevista|estudio|fallo|foto|grafico|guia|hilo|informe|intervencion|leccion|libro|manual|mapa|mural|nota|novela|obra|paper|pelicula|poema|ponencia|post|poster|pregon|prologo|proyecto|reportaje|resena|serie|taller|tesis|texto|trabajo|traduccion|tutorial|video)"
TOLD = "(aconsejo|comento|conto|cuenta|dice|dijo|dio|explico|habla|hablo|manda|mando|menciono|paso|pidio|recomendo|recuerda|sugirio|trabaja)"
TRADE = "(administrativa|administrativo|abogada|abogado|agricultor|agricultora|agronoma|agronomo|albanil|analista|archivera|archivero|arquitecta|arquitecto|arqueologa|arqueologo|auditor|auditora|auxiliar|biologa|biologo|bibliotecaria|bibliotecario|bombera|bombero|cajera|cajero|camarera|camarero|carpintera|carpintero|celadora|celador|chofer|cirujana|cirujano|cocinera|cocinero|conductor|conductora|conserje|contable|contador|contadora|controlador|controladora|delineante|dentista|dependienta|desarrollador|desarrolladora|disenador|disenadora|docente|editor|editora|educador|educadora|electricista|enfermera|enfermero|economista|escritora|escritor|farmaceutica|farmaceutico|fisica|fisico|fisio|fisioterapeuta|fontanera|fontanero|forestal|fotografa|fotografo|funcionaria|funcionario|geologa|geologo|guionista|ilustradora|ilustrador|ingeniera|ingeniero|interprete|investigador|investigadora|jardinera|jardinero|logopeda|maestra|maestro|maquinista|marinera|marinero|matematica|matematico|matrona|mecanica|mecanico|medica|medico|musica|musico|notaria|notario|odontologa|odontologo|oficial|operaria|operario|optica|optico|orientadora|orientador|panadera|panadero|pediatra|peluquera|periodista|pescador|pintora|pintor|piloto|podologa|podologo|policia|procuradora|procurador|profesor|profesora|programador|programadora|psicologa|psicologo|quimica|quimico|radiologa|recepcionista|restauradora|restaurador|secretaria|secretario|sociologa|sociologo|soldador|soldadora|subdirectora|subdirector|tecnica|tecnico|terapeuta ocupacional|topografa|topografo|trabajador social|trabajadora social|traductor|traductora|veterinaria|veterinario|vigilante|zootecnista|jefa|jefe|coordinadora|coordinador|responsable|tecnologa|kinesiologo|kinesiologa|botanico|herrero|relojero|apicultor|apicultora|ganadero|ganadera|bedel|domador)"
ADVERTISES = phrases(
    f"{HELP} a",
    "(te|os) (ayudo|acompano|enseno)",
    "(coach|mentor|mentora|estratega|consultor|consultora|comercial|ventas|seo|marketing|closer|inversion|inversiones|inmobiliaria|seguros|agencia|franquicias|freelance|speaker|trafficker|emprendedora|emprendedor|outsourcing|reclutador|reclutadora|headhunter|soluciones|proposito|abundancia|fundador|fundadora)",
    "(gratis|descuento|cupos|escribeme|agenda|reserva|resultados|ingresos|libertad|clientes|dm|gana|duplico|vender|facturacion)",
)

SPANISH: Final[Mapping[str, Spoken]] = {
    "safety.easy-work": Spoken(
        phrases=phrases(
            "(trabajo|empleo|vacante|puesto|chamba|laburo|labor|oferta) .. (remoto|online|facil|sencillo|desde casa|en linea|desde el celular|por internet|medio tiempo|part time) ... (sin experiencia|por dia|al dia|diarios|diario|por hora|pago diario|no se requiere experiencia)",
            "(sin experiencia|no se requiere experiencia|sin entrevista|no hace falta experiencia|no necesitas experiencia|sin examen) ... (diarios|diario|por dia|al dia|casa|celular|whatsapp|wasap|telegram|pago|ganas)",
            "(dar|dando|dejar) (like|likes|me gusta) a (videos|publicaciones|restaurantes|hoteles|productos)",
            "(calificar|calificando|valorar|optimizar|optimizando|evaluar|resenar) (hoteles|restaurantes|productos|apps|aplicaciones|videos|tareas) .. (online|app|internet|casa|celular|plataforma)",
            "(solo|unicamente) (necesitas|necesita|se necesita|hace falta|requieres) [tener] [un|tu|su] (celular|movil|telefono|internet)",
            "(trabajo|trabajar|trabaja|trabajas|gana|ganar|ganas|gane) ... desde (casa|tu casa|tu celular|el celular|tu movil|cualquier lugar) ... ({number}|{money}|diarios|dinero|dolares)",
            f"{{number}} (horas|hrs|hs|h) (diarias|al dia|por dia) ... ({{money}}|{{number}} dolares|usd|pago|gana*)",
        ),
        fires=(
            "Buscamos gente, «trabajo remoto y sencillo, sin experiencia, pagamos a diario».",
            "Son «2 horas diarias y pago de 60 €» en la cuenta.",
            "Se trata de «dar like a videos» de marcas.",
        ),
        quiet=(
            "Busco trabajo de camarera en Vigo, tengo seis años de experiencia.",
            "¿Trabajas desde casa los lunes?",
        ),
    ),
    "safety.quick-pay": Spoken(
        phrases=phrases(
            f"(gana*|gane|cobra*|pagamos|pago|sueldo|ingreso*|ganancia*) ... ({{money}}|{{number}}) [{COIN[1:-1]}] {BY_DAY}",
            f"({{money}}|usd {{number}}|{{number}} usd|{{number}} pesos|{{number}} dolares) (diarios|por dia|al dia|diarias|a la semana por) ",
            "(pago|pagos|retiro|retiros|saque) (diario|diarios|inmediato|inmediatos|al instante|el mismo dia|en usdt)",
        ),
        unless=phrases(
            "(tarifa|cuesta|cobras|cobra usted|honorarios|alquiler|brutos|contrato|convenio|plaza|jornada)"
        ),
        fires=("Puedes «ganar entre 80 y 200 euros diarios».", "El «pago inmediato» se hace en USDT."),
        quiet=("¿Cuánto cobras por la traducción?", "La jornada se paga a 90 € por día, contrato de obra."),
    ),
    "safety.picked-for-work": Spoken(
        phrases=phrases(
            f"{YOUR} (perfil|curriculum|cv|hoja de vida|solicitud) (ha sido|fue|esta|quedo) (seleccionado|seleccionada|aprobado|preseleccionado|elegido|aceptado|preaprobado)",
            "(has|ha) sido (seleccionado|seleccionada|elegido|elegida|preseleccionado|preseleccionada) (para [el|un|una] (puesto|vacante|trabajo|empleo|entrevista|posicion))",
            "(departamento|area|equipo) de (contratacion|reclutamiento|rrhh|recursos humanos) de (tiktok|amazon|shein|temu|walmart|indeed|google|glovo|zara|inditex|mercado libre|netflix)",
            "(buscamos|seleccionamos|contratamos) (personas|gente|personal|mujeres) (para|que|con) ... (casa|celular|online|en linea|whatsapp|diarios)",
            "(nuestro|el) (algoritmo|sistema) (te|le|lo|la) ha (identificado|seleccionado|elegido)",
        ),
        fires=(
            "Enhorabuena, «su perfil ha sido seleccionado» para una plaza remota.",
            "«Has sido elegida para el puesto» de asistente en línea.",
        ),
        quiet=(
            "Mandé mi curriculum a la vacante del martes.",
            "Su ponencia ha sido seleccionada por el comité del congreso.",
        ),
    ),
    "safety.other-messenger": Spoken(
        phrases=phrases(
            "(escribeme|escribame|escribirme|escribir|escribime|contactame|contacteme|agregame|agregueme|hablame|hableme|mandame|mandeme|anademe|pasame|paseme|dame|deme|regalame|regaleme|te paso|dejame|dejeme) ... (whatsapp|wasap|whats|wsp|wpp|telegram|signal|wechat|line|zangi|hangouts)",
            "(seguimos|hablamos|sigamos|hablemos|continuamos|seguir|hablar|platicamos|charlamos) (por|en|a traves de) [mi|tu] (whatsapp|wasap|whats|telegram|signal|wechat|zangi|hangouts)",
            "(tienes|tiene|usas|usa|tenes) (whatsapp|wasap|whats|telegram|signal|wechat|zangi|hangouts) ?",
            "(detalle*|informacion|info|interesados) .. (al|por|en) [mi|su] (whatsapp|wasap|whats|telegram|signal)",
            "{number} .. (whatsapp|wasap|telegram)",
        ),
        unless=phrases(
            "(grupo|chat) de (whatsapp|wasap|telegram)",
            "(como quedamos|me dijiste|me pidio|me pediste|tu hermana|tu hermano|ya sabes)",
        ),
        fires=("«Escríbeme al WhatsApp» y te explico.", "Aquí entro poco. ¿«Tienes Telegram?»"),
        quiet=("Lo comentamos en el grupo de WhatsApp del cole.", "El banco manda un aviso por WhatsApp."),
    ),
    "safety.odd-reason": Spoken(
        phrases=phrases(
            "(aqui|por aqui|por aca|aca|linkedin|esta aplicacion|esta app) [casi|muy] (no entro|entro poco|entro muy poco|no entro mucho|no me conecto|falla|se traba|va lento|me bloquea|no es seguro)",
            "(no entro|entro poco|no uso|no me conecto|casi no uso|casi no entro) (mucho|muy|a menudo|seguido|aqui|por aqui|linkedin|por aca) [aqui|linkedin|por aqui]",
        ),
        unless_anywhere=phrases("(tu charla|su charla|tu articulo|su articulo|tu libro|tu comentario)"),
        fires=("«LinkedIn se traba», mejor por otra app.", "«Entro poco aquí», te dejo mi número."),
        quiet=("¿Entras por aquí o por la puerta de atrás?",),
    ),
    "safety.codes-and-papers": Spoken(
        phrases=phrases(
            "(sube|suba|envia|envie|enviar|manda|mande|mandame|mandeme|enviame|envieme|foto|fotos|adjunta|adjunte|requerimos|necesito|necesitamos|confirma|confirme|pasame|paseme|dime|digame) ... (dni|ine|cedula|pasaporte|contrasena|clave|numero de cuenta|tarjeta|selfie|cbu|clabe|rfc|codigo sms|codigo de verificacion|datos bancarios)",
            "(codigo|clave) (sms|de verificacion|de seis digitos|que te llego|que le llego|que acabas de recibir)",
        ),
        unless=phrases(
            "(gestoria|nomina|nominas|contrato|matricula|notaria|escritura|acreditacion|recepcion|como hablamos|como quedamos)"
        ),
        fires=("«Sube tu DNI» por ambos lados.", "Te llegará un mensaje, «dime el código de verificación»."),
        quiet=("¿Sabes si en la carrera piden el DNI?", "Perdí la tarjeta del gimnasio."),
    ),
    "safety.account-alarm": Spoken(
        phrases=phrases(
            "(su|tu|esta) (cuenta|perfil) (presenta|ha sido|sera|esta|fue|va a ser|podria ser) ... (inusual|suspendida|suspendido|bloqueada|bloqueado|restringida|restringido|denunciada|reportada|limitada|cerrada|verificada)",
            "(soporte|equipo|seguridad|asistencia|servicio tecnico) (de|tecnico de|tecnico|oficial) linkedin",
            "(evitar|evite|evita) (la|el|su) (suspension|bloqueo|cierre|cancelacion)",
            "(verifique|verifica|confirme|confirma|valide|valida|actualice|actualiza) [de nuevo] (su|tu) (cuenta|identidad|perfil|correo|contrasena|acceso)",
        ),
        fires=("«Su cuenta será suspendida» mañana.", "Para «evitar el bloqueo» «verifique su identidad»."),
        quiet=("El banco me bloqueó la tarjeta en Lima.",),
    ),
    "safety.trading-tip": Spoken(
        phrases=phrases(
            "(invierto|inversion|inversiones|invertimos|opero|operar|mineria) [en|de|con] (cripto|criptomonedas|criptos|bitcoin|btc|usdt|oro digital|forex|trading|divisas|bolsa automatica)",
            "(senales|grupo|club|robot|bot|curso) (vip de|de) (trading|forex|cripto|inversion|inversores)",
            "(rendimiento|rendimientos|retorno|rentabilidad|utilidad|plusvalia|ganancia|intereses) (garantizado|garantizada|asegurado|asegurada|semanal|mensual|diario|diaria|fijo|fija|del|de|superior|de hasta) [garantizado|del|al|un] [{percent}]",
            "{percent} (diario|semanal|mensual|al mes|a la semana|al dia|por semana)",
            "(arranque|empece|inverti|empieza|empezas|pones|entras|entrada|desde) con (solo|{number}|{money}) ... (saque|gane|retire|duplique|duplicas|ganas)",
            "ya (retire|cobre) (dos|tres|{number}) veces",
            "(duplica|duplicas|duplicar|duplico|multiplica|multiplicar|triplicar) (tu|su|el|tus|sus) (dinero|inversion|capital|ahorros|plata|lana)",
        ),
        unless=phrases("(tesis|clase|articulo|hipoteca|prestamo|asignatura|estudio)"),
        fires=("Se gana con «señales de trading».", "Un fondo con «rentabilidad garantizada del 14 %»."),
        quiet=(
            "La inversión en la depuradora se aprobó ayer.",
            "Mi tesis trata de la rentabilidad del olivar.",
        ),
    ),
    "safety.second-income": Spoken(
        phrases=phrases(
            "(ingreso|ingresos|dinero|plata|lana|entrada|ganancia|ganancias) (extra|extras|adicional|adicionales|pasivo|pasivos|residual|residuales)",
            "(segundo|otro|nuevo|otra fuente de|segunda fuente de) (ingreso|ingresos|sueldo)",
            "(libertad financiera|independencia financiera|libertad de tiempo|ser tu propio jefe|tu propio jefe|cambiar de vida|vivir sin jefe|sin depender de un jefe)",
            "(ganar|gana|generar|genera|generando|ganando) [en] (dolares|dinero|ingresos) ... (casa|celular|movil|internet|redes)",
        ),
        unless=phrases("(tesis|articulo|contable|impuesto|declaracion|renta)"),
        fires=("¿Te gustaría tener un «ingreso extra»?", "Así conseguí la «libertad financiera»."),
        quiet=("El ingreso hospitalario fue el lunes.",),
    ),
    "safety.strange-warmth": Spoken(
        phrases=phrases(
            "(bonita|linda|hermosa|preciosa|bella|guapa) (sonrisa|mirada|foto)",
            "(hola|buenas|hi|buenos dias) (linda|hermosa|corazon|guapa|bella|preciosa|guapo|lindo|querida|dear|mi amor|reina|princesa)",
            "(podemos|podriamos|ser|seamos|espero podamos|quiero ser|quisiera ser|buscando) [ser] [buenos|tu] (amigos|amigas|amistad|amigo|amiga)",
            "(soy|hombre|mujer) (viudo|viuda|soltero|soltera|divorciado|divorciada)",
            "(buen corazon|energia muy linda|una energia|una bella persona|alma gemela|alma noble|tu sonrisa|su sonrisa|tus ojos|sus ojos|perfil muy respetuoso)",
            "(mision de paz|plataforma petrolera|en el mar del norte|ejercito de estados unidos|dios me puso|dios puso)",
            "(lindo|bonito|hermoso) perfil",
            "(conocerte|conocerla|conocerlo) mejor",
        ),
        unless=phrases("(fisio|dentista|ortodoncia|clinica|bebe|nieta|hija|museo|pelicula)"),
        fires=("«Hola linda», ¿de dónde eres?", "«Soy viudo» y trabajo lejos."),
        quiet=("Los niños del coro mandan recuerdos.", "Gracias por la foto del puente."),
    ),
    "safety.waiting-fortune": Spoken(
        phrases=phrases(
            "(albacea|herencia|fondos|fortuna|heredero|herederos|testamento) ... (fallecido|difunto|millones|apellido|beneficiario|reclamar|musd)",
            "(cliente|familiar|senor) (fallecido|difunto) ... (apellido|herederos|fondos|millones)",
            "(beneficio mutuo|asunto confidencial|propuesta confidencial de|transferir los fondos)",
        ),
        fires=(
            "Le escribo por una «herencia de varios millones».",
            "Es un «asunto confidencial» que le conviene.",
        ),
        quiet=("Llevo herencias en Cuenca, ¿tienes el modelo 650?",),
    ),
    "safety.fee-first": Spoken(
        phrases=phrases(
            "(abonar|abone|pagar|pague|paga|cubrir|cubra|depositar|deposite|deposito|transferir|ingresar) ... (cuota|tasa|inscripcion|estudio socioeconomico|examen medico|tramite|kit|uniforme|seguro|registro|deposito|oxxo|reserva|gestion)",
            "(primer|un|pequeno) deposito de ({money}|{number})",
            "(reservar|apartar|asegurar) (tu|su) (cupo|lugar|plaza|puesto) ... ({money}|{number}|vale|cuesta|pago)",
            "(sin aval|sin buro|puro buro|sin garantias) ... (horas|millones|credito|{number})",
            "se (te|le) (devuelve*|reembolsa*)",
        ),
        unless=phrases("(no se le cobra|no cobramos|no tiene costo|gratuita|factura|la comunidad|el club)"),
        fires=(
            "Para la entrevista debe «cubrir el estudio socioeconómico».",
            "Solo hace falta «un depósito de 250 €».",
        ),
        quiet=("¿Hay que pagar para aparcar?", "No se le cobra nada por la inscripción."),
    ),
    "safety.fee-for-honour": Spoken(
        phrases=phrases(
            "(cuota|inscripcion|costo|coste|inversion|aporte|tasa|tarifa|donativo|paquete) (simbolica|simbolico|de gala|de gestion|de recuperacion|de produccion|de la gala|ponente|preferencial|de participacion)",
            "(estatuilla|trofeo|galardon|placa) (incluida|y|incluye|personalizad*)",
            "incluye [la|una|el] (estatuilla|trofeo|galardon|placa|nota de prensa|stand)",
        ),
        unless=phrases("(gratis|gratuita|gratuito|no tiene costo|sin costo)"),
        fires=(
            "Hay una «cuota simbólica» para la gala.",
            "El «paquete ponente» cuesta 900 euros e «incluye stand».",
        ),
        quiet=("La cuota del colegio sube en enero.",),
    ),
    "safety.money-through-you": Spoken(
        phrases=phrases(
            "(transferencias|dinero|pagos|fondos|depositos) ... (pasen|pase|pasar|recibir|reciba|reciban) [por|en] (tu|su) cuenta",
            "(recibir|recibes|recibe|reenviar) (paquetes|transferencias|pagos|depositos) ... (casa|cuenta|comision|domicilio)",
        ),
        fires=(
            "Los «pagos pasan a recibir en tu cuenta» y te quedas el 5 %.",
            "Solo tienes que «recibir paquetes en casa».",
        ),
        quiet=("¿Os llegó la transferencia de la comunidad?",),
    ),
    "safety.secret-matter": Spoken(
        phrases=phrases(
            "(no puedo|prefiero no|mejor no|no quiero) (decir|contar|dar|explicar|adelantar|escribir|revelar) [mas|te|le|mucho|detalles|nada] (por aqui|por aca|aqui|aca|por escrito|por este medio|detalles|mas)",
            "(discrecion|confidencialidad) (total|absoluta|maxima|exigida|garantizada)",
            "(asunto|tema|proyecto|negocio) (confidencial|delicado|reservado|muy serio)",
        ),
        unless=phrases("(paciente|juicio|historia clinica|alumno|alumna)"),
        fires=("«No puedo decir más por aquí».", "«Discreción total», es importante."),
        quiet=("El expediente es confidencial, lo lleva mi abogada.",),
    ),
    "note.website-fault": Spoken(
        phrases=phrases(
            f"{YOUR} {SITE} (no aparece|no sale|no carga|carga lento|tarda|no esta|no tiene|no convierte|no cumple|es lenta|esta anticuada|esta desactualizada|esta perdiendo|necesita|podria|tiene errores|tiene fallos|tiene varios)",
            f"{YOUR} {SITE} .. (anticuada|desactualizada|obsoleta|lenta|anticuado|desactualizado|vieja|antigua)",
            f"{YOUR} (despacho|clinica|negocio|empresa|restaurante|tienda|perfil|local|consulta) no (aparece|sale|figura|esta) ... (google|resultados|maps|pagina|busco|busca)",
            "google no (te|os|lo|la|les) (ve|encuentra|posiciona|muestra)",
            f"(mejorar|redisenar|modernizar|renovar|optimizar|actualizar|posicionar) {YOUR} {SITE}",
            f"(errores|fallos|problemas|oportunidades de mejora) (en|de) {YOUR} {SITE}",
        ),
        unless=phrases(
            "(paciente|socio|socia|cliente|clienta|formulario|enlace|boton|compre|intento|intente|error)"
        ),
        fires=(
            "He visto que «tu web está anticuada».",
            "«Tu despacho no aparece en los primeros resultados».",
            "Puedo «rediseñar tu página».",
        ),
        quiet=("Soy paciente y el formulario de su web no carga.", "Vi en su web que abren el sábado."),
    ),
    "note.finds-fault": Spoken(
        phrases=phrases(
            "(seguramente|seguro que|probablemente|casi seguro) .. (pagando|perdiendo|pierdes|pierde|pagas|paga|pagan) .. (mas|demasiado|dinero|clientes|ventas)",
            "(estas|esta|estan|estais|estes|esten) (pagando de mas|perdiendo clientes|perdiendo dinero|perdiendo ventas|perdiendo oportunidades|dejando dinero|dejando escapar)",
            "(podrias|podria|podrian|podriais) (llegar mas lejos|vender mas|ganar mas|ahorrar|estar facturando|conseguir mas|facturar mas|estar ahi)",
            "(no aprovechas|desaprovechas|desaprovechando|no estas aprovechando|sin aprovechar)",
            f"{YOUR} (contenido|perfil|negocio|marca|clinica) (tiene|podria|merece|necesita) .. (potencial|mas|mejor|llegar)",
            "(te equivocaste|se equivoca) en algo",
        ),
        fires=("«Seguramente estén pagando de más» por la luz.", "«Tu contenido tiene potencial»."),
        quiet=("La cifra de la página 4 está mal, son miles.",),
    ),
    "note.uninvited-work": Spoken(
        phrases=phrases(
            "(prepare|prepare|he preparado|preparamos|hice|he hecho|hicimos|grabe|he grabado|arme|elabore|me tome|monte) [te|le|os|les] [algo|un|una|unas|el] [breve|pequeno|rapido|atrevimiento] (informe|auditoria|analisis|video|diagnostico|atrevimiento|libertad|boceto|propuesta|maqueta|breve|estudio) [para|de|sin|con] [usted|ti|tu|su|vuestra|explotaciones|gratis|coste]",
            "(le|te|os|les) he (preparado|hecho|grabado|armado|redactado|apartado|metido)",
            "(he redisenado|redisene|lo revise gratis|me tome el atrevimiento|me tome la libertad|me he tomado la libertad)",
        ),
        unless_anywhere=phrases(
            "(como quedamos|como hablamos|que me pediste|que pidio|que me pidio|te prometi|le prometi)"
        ),
        fires=("«Le he preparado» un informe de su tienda.", "«Me tomé la libertad» de rehacer tu logo."),
        quiet=("Como quedamos, te he preparado las fotos.", "Preparé el examen contigo en 2012."),
    ),
    "note.value-proposition": Spoken(
        phrases=phrases(
            f"{HELP} a [las|los|pequenas|grandes|otras|otros] {FIRMS}",
            f"{HELP} a ... (aumentar|ahorrar|atraer|automatizar|bajar|captar|conseguir|crecer|cuidar|cumplir|descubrir|digitalizar|duplicar|encontrar|escalar|evitar|facturar|ganar|generar|lanzar|liberar|liderar|llenar|lograr|mejorar|multiplicar|optimizar|pagar|posicionar*|proteger|recuperar|reducir|transformar|vender|vivir)",
            f"(trabajo|trabajamos|colaboro|colaboramos) (con|codo a codo con|de la mano de) [las|los|pequenas|grandes|otras|otros|muchas|muchos|varias|varios] {FIRMS}",
            "(me dedico|nos dedicamos|nos especializamos|me especializo|especializados|especialistas) (a|en) (ayudar|acompanar|optimizar|reducir|mejorar|automatizar|impulsar|potenciar|transformar|proveer|ofrecer|brindar|asesorar|conectar)",
            "(permite|permitimos|permitiendo|logramos|conseguimos|ayuda|ayudan) [a|que] .. (reducir|aumentar|ahorrar|mejorar|optimizar|duplicar|multiplicar|automatizar)",
        ),
        unless=phrases(
            "(asociacion|fundacion|voluntaria|voluntario|hospital publico|ayudo a mi|parroquia|banco de alimentos)"
        ),
        fires=(
            "«Ayudamos a empresas» familiares con los seguros.",
            "«Trabajo con despachos» de toda España.",
        ),
        quiet=("Ayudo a mi hermana en la tienda.", "Trabajo con Marta en urgencias."),
    ),
    "note.soft-role": Spoken(
        phrases=phrases(
            f"(trabajo|trabajamos|converso|conversamos|hablo|hablamos|acompano|acompanamos|colaboro|colaboramos) ... {FIRMS} (como (tu|usted|vos|ustedes|vosotros|la tuya|el suyo|la suya|el vuestro|el tuyo)|que|de tu|de su|del sector)",
            f"(acompano|acompanamos) a",
            f"(llevo|manejo|gestiono|represento|me encargo de) [los|las|temas de|una|la] (temas|inversiones|seguros|creditos|carteras|patrimonios|linea|cuentas) (de|en|para)",
            f"(la mayoria de|muchos|muchas|varios|varias|otros|otras) [las|los] {FIRMS} (con los que|con las que|me|a los que|que|como|nos)",
        ),
        unless=phrases("(voluntari*|hospital|paliativos|alumnos|mayores|colegio publico)"),
        fires=("«Acompaño a» comités en momentos de cambio.", "«Hablo a diario con directoras como tú»."),
        quiet=("Acompañé a mi padre a su consulta.",),
    ),
    "note.client-results": Spoken(
        phrases=phrases(
            "(bajamos|subimos|reducimos|aumentamos|ahorramos|logramos|conseguimos|duplicamos|hemos ahorrado|hemos reducido|ayudamos) ... ({percent}|{times}) ... (empresa|cliente|clinica|retail|tienda|despacho|tuya|suya|meses|trimestre|dias)",
            "(a un|a una|a otro|un|una) (cliente|empresa|clinica|retail|competidor|despacho|marca) ... (subimos|bajamos|ahorramos|ahorro|redujo|aumento|duplico|le bajamos|paso de) ... ({percent}|{number}|{money})",
            "(nuestros|mis) (clientes|alumnos|alumnas|pacientes) (ahorran|logran|facturan|consiguen|aumentan|reducen|duplican|venden|multiplican|obtienen|recuperan|han)",
            "(mas de|ya|he ayudado a|hemos ayudado a|hemos acompanado a) [mas de] {number} (empresas|clientes|clinicas|profesionales|alumnos|negocios|mujeres|familias|marcas|restaurantes|pymes|despachos)",
            "(empresas|clientes|marcas) como {name} (ya|confian|han|y)",
            "(casos de exito|caso de exito|han confiado en nosotros|nos ha confiado|ya nos ha confiado)",
            "el {percent} de (quien|quienes|los que|nuestros|las empresas)",
        ),
        fires=("«Nuestros clientes ahorran» mucho tiempo.", "Tenemos varios «casos de éxito» en el sector."),
        quiet=("El 31 % de los pacientes no volvió a la revisión.",),
    ),
    "note.promised-results": Spoken(
        phrases=phrases(
            "(garantizado|garantizada|garantizados|garantizadas|garantizamos|garantizo|resultados asegurados)",
            "(o te devolvemos|o te devuelvo|o le devolvemos|o no pagas|solo pagas si|solo cobramos si|si no hay resultados)",
            "(duplicar|triplicar|multiplicar|aumentar|incrementar|duplique|duplica|triplica|disparar|duplico|duplicamos) (tus|tu|sus|su|las|la|vuestras|hasta) (ventas|facturacion|clientes|ingresos|beneficios|conversiones|produccion|margen)",
            "(reducir|reduce|reducimos|bajar|bajamos|ahorrar|ahorra|ahorras|ahorre|ahorrarias|reduciendo|ahorro de|saldria|mejora|aumenta) ... (hasta|un|entre) .. {percent}",
            "{percent} (menos|mas barato|mas economico|de ahorro|menores|mas de ventas|por debajo)",
            "(por debajo de|menos de lo que) (su valor|hoy pagan|pagas|paga|pagan)",
            "en (solo|menos de|tan solo) {number} (dias|semanas|meses)",
        ),
        unless=phrases("(tesis|estudio|articulo|beca|pacientes|examen)"),
        fires=("Vas a «duplicar tus ventas».", "Les «saldría un 20%» más barato."),
        quiet=("El puesto está garantizado por convenio hasta mayo, según el estudio.",),
    ),
    "note.services-on-offer": Spoken(
        phrases=phrases(
            "somos [una|un] (agencia|empresa|consultora|estudio|firma|equipo|despacho|fabricante|fabricantes|distribuidores|proveedor|proveedores|plataforma|startup|software factory) [de|con|especializada|especializado|lider|que|dedicada|{number}] [en|de|con] _",
            "(ofrecemos|ofrezco|brindamos|brindo|proveemos|comercializamos|suministramos|distribuimos|fabricamos|tercerizamos) [servicios|soluciones|el|la|los|las|una|un|todo] _",
            "(contamos con|disponemos de) [mas de] [una|un|amplia] (experiencia|{number}|entrega|precios|stock|equipo|devs|desarrolladores|red|gama|portafolio|financiamiento|profesionales)",
            "(nuestros|nuestra|nuestro|mis|nuestras) (servicios|solucion|soluciones|portafolio|catalogo|propuesta|oferta|tarifas|productos|producto|plataforma|software|herramienta|cartera|linea de|propuesta de valor)",
            "(por si|si) [en algun momento|alguna vez|algun dia] [les|le|te|os] (necesitas|necesita|necesitan|interesa|resulta de interes|hace falta|hacen falta|pudiera|puede servir|necesitarais) ... (servicio*|consultoria|aqui|proveedor|seguro|diseno|traduccion|web|resulta|interes)",
            "(quedo|quedamos) a (sus|tus|su|vuestra|tu) (apreciables|entera|disposicion|ordenes|completa) [ordenes|disposicion] [para]",
            "(propuesta|presentacion|cotizacion|oferta) (comercial|corporativa|institucional|sin compromiso|formal)",
            "(trabajamos|manejo|manejamos) [con] [una] (linea|lineas|marcas|precios|cesion|cartera|todo tipo)",
            "hago (paginas|webs|logos|diseno|marketing|publicidad)",
        ),
        unless=phrases(
            "(necesitamos|buscamos|queremos contratar|solicitar|solicitarle|cotizacion de {number}|vacante)"
        ),
        fires=("«Somos una agencia de publicidad» de Lugo.", "Le comparto «nuestro catálogo»."),
        quiet=("Somos vecinos del tercero.", "¿Me mandas vuestras tarifas? Necesitamos 40 sillas."),
    ),
    "note.introduces-business": Spoken(
        phrases=phrases(
            "(soy|me llamo {name}) (fundador|fundadora|ceo|director comercial|directora comercial|asesor|asesora|agente|consultor|consultora|delegado comercial|representante|broker|distribuidor|distribuidora|mentor|mentora|coach) (de|en|digital|financier*|comercial|inmobiliari*|independiente|digitalizador|adherido)",
            "(le|te|os|les) (comparto|presento|cuento|comento|platico) (lo que hacemos|a que nos dedicamos|nuestra|nuestro|nuestros|mi empresa|mi proyecto|que somos)",
            "(hacer de su conocimiento|poner a su disposicion|ponerme a su disposicion|ponernos a su disposicion|a la orden para)",
            "(he creado|hemos creado|hemos desarrollado|acabamos de lanzar|estamos lanzando|estoy lanzando|lanzamos|monte|he montado) [un|una|mi|nuestra|nuestro] [nuevo|nueva|pequeno] (app|plataforma|empresa|metodo|agencia|club|comunidad|herramienta|software|programa|podcast|startup|marca|mentoria)",
            "(te invito a|le invito a|os invito a) (conocer|visitar|seguir|ver|descubrir|probar) (mi|nuestra|nuestro|la pagina|el portafolio)",
        ),
        fires=("«Soy fundador de» una tienda de té.", "«Te invito a seguir nuestra» página."),
        quiet=("Soy la hermana de Toño."),
    ),
    "note.lead-generation": Spoken(
        phrases=phrases(
            "(conseguir|captar|atraer|generar|conseguirte|traerle|traerte|lograr|llenar|obtener|captacion de|generacion de) [mas|nuevos|muchos] [nuevos] (clientes|leads|pacientes|prospectos|reuniones|citas|agenda|ventas|inquilinos|compradores|alumnos)",
            "(llenar|llenamos|lleno|llenas|llenarte) (tu|su|la|las|sus|vuestra) (agenda|consulta|restaurante|clinica|agendas|clases)",
            "(base de datos|bases de datos) (actualizada|de|con) ... (medicos|empresas|correo|contactos|clientes|{number})",
            "(citas|reuniones|leads|prospectos|pacientes|clientes) (cualificad*|calificad*|cada semana|cada mes|al mes|todos los meses|nuevos al mes|en automatico)",
            "(cartera|lista) de (clientes|prospectos) (que te|para|interesad*|que le)",
        ),
        fires=("Os ayudamos a «captar clientes».", "Vendo una «base de datos de médicos»."),
        quiet=("¿Cuántos pacientes ves por la tarde?",),
    ),
    "note.pain-question": Spoken(
        phrases=phrases(
            "(que es lo que [mas]|que) (te|le|os|les) (quita el sueno|preocupa mas|cuesta mas|frena|esta frenando|impide|gustaria cambiar|duele)",
            "(cual es|cuales son) (tu|su|vuestro|el|tus|sus|los|vuestra) (mayor|principal|principales|mayores|gran) (reto|desafio|dolor|problema|retos|desafios|dificultad|obstaculo)",
            "(te|le|os|les) quedan (huecos|citas) en (la|tu|su) agenda",
            "(sabias|sabia|sabian|sabiais) (que|usted que) ... ({number}|{percent}|puede|puedes|pierden|muchas|muchos|puede|hay)",
            "(como|con que|quien|cuanto|que) (gestionas|gestiona|gestionan|resuelven|resolveis|manejan|manejas|maneja|hacen hoy|les cuesta|le cuesta|te cuesta|os cuesta|pagan|pagas) .. (hoy|ahora|actualmente) ",
            "(como|cuanto) .. (hoy|ahora|actualmente) (tu|su|la|el|vuestra) (empresa|equipo|captacion|gestion|nomina|prospeccion|agenda|clinica|despacho)",
            "(cansado|cansada|cansados|harto|harta|hartos) de (que|perder|pagar|trabajar|no|tener|depender|esperar|vender|buscar)",
            "(y si|imagina|imaginate|te imaginas|se imagina) (tu proximo|tu|pudieras|pudiera|poder|que|te digo|te dijera|en vez de)",
            "(a que se dedica|a que te dedicas|a que te dedicas) actualmente",
            "(todavia|aun|sigues|sigue) (capta|captas|captando|pierdes|pierde|perdiendo|haciendo) ... (boca|excel|mano|papel|tiempo|clientes)",
            "(te has planteado|se ha planteado|te lo has planteado|has pensado|ha pensado|ya pensaste|has considerado) (en|alguna vez|ya|como|que)",
        ),
        unless_anywhere=phrases(
            "(editora|editorial|pagamos anticipo|tesis|nosotros no cobramos|mi caso|a mi me)"
        ),
        fires=("¿«Qué es lo que más te quita el sueño»?", "¿«Cansado de perder» tiempo con las facturas?"),
        quiet=("¿A qué hora abrís mañana?", "¿Cuánto cuesta traducir un manual?"),
    ),
    "note.competitor": Spoken(
        phrases=phrases(
            f"{YOUR} (competencia|competidores|competidor) (ya|esta|estan|lo|te|os|usa|usan|aparece|aparecen|le|les|factura|vende)",
            "(tu|su|vuestra|la) competencia (directa|local|mas cercana)",
            "(empresas|negocios|clinicas|despachos|colegas|hoteles) (de tu|de su|del mismo|de la) (zona|sector|ciudad|rubro|competencia) (ya|estan|usan|lo|han|nos)",
            "(quedarse|quedarte|quedaros|se queda|te quedas) atras",
        ),
        fires=("«Tu competencia ya» lo usa.", "No conviene «quedarse atrás»."),
        quiet=("La competencia de natación es el sábado.",),
    ),
    "note.vague-job": Spoken(
        phrases=phrases(
            f"(excelente|gran|interesante|interesantes|nueva|nuevas|increible|increibles|mejores|buenas|atractiva|unica|varias|diferentes) (oportunidad|oportunidades|vacante|vacantes|propuesta|propuestas|posicion|posiciones)",
            f"{YOUR} perfil [me|nos] (encaja|encaja mucho|es ideal|es perfecto|nos interesa|parece ideal|parece interesante|cuadra|es muy interesante|resulta muy interesante)",
            "(cliente|empresa|compania) (confidencial|lider|top|importante|multinacional|de primer nivel|lideres)",
            f"(un|algunos|los) (perfil|perfiles) como el (tuyo|suyo)",
            "(oportunidad|oportunidades|proyectos|procesos) (laboral|laborales|profesional|profesionales|de negocio|de crecimiento|confidenciales|super interesantes|que te)",
            f"(enviame|envieme|mandame|mandeme|envia|manda|pasame|paseme|me envias|me mandas) (tu|su|el) (cv|curriculum|hoja de vida)",
            "(abierto|abierta|abiertos) a (oportunidades|nuevas oportunidades|escuchar|un cambio|nuevos retos|nuevos proyectos|propuestas|negocios)",
            "(escucha activa|busqueda activa) ?",
            "(sueldo|salario|ambiente|condiciones) (competitivo|super competitivo|atractivo|inmejorables|excelentes)",
        ),
        unless_anywhere=phrases(
            "({money}|brutos|netos|{number} euros|planta de|contrato|turno|jornada|rango|banda|sueldo de)"
        ),
        fires=("Tengo una «excelente oportunidad» para ti.", "¿Estás «abierta a nuevas oportunidades»?"),
        quiet=(
            "Vacante de soldador en Gijón, 24.000 € brutos y turno de noche.",
            "Me presenté a la oposición contigo.",
        ),
    ),
    "note.teaser": Spoken(
        phrases=phrases(
            "tengo algo (que|interesante|para|muy|grande|bueno|importante|especial|encaja)",
            "(algo|una idea|una cosa|un proyecto|una propuesta|un negocio) (que te|que le|que os|que les) [puede|va a|podria|va|pueda] (interesar|interesa|interese|cambiar|encantar|sorprender|gustar|volar|conviene|servir|encaja)",
            "(tengo|traigo|ando con|hay|te tengo|le tengo) [una|un] (propuesta|oportunidad|vacante|proyecto|negocio) (para ti|para usted|para su|para tu|que|seria|serio|increible|para vos|de negocio)",
            "(ando|estoy|metido|metida) en (algo|un negocio|un proyecto) (que|de|muy|grande|increible)",
            "(te va|le va|te puede) [a] (volar la cabeza|cambiar la vida|sorprender|encantar|resonar|interesar)",
            "(contesteme|contestame|respondeme|respondame|escribeme|acepta|aceptame) y (te|le|lo) (explico|cuento|descubr*|platico|digo)",
            "(se vienen|vienen) (cositas|cosas)",
            "no es lo que (piensas|cree|crees|piensa)",
            "(cosas|algo) (grande|grandes) (se viene|se vienen|viene)",
            "(surgio|salio) (una cosa|algo) .. (ti|usted|perfil|cara)",
            "(es una|una) oportunidad (preciosa|unica|increible|de oro|inmejorable|que no)",
        ),
        unless_anywhere=phrases("(colegio|consulta medica|paquete|llaves|expediente|libro)"),
        fires=("«Tengo algo que» encaja contigo.", "«Acepta y te cuento»."),
        quiet=("Tengo algo de fiebre, mañana no iré.",),
    ),
    "note.found-profile": Spoken(
        phrases=phrases(
            f"(vi|he visto|encontre|he encontrado|me encontre con|di con|me tope con|revise|revisando|viendo|visite|me aparecio|me salio|llegue a|me llamo la atencion|estuve viendo|me ha llamado la atencion|mirando|me parecio interesante|me parece interesante|me interesa|me gusto) [mucho] {YOUR} (perfil|trayectoria|cuenta)",
            f"{YOUR} perfil (me|nos|es|resulta|parece|ha|aparecio|muy) (llamo|ha|parece|parecio|interesante|sugerido|sido|gusto|resulta|inspira|encanta|transmite|encanto|muy)",
            "(linkedin|el algoritmo) me (recomendo|sugirio|mostro|sugiere|recomienda) (tu|su) (perfil|contacto)",
            "me (saliste|salio|apareciste) en (sugeridos|sugerencias|recomendados|el feed)",
        ),
        unless_anywhere=phrases(
            "(charla|articulo|tesis|libro|ponencia|trabajaste|estudiaste|comentario|vacante|colega|mismo|misma|{number})"
        ),
        fires=("«Encontré su perfil» y quise saludar.", "«Su perfil me parece» admirable, la verdad."),
        quiet=("Vi en tu perfil que trabajaste en Renfe, yo también.", "Vi tu charla de Murcia."),
    ),
    "note.flattery": Spoken(
        phrases=phrases(
            "(me inspira|me inspiras|me inspiro|me ha inspirado|inspirador|inspiradora|inspiran|inspiradores)",
            f"{YOUR} (trayectoria|perfil|carrera|experiencia|contenido|energia|historia|marca) (es|me parece|me|tan|me resulta) [tan|muy|realmente|verdaderamente] (impresionante|admirable|inspiradora|inspirador|increible|interesante|impecable|brillante|completo|espectacular|inspira|encanta|encanto|impresiona|impresiono)",
            "(impresionante|admirable|increible|brillante|impecable|envidiable|espectacular) (trayectoria|carrera|perfil|trabajo|experiencia|recorrido)",
            "(que|tan) [perfil|trayectoria] (inspirador|inspiradora|impresionante)",
            "(admiro|admiramos|admirando|con admiracion) [mucho|profundamente] (tu|su|vuestro|tus|sus|personas) _",
            "(personas|gente|profesionales|lideres|mentes|mujeres|almas) (como tu|como usted|como vos|extraordinari*|brillantes|que inspiran|con tu energia|afines|de luz)",
            "(eres|es usted|sos) (un referente|una referente|todo un referente|una inspiracion|un crack|el duro|un ejemplo|una persona de luz)",
        ),
        unless_anywhere=phrases(
            "(articulo|capitulo|tesis|libro|clase|charla|ponencia|conferencia|pagina|paginas|alumna|alumno|{number})"
        ),
        fires=("«Tu trayectoria me inspira».", "«Eres todo un referente»."),
        quiet=("Tu artículo de las presas me sirvió en clase.",),
    ),
    "note.flattering-generic": Spoken(
        phrases=phrases(
            "(me gusta|me encanta|me encantan|me gustan|me encanto|amo|disfruto|valoro) [mucho] (lo que haces|lo que hace|lo que publicas|lo que publica|lo que compartes|lo que comparte|tu contenido|su contenido|tus publicaciones|sus publicaciones|tus posts|tu enfoque|lo que haceis|lo que hacen|tu energia|tu forma)",
            "(sigo|siguiendo|leo|leyendo|llevo tiempo siguiendo) [con interes|desde hace tiempo|de cerca] (lo que publicas|tu contenido|tus publicaciones|sus publicaciones|tus posts|su contenido|lo que compartes)",
            "(gran|excelente|increible|buen|genial|valioso) (contenido|trabajo|aporte|post|perfil) (que|el que|en)",
            "(llevo un tiempo siguiendo|te sigo desde hace tiempo|te leo desde hace)",
        ),
        unless_anywhere=phrases(
            "(articulo|capitulo|tesis|libro|clase|charla|hilo|el de|la de|{number}|sobre el|sobre la|lo del|lo de la)"
        ),
        fires=("«Me encanta lo que haces».", "«Sigo tus publicaciones» con atención."),
        quiet=("Me encantó lo del tren en tu hilo.",),
    ),
    "note.congratulates-to-sell": Spoken(
        phrases=phrases(
            "(felicidades|felicitaciones|enhorabuena|feliz aniversario) ... (aniversario|ascenso|nuevo puesto|nuevo cargo|cargo|puesto|nombramiento|logro|premio|crecimiento|plaza|ronda|anos)",
        ),
        unless_anywhere=phrases(
            "(gracias a ti|abrazo|abrazos|jaja*|recuerdo|te acordas|te acuerdas|me alegro|te lo mereces|se lo merece|companera|companero|clase|instituto|alumno|alumna|beso|besos|colega|pregunta|duda|compadre|merecido)",
            "(nosotros|nos vemos|familia|mama|papa|hijos)",
        ),
        fires=(
            "«Felicidades por tu nuevo puesto». Llevo seguros.",
            "«Enhorabuena por el ascenso», es buen momento para revisar su pensión.",
        ),
        quiet=("Enhorabuena por el premio, te lo mereces, un abrazo.",),
    ),
    "note.network-growth": Spoken(
        phrases=phrases(
            f"(ampliar|ampliando|crecer|hacer crecer|expandir|aumentar|construir|fortalecer|hacer|ampliacion de|crear|construyendo) [nuestra|mi|la|una] (red|redes|network|networking|circulo|comunidad) [de|profesional|contactos]",
            "(me gusta|me encanta|amo|me encantaria|me gustaria) (conectar|conocer|rodearme|estar en contacto) (con|a|de) (personas|profesionales|gente|almas|lideres|mentes|emprendedores|seres|tu|usted)",
            "(sumar|sumarte|sumarlo|tenerte|tenerlo|tenerla|agregarte|agregarlo|agregarla|incluirte|anadirte|anadirlo) (en|a|dentro de) mi (red|circulo|lista)",
            "(agrego|acepto|anado) a (todos|todo el mundo|todas)",
            "(conectemos|conectamos|conectar) (y|para|por aqui|pronto|profesionalmente) (sumar|crecer|crezcamos|te cuento|te paso|te platico|crear|explorar|generar|compartir|seguir)",
            "(sumar valor|aportar valor|generar sinergias|crear sinergias|posibles sinergias|explorar sinergias|buscar sinergias|futuras colaboraciones|posibles colaboraciones)",
            "networking",
        ),
        unless=phrases("(acabo de llegar|me mude|me mudo|recien llegad*|asociacion|cooperativa|biblioteca*)"),
        fires=("Quiero «ampliar mi red de» contactos.", "Quedo atento a «posibles sinergias»."),
        quiet=(
            "La red de riego se rompió ayer.",
            "Acabo de llegar a Vigo y me gustaría conocer gente de la asociación.",
        ),
    ),
    "note.event-pitch": Spoken(
        phrases=phrases(
            "(te invito|le invito|os invito|te invitamos|le invitamos|invitarte|invitarle|invitaros|invitacion|invitarlo|invitarla) (a|al|para) [un|una|mi|nuestro|nuestra|el|la|este|participar|unirte|asistir] [exclusivo|exclusiva|en|gratuito|a|al|proximo|proxima] [un|una|nuestro|nuestra] (webinar|masterclass|evento|taller|clase|zoom|seminario|encuentro|reto|desayuno|foro|congreso|summit|directo|formacion|podcast|comunidad)",
            "(masterclass|webinar|workshop|bootcamp|zoom|reto) (gratuito|gratuita|gratis|en vivo|exclusivo|exclusiva|de {number} dias)",
            "(plazas|cupos|entradas|cupo|aforo) (limitadas|limitados|limitado|abiertos|abiertas|disponibles)",
            "(aun|todavia) (hay|quedan) (plazas|cupos|lugares|entradas)",
        ),
        unless=phrases("(colegio de|asociacion|biblioteca|jubilacion|cena|antiguos alumnos|promocion)"),
        fires=("«Te invito a mi «masterclas»s» del jueves.", "«Aún quedan plazas» para el curso."),
        quiet=("La cena de la promoción es el 4.",),
    ),
    "note.guest-pitch": Spoken(
        phrases=phrases(
            f"(tenerte|tenerle|tenerlo|contar contigo|contar con usted|invitarte|invitarle|participes|participar) (como|de) (invitado|invitada|ponente|speaker|embajador|embajadora|conferencista|panelista)",
            "(te invito|te invitamos|le invito|le invitamos|invitarte|invitarle|invitado|invitada) (a|al|en) (mi|nuestro|un) (podcast|programa|canal|show|episodio|live)",
            f"{YOUR} (historia|voz|trayectoria|experiencia|mensaje) (merece|debe|puede inspirar|inspiraria|inspira|encaja|aportaria)",
            "(lanzando|grabando|conduzco|estreno) (mi|nuestro|un) podcast",
        ),
        unless_anywhere=phrases(
            "(no hay plata|sin pauta|no cobramos|oyentes|tesis|radio|casero|biblioteca|colegio|instituto)"
        ),
        fires=("Quiero «tenerte de invitado» el mes que viene.", "«Tu historia merece» ser contada."),
        quiet=("Es un podcast casero, nos oyen 300 oyentes y queríamos invitarte a nuestro programa.",),
    ),
    "note.survey-pitch": Spoken(
        phrases=phrases(
            "(estudio|encuesta|investigacion|informe) (sobre|con|de|independiente|rapida|breve) ... (directivos|gerentes|lideres|ceos|empresas|directores|fundadores|desafios|retos|dolores|duenos)",
            "(entender|conocer|escuchar|saber) (sus|tus|vuestros|los) (dolores|retos|desafios|principales|necesidades)",
            "(conocer|escuchar|saber|oir|me encantaria|me gustaria) [tu|su|vuestro] (punto de vista|perspectiva|vision|opinion) (sobre|de|en|como)",
        ),
        unless_anywhere=phrases(
            "(tesis|doctoral|tfg|tfm|universidad|doctorando|doctoranda|anonima|periodista|enfermera)"
        ),
        fires=("Hacemos un «estudio con directivos» del agua.", "Queremos «entender sus principales» retos."),
        quiet=("Es una encuesta de mi tesis sobre directivos, anónima.",),
    ),
    "note.honour": Spoken(
        phrases=phrases(
            "(has|ha|fue|fuiste|haya) [sido] (preseleccionad*|nominad*|seleccionad*|elegid*|galardonad*) (entre|para|por|como|al|a|en)",
            "(nominarte|nominarlo|nominarla|nominarle|postularte|nominado|nominada|nominados)",
            "(premio*|galardon|reconocimiento) (a la|internacional|iberoamerican*|excelencia|mujer|lider|empresarial|latam)",
            "entre (las|los) {number} (mujeres|lideres|ceos|empresas|profesionales|directivos|medicos)",
        ),
        unless_anywhere=phrases(
            "(no tiene costo|no tiene coste|gala gratuita|poster|finalistas|sin costo|gratuita)"
        ),
        fires=("«Has sido nominada entre» las 100 mejores.", "«Premio Internacional» al liderazgo."),
        quiet=("Me dieron el premio de matemáticas gracias a usted.",),
    ),
    "note.free-hook": Spoken(
        phrases=phrases(
            "(te regalo|le regalo|os regalo|regalarte|regalarle|regalarles|te obsequio|le obsequio|regalo) (una|un|mi|el|acceso) _",
            "(diagnostico|auditoria|asesoria|sesion|consultoria|evaluacion|clase|prueba|muestra|muestras|analisis|informe|demo|estudio|consulta|ebook|guia|kit|valoracion|curso) [de|financiera|inicial|estrategica] [diagnostico|muestra|{number} minutos] (gratis|gratuita|gratuito|gratuitas|gratuitos|sin coste|sin costo|sin compromiso|de regalo|sin cargo|de cortesia)",
            "(sin coste|sin costo|sin cargo|gratis|sin compromiso|sin cobrarte nada|no cuesta nada|no se cobra|sin cobrarle nada)",
            "(primer|primera|primeros) (mes|sesion|consulta|encuentro|clase|meses) (gratis|gratuita|gratuito|sin costo|no se paga|sin coste)",
            "(descuento|promocion|tarifa preferencial|tarifa especial|bono|cupon) (del|de|especial|exclusivo|exclusiva|por|para|hasta|si)",
        ),
        unless_anywhere=phrases(
            "(gala gratuita|presupuesto|voluntari*|asociacion|biblioteca|cotizacion|sin cobrar nosotros|entrada libre|coche|mudanza)"
        ),
        fires=("Le ofrezco una «auditoría gratuita».", "Te lo miro «sin compromiso»."),
        quiet=("¿Sabes si el parking es de pago?",),
    ),
    "note.mass-mail": Spoken(
        phrases=phrases(
            "(estimado|estimada|estimados|estimadas|queridos|queridas|apreciado|apreciados|hola) (amigo a|amigos|contacto|contactos|red|colegas|emprendedor|emprendedores|todos|todas|cliente|clientes|clienta|senor a|senores|profesional)",
            "(a quien corresponda|mensaje masivo|a todos mis contactos|toda mi red|a mis contactos)",
            "(rogamos|agradecemos) (su|la) (publicacion|difusion)",
            "(amigo a|emprendedor a|querido a|estimado a)",
            "(boletin|newsletter) (mensual|semanal)",
        ),
        unless_anywhere=phrases("(comunidad de vecinos|ampa|junta|asamblea)"),
        fires=("«Estimados contactos», ya abrimos.", "«Rogamos su difusión»."),
        quiet=("Hola Teresa, ¿venís todos?",),
    ),
    "note.urgency": Spoken(
        phrases=phrases(
            "(ultimos|ultimas|quedan|solo quedan|me quedan|nos quedan) [solo|dos|tres|{number}|pocos|pocas|ultimas|ultimos] (cupos|plazas|lugares|unidades|huecos|vacantes|dias)",
            "(solo hasta|cierran|se acaba|caduca) (el viernes|hoy|manana|el domingo|el lunes|este mes|agotar|esta semana|esta noche|el grupo)",
            "(cupo|cupos|plazas) (limitado|limitados|limitadas|para los primeros)",
            "(se la pasan volando|no te lo pierdas|no se lo pierda|ultima oportunidad|ultimo aviso|antes de que sea tarde|aprovecha|aproveche)",
        ),
        unless_anywhere=phrases(
            "(vacante|pliego|firma|tesis|examen|entrega|factura|presupuesto|ayuntamiento|reunion de)"
        ),
        fires=("«Quedan dos plazas».", "«Aproveche», es la «última oportunidad»."),
        quiet=("El examen es antes de las 9.",),
    ),
    "note.money-advice": Spoken(
        phrases=phrases(
            "(proteger|invertir|cuidar|rentabilizar|optimizar|asegurar|hacer crecer) (tu|su|tus|sus|vuestro|lo que mas) (patrimonio|ahorros|dinero|sueldo|ahorro|capital|pension|familia|quieren|jubilacion|plata|retiro|futuro)",
            "(asesoria|evaluacion|diagnostico|asesor|planificacion|educacion|educador|consultoria) (financier*|patrimonial|pensional|fiscal gratuita|de inversiones)",
            f"{YOUR} (pension|jubilacion|retiro|patrimonio|ahorros|hipoteca|seguro de vida)",
            "(pagar menos|ahorrar en|ahorro en) (impuestos|irpf|la luz|la factura|intereses)",
            "(seguro|seguros) (de vida|de gastos|de salud|de baja|medicos) ",
        ),
        unless_anywhere=phrases("(reclamacion|siniestro|expediente|mi jubilacion|se jubila|me jubilo|tesis)"),
        fires=("Ayudo a «proteger tu patrimonio».", "¿Ha revisado «su pensión»?"),
        quiet=("Me jubilo en marzo y dejo su pensión en buenas manos, jaja.",),
    ),
    "note.side-income": Spoken(
        phrases=phrases(
            "(ingreso|ingresos|dinero|plata|lana) (extra|extras|adicional|adicionales|pasivo|pasivos)",
            "(ganar|ganes|ganar|gano|sacar|sacas) [algo] (extra|en dolares|sin salir|desde casa|para mis gastos|sin soltar)",
            "(libertad financiera|independencia financiera|vivir de tus|tu propio jefe|tu propio negocio|libertad de tiempo)",
            "(armen|armar|formar|sumate|unete|entra|entrar|unirte) (su|tu|a mi|al|a nuestro|con mi|mi) (propio grupo|equipo|grupo|codigo|red|negocio)",
            "(busco|buscamos|buscando|necesito|seleccionando) [a] ({number}|cinco|tres|diez|dos) (personas|mujeres|chicas|lideres|emprendedoras|emprendedores|socios) ",
            "(batidos|cosmeticos|suplementos|productos naturales|nutricion) ... (equipo|negocio|grupo|vida|vidas|mercado|ingresos)",
            "(network marketing|multinivel|mercadeo en red|redes de mercadeo)",
            "(cambio|cambiado|cambiaron) (la|mi|nuestra) (vida|economia|cuenta bancaria)",
        ),
        unless=phrases("(tesis|vacante|contrato|laboratorio|encuesta|fabrica)"),
        fires=("Así «gano en dólares».", "«Busco cinco personas» comprometidas."),
        quiet=("El libro me cambió el punto de vista.",),
    ),
    "note.offshore-team": Spoken(
        phrases=phrases(
            "(devs|desarrolladores|ingenieros|programadores|developers) (senior|seniors|disponibles|listos|remotos|certificados) [senior|disponibles|listos|ya]",
            "(empresa|software factory|fabrica|factoria) de (desarrollo|software)",
            "{number} (devs|ingenieros|desarrolladores|programadores) (listos|disponibles|en|a)",
            "(tercerizar|externalizar|subcontratar|outsourcing de|tercerizacion de|staff augmentation)",
            "(costos|costes|precios) {percent} (menores|mas bajos|menos)",
        ),
        unless=phrases("(vacante|buscamos|contratamos|sueldo)"),
        fires=(
            "Contamos con «desarrolladores senior disponibles».",
            "¿Han pensado en «externalizar» la nómina?",
        ),
        quiet=("Buscamos desarrolladores senior para Bilbao, sueldo 50k.",),
    ),
    "note.candidates-on-offer": Spoken(
        phrases=phrases(
            "(tengo|tenemos|cuento con|contamos con|presentarte|presentarle|pasarte|te pase) [tres|varios|{number}|dos|unos|excelentes] (candidatos|candidatas|perfiles) (de|para|que|muy|con|disponibles)",
            "(nuestros|mis) honorarios (son|a exito|van)",
        ),
        fires=("«Tengo tres candidatos de» datos.", "«Mis honorarios son» a éxito."),
        quiet=("Somos tres candidatas para la plaza de bedel.",),
    ),
    "note.offers-to-show": Spoken(
        phrases=phrases(
            "(te|le|os|les) (enseno|muestro|explico|cuento|platico|digo) (como|en {number}|el resultado|sin|encantado|cuanto|en qu*)",
            f"(me gustaria|me encantaria|quisiera|quiero|queria|queremos|permitame|permiteme|dejame|dejeme|podria|poder|para) [poder] {SHOW} [como|nuestra|nuestro|lo que|mi|un|una|sobre|de]",
            "(te paso|le paso|te mando|le mando|le comparto|te comparto|te dejo|le dejo|le envio|te envio) (el caso|el video|mi calendario|nuestro|nuestra|un link|el link|el deck|propuesta|requisitos|el flyer|las bases|la propuesta|informacion|mas informacion|detalle|el catalogo|una propuesta|un resumen|una muestra|muestra|perfiles)",
        ),
        unless_anywhere=phrases(
            "(como quedamos|me pediste|pidio|vacante|te prometi|congreso|fotos|acta|nuestra hija|cuanto cobr*)"
        ),
        fires=("«Me gustaría mostrarle nuestra» línea.", "«Te paso el caso» y lo ves."),
        quiet=("Como quedamos, le envío nuestra parte del acta.",),
    ),
    "note.pitch-after-welcome": Spoken(
        phrases=phrases(
            "(gracias por|gracias x|encantado de|un placer) (conectar|aceptar|aceptarme|la conexion|agregarme|tu conexion|el contacto|formar parte) ... (soy|somos|trabajo|trabajamos|ayudo|ayudamos|me dedico|te cuento|quisiera|queria|me gustaria)",
            "(ahora que|ya que) [ya] estamos (conectados|en contacto|conectadas) ... (queria|te comento|me presento|te cuento|le comento|quisiera|busco|aprovecho|permiteme)",
            "(aprovecho|aprovechando) (para|la conexion|el contacto|este) [para|medio] (presentar*|comentar*|contar*|compartir*|ofrecer*|invitar*|saber|preguntar*)",
        ),
        unless_anywhere=phrases("(tres cuadras|vecin*|tu charla|compartimos|colega|mismo oficio)"),
        fires=(
            "«Gracias por conectar, soy» de una empresa de limpieza.",
            "«Ahora que estamos conectados, te comento» una idea.",
        ),
        quiet=("Gracias por aceptar. Soy la madre de Iker.",),
    ),
    "note.who-decides": Spoken(
        phrases=phrases(
            "(quien|quienes) (decide|deciden|lleva|llevan|se encarga|es el responsable|es el encargado|es la persona|gestiona|maneja|toma|hace|les hace|os hace|os lleva|les lleva) ... (empresa|compras|organizacion|seguros|marketing|sistemas|limpieza|formacion|compania|area|decisiones|rrhh|tema|hoy)",
            "(responsable|encargado|encargada|director|persona) (de|del|adecuada|correcta|indicada) (compras|sistemas|marketing|recursos|area|rrhh|para|formacion|ventas|tema|it)",
            "(con quien|a quien) (deberia|debo|puedo|podria|tendria que|hay que|me) (hablar|dirigirme|dirijo|contactar|escribir|recomiendas)",
        ),
        unless_anywhere=phrases(
            "(paciente|siniestro|expediente|mi hijo|mi hija|vacante|plaza de|ayuntamiento|practicas|curriculum|hoja de vida|averia|matricula)"
        ),
        fires=("¿«Quién decide las compras en su empresa»?", "¿«Con quién debería hablar» de seguros?"),
        quiet=("Soy paciente, ¿con quién puedo hablar de mi cita?",),
    ),
    "note.closing-line": Spoken(
        phrases=phrases(
            "^ (te interesa|le interesa|os interesa|te suena|hablamos|charlamos|conectamos|te animas|se anima|te apuntas|te sumas|te late|te sirve|platicamos|te cuento|le cuento|te mando|le mando|te lo mando|que te parece|te gustaria|te reservo|reservo) [che|info|mas] ?",
            "^ (hablemos|conectemos|charlemos|platiquemos) $",
            "(martes|miercoles|lunes|jueves|viernes) [{number}] [h] o [el] (martes|miercoles|lunes|jueves|viernes)",
            "(quedo|quedamos) (atento|atenta|atentos|pendiente|a la espera) (a|de|por|si) (posibles|tu|su|tus|sus|cualquier|su pronta|te|vuestra)",
        ),
        unless_anywhere=phrases(
            "(vacante|contrato|brutos|planta|presupuesto de|cotizacion|factura|reforma|congreso|tesis|plaza|anticipo)"
        ),
        fires=("¿«Hablamos?»", "¿«Martes o jueves»?"),
        quiet=("¿Te llegó la factura?",),
    ),
    "note.speaks-for-peers": Spoken(
        phrases=phrases(
            f"(la mayoria de|muchos|muchas|a muchos|a muchas|varios|varias|en despachos|en empresas|{{number}} de cada {{number}}) [de] [las|los] {FIRMS}",
            "{number} de cada (10|100|diez|cinco|5|3|tres)",
            "(a todos|a muchos|a todas) nos (quita|preocupa|pasa|cuesta)",
            "(en|para) (despachos|empresas|clinicas|equipos|negocios|colegios|explotaciones) (como el|como la|de su|de tu) [suyo|tuyo|vuestro|suya|tuya|tamano]",
        ),
        unless=phrases("(tesis|estudio|pacientes|mi empresa)"),
        fires=("«Muchas empresas» pierden facturas.", "«7 de cada 10» lo hacen mal."),
        quiet=("Muchos de mi clase fueron a la boda.",),
    ),
    "note.like-yours": Spoken(
        phrases=phrases(
            f"{FIRMS} (como la tuya|como el tuyo|como la suya|como el suyo|como la vuestra|como el vuestro|como tu|como usted|como ustedes|como vos|parecidas a|similares a|de tu sector|de su sector)",
            "(una|un) (empresa|negocio|clinica|despacho|marca|tienda|colegio|equipo) (parecid*|similar|como) (a la|al|el|la) (tuya|tuyo|suya|suyo|vuestra|vuestro)",
            "(mujeres|profesionales|directivas|directoras|personas|lideres|mamas) [que] como tu",
        ),
        fires=("Trabajamos para «despachos como el suyo».", "«Mujeres como tú» lo merecen."),
        quiet=("Mi perro es como el tuyo.",),
    ),
    "note.denies-selling": Spoken(
        phrases=phrases(
            "(no|tampoco) (quiero|vengo a|es para|vendemos|pretendo|busco|intento) (vender*|nada de ti)",
            "(no es|esto no es) (un mensaje de venta|venta|una venta|vender|publicidad|spam|multinivel|una estafa|piramide|terapia)",
            "(sin presion|sin vender*|no te asustes|se que odias|a riesgo de parecer)",
        ),
        unless_anywhere=phrases("(soy bibliotecaria|jajaja|soy medico|soy profesor*|vecin*)"),
        fires=("«No quiero venderte» nada.", "«Sé que odias» los mensajes fríos."),
        quiet=("Mi tía no quiere vender la casa.",),
    ),
    "note.product-launch": Spoken(
        phrases=phrases(
            "(acabo de|acabamos de|manana|hoy|este mes|por fin|ya) (publicar|lanzar|lanzo|lanzamos|sale|publico|abro|abrimos|estreno|presentamos) [mi|nuestra|nuestro|la edicion] (libro|app|plataforma|marca|curso|mentoria|programa|edicion|novela|podcast|agencia)",
            "(mi|nuestro|nuestra) (nuevo|nueva|primer) (libro|app|plataforma|curso|disco|mentoria|programa|novela)",
            "(nota de prensa|comunicado de prensa)",
        ),
        unless_anywhere=phrases(
            "(usted sale|los creditos|te cito|le cito|agradecimientos|dedicatoria|gracias a ti)"
        ),
        fires=("«Acabo de publicar mi libro».", "«Nuestra nueva plataforma» ya funciona."),
        quiet=("Sale mi libro y te cito en la página 4; es mi primer libro.",),
    ),
    "note.acts-as-agreed": Spoken(
        phrases=phrases(
            "(te|le) (he reservado|reservo|reserve|aparto|aparte|he metido|he apuntado|he incluido|apunte|agende|he agendado) ",
            "(reservo|aparte|aparto|reservado|guardo) (un|una|uno) (lugar|plaza|hueco|sitio|a tu|a su)",
            "(doy|dando) (su|tu|la) (conformidad|respuesta|confirmacion) por",
            "(decime|dime|digame|deme|dame) (dia y hora|que dia|un dia|una hora|hora)",
            "(pudiste|pudo|has podido|ha podido) (mirar|ver|revisar|echarle|consultar|consultarlo)",
        ),
        unless_anywhere=phrases(
            "(como quedamos|me pediste|matricula|cita medica|taller de coches|entrada|factura|acta)"
        ),
        fires=("«Te he reservado» sitio.", "«Dime día y hora»."),
        quiet=("Como quedamos, te he apuntado para el sábado.",),
    ),
    "asks.call": Spoken(
        phrases=phrases(
            f"(agendar|agendamos|agendemos|programar|programamos|coordinar|coordinamos|concertar|tener|hacemos|hacer|proponerte|proponerle|agendo|reservar|cuadrar) [una|un] [breve|corta|rapida|pequena] (llamada|videollamada|reunion|call|zoom|meet|videoconferencia|sesion|demo|charla|cita)",
            "(breve|corta|rapida|pequena|primera) (llamada|videollamada|reunion|call|charla|sesion|conversacion)",
            "(llamada|videollamada|reunion|zoom|cafe|charla|conversacion|call|sesion) [virtual|breve|rapida|corta|exploratoria] de {number} (min|minutos)",
            f"(te|le|lo) (cuento|explico|platico|comento|muestro|enseno|presento) [todo] en {MINUTES} {MIN}",
            f"(hablamos|charlamos|conversamos|platicamos|vemos|robar|robarte|robarle|dedicarme|regalame|hablar|quitarte|conversar|dame) {MINUTES} {MIN}",
            f"(tienes|tiene|tendrias|tendria|dispones|dispone|tenes|tendras) {MINUTES} {MIN}",
            "(cafe|cafecito) (virtual|online|por zoom)",
            "cuando (te|le|os) (llamo|marco|va bien|viene bien|queda bien)",
            f"(son|solo|seria|serian|bastan) [solo] {MINUTES} {MIN}",
            "(te|le) (parece|gustaria|interesaria|apetece|cuadra|late) (si|una|un|tener|agendar|que) (hablamos|charlamos|conversamos|platicamos|llamada|charla|zoom|reunion|videollamada|vernos|hablemos|nos vemos|agendamos)",
        ),
        fires=("¿«Agendamos una llamada»?", "¿«Tienes 15 minutos» esta semana?"),
        quiet=("El autobús tarda 15 minutos.", "La reunión de la comunidad es a las ocho."),
    ),
    "asks.slot": Spoken(
        phrases=phrases(
            "(martes|miercoles|lunes|jueves|viernes) [a las] [{number}] [h] o [el] (martes|miercoles|lunes|jueves|viernes)",
            "(reserva|reservar|agenda|agendar|elige|elegir|escoge|aqui esta|dejo|te dejo|le dejo|comparto) ... (calendly|calendario|enlace para|link para|mi agenda|{link})",
            "(mi calendario|calendly|link pa agendar|enlace de reserva)",
            "(reservo|reserva|aparto) (uno|un hueco|una hora|tu plaza|tu hora)",
        ),
        fires=("¿Le va bien el «martes o jueves»?", "«Te dejo mi calendario»."),
        quiet=("El martes tengo médico.",),
    ),
    "asks.demonstration": Spoken(
        phrases=phrases(
            "(una|la|nuestra|de|con) [breve|pequena] (demo|demostracion|prueba piloto|prueba gratuita|presentacion comercial)",
            f"{SHOW} (como funciona|nuestra|nuestro|la plataforma|la herramienta|el sistema|nuestros|lo que hacemos)",
            "(probar|prueba|pruebe|pruebalo) (nuestra|nuestro|gratis|sin compromiso|la herramienta|la plataforma)",
        ),
        unless=phrases("(soy cliente|somos clientes|nos hicisteis|compramos)"),
        fires=("¿Vemos «una «dem»o»?", "Me gustaría «mostrarle nuestra» plataforma."),
        quiet=("¿Puedo probar la bici el sábado?",),
    ),
    "asks.contact-details": Spoken(
        phrases=phrases(
            "(me das|me da|me pasas|me pasa|me dejas|me facilitas|me facilita|me regalas|me compartes|me podrias pasar|pasame|paseme|dame|deme|mandame|mandeme|dejame|regalame|compartame|facilitame) (tu|su|el|un) (numero|telefono|movil|celular|correo|mail|email|whatsapp|wasap|whats|contacto|cel)",
            f"(a que|cual es {YOUR}|en que) (correo|numero|mail|email|direccion|telefono) (te|le|os|lo|puedo|se lo) (lo|envio|escribo|mando|hago|llamo|enviar|marco)",
            f"{YOUR} (numero|telefono|celular|whatsapp) (de|por favor|para|y|?)",
        ),
        unless=phrases("(fotos|congreso|acta|diploma|reunion de padres|factura|devolver|entrega)"),
        fires=("¿«Me das tu número»?", "¿«A qué correo se lo envío»?"),
        quiet=("¿Me pasas tu correo para mandarte las fotos del congreso?",),
    ),
    "asks.introduction": Spoken(
        phrases=phrases(
            "(me presentes|me presentas|presentarme|presentarmelo|presentarmela|me presente|presentame|me presentaras|que me presente|me podrias presentar) [a|al|con|?]",
            "(me pones|ponerme|me pone|me pondrias|ponganos|nos pones) en contacto con",
            "(abrirnos|abriria|abrirme|abrir) (la puerta|puertas|las puertas)",
            "(me|nos) (recomiendes|recomiende|recomendar|recomendarias|recomendaria) (con|a|ante) (tu|su|alguien)",
        ),
        unless=phrases(
            "(me presento|permiteme presentarme|permitame presentarme|queria presentarme|quisiera presentarme|presentarme como)"
        ),
        fires=("¿«Me presentas a» tu jefa?", "¿Podrías «ponerme en contacto con» el gerente?"),
        quiet=("Me presento: Rosa, fontanera.", "Permítame presentarme, soy la nueva cartera."),
    ),
    "asks.referrals": Spoken(
        phrases=phrases(
            "(referidos|referido|recomendados) (por|a la|que|de|para)",
            "(pasame|paseme|me pasas|me das|me daria|me podrias dar|dame|mandame|me mandas|pasar|me pasa|darme|compartirme) [{number}|diez|cinco|tres|los|el|la|algunos|unos|lista] [de] (nombres|contactos|correos|telefonos|mails|referidos|lista|numeros) (de|que|para)",
            "(conoces|conoce|conocen|sabes de|conoces) (a alguien|alguna empresa|personas|gente|a alguna persona|quien|alguna persona) (que|interesad*|con|a quien) (necesite|le interese|busque|quiera|pueda|pudiera|este|en|le pueda|necesiten)",
            "(traer|traiga|trae|traes) (a|dos|tres|{number}) (asistentes|amigos|conocidos|socios|amigas|votos)",
        ),
        unless=phrases("(practicas|tesis|entrevistas|perro|piso|habitacion|trabajo para)"),
        fires=("«Pásame diez nombres de» conocidas tuyas.", "¿«Conoces a alguien que necesite» un seguro?"),
        quiet=("¿Conoces a alguien que alquile piso en Soria?",),
    ),
    "asks.endorsement": Spoken(
        phrases=phrases(
            "(escribir*|escribas|escribirias|escribes|dejar*|dejes|dejas|dejarias|hacer*|me haces|necesito|darme|grabar|grabas) [me|una|un|{number}|tres|cinco|breve|tu|su] [una|un|breve|buena] (recomendacion|recomendaciones|resena|resenas|testimonio|testimonios|estrellas|valoracion|validacion|aval)",
            "(recomiendalo|recomiendame|lo recomiendas|recomiende|recomiendes|avales|valides|validar) [mis|mi|nuestro|nuestra|con] (aptitudes|curso|metodo|libro|producto|naturalidad|tus|manual|?)",
            "(aconseje|recomiende|recomiendes|indique) (nuestro|nuestra|mi|el) (manual|curso|producto|libro|metodo|servicio)",
            "(apoyame|apoyeme|apoyanos) con (un|una|tu|su)",
            "{number} estrellas",
        ),
        unless_anywhere=phrases(
            "(profe|profesor|profesora|alumno|alumna|carta de recomendacion|trabajamos juntos|beca del|hotel)"
        ),
        fires=("¿Me «dejas una reseña» en la web?", "«Necesito tres recomendaciones» para el perfil."),
        quiet=("Profe, ¿me haría una recomendación para el máster?",),
    ),
    "asks.scripted-words": Spoken(
        phrases=phrases(
            "(le dejo|te dejo|te paso|le paso|ya esta|esta|te las paso|te lo paso|van) [el|un|ya|las] [texto|copy|mensaje|post|imagen|modelo] (listo|lista|listos|redactado|redactada|redactadas|escrito|preparado) [para|?]",
            "(copiar y pegar|copia y pega|copiar y publicar|es pegar y publicar|solo (copiar|pegar|firmar))",
            "(texto|copy|borrador|resena) (listo|lista|ya redactado|ya redactada|ya escrito|preparado|redactado)",
        ),
        fires=("«Te paso el texto listo».", "Es «copiar y pegar»."),
        quiet=("El texto está en la pizarra.",),
    ),
    "asks.spread-the-word": Spoken(
        phrases=phrases(
            "(comparte|comparta|compartas|compartiera|compartieras|compartiendo|compartir|difunde|difunda|difundir|publiques|publique|publica|reenvie|reenvies|reenvia|reenvielo|reenviarla|reenviar|etiqueta|etiquetes|etiquete) [a|mi|este|esta|nuestro|nuestra|nuestras|el|la|un|tres|cinco|diez|los] [{number}] (post|publicacion|video|texto|lanzamiento|campana|campanas|enlace|link|libro|perfil|colegas|amigos|contactos|flyer|encuesta|mensaje|curso)",
            "(con|entre) (tu|tus|su|sus|vuestra|vuestros) (red|seguidores|contactos|comunidad|audiencia|lectores|suscriptores|maestras|alumnos|pacientes)",
            "(dale|dame|dar|apoyame con|con un|un) (like|me gusta) (a|en|y)",
            "(siguenos|sigueme|sigue mi|seguir mi|seguir nuestra) [en|pagina|cuenta] ",
            "lo (ensenas|muestras|compartes|comentas) en (un|tus|tu) (video|redes|historia|stories|muro)",
        ),
        fires=("«Comparte este video», por favor.", "Compártelo «con tus seguidores»."),
        quiet=("Comparto cartera con usted en Elche.",),
    ),
    "asks.your-audience": Spoken(
        phrases=phrases(
            "(tu|tus|su|sus|vuestra|vuestros) (audiencia|seguidores|comunidad|suscriptores|lectores|oyentes|lista de correo|lista de contactos|base de datos)",
            "{number} (seguidores|suscriptores|maestras siguiendote|contactos que)",
            "(embajador|embajadora|embajadores|influencer|prescriptor|prescriptora) (de|para|con)",
        ),
        unless_anywhere=phrases("(leo|lector tuyo|me suscribi|soy seguidor*|oyente)"),
        fires=("Le gustará a «tu audiencia».", "Queremos que sea «embajador de» la marca."),
        quiet=("Soy seguidora y leo tu comunidad.",),
    ),
    "asks.money": Spoken(
        phrases=phrases(
            "(presteme|prestame|prestarme|prestar|me prestas|me presta|me prestarias) ({number}|{money}|dinero|plata|unos|algo)",
            "(busco|buscamos|buscando|necesito|quedan) [{number}|{money}] [de] [la|una] [ronda|y] [buscamos] (inversionistas|inversores|inversion|angeles|financiacion|capital|financiamiento|inversor|inversionista)",
            "(ronda|capital) (pre seed|semilla|seed|de {number}|de inversion|de {money})",
            "(dona|done|donar|donativo|donacion|aportar|aporte) (a|para|de|voluntario|{money}|con|en)",
        ),
        unless=phrases("(asignatura|tesis|sangre|organos)"),
        fires=("¿«Me prestas 300» hasta el viernes?", "«Buscamos inversores» para la segunda tienda."),
        quiet=("¿Me prestas el coche el sábado?",),
    ),
    "asks.survey": Spoken(
        phrases=phrases(
            "(rellenar*|rellenes|rellenas|contestar*|contestes|contestas|responder*|respondas|completar*|completes|llenar*|llenas|preencher) [a] [mi|una|esta|la|un|este|nuestra] [breve|corta|pequena] (encuesta|cuestionario|formulario|survey)",
            "(encuesta|cuestionario) (de|con) {number} (preguntas|minutos|min)",
            "son [solo] {number} preguntas",
        ),
        fires=("¿Puedes «contestar esta encuesta»?", "«Son solo 42 preguntas»."),
        quiet=("La encuesta salió en el diario.",),
    ),
    "asks.vote": Spoken(
        phrases=phrases(
            "(vota|vote|votame|voten) (por|aqui|en)",
            f"(su|tu|cuento con tu|cuento con su) (voto|apoyo en esta)",
            "(firma|firme|firmar) (esta|la|nuestra) peticion",
            "juntamos firmas",
        ),
        unless=phrases("(junta de vecinos|comunidad|asamblea)"),
        fires=("«Vota por» mi proyecto.", "«Firma la petición» antes del lunes."),
        quiet=("La firma en la notaría es el 5.",),
    ),
    "asks.join": Spoken(
        phrases=phrases(
            "(unete|unase|sumate|sumese|unirte|unirse|sumarte|apuntate|inscribete|inscribase|registrate|registrese|entra|suscribete|suscribase) (a|al|en|con|ya|aqui) [nuestra|nuestro|mi|la|el|este] (comunidad|grupo|equipo|red|club|programa|reto|codigo|enlace|link|curso|lista|newsletter|newsletter|masterclass|webinar|canal)",
            "(te|le) (sumas|apuntas|animas|unes|inscribo) [a] [la|el|mi|nuestro|nuestra] (comunidad|grupo|equipo|club|reto|programa|?)",
        ),
        fires=("«Únete a nuestra comunidad».", "«Regístrate en el enlace»."),
        quiet=("Entra por la puerta del club.",),
    ),
    "asks.favour": Spoken(
        phrases=phrases(
            "(necesito|te pido|le pido|pedirte|pedirle|me haces|hazme|me harias|queria pedirte|quiero pedirte) [un|el|este|pequeno] [gran|pequeno] (favor|favorcito) (y|pero|?)",
            "me ayudas (a crecer|a ser|compartiendo|con tu|con un like|a llegar|a cumplir)",
        ),
        unless_anywhere=phrases("(cena pagada|primo|contenedor|llaves|gordo|jaja*)"),
        fires=("¿«Me haces el favor?»", "Así «me ayudas a crecer»."),
        quiet=("Muchas gracias por el favor de ayer.",),
    ),
    "asks.send-material": Spoken(
        phrases=phrases(
            "(te|le|os|les) (mando|envio|paso|comparto|dejo|hago llegar|adjunto) [un|una|el|la|mi|nuestro|nuestra|mas] (informacion|info|propuesta|video|dossier|catalogo|presentacion|deck|caso|muestra|muestras|ejemplar|ebook|audio|requisitos|brochure|detalle|detalles|cotizacion|flyer|portafolio|perfiles)",
            "(puedo|podria|quieres que te|quiere que le|me permite|te gustaria que te) (enviarte|enviarle|mandarte|mandarle|envie|mande|pase|haga llegar|comparta) [un|una|mas|el|la|nuestra|nuestro] (informacion|info|propuesta|video|dossier|catalogo|presentacion|ejemplar|audio|detalles|muestra)",
        ),
        unless_anywhere=phrases("(como quedamos|me pediste|pidio|acta|congreso|vacante|sueldo|brutos)"),
        fires=("¿«Te mando el video»?", "«Le envío una propuesta»."),
        quiet=("Como quedamos, te mando la presentación.",),
    ),
    "asks.vague-talk": Spoken(
        phrases=phrases(
            "(intercambiar|compartir) (ideas|opiniones|impresiones|experiencias|puntos de vista)",
            "(me gustaria|me encantaria|quisiera|podriamos|estaria bien|seria un placer) (conversar|charlar|hablar|platicar|conocerte|conocerle|conocernos|tomar un cafe|que habl*|explorar) [contigo|con usted|mas|un dia|algun dia|sobre|mejor|de|posibles]",
            "(tomamos|tomarnos|tomar) un (cafe|cafecito)",
            "(ver|explorar|buscar|encontrar) (como|formas de|posibles|maneras de|puntos) [podemos|podriamos|de] (colaborar|ayudarnos|sumar|sinergias|colaboraciones|encuentro|colaboracion)",
        ),
        unless_anywhere=phrases("(tesis|tfg|tfm|en {name} pago|practicas|vacante|{number})"),
        fires=("Me gustaría «intercambiar ideas».", "¿Nos «tomamos un cafecito»?"),
        quiet=("Quisiera hablar contigo de la tesis.",),
    ),
    "headline.helps-you": Spoken(
        phrases=phrases(f"{HELP} a", "(te|os) ayudo a", "(te|le) (ayudo|acompano|enseno|ensenamos)"),
        fires=("«Ayudo a» pymes con la sucesión", "«Te ayudo a» dormir mejor"),
        quiet=("Auxiliar de ayuda a domicilio",),
    ),
    "headline.promises-results": Spoken(
        phrases=phrases(
            "(duplico|duplicamos|duplica|triplica|triplico|multiplico|multiplica|lleno|llenamos|transformo|escalo|escala|aumento|aumenta) (tu|tus|la|las|su|sus|negocios|el) _",
            "(de 0 a|de cero a) ",
            "(sin gastar|sin depender|sin invertir|sin salir|sin perder|sin dietas|sin esfuerzo)",
            "en {number} (dias|semanas|meses)",
            "{number} clientes (al mes|en)",
            "(o te devuelvo|o no pagas|o te devolvemos)",
        ),
        fires=("«Duplico tus ventas»", "«Lleno tu agenda» «en 21 días»"),
        quiet=("Máster en 10 asignaturas",),
    ),
    "headline.call-to-action": Spoken(
        phrases=phrases(
            "(escribeme|escribime|contactame|agenda|reserva|pregunta me|preguntame|mandame|sigueme|descarga|descubre|haz clic|clic en|link en|enlace en|pide|pedi|solicita|unete|lee mi|hablemos|conversemos|mensaje me)",
            "(dm|md|mp) [me|con|la] ",
        ),
        unless=phrases("agenda (institucional|cultural|2030)", "reserva (natural|de la biosfera)"),
        fires=("Coach | «Escríbeme» y empezamos", "«Agenda» tu sesión"),
        quiet=("Guarda de la Reserva Natural", "Técnica de agenda cultural"),
    ),
    "headline.easy-income": Spoken(
        phrases=phrases(
            "(ingresos|ingreso|dinero) (extra|pasivo|pasivos|desde casa|online|digital)",
            "(gana|ganar|genera|vive|vivir) (en dolares|dinero|ingresos|de tus conocimientos|desde casa|de internet)",
            "(libertad financiera|independencia financiera|libertad de tiempo|abundancia|tu propio jefe)",
            "desde (casa|tu celular)",
        ),
        fires=("«Libertad financiera» para todos", "«Gana dinero» con tu voz"),
        quiet=("Teleoperadora, teletrabajo",),
    ),
    "headline.team-wanted": Spoken(
        phrases=phrases(
            "(busco|buscamos|buscando) (lideres|socios|distribuidores|emprendedores|emprendedoras|mujeres|personas)",
            "(distribuidor|distribuidora) independiente",
            "(diamante|rubi|esmeralda|platino|oro) (ejecutivo|ejecutiva|en|elite)",
            "(network marketing|networker|multinivel|mercadeo en red)",
        ),
        fires=("«Distribuidora independiente» de bienestar", "«Busco líderes» en 12 países"),
        quiet=("Distribuidor de prensa en Lugo",),
    ),
    "headline.investment-offer": Spoken(
        phrases=phrases(
            "(invierte|senales de|asesor de|gestor de|broker|trader|trading|inversion inmobiliaria|inversiones inmobiliarias|educador financiero|criptomonedas|cripto|forex)",
            "rentabilidad (asegurada|garantizada|del)",
        ),
        unless=phrases("(profesor*|investigador*|analista|banco de espana|cnmv)"),
        fires=("«Invierte» desde 100 €", "«Trader» y educador"),
        quiet=("Profesora de historia del trading",),
    ),
    "headline.finds-clients": Spoken(
        phrases=phrases(
            "(conseguir|captar|atraer|consigue|captacion de|generacion de|llenamos|lleno) [mas|{number}] (clientes|leads|pacientes|citas|agendas|tu agenda)",
            "(agencia de|gestor de|experto en|especialista en) (citas|leads|trafico|meta ads|captacion|prospeccion|marketing|publicidad|paid media)",
            "(meta ads|facebook ads|google ads|trafficker|growth partner|embudos)",
        ),
        fires=("«Captación de clientes» para ópticas", "«Trafficker» digital"),
        quiet=("Captación de fondos en Cruz Roja",),
    ),
    "headline.sells-service": Spoken(
        phrases=phrases(
            "(consultor|consultora|mentor|mentora|coach|asesor|asesora|estratega|agencia|franquicias|corredor|corredora|agente) (de|en|digital|ejecutiv*|financier*|energetic*|inmobiliari*|comercial|lean|kit|holistic*|comercial|seo|certificad*)",
            "(soluciones|servicios) (de|para|integrales|en|a medida|corporativ*)",
            "(outsourcing|terapeuta holistic*|software para|seo local)",
        ),
        fires=("«Consultora en» energía", "«Soluciones integrales» de limpieza"),
        quiet=("Agente forestal", "Asesoría jurídica del Ayuntamiento"),
    ),
    "headline.big-words": Spoken(
        phrases=phrases(
            "(visionario|visionaria|apasionado|apasionada|speaker|conferencista internacional|agente de cambio|autor bestseller|proposito|sinergia|transformando|cambiando vidas|mentor de mentores)"
        ),
        fires=("«Visionaria» y madre", "«Transformando» el sector"),
        quiet=("Maestra de primaria",),
    ),
    "headline.free-or-deal": Spoken(
        phrases=phrases(
            "(gratis|gratuita|gratuito|descuento|cupos abiertos|sin coste|sin costo|cupos|sesion de regalo)"
        ),
        fires=("Mentora | Sesión «gratuita»", "«Cupos abiertos» en noviembre"),
        quiet=("Abogado de oficio",),
    ),
    "headline.learning-or-looking": Spoken(
        phrases=phrases(
            "^ (estudiante|estudio|alumno|alumna|becario|becaria|doctorando|doctoranda|opositor|opositora|graduado|graduada|recien|practicante|pasante|egresado|egresada|mir|eir|residente|aprendiz)",
            "^ (jubilado|jubilada|maestra jubilada|profesor jubilado|retirado|retirada|pensionista)",
            "(en busqueda|en busca|busco|buscando) (de|activa|laboral|empleo|trabajo|practicas|mi primer) [empleo|trabajo|practicas|oportunidades|de]",
            "(desempleado|desempleada|en paro|en transicion|reorientando)",
        ),
        unless_anywhere=phrases("(ayudo|ayudamos|coach|mentor*|ingresos|libertad)"),
        fires=("«Estudiante» de Enfermería", "«Busco empleo» en Sevilla"),
        quiet=("Coach para quien está en búsqueda de empleo",),
    ),
    "headline.plain-role": Spoken(
        phrases=phrases(
            f"^ {TRADE}",
            "^ [ex|antigua|antiguo|dra en|dr en] (profesor titular|catedratico|catedratica|medico residente|jefe de obra|tecnico superior)",
        ),
        unless_anywhere=ADVERTISES,
        fires=("«Enfermera» de cuidados paliativos", "«Soldador» 6G en astilleros"),
        quiet=("Psicóloga | Te ayudo a vender más", "Coach para enfermeras"),
    ),
    "headline.works-for": Spoken(
        phrases=phrases(
            f"{TRADE} .. (en|del|de la) {{name}}",
            "(rrhh|compras|nominas|calidad|logistica|atencion al cliente|seleccion|mantenimiento|produccion) en {name}",
            "(ayuntamiento|universidad|hospital|diputacion|instituto|colegio|museo|ministerio|conselleria|gobierno|centro de salud) (de|del|general|publico|nacional|comarcal|universitario)",
        ),
        unless_anywhere=ADVERTISES,
        fires=("«Ingeniera de vías en Tranvías» Noreña", "Conserje, «Ayuntamiento de» Tudela"),
        quiet=("Mentora en Libertad", "Soluciones en Cartón"),
    ),
    "headline.recruits": Spoken(
        phrases=phrases(
            "(seleccion de personal|reclutamiento|reclutador interno|reclutadora interna|tecnica de seleccion|tecnico de seleccion|recursos humanos|rrhh)"
        ),
        unless=phrases("(ayudo|coach|mentor*|ingresos|online|internacional|consultor*)"),
        fires=("«Selección de personal», sector hotelero", "«Técnica de selección» en Lácteos Urbión"),
        quiet=("Coach de recursos humanos",),
    ),
    "profile.skilled-work": Spoken(
        phrases=phrases(f"^ {TRADE}"),
        unless_anywhere=ADVERTISES,
        fires=("«Matrona» en atención primaria", "«Podóloga»"),
        quiet=("Estratega digital",),
    ),
    "profile.commercial-role": Spoken(
        phrases=phrases(
            "(ejecutivo|ejecutiva|director|directora|gerente|delegado|delegada|asesor|asesora|agente|representante|gestor|gestora) (de ventas|comercial|comerciales|de cuentas|de negocios|inmobiliari*|de seguros|financier*|de desarrollo de negocio|de alianzas)",
            "(desarrollo de negocio|comercial de|vendedor|vendedora|corredor de seguros|corredora de propiedades|visitador medico)",
        ),
        fires=("«Ejecutivo comercial», zona norte", "«Asesora de seguros»"),
        quiet=("Graduada en Comercio", "Archivera"),
    ),
    "profile.own-firm": Spoken(
        phrases=phrases(
            "^ (fundador|fundadora|cofundador|cofundadora|socio|socia|propietario|propietaria|dueno|duena|emprendedor|emprendedora) [fundador|fundadora|director|directora] (de|en|y|digital)"
        ),
        fires=("«Fundadora de» Altozano", "«Socio director en» Liderar"),
        quiet=("Socio del Racing",),
    ),
    "welcome.your-work": Spoken(
        phrases=phrases(
            f"(tu|su|vuestro|vuestra|tus|sus) {WORK} (de|del|sobre|en|con|que|donde|a|me|la|y|era|fue|es|tiene|al|por|para)",
            f"(lei|leo|leyendo|leido|vi|visto|escuche|oi|use|uso|usamos|compre|releo|repeti|estudie|cite|cito) [en] [ayer|hoy|todo] (tu|su|tus|sus|vuestro|vuestra) [ultimo|ultima|primer] {WORK}",
            f"(el|la|los|las) {WORK} (que|donde) (escribiste|escribio|hiciste|hizo|diste|dio|publicaste|publico|subiste|grabaste|dibujaste)",
            f"(tu|su) .. {WORK} (lo|la) (uso|lei|vamos|usamos|tengo)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Leí tu artículo» de las norias y me acordé del río.",
            "«El mapa que hiciste» tiene un fallo en Chubut.",
        ),
        quiet=("Leí tu artículo de ventas. Ayudamos a pymes a vender.", "Me gusta tu contenido."),
    ),
    "welcome.your-words": Spoken(
        phrases=phrases(
            "(dijiste|dijo usted|preguntaste|preguntaba usted|contaste|mencionaste|respondiste|escribiste|pediste|publicaste|recomendaste|explicaste|dijisteis|preguntabas|decias) (que|en|lo|el|la|sobre|por|si|como|al|una|un|del)",
            "(tu|su) (pregunta|comentario|respuesta|duda|anuncio|observacion|mensaje|consulta) (de|del|sobre|en|al|por)",
            "(lo|eso) (que|de) (dijiste|dijo|contaste|comentaste|escribiste|preguntaste|publicaste|contabas|decias|explicaste)",
            "(contesto|respondo|conteste) [yo] a tu (hilo|pregunta|duda|mensaje)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Preguntaste en» el foro quién cultiva escorzonera: yo.",
            "«Lo que dijiste» del puente es verdad.",
        ),
        quiet=("Dijiste que sí, ¿agendamos una llamada?",),
    ),
    "welcome.what-you-did": Spoken(
        phrases=phrases(
            "(llevaste|hiciste|operaste|disenaste|ensenaste|ayudaste|salvaste|regalaste|prestaste|fundaste|ganaste|escribiste|conseguiste|cuidaste|corregiste|firmaste|diste|arreglaste|montaste|restauraste|atendiste|trataste) (a|el|la|los|las|lo|una|un|mi|en|de|del)",
            "(usted|tu|vos) (llevo|llevaba|llevabas|opero|hizo|hiciste|disfrutaste|hacia|firmo|firmas|diseno|trato|atendio|enseno|conocio|fue|fuiste|trabajaste|trabajo) [a|en] (el|la|los|las|un|una|mi|nuestro|quien|antes|con|en)",
            "(me|nos|le) (operaste|atendiste|atendio|opero|ensenaste|enseno|ayudaste|ayudo|explicaste|curaste|diste clase|dio clase|corregiste)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Usted llevó la» fusión de las dos cooperativas de Reus.",
            "«Me enseñaste» a podar en el 98.",
        ),
        quiet=("¿Hiciste clic? Sin compromiso.", "Usted opera en dólares."),
    ),
    "welcome.met-you": Spoken(
        phrases=phrases(
            "(nos conocimos|coincidimos|nos vimos|hablamos|nos sentamos|charlamos|nos cruzamos|nos encontramos|compartimos) [ayer|brevemente|un rato|una vez|solo|el {name}] (en|el|la|por|junto|cola|mesa|taxi|durante|a la salida)",
            "(estuve|estaba|me sente|iba|era) (sentada|sentado|a tu lado|a su lado|detras|junto a ti|contigo|en tu mesa|en la mesa|en tu charla|en su charla|yo)",
            f"(soy|fui) (el|la) (que|de) (te|le|la|del|los|las|se|preguntaba|sento|iba|choco|pregunto)",
            "(del|en el|en la) (tren|avion|congreso|feria|boda|excursion|cola|curso|campamento|comida|jornada|taller|panel) (de|del|a) ... (contigo|usted|te|me|nos|tu)",
            "(un gusto|fue un placer|gusto|encantada de|encantado de|me alegro de) (conocerte|conocerle|conocerlo|conocerla|verte|haberte|coincidir|hablar contigo) (en|el|ayer|por)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Nos conocimos en» la feria de Trujillo, junto a los quesos.",
            "«Soy la que te» chocó el espejo en la rotonda.",
        ),
        quiet=("Nos conocimos virtualmente. Nuestra agencia creció.",),
    ),
    "welcome.someone-you-know": Spoken(
        phrases=phrases(
            f"{{name}} [{{name}}] (me|nos|te|le) {TOLD}",
            f"(tu|su|vuestra|vuestro) {KIN} (me|nos|te|le|{TOLD[1:-1]})",
            "(de parte de|me manda|gracias a|se por|supe por) {name}",
            f"(soy|somos) [el|la|los|las] [amigo|amiga|nieta|nieto|{KIN[1:-1]}] (de|del) (tu|su|don|dona|{{name}})",
            f"(tu|su) (nombre|telefono|contacto) (me lo|lo|nos lo) (dio|paso|pasaron|dieron|mando)",
            "(me dieron|me paso|me dio|me pasaron) (tu|su) (contacto|nombre|numero|telefono) [en] [la|el|{name}]",
            "(saludos|recuerdos|abrazos) (de|a) (tu|su|{name}|parte)",
        ),
        unless=phrases("(por|gracias a) (linkedin|favor|dios|internet|whatsapp|zoom|google|instagram)"),
        unless_anywhere=SELLS,
        fires=("«Nuria Vallcorba me dijo» que usted sabe de pozos.", "«Tu hermana me» contó lo del huerto."),
        quiet=("Linkedin sugiere tu perfil.", "Nuria me dijo que quieres clientes. Agendemos una llamada."),
    ),
    "welcome.thanks-you": Spoken(
        phrases=phrases(
            "(gracias|agradecerte|agradecerle|agradecido|agradecida|agradezco) (por|x|a) (el|la|los|lo|las|tu|su|aquel|aquella|haber|ayudar*|explicar*|ensenar*|acordarte|tus|sus|todo) (dato|consejo|libro|charla|clase|ayuda|articulo|carta|texto|paciencia|informe|que|curso|explicacion|video|hilo|foto|clases|me|nos|ayudado|de|rato)",
            "(te debo|le debo) (una|un|la|mucho|el)",
            "(queria|quiero|quisiera|solo) (darte|darle|agradecerte|agradecerle) [las|gracias]",
            "(nada mas|solo eso|simplemente) .. gracias",
            "(gracias a ti|gracias a usted|gracias a tu|gracias a su|me salvaste|nos salvaste|me salvo la vida)",
        ),
        unless=phrases("(gracias a tu perfil|conectar|aceptar|like)"),
        unless_anywhere=SELLS,
        fires=("«Gracias por el dato» del notario.", "«Quería darte las» gracias, nada más."),
        quiet=("Gracias por conectar.", "Gracias por tu tiempo, agendamos una reunión."),
    ),
    "welcome.arranges": Spoken(
        phrases=phrases(
            f"(te confirmo|le confirmo|les confirmo|confirmo|confirmado|confirmada|nos vemos|quedamos|se la entrego|se lo entrego|paso a|pase a|paso por|pasa a|llego|llegamos|recojo) ... {DAYS}",
            f"(la|el) (reunion|visita|entrega|cita|examen|asamblea|ensayo|cena|junta|turno) (es|se cambia|cambio|queda|sera|pasa) (el|al|a)",
            "(trae|traiga|lleva|lleve|acuerdate de|no olvides|no se olvide) [de] (las|la|el|los|tu|su|traer) (llaves|carta|papeles|factura|documentos|ficha|acta|dni|copia|planos|bata|comida)",
            "(han|le han|se ha|te han) cambiado (el|la|a|de)",
        ),
        unless_anywhere=SELLS,
        fires=("«Te confirmo la visita del tasador el miércoles».", "«Traiga las llaves» del trastero."),
        quiet=("Confirmo la demo el miércoles.",),
    ),
    "welcome.wants-to-buy": Spoken(
        phrases=phrases(
            "(cuanto|como cuanto) (cobras|cobra|cobran|cobrarias|cobraria|costaria|cuesta|pides|pide|sale|saldria|valdria|vale|me sale|seria|cobrais) (por|usted|mas|el|la|los|una|un|traducir|hacer|arreglar|y|?)",
            "(necesitamos|necesito|requerimos|requiero|queremos|quisiera|quiero|queriamos) [comprar|encargar|pedir|cotizar|alquilar|contratar|unas|unos] {number} _",
            "(solicitarle|solicitar|pedirle|pedirte|me mandas|me hace|me puede hacer|me pasa|nos pasa|me das) [una|un] (cotizacion|presupuesto|precio|tarifa|factura)",
            "(tengo|traigo|manejamos|llevo|hay) [un] presupuesto (de|para|aprobado|hasta)",
            "(quiero|quisiera|queremos|me gustaria|nos gustaria|podria) (comprar*|encargar*|contratar*|alquilar*|reservar) (te|le|una|un|el|la|tu|su|tus|los|las|dos|tres|{number})",
            "(recibe|reciben|tiene|atiende|tienes) (pacientes|doentes|clientes|alumnos) nuevos",
            "(siguen|sigues|sigue|todavia|aun) (vendiendo|haciendo|fabricando|arreglan|arreglas|venden|hacen|tienen) _",
        ),
        unless_anywhere=phrases(
            f"{HELP} a",
            "(nuestra agencia|nuestro catalogo|sin compromiso|nuestros servicios|gratis|confidencial|cuanto le cuesta hoy|inversores|inversionistas|motor de ia|recomendaciones|resenas|nombres)",
        ),
        fires=("¿«Cuánto costaría traducir» un manual?", "«Necesitamos 340 camisolas» para mayo."),
        quiet=("¿Cuánto cuesta tu proceso? Sin compromiso te lo bajamos.", "Busco socios."),
    ),
    "welcome.learner-or-applicant": Spoken(
        phrases=phrases(
            "(soy|curso|estudio|estoy) [una|un] (estudiante|alumna|alumno|doctoranda|doctorando|opositora|opositor|residente|becaria|becario|segundo|tercero|cuarto|tercer|octavo|haciendo|estudiando|preparando|acabando|terminando) (de|en|semestre|el|la|mi|las|{number})",
            "(mi|la|una|hago la|hago el|mi propia) (tesis|tfg|tfm|trabajo de fin|tesina) (sobre|de|es|trata|va)",
            "(aplique|postule|me postule|mande mi|envie mi|eche el|me presente) ... (vacante|puesto|plaza|oferta|curriculum|cv|hoja de vida|convocatoria)",
            "(hacer|elegir|buscando|busco) (mis|las|mi) practicas",
            "{number} (anos) (de experiencia|en|como) ... (taller|planta|uci|astilleros|hospital|obra|cocina|fabrica)",
        ),
        unless_anywhere=phrases(
            "(reenviar|rellenar|hoy a las|me recomiendas|dios te bendiga|cierra hoy|ayudo a|lo que sea|encuesta)"
        ),
        fires=("«Soy estudiante de» óptica en Terrassa.", "«Apliqué el lunes a la vacante» de cartera."),
        quiet=("Ayudo a quien hace la tesis de grado.",),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=phrases(
            "(buscamos|busco|vacante de|vacante para|plaza de|puesto de|necesitamos|seleccionamos|abrimos plaza) ... (contrato|indefinido|brutos|turno|jornada|planta|convenio|salario de|rango|hospital|interino|media jornada)",
            "({number}|{money}) (brutos|netos|euros brutos|soles|quincenales|anuales)",
            "(contrato|plaza) (indefinido|directo|fijo|de obra|de interinidad|nuestro|fija)",
            "(reclutador|reclutadora|seleccion|tecnica de seleccion) (interno|interna|de {name})",
        ),
        unless_anywhere=phrases(
            "(sin experiencia|whatsapp|wasap|telegram|diarios|por dia|cliente confidencial|usdt|oxxo|al dia|desde casa|estudio socioeconomico)"
        ),
        fires=("«Buscamos veterinaria de campo en Tineo, contrato» nuestro.", "Son «34.000 brutos» al año."),
        quiet=("Vacante urgente, pago diario por WhatsApp, contrato directo.",),
    ),
    "welcome.answerable-question": Spoken(
        phrases=phrases(
            "(donde|de donde|cual|que) (sacaste|saco|compraste|compro|encontraste|conseguiste|usaste|uso|usas|modelo|ano|folio|marca|version|pagina) .. _ ... ?",
            "(sabes|sabe|sabeis|le consta|te consta|recuerdas|recuerda|te acuerdas|se acuerda) (si|donde|cuando|cual|quien|de) _ _ _",
            "(existe|hay|queda|se publico|se grabo|tienes|tiene|guardas|guarda) (el|alguna|algun|la|copia|todavia el|aun el) (anexo|clase|copia|version|grabacion|modelo|acta|plano|planos|lista|archivo|dato)",
            "(a quien|con quien) (le|debo|me) (escribo|pregunto|preguntar)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "¿«De dónde sacaste la serie histórica de lluvias?»",
            "¿«Sabe si los papeles se» llevan en portería?",
        ),
        quiet=("¿Sabes si tu empresa pierde clientes?",),
    ),
    "welcome.shared-past": Spoken(
        phrases=phrases(
            "(fuimos|eramos|estudiamos|trabajamos|coincidimos|jugamos|hicimos) (companeros|companeras|vecinos|vecinas|juntos|juntas|colegas|en la misma|en el mismo|la mili)",
            "(promo|promocion|generacion|quinta) (de|del|{number}|de la) _",
            "(trabaje|estudie|estuve|curse|jugue) (contigo|con usted|con vos|con tu|con su)",
            "(fui|era) (su|tu) (alumna|alumno|paciente|becaria|becario|pasante|vecina|vecino|clienta)",
            "(ex|antigua|antiguo) (companera|companero|alumna|alumno|vecina|vecino|colega)",
            "(te acuerdas de|te acordas de|quizas no me recuerde|no se si te acuerdas|no te acordaras)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Fuimos compañeros» en la Normal de Zacatecas.",
            "«Fui su alumna» en el bachillerato nocturno.",
        ),
        quiet=("Trabajé contigo en la bodega y ahora busco clientes.",),
    ),
    "welcome.same-field": Spoken(
        phrases=phrases(
            f"(soy|somos|tambien soy|yo tambien soy) [tambien|una|un] {TRADE} (en|de|del|y|como|desde|por)",
            f"{TRADE} (aqui|por aqui)",
            "(en la nuestra|en nuestro caso|en mi hospital|en mi planta|en mi taller|a nosotros|en nuestra planta|en nuestra escuela) _ _",
            "(tambien|igual) (llevo|hago|trabajo|hace|haces|llevas) (en|de|el|la|con|peritajes|los|las) ",
            "(como|que) (contais|lo haceis|le hacen|lo llevais|resolveis|contestabas|usais) _ _",
        ),
        unless_anywhere=SELLS,
        fires=("«Soy matrona en» Soria y tengo el mismo lío.", "«En nuestra planta pasa lo» mismo."),
        quiet=("Soy ingeniera en ventas y te regalo una demo.",),
    ),
    "welcome.same-group": Spoken(
        phrases=phrases(
            "(del|en el|al) (grupo|foro|coro|sindicato|colegio|chat) de (la|el|los|las|traductores|padres|vecinos)",
            "(asociacion|cooperativa|comunidad|camara|junta|mutual|pena|cofradia) de (mujeres|vecinos|comercio|padres|celiacos|antiguos)",
            "(ampa|apa|comunidad de vecinos|junta de vecinos|sindicato)",
        ),
        unless_anywhere=SELLS,
        fires=("Soy «del grupo de traductores» jurados.", "Le escribo como tesorera del «AMPA»."),
        quiet=("Comparto grupo de líderes y quiero hablar de ventas en el club de negocios.",),
    ),
    "welcome.brings-something": Spoken(
        phrases=phrases(
            "(te aviso|le aviso|les aviso|avisarte|avisarle|por si no (lo sabes|lo sabe|lo saben)|fijate que|para que lo sepas)",
            "(errata|mal escrito|sale mal|esta mal|tiene un bug|da error|enlace roto|no son miles|equivocada|equivocaste en)",
            "(te adjunto|le adjunto|te mando|le mando|te paso|tengo|encontre|guardo) (las|la|el|los|tu|tus|su|sus|aquel|una copia|copia) (fotos|foto|articulo|llaves|cartera|copia|apuntes|papeles|paraguas|archivo|planos|grabacion|cuaderno|libro|partitura|receta)",
            "(me sobran|nos sobran|os hacen falta|por si te sirve|por si os sirve|por si le sirve|te lo presto|se las prestamos|se lo presto|te la presto)",
            "(te|le) hackearon",
        ),
        unless_anywhere=phrases(
            f"{HELP} a",
            "(tu web|su web|posicionamiento|google no|gratis|sin compromiso|propuesta|nuestra|agencia|video de {number}|tome el atrevimiento)",
        ),
        fires=("«Te aviso»: el enlace está roto.", "«Me sobran» 40 cajas de guantes."),
        quiet=("Le mando la guía gratis.",),
    ),
    "welcome.as-you-asked": Spoken(
        phrases=phrases(
            "(como|tal como|segun) (quedamos|hablamos|acordamos|me pediste|pediste|pidio|me pidio|te prometi|le prometi|dijimos|conversamos|convenimos)",
            "(que|lo que) (me pediste|me pidio|pediste|necesitabas|buscabas|te prometi)",
            "(quedamos en|quedaste en|quedo en) (que|el|la|los|pasar*|mandar*|hablar|enviar*)",
            "(cotizacion|pedido|expediente) {number}",
        ),
        unless_anywhere=phrases(f"{HELP} a", "(sin compromiso|agendamos|calendario|demo)"),
        fires=("«Como quedamos», van los planos.", "Encontré el artículo «que buscabas»."),
        quiet=("Como hablamos, agendamos la demo.",),
    ),
    "welcome.says-why": Spoken(
        phrases=phrases(
            "(te escribo|le escribo|os escribo|les escribo|te agrego|le agrego|lo agrego|la agrego|te busco|te contacto) (porque|por lo|por el|por la|como|para preguntar*|para avisar*|para dar*|desde la|desde el|a raiz) (te|le|lo|la|el|de|en|tu|su|usted|del|vi|lei|me|ayer|tesorer*|he) _",
            "(vi|he visto|lei|supe|me entere) (que|de que) (tu|usted|vos) (fuiste|fue|hiciste|hizo|tambien|llevaste|llevo|diste|dio|viviste|estuviste) _",
            "(eres|es usted|sos) (la unica|el unico|de los pocos|de las pocas|quien)",
        ),
        unless_anywhere=SELLS,
        fires=("«Te escribo porque vi tu» anuncio del horno.", "«Eres la única» que vivió en Tineo."),
        quiet=("Te escribo porque veo que creces. Sin compromiso te ayudamos.",),
    ),
    "welcome.way-out": Spoken(
        phrases=phrases(
            "(si no (puedes|puede|te|es|le|quieres|quiere)|si prefieres|si prefiere) [que] [no|puedes|es] ... (entiendo|problema|pasa nada|lo entiendo|perfecto|igual|sin problema|tranquila|tranquilo|ignora|ignore|comprendo)",
            "(no espero|no hay prisa|sin prisa|sin ninguna prisa|no urge|cuando puedas|cuando pueda)",
            "(ningun problema|no pasa nada|lo entiendo)",
        ),
        unless_anywhere=SELLS,
        fires=("«Si no puede, lo entiendo».", "«No espero respuesta»."),
        quiet=("Sin prisa, pero son 15 minutos.",),
    ),
    "welcome.writes-or-researches": Spoken(
        phrases=phrases(
            "(soy|somos) (periodista|periodistas|guionista|historiadora|historiador|documentalista|redactora|redactor) (de|en|y|del)",
            "(preparo|escribo|hago|investigo|estoy escribiendo|estoy haciendo|estamos haciendo|documento) (una|un|la|el|mi) (pieza|reportaje|libro|novela|documental|tesis|articulo|biografia|trabajo|nota|podcast) (sobre|de|para|acerca)",
        ),
        unless_anywhere=phrases("(gratis|inversion|cuota|directorio|ejecutiv*|liderazgo|lideres|marca)"),
        fires=("«Soy periodista de» la radio municipal.", "«Preparo una pieza sobre» la encina."),
        quiet=("Escribo un libro sobre liderazgo.",),
    ),
    "welcome.disagrees": Spoken(
        phrases=phrases(
            "(no estoy|no estamos|no coincido|no comparto|discrepo|no estaba) [nada|muy|del todo] (de acuerdo|contigo|con usted|con lo|en lo|lo que|de lo|nada)",
            "(creo que|me parece que) (te equivocas|se equivoca|te equivocaste|esta mal|estas mal|falta|mides|medimos)",
            "(retiro lo dicho|me hiciste revisar|me hizo cambiar|donde discrepo)",
        ),
        unless_anywhere=SELLS,
        fires=("«No estoy de acuerdo» con lo del riego.", "«Creo que te equivocas» en la tabla 3."),
        quiet=("Discrepo: os ayudamos a captar clientes.",),
    ),
    "welcome.owns-the-silence": Spoken(
        phrases=phrases(
            "(perdona|perdon|perdone|disculpa|disculpe|siento|lamento|lo siento) (que no|por no|por el silencio|el retraso|la tardanza|por tardar|por desaparecer|no haberte|que te|el tono|por el tono|haber)",
            "(te debo|le debo|te debia|le debia) (una|un|la|el|{number}|desde)",
            "(llevo|hace) .. (anos|meses|tiempo) (sin escribirte|sin escribirle|sin hablar|que no te escribo|que no hablamos|sin dar senales|queriendo)",
            "(me daba|me da) (verguenza|cosa|apuro)",
        ),
        unless_anywhere=SELLS,
        fires=("«Perdona que no» te respondiera en verano.", "«Llevo dos años sin escribirte»."),
        quiet=("Disculpe el atrevimiento, le ofrezco crédito.",),
    ),
    "welcome.shared-sorrow-or-joy": Spoken(
        phrases=phrases(
            "(lo siento mucho|te acompano en|mi pesame|mis condolencias|el pesame|siento mucho lo|sentimos mucho|la perdida de)",
            "(nacio|nacieron|te casas|se caso|os casais|el bebe|la boda de|se jubila|te jubilas|fallecio|murio|el entierro|el funeral)",
            "(me alegro|me alegre|que alegria) (mucho|un monton|tanto|por ti|por vosotros|por usted|de lo)",
            "(te lo mereces|se lo merece|un abrazo enorme|un beso grande a)",
        ),
        unless_anywhere=SELLS,
        fires=("«Siento mucho lo» de tu padre.", "¿«Nació» ya la nena?"),
        quiet=("El seguro cubre el funeral, sin compromiso.",),
    ),
    "welcome.introduces-themselves": Spoken(
        phrases=phrases(
            "^ [hola|buenas|buenos dias|buenas tardes] [{name}] (soy|me llamo) {name} [{name}] [de|la|el|del|y]",
            f"(soy|me llamo) [la|el|una|un] [nueva|nuevo|otra] {TRADE} (de|del|en)",
            f"(soy|somos) (el|la|los|las) [{{name}}|nueva|nuevo] (de|del|que) (tercero|segundo|primero|portal|al lado|enfrente|panaderia|mudanza|curso|{{name}}|lleva)",
        ),
        unless_anywhere=SELLS,
        fires=("«Soy Adela de» nóminas del comarcal.", "«Me llamo Ulises y» sueldo barcos."),
        quiet=("Soy Rodrigo, de una agencia con soluciones.",),
    ),
    "welcome.local-invitation": Spoken(
        phrases=phrases(
            "(cena|comida|reencuentro|fiesta|ensayo|merienda|concierto|homenaje|partido|asado|excursion) [de|del] .. (promocion|antiguos|clase|coro|barrio|pueblo|colegio|vecinos|instituto|companeros|equipo|{number})",
            "(te esperamos|os esperamos|le esperamos|estas invitad*|vente|te vienes|os venis|faltas tu|falta usted)",
        ),
        unless_anywhere=SELLS,
        fires=("La «cena de la promoción» es en Tudela.", "«Falta usted» y el gordo Lozano."),
        quiet=("Te esperamos en la masterclass gratis.",),
    ),
    "welcome.asks-leave": Spoken(
        phrases=phrases(
            "(te|le|os) (puedo|podria|importa si|importaria si|molesta si) (preguntar*|hacer* una|consultar*|citar*|usar|mandar* una|escribir*|pedir* un dato)",
            "(puedo|podria|podemos|me dejas|me deja|me permite|me permites) (preguntarte|preguntarle|citarte|citarle|usar|hacerte una|hacerle una|consultarte|consultarle|citar|reproducir|usarlo|nombrarte|poner su|poner tu)",
            "con (permiso|tu permiso|su permiso)",
        ),
        unless_anywhere=SELLS,
        fires=("¿«Te puedo preguntar» por el horno?", "¿«Puedo citarte» en el pie de foto?"),
        quiet=("¿Puedo hacerte una propuesta comercial?",),
    ),
    "welcome.your-work-used": Spoken(
        phrases=phrases(
            "(lo uso|la uso|lo usamos|la usamos|lo aplico|lo aplique|lo aplicamos|lo probe|lo probamos|lo vamos a probar|lo hicimos|repeti|me sirvio|nos sirvio|me ayudo|nos ayudo|me cambio|funciono|me hizo|me hiciste|lo acabe) (a diario|cada|en|con|mucho|para|muchisimo|un monton|a|el|de|llorando|ver|revisar|reir|y|pensar|la)",
            "(gracias a ti|gracias a usted|la culpa es suya|la culpa es tuya|por tu culpa|por su culpa)",
            "(tu|su|aquel|el) (consejo|ejercicio|metodo|truco|recomendacion|dato) .. (funciono|sirvio|me|nos|lo)",
        ),
        unless_anywhere=SELLS,
        fires=("«Lo uso cada» semana con los mayores.", "Terminé Física y «la culpa es suya»."),
        quiet=("Me cambió la vida, te invito a la masterclass gratuita.",),
    ),
    "welcome.numbered-detail": Spoken(
        phrases=phrases(
            "(pagina|paginas|capitulo|minuto|diapositiva|tabla|figura|foto|folio|mesa|fila|considerando|anexo|parrafo|apartado|leccion|tomo|lote|sala|puerta|portal|expediente|exp) {number}"
        ),
        unless_anywhere=SELLS,
        fires=("La «página 14» lo explica.", "Sobre el «considerando 14» tengo una duda."),
        quiet=("En la página 1 de Google te ponemos, sin compromiso.",),
    ),
    "asks.asks-nothing": Spoken(
        phrases=phrases(
            "(no necesito nada|no espero respuesta|no hace falta que (respondas|responda|contestes|conteste)|no pido nada|no quiero nada|solo eso|nada mas que|no tienes que responder|no tiene que responder)",
            "(eso era todo|era solo eso|nada mas) $",
        ),
        unless_anywhere=SELLS,
        fires=("«No espero respuesta».", "«Eso era todo»."),
        quiet=("No quiero nada de ti, solo 15 minutos.",),
    ),
    "thread.reports-back": Spoken(
        phrases=phrases(
            "(me aceptaron|me cogieron|me contrataron|aprobe|consegui la plaza|consegui el trabajo|me dieron el|me dieron la|saque la plaza|entre a|salio bien|salio todo|me atendio|me llamaron de|quede en|ya imprime|ya funciona)",
        ),
        unless_anywhere=SELLS,
        fires=("¡«Aprobé»!", "«Me cogieron» en el astillero."),
        quiet=("Aprobé el pedido, ¿agendamos una llamada?",),
    ),
}
