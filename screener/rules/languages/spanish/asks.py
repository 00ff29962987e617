"""What the rules on what is asked look for in Spanish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.spanish import MIN, MINUTES, SHOW, YOUR

ASKS: Final[Mapping[str, Spoken]] = {
    "asks.call": Spoken(
        phrases=phrases(
            "(agendar|agendamos|agendemos|programar|programamos|coordinar|coordinamos|concertar|tener|hacemos|hacer|proponerte|proponerle|agendo|reservar|cuadrar) [una|un] [breve|corta|rapida|pequena] (llamada|videollamada|reunion|call|zoom|meet|videoconferencia|sesion|demo|charla|cita)",
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
            "(una|la|nuestra|de|con) [breve|pequena] (demostracion|prueba piloto|prueba gratuita|presentacion comercial)",
            f"{SHOW} (como funciona|nuestra|nuestro|la plataforma|la herramienta|el sistema|nuestros|lo que hacemos)",
            "(probar|prueba|pruebe|pruebalo) (nuestra|nuestro|gratis|sin compromiso|la herramienta|la plataforma)",
        ),
        unless=phrases("(soy cliente|somos clientes|nos hicisteis|compramos)"),
        fires=("¿Vemos una «demo?»", "Me gustaría «mostrarle nuestra» plataforma."),
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
            "(me presentes|me presentas|presentarme|presentarmelo|presentarmela|presentame|me presentaras|que me presente|me podrias presentar) [a|al|con|?]",
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
            "(su|tu|cuento con tu|cuento con su) (voto|apoyo en esta)",
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
}
