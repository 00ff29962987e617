"""What the rules on ties between two people look for in Spanish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import SELLS
from screener.rules.languages.words.spanish import DAYS, HELP, KIN, TOLD, TRADE

TIES: Final[Mapping[str, Spoken]] = {
    "welcome.met-you": Spoken(
        phrases=phrases(
            "(nos conocimos|coincidimos|nos vimos|hablamos|nos sentamos|charlamos|nos cruzamos|nos encontramos|compartimos) [ayer|brevemente|un rato|una vez|solo|el {name}] (en|el|la|por|junto|cola|mesa|taxi|durante|a la salida)",
            "(estuve|estaba|me sente|iba|era) (sentada|sentado|a tu lado|a su lado|detras|junto a ti|contigo|en tu mesa|en la mesa|en tu charla|en su charla|yo)",
            "(soy|fui) (el|la) (que|de) (te|le|la|del|los|las|se|preguntaba|sento|iba|choco|pregunto)",
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
            "(tu|su) (nombre|telefono|contacto) (me lo|lo|nos lo) (dio|paso|pasaron|dieron|mando)",
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
        fires=("«Gracias por el dato».", "«Quería darte las» gracias, nada más."),
        quiet=("Gracias por conectar.", "Gracias por tu tiempo, agendamos una reunión."),
    ),
    "welcome.arranges": Spoken(
        phrases=phrases(
            f"(te confirmo|le confirmo|les confirmo|confirmo|confirmado|confirmada|nos vemos|quedamos|se la entrego|se lo entrego|paso a|pase a|paso por|pasa a|llego|llegamos|recojo) ... {DAYS}",
            "(la|el) (reunion|visita|entrega|cita|examen|asamblea|ensayo|cena|junta|turno) (es|se cambia|cambio|queda|sera|pasa) (el|al|a)",
            "(trae|traiga|lleva|lleve|acuerdate de|no olvides|no se olvide) [de] (las|la|el|los|tu|su|traer) (llaves|carta|papeles|factura|documentos|ficha|acta|dni|copia|planos|bata|comida)",
            "(han|le han|se ha|te han) cambiado (el|la|a|de)",
        ),
        unless_anywhere=SELLS,
        fires=("«Te confirmo la visita del tasador el miércoles».", "«Traiga las llaves» del trastero."),
        quiet=("Confirmo la demo el miércoles.",),
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
    "welcome.shared-past": Spoken(
        phrases=phrases(
            "(fuimos|eramos|estudiamos|trabajamos|coincidimos|jugamos|hicimos) (companeros|companeras|vecinos|vecinas|juntos|juntas|colegas|en la misma|en el mismo|la mili)",
            "(promocion|generacion|quinta) (de|del|{number}|de la) _",
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
        fires=("«Soy matrona en» Soria y nadie me cree.", "«En nuestra planta pasa lo» mismo."),
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
        fires=("«Si no puede, lo entiendo».", "«Sin prisa»."),
        quiet=("Sin prisa, pero son 15 minutos.",),
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
            "(soy|somos) (el|la|los|las) [{name}|nueva|nuevo] (de|del|que) (tercero|segundo|primero|portal|al lado|enfrente|panaderia|mudanza|curso|{name}|lleva)",
        ),
        unless_anywhere=SELLS,
        fires=("«Soy Adela de nóminas» del comarcal.", "«Me llamo Ulises y» sueldo barcos."),
        quiet=("Soy Rodrigo, de una agencia con soluciones.",),
    ),
    "welcome.local-invitation": Spoken(
        phrases=phrases(
            "(cena|comida|reencuentro|fiesta|ensayo|merienda|concierto|homenaje|partido|asado|excursion) [de|del] .. (promocion|antiguos|clase|coro|barrio|pueblo|colegio|vecinos|instituto|companeros|equipo|{number})",
            "(te esperamos|os esperamos|le esperamos|estas invitad*|te vienes|os venis|faltas tu|falta usted)",
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
