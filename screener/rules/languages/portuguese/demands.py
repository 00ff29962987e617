"""What the rules on larger asks, and on frauds that ask, look for in Portuguese, beside those in asks and safety."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.words.portuguese import KIN, YOUR

_EARNED: Final = accented(
    "(nos conhecemos|conhecemo nos|trabalhamos|trabalhámos|estudante|estudo|estudei|estudando|tese|tcc|residente|concurso|candidatei|candidatura|entrevista|estágio|estagiar|transição de carreira|mudar de área)",
    f"{YOUR} [_] (artigo|livro|palestra|aula|curso|conferência|fio|podcast|coluna|manual|oficina|carta|planilha)",
    "(me|nos) (disse|disseste|recomendou|indicou|contaste)",
)
_RELATIVE: Final = f"({KIN[1:-1]}|amiga|amigo|namorado|namorada|genro|nora)"

DEMANDS: Final[Mapping[str, Spoken]] = {
    "asks.advice": Spoken(
        phrases=accented(
            "(aprender|me inspirar|inspirar me|beneficiar) com (você|vc|si|ti|sua experiência|a sua experiência|pessoas como|profissionais como|líderes como|gente como)",
            "(ser|seja|fosse|aceitaria ser|tornar se) (meu|minha|o meu|a minha) (mentor|mentora|guia|coach)",
            "(procuro|preciso de|buscando|busco|queria) [um|uma] (mentor|mentora|mentoria|orientação profissional|orientação de carreira)",
            "(saber|ouvir|ter|receber|adoraria|gostaria|valorizo) (sua|a sua|o seu|seu) (opinião|feedback|ponto de vista|visão|história|trajetória|perspectiva) [_] (sobre (meu|minha|nosso|nossa|o meu)|$)",
        ),
        unless_anywhere=_EARNED,
        fires=("Quero «aprender com líderes como» a senhora.", "«Aceitaria ser meu mentor»?"),
        quiet=(
            "Estudo enfermagem e quero aprender com você: que livro usa?",
            "A que profundidade planta o alho?",
        ),
    ),
    "asks.content-deal": Spoken(
        phrases=accented(
            "(artigo|artigos|post|posts|publi|publis|conteúdo|link|links|publicação) (patrocinad*|convidad*|pag*|dofollow|do follow|remunerad*|publicitári*)",
            "(backlinks|backlink|link building|troca de links|trocar links|publieditorial|mídia kit|media kit|permuta|parceria paga|programa de afiliados|cupom para seus|código para os seus)",
            "(publicar|inserir|colocar|incluir|enviar) [_] (um|uma|nosso|nossa|meu|dois|o nosso) [_] (artigo|link|links|conteúdo|texto|banner|infográfico) [_] (no|na|em|para o) (seu|sua|teu|vosso) (blog|site|página|revista|portal)",
            "(qual|quanto) [é] [_] (valor|preço|cobra|custa) [_] (publi|publipost|post patrocinado|stories|um story|reels|menção)",
            "(procuramos|buscamos|estamos buscando|procuro) [_] (influenciadores|influencers|bloggers|criadores de conteúdo|embaixadoras|embaixadores|microinfluenciadores)",
        ),
        unless=accented("(citar|traduzir|reproduzir|link partido|link quebrado|seu artigo sobre)"),
        fires=("Aceita «artigos patrocinados»?", "«Buscamos influencers» de chá."),
        quiet=("Posso citar o seu artigo no boletim da paróquia?", "O link das enguias está partido."),
    ),
    "asks.decision-maker": Spoken(
        phrases=accented(
            "quem (decide|gere|compra|contrata|aprova|é o responsável|é a responsável|toma conta|responde|autoriza) .. (compras|seguros|marketing|formação|treinamento|limpeza|redes|site|telefonia|energia|frota|folha|ti|fornecedores|contratação|sistemas|informática|eventos|orçamento|decisões)",
            "(você|vc|o senhor|a senhora|é você|és tu) (é|que|quem) (quem|que|o|a) [responsável|decisor|decisora] [_] (decide|cuida|responsável|compra|contrata|pelas compras|pela área|por compras)",
            "(o|a|com o|com a) (decisor|decisora|tomador de decisão|responsável (pelas compras|pelo marketing|pela formação|por compras|pela área|pelos seguros|de compras))",
            "(tomador|tomadores|tomadora) de decis*",
            "(com quem|a quem) (devo|posso|poderia|deveria|devia) (falar|tratar|contactar|contatar|enviar|apresentar) .. (proposta|serviço|serviços|assunto|compras|empresa|vossa|sua)",
        ),
        unless=accented("(seleção|candidat*|minha encomenda|coro|reclamação|vaga|estágio)"),
        fires=("«Quem decide as compras»?", "Queria falar «com o decisor»."),
        quiet=("Quem cantou no domingo?", "Com quem devo falar sobre a vaga?"),
    ),
    "asks.for-another": Spoken(
        phrases=accented(
            f"(meu|minha|o meu|a minha) {_RELATIVE} [_] [_] (procura|precisa|quer|queria|está procurando|está à procura|está desempregado|está desempregada|sonha|gostaria|está sem trabalho|tá sem) _",
            f"(pergunto|peço|escrevo|procuro|é|consulto) .. (para|por|pra) (meu|minha|um|uma|o meu|a minha) {_RELATIVE}",
            f"(contratar|ajudar|receber|recomendar|entrevistar|empregar|arranjar trabalho para) [o|a] (meu|minha|um|uma) {_RELATIVE}",
            f"(currículo|cv|manuscrito) (do|da|de) (meu|minha|um|uma) {_RELATIVE}",
            f"(vote|votem|votar|votos) .. (na|no|em) (minha|meu) {_RELATIVE}",
        ),
        unless=accented(
            "(seu aluno|sua aluna|seu paciente|consulta|inscrição|matrícula|vaga na|quanto|preço|encomenda)"
        ),
        fires=("«Meu sobrinho procura trabalho»?", "Podia «contratar a minha filha» este verão?"),
        quiet=("O meu pai construiu o mesmo barco.", "O meu filho está no seu curso, a que horas sai?"),
    ),
    "asks.free-work": Spoken(
        phrases=accented(
            "(não há|não temos|sem|não tem) (verba|orçamento|remuneração|cachê|cachet) .. (mas|visibilidade|porém|divulgação)",
            "(boa|grande|muita|ótima|excelente) (visibilidade|exposição|vitrine|divulgação) (para você|para si|pra você|para o seu|para ti|do seu)",
            "(gratuitamente|de forma voluntária|sem cachê|sem cobrar) [_] (para nossa|para nosso|por enquanto|mas|em troca|porque ainda)",
            "(pagamos|pago|remunerado|remuneração) (com|em) (visibilidade|participação|equity|produtos|exposição|divulgação|experiência)",
            "(dar|dá|dê|dava|daria|podia dar) uma (olhada|olhadinha|vista de olhos|espreitadela) (no|na|nos) (meu|minha|nosso|nossa|meus) (currículo|cv|site|tese|manuscrito|contrato|projeto|portfólio|plano|tcc|código|apresentação|livro|negócio)",
            "(revisar|rever|corrigir|traduzir|editar|melhorar|refazer) (o|a|os) [meu|minha|nosso|nossa|meus] (meu|minha|cv|currículo|tese|manuscrito|contrato|site|tcc|livro|logo|texto) [_]",
            "(tenho|já tenho) a ideia .. (falta|preciso|você|procuro|busco) [_] (programa|programador|desenvolve|desenvolvedor|cto|dev)",
        ),
        unless=accented("(seu cachê|quanto cobra|a sala|coro|casamentos|paróquia)"),
        fires=("«Não há verba, mas boa visibilidade».", "«Podia dar uma olhada no meu contrato»?"),
        quiet=("Fale no nosso jantar; o seu cachê e o comboio.", "Toco órgão de graça em casamentos."),
    ),
    "asks.job-for-me": Spoken(
        phrases=accented(
            "(qualquer|alguma|algum) (trabalho|emprego|vaga|oportunidade|coisa|oportunidade de trabalho|oportunidade de emprego) (que tenha|que tiver|que houver|que souber|que saiba|disponível|serve|para mim|pra mim|na sua empresa|na área)",
            "(tem|há|sabe de|conhece|tens|teria) [alguma|algum] (trabalho|vaga|vagas|emprego|oportunidade|serviço) (para mim|pra mim|na sua empresa|na tua empresa|disponível|aí)",
            "(me dê|dê me|me dá|dá me) (trabalho|uma oportunidade|emprego|uma chance)",
            "(lembre|lembra|lembrem|lembrar) (de mim|se de mim) (para|se|quando|caso) [_] (vaga|surgir|aparecer|alguma|houver|oportunidade)",
            "(procuro|preciso de|busco) (trabalho|emprego) (urgente|urgentemente|em qualquer|de qualquer|no que)",
            "(estou|encontro me) (desempregado|desempregada|disponível no mercado|à procura de emprego|em busca de recolocação) .. (se souber|qualquer|ajuda|indicação|se puder)",
        ),
        unless=accented("(candidatei|a vaga de|entrevista|candidatura|concurso)"),
        fires=("«Tem alguma vaga para mim»?", "«Preciso de emprego urgente»."),
        quiet=("Candidatei-me à vaga de auxiliar no arquivo.", "Tens trabalho com essa tese."),
    ),
    "asks.reply-with-a-word": Spoken(
        phrases=accented(
            "(responda|responde|comente|comenta|manda|mande|envie|envia|digite|digita|escreva) (quero|eu quero|info|interessado|interessada|{number}|a palavra|sim|link|guia|stop) [_]",
            "(clique|clica|toque) (aqui|no link|no botão|abaixo|no link abaixo)",
            "(responda|responde|basta responder) com (um|uma|a|o|sim) [_] (sim|palavra|número|emoji|não|ok)",
            "(um|só um|com um) (sim|ok|emoji) (basta|já basta|e eu|que eu|e te)",
            "(interessados|interessad*) (confirmar|chamar|chamem|responder|mandar|enviar)",
        ),
        unless=accented("(jantar|presença no|ensaio|excursão|casamento|reunião)"),
        fires=("«Comente EU QUERO e» recebe.", "«Clique aqui»."),
        quiet=("Responde sim ou não para o jantar do coro.", "Responda quando puder, sem pressa."),
    ),
    "asks.take-part": Spoken(
        phrases=accented(
            "(procuro|procuramos|buscamos|estamos buscando|precisamos|recrutamos|estou à procura|preciso) [de] [_] (participantes|voluntários para|testers|pessoas para|especialistas para|depoimentos|entrevistados|respondentes|palestrantes|coautores|coautoras)",
            "(participar|participe|fazer parte|faça parte|contribuir|integrar|ser capa) (no|na|do|da|de|em|num|numa) [nosso|nossa|um|uma|meu|minha] [_] (estudo|pesquisa|inquérito|painel|podcast|livro|relatório|ranking|documentário|revista|coletânea|investigação|congresso|edição|barómetro|prémio|prêmio)",
            "(fazendo|realizando|a fazer|a realizar|conduzindo|a conduzir) (uma|um) (pesquisa|inquérito|estudo|estudo de mercado|pesquisa de mercado|ranking|levantamento)",
            "(responder|responde|responda|respondesse|preencher) .. (pesquisa|inquérito|questionário|perguntas|formulário)",
            "(foi|fui|está|és) (nomead*|indicad*|selecionad*|escolhid*|pré selecionad*|finalista) [_] (para|ao|como|no|do|entre) [_] (prémio|prêmio|ranking|troféu|reconhecimento|edição|revista|livro|lista)",
            "(a|sua|tua) (sua|história|trajetória) [história|trajetória] (merece|inspira|vai inspirar|precisa ser contada|daria)",
            "(quero|queria|gostava de ter|adoraria ter|gostaria de ter) (você|vc|te|a|o|você) [_] (no|na|em) (meu|minha|nosso|nossa) (podcast|live|programa|canal|evento|revista|livro)",
        ),
        unless=accented("(aceitou|coro|colégio|escola|câmara|almofada|minha tese|tcc)"),
        fires=("«Procuramos participantes» que dormem mal.", "«Quero você no meu podcast»."),
        quiet=("No seu estudo de 2011 os poços têm número, há mapa?", "O júri esteve até às nove."),
    ),
    "safety.bought-papers": Spoken(
        phrases=accented(
            "(compre|comprar|vendemos|vendo|obtenha|conseguimos|emitimos|tiramos|adquira) [_] (cnh|carta de condução|diploma|diplomas|certificado|certificados|toefl|ielts|passaporte|passaportes|vistos) .. (sem prova|sem exame|registad*|registrad*|original|originais|autêntic*|legal|reais|reconhecid*|em {number} dias)",
            "(cnh|carta|diploma|certificado|ielts|toefl) sem (exame|prova|estudar|fazer prova|frequência)",
            "(fazemos|elaboramos|escrevemos|faço|redijo) [o|a] [seu|sua|teu] (tcc|tese|dissertação|monografia) [_] (por você|pronto|completo|completa|garantid*|sem plágio|a partir|nota {number}|por si)",
            "(gabarito|respostas) (do|da) (concurso|prova|exame) (antecipad*|antes|garantid*|à venda|vazad*)",
        ),
        unless=accented("(falso|falsos|golpe|burla|denúncia|perdi|chumbei|reprovei)"),
        fires=("«Carta sem exame», fale comigo.", "«Fazemos seu TCC completo»."),
        quiet=("Chumbei duas vezes na carta, algum truque?", "Falta-nos o certificado da caldeira."),
    ),
    "safety.cut-for-you": Spoken(
        phrases=accented(
            "(uma|sua|boa|discreta|generosa) (comissão|gratificação|propina|fatia|luva) [_] (para si|para o senhor|para a senhora|pra você|pessoal|em dinheiro|discreta|por fora)",
            "(há|haveria|tem|haverá) (algo|uma comissão|um envelope|um agrado|um incentivo|uma atenção) [_] (para si|para o senhor|para a senhora|pra você|para você)",
            "(saberemos|sabemos|saberei|vamos saber) (agradecer|recompensar|retribuir|ser generosos|reconhecer)",
            "(por baixo da mesa|por debaixo da mesa|por fora|debaixo dos panos|sem ninguém saber) .. (comissão|contrato|pagamento|licitação|concurso|percentagem|{percent}|{money})",
            "(quanto|as propostas|que preço) (os outros|ofereceram|dos outros|da concorrência|dos concorrentes) .. (licitação|concurso|antes|sigilo|entre nós)",
        ),
        unless=accented("(anticorrupção|compliance|denúncia|julgamento|tese)"),
        fires=("«Há algo para si» se ganharmos o telhado.", "«Saberemos recompensar» o apoio."),
        quiet=("Dou formação anticorrupção e cito o seu caso.", "Quem te deu o envelope das sementes?"),
    ),
    "safety.flattering-journal": Spoken(
        phrases=accented(
            "(revista|journal) [_] (internacional|indexada|científica|qualis|scopus) .. (enviar|publicar|submeter|convidamos|manuscrito|publicação rápida)",
            "(enviar|publicar|publique|envie|submeter|submeta) (o|seu|a|sua) [seu] [valioso|estimado] (manuscrito|artigo|trabalho|paper|pesquisa) ... (revista|journal|indexad*|scopus|qualis|anais|taxa|doi)",
            "(comitê|comité|conselho|corpo) (editorial|científico) [_] (o|a|lhe|convida|selecionou|escolheu|vos)",
            "(taxa|custo) (de publicação|por publicação|de processamento)",
            "(publicação|aceitação) (rápida e|garantida|expressa|em {number} dias)",
            "(podcast|participar|revista|livro|prémio|prêmio) .. (o investimento|investimento) .. (simbólico|{money}|é de)",
        ),
        unless=accented("(sem custos para|gratuita para autores|pagamos o comboio|universidade pública)"),
        fires=(
            "«Submeta o seu valioso manuscrito à nossa revista indexada».",
            "«Publicação garantida», escreva-nos.",
        ),
        quiet=("Edito uma revista pequena sobre moinhos.", "Venha falar, pagamos o comboio e há bolo."),
    ),
    "safety.gift-cards": Spoken(
        phrases=accented(
            "(comprar|compra|compre|compres|arranjar|preciso) .. (cartões presente|cartão presente|cartões oferta|gift card|gift cards|cartões google|cartões steam|cartões itunes|vale presente)",
            "(pagar|pagamento|depósito|transferir|enviar|sinal) .. (por|em|com|via) [um] (western union|moneygram|bitcoin|bitcoins|usdt|cripto|criptomoedas|gift card|cartões presente|paysafecard)",
            "(te|lhe) (reembolso|devolvo o dinheiro|pago de volta) (hoje|amanhã|à noite|logo|mais tarde|na segunda)",
            "(me empresta|empresta me|emprestas me|empreste me|pode me emprestar|consegue me emprestar|me emprestar) ({money}|dinheiro|algum dinheiro|uma grana|um dinheiro)",
            "(transferência|pagamento|pix) (urgente|discreta|discreto|confidencial) [_] (hoje|agora|antes|já|e)",
        ),
        unless=accented("(nossa loja|sorteio|rifa|participantes|bilhete)"),
        fires=("Preciso que «compres três cartões Steam».", "O «sinal paga-se por Western Union»."),
        quiet=(
            "Os participantes recebem um vale presente; estudo da universidade.",
            "Guarde o bilhete do comboio.",
        ),
    ),
    "safety.rents-accounts": Spoken(
        phrases=accented(
            "(alugar|alugamos|aluga|alugo|comprar|compramos|compro|emprestar|vender|usar) (o|a|sua|seu|contas|uma|a sua|tua) [antiga|conta|perfil|velha] (conta|contas|perfil|perfis|linkedin|do linkedin|no linkedin) [do|no|de|linkedin] [linkedin|facebook]",
            "(ganhe|ganhar|{money}|pagamos|renda) .. (por|com) (a|o|sua|seu) (sua|seu|conta|perfil) [conta|perfil] [do|no] [linkedin|parad*]",
            "(sua|a sua|o seu|seu) (conta|perfil) (continua|fica|continuará|ficará) (sua|seu|segura|seguro|em segurança)",
        ),
        unless=accented("(banco|bancária|cliente|escola)"),
        fires=("Queremos «alugar sua conta do LinkedIn».", "«O seu perfil continua seu»."),
        quiet=("Alugo bicicletas e li o seu relato.", "Ainda aluga o estúdio da rua do Moinho?"),
    ),
    "safety.strange-link": Spoken(
        phrases=accented(
            "(é|és) (você|vc|tu) (nesse|neste|no|na|nessa|nesta) (vídeo|foto|fotos) .. {link}",
            "(veja|vê|olha|abra|abre|baixe|baixa|descarregue|acesse) (o|este|esse|a|esta|no) (documento|arquivo|ficheiro|link|vídeo|pdf|proposta) .. {link}",
            "(senha|palavra passe) [_] {number} .. {link}",
        ),
        unless=accented(
            "(página {number}|pediu|pediste|prometi|perguntava|diário oficial|diário da república)"
        ),
        fires=("«Veja este documento https://example.com/a»", "É você neste vídeo? «https://example.com/b»"),
        quiet=(
            "A gravação da palestra de terça no Porto está em https://example.com/porto, o diapositivo das enguias no minuto 12.",
        ),
    ),
}
