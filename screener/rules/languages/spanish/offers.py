"""What the rules on what a note sells look for in Spanish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.spanish import FIRMS, HELP, SHOW, SITE, YOUR

OFFERS: Final[Mapping[str, Spoken]] = {
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
            "(acompano|acompanamos) a",
            "(llevo|manejo|gestiono|represento|me encargo de) [los|las|temas de|una|la] (temas|inversiones|seguros|creditos|carteras|patrimonios|linea|cuentas) (de|en|para)",
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
        quiet=("Soy la hermana de Toño.",),
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
            "(esto|eso|negocio|oportunidad|proyecto|equipo|empresa|metodo|producto|productos) [me|nos] [ha|han] (cambio|cambiado|cambiaron) (la|mi|nuestra) vida",
            "(cambio|cambiado|cambiaron) (la|mi|nuestra) (economia|cuenta bancaria)",
        ),
        unless=phrases("(tesis|vacante|contrato|laboratorio|encuesta|fabrica)"),
        fires=("Así «gano en dólares».", "«Busco cinco personas» comprometidas."),
        quiet=(
            "El libro me cambió el punto de vista.",
            "Su libro me cambió la vida.",
            "Tu charla cambió mi vida.",
        ),
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
}
