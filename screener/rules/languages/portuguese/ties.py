"""What the rules on ties between two people look for in Portuguese."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import SELLS
from screener.rules.languages.words.portuguese import DAYS, KIN, TOLD, TRADE

TIES: Final[Mapping[str, Spoken]] = {
    "welcome.met-you": Spoken(
        phrases=phrases(
            "(nos conhecemos|conhecemo nos|nos falamos|falamos|falamos nos|conversamos|cruzamo nos|nos cruzamos|sentamos|encontramo nos|nos vimos|estivemos) [ontem|os dois|dois minutos|brevemente|juntos|rapidinho|um pouco] (no|na|em|nos|nas|ao|a|durante|juntos) _",
            "(sou|fui) (o|a|aquele|aquela) (que|do|da) (te|lhe|o|a|da|do|dormia|sentou|perguntou|estava|stand|fila|mesa|carregador|banca|{name})",
            "(passei|estive|comprei) (pela|na|no|pelo) (sua|seu|vossa|vosso|tua|teu) (banca|stand|loja|estande|oficina|barraca|palestra|aula)",
            "(prazer|gosto|bom) (te conhecer|conhece lo|conhece la|conhecer te|em conhecer|falar consigo) (na|no|em|ontem)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Falamos dois minutos na fila» do cartório.",
            "«Sou aquele que dormia» na primeira carteira.",
        ),
        quiet=("Foi um gosto! Agendamos demonstração?",),
    ),
    "welcome.someone-you-know": Spoken(
        phrases=phrases(
            f"(o|a|dona|seu|dr|dra|irma|mestre) {{name}} [{{name}}|do|da] [{{name}}] (me|te|lhe) {TOLD}",
            "(o|a|dona|irma|mestre) {name} [do|da] [{name}] (disse|contou|passou|mandou|pediu|falou|indicou|comentou) _",
            f"(seu|sua|teu|tua|vosso|vossa) {KIN} (me|te|{TOLD[1:-1]})",
            "(soube|sei|fiquei a saber) (pela|pelo|por|da|do) {name}",
            "(da parte|a pedido|por indicacao|a mando) (de|do|da) {name}",
            f"sou (a|o|irma|irmao|filha|filho|neto|neta|mulher|marido|amiga|amigo|prima|primo) [{KIN[1:-1]}|filha|filho|amiga|neto|neta] (da|do|de) (sua|seu|tua|teu|{{name}}|dona|mestre)",
            "(disseram me que|me disseram que|teu nome saiu|seu nome saiu|passou teu nome|passou seu nome|deu o seu nome|deu me o seu)",
            "(abraco|beijo|lembrancas|saudacoes) (da|do|de) (dona|{name})",
        ),
        unless_anywhere=SELLS,
        fires=("«A Lúcia do Sebrae passou o» nome.", "«Disseram-me que» o colega tem o manual."),
        quiet=("O linkedin me sugeriu.", "A Lúcia disse que você quer clientes, sem compromisso."),
    ),
    "welcome.thanks-you": Spoken(
        phrases=phrases(
            "(obrigado|obrigada|agradeco|agradecer|valeu|grato|grata) (por|pelo|pela|pelos|pelas|mesmo|de coracao) [nunca|ter|me] (dica|conselho|livro|palestra|aula|ajuda|artigo|carta|texto|paciencia|curso|video|aulas|tudo|ajudado|acordado|ter|explicar|emprestar|ensinar|resposta|responder|coracao)",
            "(gracas a) (si|voce|vc|ti|senhora|ao senhor|sua|seu)",
            "(so|apenas) (queria|quero|isso) (agradecer|dizer obrigad*|obrigad*|que voce soubesse|que o senhor soubesse)",
            "so queria que (o senhor|a senhora|voce|vc) soubesse",
        ),
        unless=phrases("(conectar|aceitar|conexao|adicionar)"),
        unless_anywhere=SELLS,
        fires=("«Obrigada pela dica».", "«Só queria que a senhora soubesse»."),
        quiet=("Obrigado por conectar.", "Obrigado pela ajuda, sem compromisso mando a proposta."),
    ),
    "welcome.arranges": Spoken(
        phrases=phrases(
            f"(passo|passe|combinado|combinamos|confirmo|confirmado|busco|entrego|levo|leva|traz|encontro|embarco|chego) ... {DAYS}",
            "(esqueceu|esqueceste|deixou|deixei) (o|a|os|as|seu|sua) [seu|sua|molho de] (guarda chuva|chave|chaves|casaco|oculos|carteira|caderno|livro|agasalho|mochila|carregador|na|planta)",
            "(o|a) (reuniao|visita|entrega|consulta|prova|ensaio|jantar|assembleia) (e|foi|fica|mudou|sera|passou) (na|no|para|pra|as|dia)",
            "(traga|leve|traz|lembra|lembre) [de] [trazer|o|a|os|as] (chaves|documento|carteirinha|casaco|ficha|copia|planta|carne|papel|certidao)",
        ),
        unless_anywhere=SELLS,
        fires=("«Passo aí na quinta» com a peça.", "«Esqueceu o guarda-chuva» na portaria."),
        quiet=("Combinado, demo na quinta.",),
    ),
    "welcome.learner-or-applicant": Spoken(
        phrases=phrases(
            "(sou|curso|estudo|to|estou) [uma|um] (estudante|mestranda|mestrando|doutoranda|doutorando|aluna|aluno|estagiaria|estagiario|bolsista|orientanda|residente|graduanda|no {number}|terminando|fazendo) (de|em|do|da|no|na|periodo|ano|o)",
            "(minha|a minha|uma|meu|o meu) (tese|dissertacao|tcc|monografia|mestrado|doutorado|pesquisa de mestrado) (sobre|de|e|trata|em)",
            "(candidatei me|me candidatei|mandei meu|participei da|mandei o) .. (vaga|curriculo|selecao|processo|cv|edital|concurso)",
            "(nao cumpro|cumpro) (o|os) requisito*",
        ),
        unless_anywhere=phrases("(preencha|encaminhe|ajudo|dicas em geral|reencaminhe|questionario anexo)"),
        fires=("«Sou estudante de» arquivo na UFF.", "«Candidatei-me à vaga» do laboratório."),
        quiet=("Ajudo quem faz a tese de mestrado.",),
    ),
    "welcome.shared-past": Spoken(
        phrases=phrases(
            "(fomos|eramos|estudamos|trabalhamos|jogamos|fizemos|estivemos) (colegas|juntos|juntas|vizinhos|vizinhas|na mesma|no mesmo|a mesma|a tropa)",
            "(turma|classe|geracao) (de|do|da) {number}",
            "(trabalhei|estudei|estive|joguei|servi) (contigo|consigo|com voce|com vc|com o senhor|com a senhora|com o seu)",
            "(fui|era|sou) (sua|seu|teu|tua|ex) (aluna|aluno|paciente|estagiaria|estagiario|vizinha|vizinho|orientanda|cliente|doente)",
            "(sua|seu|tua|teu) ex (aluna|aluno|estagiaria|estagiario|vizinha|vizinho|colega)",
            "(talvez nem lembre|nao deve lembrar|nao te vais lembrar|lembra de mim d*|se lembra de mim|ainda te lembras)",
        ),
        unless_anywhere=SELLS,
        fires=("«Fomos colegas» no Pedro Nunes?", "«Fui seu aluno» na ETEC."),
        quiet=("Trabalhei com você e agora busco clientes.",),
    ),
    "welcome.same-field": Spoken(
        phrases=phrases(
            f"(sou|somos|tambem sou) [tambem|uma|um|ambos] {TRADE} (em|no|na|do|da|de|e|aqui)",
            "^ colega (da|de) _",
            "(na nossa|aqui no nosso|ca no|aqui na|no meu|na minha) (escola|hospital|fabrica|oficina|turma|obra|unidade|posto|quinta|navio|laboratorio)",
            "(tambem|igualmente) (trabalho|faco|dou|planto|crio|atendo|trato) (na|no|com|em|aulas|o|a|de)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Sou eletricista em» Muriaé e ninguém me crê.",
            "«Na nossa fábrica» é igual.",
        ),
        quiet=("Sou engenheira no ramo de vendas, agendamos uma call?",),
    ),
    "welcome.same-group": Spoken(
        phrases=phrases(
            "(do|no|ao) (grupo|forum|coro|coral|sindicato|rotary|rancho|clube|conselho) (de|da|do|dos|das) (pais|vizinhos|vinho|bairro|rede|escola|arquivistas|{name})",
            "(associacao|cooperativa|junta|camara|irmandade) (de|dos|das) (moradores|pais|bombeiros|freguesia|produtores|vizinhos|antigos)",
        ),
        unless_anywhere=SELLS,
        fires=("Sou «do grupo de pais» da Soares.", "Sou da «associação de moradores»."),
        quiet=("No grupo de vendas tem parceria.",),
    ),
    "welcome.as-you-asked": Spoken(
        phrases=phrases(
            "(como|conforme) (combinamos|combinado|falamos|prometido|prometi|pediu|pediste|acordamos)",
            "(que|o que) (voce pediu|vc pediu|me pediu|pediste|o senhor pediu|a senhora pediu|procurava|procuravas|lhe prometi|te prometi)",
            "(encomenda|orcamento|processo|pedido) (n|numero|{number})",
            "(encomenda|orcamento|pedido) de",
        ),
        unless_anywhere=phrases(
            "(sem compromisso|demo|nossa proposta|agendamos|plataforma|catalogo|solucao)"
        ),
        fires=("«Como combinamos», vai a ata.", "É a foto «que você pediu»."),
        quiet=(
            "Olho o processo de vendas da fábrica.",
            "Como combinado, envio nossa proposta.",
        ),
    ),
    "welcome.says-why": Spoken(
        phrases=phrases(
            "(escrevo|escrevo lhe|te escrevo|adiciono|adicionei|procuro o|procuro a|contacto o|te adicionei) (porque|por causa|sobre|para perguntar|pra perguntar|para avisar|por um) _",
            "(vi|soube|li) que (voce|vc|o senhor|a senhora|o sr) (fez|saiu|foi|fizeste|deu|trabalhou|morou|viveu|montou|tambem) _",
            "(e o unico|e a unica|es o unico|es a unica|dos poucos) que",
        ),
        unless_anywhere=SELLS,
        fires=("«Te adicionei por causa do» forno.", "«Vi que o sr fez os» postes de Carangola."),
        quiet=("Escrevo porque temos parceria.",),
    ),
    "welcome.way-out": Spoken(
        phrases=phrases(
            "se (nao puder|nao puderes|preferir|preferires|nao for|nao quiser|nao quiseres|nao curtir|nao der|nao conseguir) .. (entendo|tudo bem|sem problema|sem problemas|desculpa|de boa|compreendo|para|que nao|paciencia|ti)",
            "(nem precisas responder|nao precisa responder|sem pressa|nao ha pressa|nao tem pressa|quando puder|quando puderes|caso nao|tudo bem se nao)",
        ),
        unless_anywhere=SELLS,
        fires=("«Se não puder, entendo».", "«Sem pressa»."),
        quiet=("Sem pressa, são só 15 minutos.",),
    ),
    "welcome.owns-the-silence": Spoken(
        phrases=phrases(
            "(desculpa|desculpe|perdao|perdoa|lamento) (o|a|pelo|pela|por|nao|ter) (silencio|demora|atraso|sumico|tom|nao|demorar|ter|sumido|respondido|tarde|bagunca)",
            "(te devo|devo te|devo lhe|estou te devendo|to te devendo) (uma|um|o|a|{number}|desde)",
            "(fui grossa|fui grosso|fui injusta|fui injusto|sumi|a culpa foi minha|tive vergonha)",
        ),
        unless_anywhere=SELLS,
        fires=("«Desculpa o sumiço».", "«Te devo uma» desde 2019."),
        quiet=("Desculpe o atrevimento, quero apresentar algo.",),
    ),
    "welcome.shared-sorrow-or-joy": Spoken(
        phrases=phrases(
            "(sinto muito|meus sentimentos|meus pesames|os meus sentimentos|as minhas condolencias|lamento a perda)",
            "(nasceu|faleceu|morreu|casamento do|casamento da|se aposenta|o velorio|missa de setimo)",
            "(que alegria|que orgulho|orgulho de voce|orgulho de ti|fiquei tao feliz)",
        ),
        unless_anywhere=SELLS,
        fires=("«Meus sentimentos» pela sua avó.", "«Nasceu» ou não «nasceu»?"),
        quiet=("O seguro cobre o velório, sem compromisso.",),
    ),
    "welcome.introduces-themselves": Spoken(
        phrases=phrases(
            "^ [oi|ola|bom dia|boa tarde|boa noite] [{name}] (sou|aqui e) (a|o) {name} (da|do|de|que|o|a)",
            "(sou|meu nome e) (a|o|{name}) [nova|novo] (digitadora|vizinha|vizinho|porteira|porteiro|secretaria|secretario|do|da|e) (do|da|nova|novo|de|sou|estudo|moro)",
            f"^ [oi|ola] (sou|meu nome e {{name}}) {TRADE} (em|no|na|do|da|de)",
        ),
        unless_anywhere=SELLS,
        fires=("«Sou a Rayane da turma» de química.", "«Sou eletricista em Muriaé»."),
        quiet=("Sou o Rui da agência, temos soluções.",),
    ),
    "welcome.local-invitation": Spoken(
        phrases=phrases(
            "(jantar|almoco|festa|churrasco|churras|encontro|ensaio|quermesse|reencontro) (da|do|de|dos) (turma|antigos|coral|bairro|rua|colegas|aposentados|escola|familia)",
            "(so falta tu|so falta voce|so faltas tu|aparece la|te esperamos|contamos contigo|se puder vir)",
        ),
        unless_anywhere=SELLS,
        fires=("O «jantar da turma» é sexta.", "«Só falta você» e a Ivone."),
        quiet=("Te esperamos na masterclass grátis.",),
    ),
    "welcome.asks-leave": Spoken(
        phrases=phrases(
            "(posso|podia|poderia|podemos) (usa lo|usar|citar|cita lo|por o seu|por seu|perguntar|te perguntar|mandar uma foto|publicar|reproduzir) [no|na|a|o|em|uma|seu]",
            "(se me permite|com sua licenca|com a sua licenca)",
        ),
        unless_anywhere=SELLS,
        fires=("«Posso usá-lo no» teste?", "«Posso mandar uma foto»?"),
        quiet=("Posso fazer-lhe uma pergunta sobre as vendas?",),
    ),
    "asks.asks-nothing": Spoken(
        phrases=phrases(
            "(nao preciso de nada|nao precisa responder|nao precisas responder|so isso|e so isso|nao peco nada|nao espero resposta|nao quero nada)"
        ),
        unless_anywhere=SELLS,
        fires=("«Não preciso de nada».", "Era «só isso»."),
        quiet=("Só isso e 15 minutos seus.",),
    ),
    "thread.reports-back": Spoken(
        phrases=phrases(
            "(passei no|passei na|consegui a vaga|consegui o emprego|fui aprovada|fui aprovado|fui contratada|fui contratado|deu certo|entrei na|entrei no|funcionou|me chamaram|caiu uma entrevista)"
        ),
        unless_anywhere=SELLS,
        fires=("«Passei no» concurso!", "«Fui aprovada» na UFPA."),
        quiet=("Deu certo para nossos clientes.",),
    ),
}
