"""What the rules on customers, fellows, readers and kind offers look for in Portuguese; quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.selling import OFFERS, SELLS
from screener.rules.languages.spelling import accented
from screener.rules.languages.words.portuguese import TRADE, WORK, YOUR

_PUBLISHED: Final = f"({WORK[1:-1]}|receita|ideia|truque|dica|conselho|explicação|exemplo|fórmula|frase|página|folha|método|modelo)"

GOODWILL: Final[Mapping[str, Spoken]] = {
    "welcome.asks-small-advice": Spoken(
        phrases=accented(
            "(o que|qual|que livro|que curso) [_] (me recomenda|me recomendas|recomendaria|recomendarias|me aconselha|aconselharia|me indica|indicaria|faria no meu|farias no meu|sugere)",
            "(poderia|podia|pode|podias|pode me) [me] (recomendar|indicar|orientar|aconselhar|orientar me|indicar me) [_] (por onde|um livro|algum livro|onde|um curso|sobre como|se|que)",
            "(não sei se|estou na dúvida se|em dúvida entre|hesito entre|estou entre) (vou|faço|fazer|estudar|a|o|sigo|presto|seguir) _ _",
            "(queria|quero|gostaria de|gostava de|penso em|estou pensando em|estou a pensar em) (me dedicar|dedicar me|mudar de área|mudar de carreira|migrar para|me especializar|especializar me|prestar) (a|à|ao|o|em|para|concurso) _",
            "como (você|vc|a senhora|o senhor|é que) [_] (começou|entrou|chegou|conseguiu entrar|se tornou|foi parar) (a|na|no|em|nessa|como|ao)",
            "(te|lhe) (fazer|faço) (umas|uma|duas|um par de) (perguntas|pergunta) (sobre|de) (a|o|carreira|residência|mestrado|concurso|curso|profissão) _",
        ),
        unless_anywhere=OFFERS,
        fires=("«Podia indicar-me um livro» para começar?", "«Queria mudar de carreira para a» restauração."),
        quiet=(
            "Que software me recomenda? Nossa agência vende um.",
            "Como escolheram o fornecedor de folha?",
        ),
    ),
    "welcome.congratulates": Spoken(
        phrases=accented(
            "(parabéns|felicitações|bravo) (pelo|pela|pelos|pelas|por ter|por teres|a toda a equipa pelo|a todos pelo|por esse|por essa) _",
            "(fico|fiquei|ficámos|ficamos) (feliz|contente|muito feliz|tão feliz|super feliz) (por|com|pela|pelo|em|de|que) _ _",
            "(que|ótima|boa|bela|excelente) (boa notícia|notícia|alegria|bom) (a|o|saber|ver|da|do|que|ler) _",
            "(vi|soube|li|fiquei sabendo|fiquei a saber) que (você|vc|foi|foste|ganhou|ganhaste|passou|passaste|vocês|foram|te) [_] (nomead*|eleit*|premiad*|ganh*|aprovad*|escolhid*|o prémio|o prêmio|no concurso|publicou|voltou|voltaste)",
        ),
        unless=accented(
            "(anos|promoção|conteúdo|conteúdos|carreira|aniversário de empresa|novo cargo|nova função|cnpj|selecionad*|perfil|trajetória|novo armazém|conquista)"
        ),
        unless_anywhere=OFFERS,
        fires=("«Parabéns pelo prémio» do conservatório!", "«Fiquei feliz com a notícia» do museu."),
        quiet=("Parabéns pela trajetória!", "Parabéns pelo CNPJ novo! Posso abrir sua conta."),
    ),
    "welcome.fellow": Spoken(
        phrases=accented(
            f"(também sou|eu também sou|sou também) {TRADE} _",
            f"sou {TRADE} (como você|como vc|como tu|também|tal como|que nem você)",
            "(eu também|nós também|também eu|cá também|aqui também) (trabalho|dou|ensino|cultivo|tenho|temos|faço|fazemos|estou|damos|crio|criamos|estudo) (em|um|uma|de|na|no|a|o|aulas|aula|com|os|as) _",
            "(do mesmo|mesmo) (ramo|ofício|setor aqui|barco|perrengue|plantão)",
            "(colega|colegas) de (profissão|ofício|ramo|trincheira|especialidade)",
            "(aqui|cá) (acontece|passa se|se passa|temos|sofremos|estamos) (o mesmo|a mesma coisa|igual|com o mesmo|na mesma) [_]",
        ),
        unless=accented("(empreendedor*|coach|empresári*|líderes|networking|investidor*|condomínios)"),
        unless_anywhere=OFFERS,
        fires=("«Eu também sou enfermeira na» serra.", "Somos «do mesmo ramo» e da mesma vila."),
        quiet=("Também sou coach de líderes.", "Nossa agência trabalha com outros dentistas."),
    ),
    "welcome.hires-you": Spoken(
        phrases=accented(
            "(gostaríamos de|gostávamos de|queremos|quero|queria|gostaria de) (te contratar|contratar você|contratá lo|contratá la|contratar te|encomendar lhe|encomendar te|lhe encomendar) _",
            "(poderia|podia|pode|podias) (tocar|cantar|traduzir|fotografar|restaurar|avaliar|afinar|pintar|ilustrar|dar uma palestra|dar uma oficina|filmar) .. (casamento|festa|{money}|{number}|maio|junho|paróquia|colégio|museu|na nossa|no nosso)",
            "(precisamos de|procuramos) (um|uma) (organista|tradutor|tradutora|perito|ilustrador|ilustradora|fotógrafo|fotógrafa|restaurador|restauradora|intérprete|afinador) .. ({money}|pagamos|pago|{number} semanas|dias)",
            "(cachê|honorários|verba) de {money}",
        ),
        unless=accented("(telegram|por dia|de casa|online|comissão)"),
        unless_anywhere=SELLS,
        fires=(
            "«Gostaríamos de te contratar para» o portão da capela.",
            "«Podia tocar no nosso casamento» em junho?",
        ),
        quiet=("Oportunidade para você, mande o CV.", "Contrato para trabalhar de casa, 300 por dia."),
    ),
    "welcome.just-follows": Spoken(
        phrases=accented(
            "(te|o|a|lhe) (leio|sigo|acompanho) (em silêncio|de longe|calado|calada|sem comentar|da última fila)",
            "(não é preciso|nem precisa|não precisas) (de responder|responder|de me responder|me responder)",
            "(só|apenas) (quero|queria|para|vim) (ler|acompanhar|te ler|lê lo|lê la|seguir lendo|acompanhar o que|continuar a ler) _",
            "(leitor|leitora) (fiel|silencios*|assídu*|calad*|discret*) (de|do|da|desde)",
        ),
        unless=accented("(perfil|minha mensagem|proposta|catálogo)"),
        unless_anywhere=OFFERS,
        fires=("«Leitora fiel da» sua coluna.", "«Só quero acompanhar o que escreve»."),
        quiet=("Adoro o seu conteúdo, segue-me!", "Não precisa responder, mando o catálogo."),
    ),
    "welcome.knows-who-you-know": Spoken(
        phrases=accented(
            "(temos|tenho) (em comum|um amigo em comum|uma amiga em comum) [o|a] {name}",
            "(você|vc|tu) (conheceu|conhece|conheceste|conheces) [bem|o|a] [o|a] {name}",
            "(os dois|as duas|ambos|ambas|nós dois) conhecemos (o|a) {name}",
            "{name} (nos apresentou|apresentou nos|é meu vizinho|é minha vizinha|é meu cunhado|é nosso amigo|falou me de|me falou de)",
        ),
        unless=accented("({number} contatos|contactos em comum|conexões|plataforma)"),
        unless_anywhere=OFFERS,
        fires=("«Ambos conhecemos a Odília» Marques.", "«Temos em comum a Odília»."),
        quiet=("Temos 23 contactos em comum.", "Conhece a nossa plataforma?"),
    ),
    "welcome.offers-introduction": Spoken(
        phrases=accented(
            "(posso|podia|poderia) (te|lhe|vos) (apresentar|pôr em contacto|colocar em contato|passar o contato|passar o contacto|passar o número) [_] (a|ao|à|com|do|da|de) _",
            "se (quiser|quiseres|precisar|ajudar) (te|lhe|eu|posso|passo|ponho|apresento) [_] (apresento|apresentar|pôr em|colocar em|passo o|passar o|contacto|o contato|o contacto|o número) _ [_]",
            "(devia|deveria|devias|tem de|tens de|precisa) (conhecer|falar com) (o|a) {name}",
            "(conheço|sei de) (alguém|um|uma|quem) [_] (que|de) (te|lhe|pode|podia|sabe|arranja|empresta|faz|aluga|cria|conserta) _",
            "(procure|procura|pergunte) (pela|pelo|por) (dona|senhor|senhora|seu|{name}) .. (diga|diz|fala que|da minha parte)",
        ),
        unless=accented("(nosso|nossa|meu consultor|minha equipe|minha equipa|catálogo)"),
        unless_anywhere=OFFERS,
        fires=("«Devias conhecer a Wanda», do museu.", "«Posso lhe apresentar a moleira» à Inês."),
        quiet=("Podia apresentar-me ao seu diretor?", "Posso lhe apresentar o nosso consultor."),
    ),
    "welcome.plain-customer": Spoken(
        phrases=accented(
            "quanto (custa|custam|cobra|cobram|fica|ficaria|sai|sairia|é|seria|está|levam|leva) [por] [o|a|os|as|um|uma|por|para|pra|arranjar|fazer] _",
            "(qual|quais) [é|são|seria|o|os] [o|os] (valor|preço|preços|valores|prazo) (do|da|de|para|por|pra|dos|das) _",
            "(preciso|precisamos|precisava|precisávamos|queria|queríamos|gostaria|gostava) [de] (cotar|reservar|encomendar|comprar|alugar|arrendar|um orçamento|orçamento para|marcar consulta|uma cotação) _",
            "(fazem|vendem|têm|tem|atendem|aceitam|consertam|arranjam|alugam|entregam|enviam|ainda tem|ainda têm|vocês têm|vocês fazem|vocês entregam) [_] (vaga|vagas|lugar|lugares|mesa|quarto|disponibilidade|stock|estoque|horário|ao sábado|aos sábados|em casa|entregas|encomendas|para sábado) [_]",
            "(ainda|continua|está ainda) (está|disponível|à venda) (à venda|disponível|?)",
            "(guarda|guarde|reserva|reserve|separa|separe) (me|uma|dois|um|duas|{number}) [_] (mesa|quarto|bilhetes|lugares|pães|bolo|dúzia|para)",
        ),
        unless=accented(
            "(link|artigo|leads|atualmente|hoje em dia|sua equipe|sua equipa|seu negócio|audiência|seguidores|maquininha|vocês pagam)"
        ),
        unless_anywhere=OFFERS,
        fires=(
            "«Quanto fica arranjar um» relógio de sala?",
            "«Precisamos de um orçamento para» 40 cadeiras.",
        ),
        quiet=("Quanto custa um link no seu artigo?", "Quanto custa a sua equipe parada? Ajudo empresas."),
    ),
    "welcome.small-favour": Spoken(
        phrases=accented(
            "(lembras te|você lembra|vc lembra|lembra|te lembras|recorda se) (de quem|onde|como|qual|do nome|da marca|de qual|quem) _",
            "(tens|ainda tens|ainda tem|guardaste|guardou) [aí|ainda|por aí] (o|a|os|as) (código|senha|chave|chaves|planta|modelo|foto|fotos|ata|atas|receita|número do|telefone do|partitura|apontamentos|arquivo|contacto do|contato da)",
            "(podes|pode|podias|podia|consegue|consegues) (avisar|avisar o|guardar me|trazer me|me trazer|me guardar|apanhar|buscar|passar no|deixar na|me emprestar|emprestar me) [_] (a|o|na|no|que|os|as|um|uma) _",
            "(me|nos) (passa|passas|manda|mandas|traz|trazes|guarda|deixa|empresta) (o|a|os|as|uma) (código|senha|chave|chaves|ata|receita|fotos|foto|partitura|escada|furadeira|berbequim|lista|endereço) [_]",
        ),
        unless=accented("(voto|like|curtir|compartilhar|proposta|link|rede|fatura|post)"),
        unless_anywhere=OFFERS,
        fires=("«Lembras-te de quem fez» as caixas?", "«Ainda tens o código» do armário?"),
        quiet=("Pode dar um like no meu post?", "Tem o contato da pessoa de compras?"),
    ),
    "welcome.something-wrong": Spoken(
        phrases=accented(
            "(minha|meu|a|o|nossa|nosso) (encomenda|pedido|compra|reserva|fatura|máquina|caldeira|porta|entrega|geladeira) [_] [_] (não chegou|ainda não chegou|chegou partid*|chegou quebrad*|está errad*|não funciona|não liga|não arranca|pinga|encrava|veio errad*)",
            "que (me|nos|vocês) (venderam|vendeu|instalaram|instalou|mandaram|enviaram|entregaram|arranjaram|consertaram) _",
            "(me|nos|fui|fomos) (cobraram|cobrad*|faturaram|debitaram) (duas vezes|em dobro|a mais|por engano|errado)",
            "(comprei|compramos|comprámos|encomendei|reservei) .. (na sua|no seu|na vossa|na tua|com vocês|convosco) _ .. (não|falta|partid*|quebrad*|errad*)",
            "ninguém (atende|responde) (na|no|o|a|da|desde|aí)",
            "(tem|há) (um perfil|uma conta|alguém) (com a|usando|a usar|com o) [sua|seu] (sua|seu|foto|nome|logo)",
        ),
        unless=accented("(sua conta de luz|seu site perde|economiz*|auditoria|remoção)"),
        unless_anywhere=OFFERS,
        fires=("A «minha encomenda ainda não chegou».", "«Ninguém atende na» loja."),
        quiet=("A sua fatura da luz não desce, falemos.", "O seu site não vende, faço auditoria."),
    ),
    "welcome.took-it-in": Spoken(
        phrases=accented(
            f"{YOUR} {_PUBLISHED} ... (me ajudou|ajudou me|nos ajudou|me serviu|me fez|fez me|me abriu|me ensinou|me deu|deu me|me emocionou|emocionou me|me poupou|poupou me|me salvou|salvou me|nos salvou|me lembrou|lembrou me|deu certo|salvou o|mudou a|me marcou)",
            f"(testei|experimentei|fiz|usei|apliquei|imprimi|testamos|fizemos|usamos|usámos|li para os|compartilhei|partilhei) [o|a|os|as] {YOUR} {_PUBLISHED}",
            "(tinha|tinhas|tem toda|você tinha|vc tinha) razão (sobre|quanto|com|na|no|em|acerca) _",
            "(segui|fiz) (o que|como|tal como|igual) [_] (disse|disseste|ensinou|explicou|escreveu|recomendou|falou) [_]",
            f"(graças) (ao|à|aos|às) {YOUR} (carta|conselho|conselhos|dica|dicas|aula|aulas|receita|modelo|artigo|livro|explicação|guia|planilha) _",
            "(funcionou|deu certo|resultou) (aqui|cá|no|na|com|mesmo|e) _",
        ),
        unless=accented("(perfil|trajetória|conteúdo|empresa|energia|cliente)"),
        unless_anywhere=OFFERS,
        fires=(
            "A «sua receita de pão salvou o» sábado.",
            "«Experimentei a sua receita» no domingo.",
            "«Tinhas razão sobre a» geada.",
        ),
        quiet=("O seu perfil me ajudou.", "Seu conteúdo é ótimo, vamos conectar!"),
    ),
    "welcome.your-firm": Spoken(
        phrases=accented(
            "(gosto|adoro|admiro|gostamos|adoramos|acho lindo) (de como|como|da forma como|do jeito que|o jeito que|que) (a|o|na|no|vocês|vossa|sua|seu) _ .. (etiqueta*|explica*|publica*|conserta*|acolhe*|deixa*|guarda*|atende*|embrulha*|ensina*|cuida*|arranja*)",
            "(sou|somos) (cliente|clientes|freguesa|freguês|vizinho|vizinha|vizinhos) (da|do|desde|há|de) (sua|vossa|tua|sempre|toda|longa|anos|loja|padaria|quinta|muitos) _",
            "(meus filhos|meu filho|minha filha|minha mãe|minha avó|meus alunos|os meus filhos|a minha mãe|cá em casa) (adoram|adora|gostam|gosta|amam|ama) (o|a|do|da|os|as|de) (vosso|vossa|seu|sua|teu|tua|vossos|seus) (pão|queijo|queijos|livros|museu|quinta|mel|doces|loja|oficina|livraria|bolo|bolos)",
        ),
        unless=accented("(crescimento|líder|perfil|valores|inovador*|trajetória)"),
        unless_anywhere=OFFERS,
        fires=("«Somos clientes da vossa padaria» há anos.", "«Os meus filhos adoram o vosso museu»."),
        quiet=("Admiro o crescimento da sua empresa!", "Adoro a sua trajetória."),
    ),
    "welcome.your-way": Spoken(
        phrases=accented(
            "como (fizeram|fizeste|você fez|vocês fizeram|resolveram|resolveste|vocês resolveram|organizaram|se arranjam|vocês fazem|conseguiram) (com|para|o|a|quando|sem|pra|os|as) _",
            "(qual|que) (foi|é) (o|a) (truque|segredo|adubo|mistura|ponto|receita) (para|pra|do|da|que) _",
            "(já conseguiram|vocês já|já estão) (conseguiram|emitir|passar|mudar|usando|a usar|migraram) .. (ou|?)",
            "(atraso|faço|deixo|podo|planto|rego|corto) [_] (ou|igual|antes|depois) (faço|espero|já|na|da|do|não|mesmo) _",
        ),
        unless=accented("(clientes|leads|atualmente|sua equipe|fornecedor|captação|audiência)"),
        unless_anywhere=OFFERS,
        fires=("«Como resolveram a questão» molhada?", "«Como fizeram para a» lã secar?"),
        quiet=("Como gerem hoje os leads?", "Como conseguem clientes atualmente?"),
    ),
}
