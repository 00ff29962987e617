"""What the rules on scams look for in Spanish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.spanish import BY_DAY, COIN, YOUR

SAFETY: Final[Mapping[str, Spoken]] = {
    "safety.easy-work": Spoken(
        phrases=phrases(
            "(trabajo|empleo|vacante|puesto|chamba|laburo|labor|oferta) .. (remoto|online|facil|sencillo|desde casa|en linea|desde el celular|por internet|medio tiempo|part time) ... (sin experiencia|por dia|al dia|diarios|diario|por hora|pago diario|no se requiere experiencia)",
            "(sin experiencia|no se requiere experiencia|sin entrevista|no hace falta experiencia|no necesitas experiencia|sin examen) ... (diarios|diario|por dia|al dia|casa|celular|whatsapp|wasap|telegram|pago|ganas)",
            "(dar|dando|dejar) (like|likes|me gusta) a (videos|publicaciones|restaurantes|hoteles|productos)",
            "(calificar|calificando|valorar|optimizar|optimizando|evaluar|resenar) (hoteles|restaurantes|productos|apps|aplicaciones|videos|tareas) .. (online|app|internet|casa|celular|plataforma)",
            "(solo|unicamente) (necesitas|necesita|se necesita|hace falta|requieres) [tener] [un|tu|su] (celular|movil|telefono|internet)",
            "(trabajo|trabajar|trabaja|trabajas|gana|ganar|ganas|gane) ... desde (casa|tu casa|tu celular|el celular|tu movil|cualquier lugar) ... ({number}|{money}|diarios|dinero|dolares)",
            "{number} (horas|hrs|hs|h) (diarias|al dia|por dia) ... ({money}|{number} dolares|usd|pago|gana*)",
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
            "({money}|usd {number}|{number} usd|{number} pesos|{number} dolares) (diarios|por dia|al dia|diarias|a la semana por) ",
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
        unless=phrases(
            "(precio*|inflacion|subieron|subio|bajaron|alquiler|consumo|salario*)",
            "(tesis|clase|articulo|hipoteca|prestamo|asignatura|estudio)",
        ),
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
        unless=phrases(
            "(duelo|ayuda|pension|guarderia|abogad*|tramite|hijos|hija|hijo|foto del|la foto|piso|habitacion)",
            "(fisio|dentista|ortodoncia|clinica|bebe|nieta|hija|museo|pelicula)",
        ),
        fires=("«Hola linda», buenas noches.", "«Soy viudo» y trabajo lejos."),
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
            "(deposito|cuota|tasa|pago|importe|dinero) .. se (te|le) (devuelve*|reembolsa*)",
            "se (te|le) (devuelve*|reembolsa*) .. (con|en) (tu|su) (primer|primera)",
        ),
        unless=phrases(
            "(ayuntamiento|secretaria|colegio|taller|concurso|carrera|gasoil|fianza|multa|piscina|parking|conservatorio)",
            "(no se le cobra|no cobramos|no tiene costo|gratuita|factura|la comunidad|el club)",
        ),
        fires=(
            "Para la entrevista debe «cubrir el estudio socioeconómico».",
            "Solo hace falta «un depósito de 250 €».",
        ),
        quiet=(
            "Hay que pagar la tasa de inscripción del concurso en el ayuntamiento.",
            "Se le devuelve la fianza cuando entregue las llaves.",
            "¿Hay que pagar para aparcar?",
            "No se le cobra nada por la inscripción.",
        ),
    ),
    "safety.fee-for-honour": Spoken(
        phrases=phrases(
            "(cuota|inscripcion|costo|coste|inversion|aporte|tasa|tarifa|donativo|paquete) (simbolica|simbolico|de gala|de gestion|de recuperacion|de produccion|de la gala|ponente|preferencial|de participacion)",
            "(estatuilla|trofeo|galardon|placa) (incluida|incluido|incluye|personalizad*)",
            "(estatuilla|galardon) y",
            "incluye [la|una|el] (estatuilla|trofeo|galardon|placa|nota de prensa|stand)",
        ),
        unless=phrases(
            "(equipo|torneo|carrera|taller|escuela|grabad*|calle|liga|comparsa)",
            "(gratis|gratuita|gratuito|no tiene costo|sin costo)",
        ),
        fires=(
            "Hay una «cuota simbólica» para la gala.",
            "El «paquete ponente» cuesta 900 euros e «incluye stand».",
        ),
        quiet=(
            "La cuota de participación es de 10 euros por equipo.",
            "El trofeo y la placa del torneo ya están grabados.",
            "La cuota del colegio sube en enero.",
        ),
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
        unless=phrases(
            "(vecinos|reunion|claustro|comunidad|mi hija|mi hijo|mi madre|mi padre)",
            "(paciente|juicio|historia clinica|alumno|alumna)",
        ),
        fires=("«No puedo decir más por aquí».", "«Discreción total», es importante."),
        quiet=(
            "Es un tema delicado, lo hablamos en la reunión de vecinos.",
            "El expediente es confidencial, lo lleva mi abogada.",
        ),
    ),
}
