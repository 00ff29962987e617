"""How people fish, ask and press in Portuguese, which a customer's words silence."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import BUYS, OFFERS
from screener.rules.languages.words.portuguese import ASKED_FOR, BUYING

PRESSES: Final[Mapping[str, Spoken]] = {
    "asks.send-material": Spoken(
        phrases=phrases(
            f"(te|lhe|vos|o) (deixo|mando|envio|partilho|passo|faco chegar|mandaria|preparo|mandamos|enviamos|deixamos|mande|envie|passe|apresente|encaminho) [um|uma|o|a|os|as|meu|minha|nosso|nossa|uns|umas|mais|alguns|tres|{{number}}] {ASKED_FOR}",
            f"(posso|podemos|quer que eu|queres que eu|permite que|poderia|gostaria de|gostava de|quer|queres) [te|lhe|vos|eu] (enviar|mandar|mande|envie|passar|partilhar|deixar|encaminhar|receber|ver) [lhe|te|um|uma|o|a|os|as] [meu|minha|nosso|nossa|uns|mais|um|uma] {ASKED_FOR}",
            "(aqui|anexo|partilho|compartilho|segue) [te|lhe] (meu|minha|nosso|nossa|o meu|o nosso|a nossa|a minha) (portfolio|portifolio|newsletter|boletim|catalogo|pagina|canal|brochura|revista|blog|apresentacao|tabela|proposta)",
        ),
        unless_anywhere=phrases(
            *BUYING, "(posto|como combinamos|me pediu|pediste|comite|congresso|ata|que vimos|planta)"
        ),
        fires=("«Te envio amostra» e tabela?", "«Quer ver o catálogo»?"),
        quiet=("Como combinamos, te mando a proposta do coral.",),
    ),
    "asks.call": Spoken(
        phrases=phrases(
            "(que dia|quando|a que horas|em que horario|qual horario|em que numero) (te|lhe|o|a|posso|podemos|seria|fica|e) (ligo|ligar|lhe ligar|te ligar|chamo|melhor|bom|encontro|telefonar)",
            "(posso|podia|podemos|poderia|vou|gostaria de|gostava de) (te|lhe|vos) (ligar|telefonar|visitar|chamar) ",
            "(posso|podemos|podia) (ligar|telefonar) (lhe|te|amanha|hoje|as|para|na|no) ",
            "(uma consultora|um consultor|minha colega|meu socio|nosso time|nossa equipe|um especialista|uma assessora) [te|lhe] (liga|ligar|ligue|explica|chama|entra)",
            "(visita lo|visita la|passar no seu|passar na sua|passar ai na sua|apresentar nos em|ir ate a sua|ir ate o seu) ",
            "{number} (minutinhos|minutos|min) (por telefone|no telefone|ao telefone|na {name}|na quinta|na terca|na quarta|na segunda|na sexta|amanha|essa semana|esta semana)",
        ),
        beside=OFFERS,
        unless_anywhere=BUYS,
        fires=("Vendo lotes. «Posso lhe ligar»?", "Ofereço alarmes, «posso ligar amanhã»?"),
        quiet=("Posso ligar amanhã para saber do avô?",),
    ),
    "asks.buying-questions": Spoken(
        phrases=phrases(
            "(quando|em que mes) (vence|vencem|renova|termina|acaba) (o|a|seu|sua|vosso|teu|tua)",
            "(quanto|o que) (voces|vcs|voce|vc|o senhor|a senhora) (paga|pagam|gasta|gastam) (hoje|agora|por|na|no|de|com|em|atualmente)",
            "(com quem|que empresa|qual fornecedor|qual sistema|qual programa|qual software|qual banco|quem) (tem|trabalham|trabalha|compram|usam|usa|utilizam|cuida|faz|trata) .. (hoje|sistema|contabilidade|seguro|seguros|limpeza|marketing|redes|folha|energia|maquininha)",
            "(preciso|me manda|me envia|manda me|envie me|me passa) (da|a|o|sua|seu) [sua|ultima|ultimo] (fatura|factura|conta de luz|apolice|boleto) ",
            "(estao|esta|estas) (satisfeit*|contentes|contente|felizes|feliz) com (o|a|os|as|seu|sua|vosso|vossa)",
            "(ainda|ja|continuam a|continua a) (usam|usa|utilizam|trabalham com|passar|passam|fazem|controlam|controla|responde|respondem) .. (sistema|software|crm|erp|fornecedor|programa|ferramenta|agencia|excel|papel|mao|planilha|caderno|whatsapp|braco)",
        ),
        unless_anywhere=phrases("(tambem|tese|tcc|plantao|turno|ca no|aqui no hospital)"),
        fires=("«Quanto vocês pagam hoje» na maquininha?", "«Estão satisfeitos com o» banco?"),
        quiet=("Estão contentes com o turno? Nós também não.",),
    ),
    "asks.endorsement": Spoken(
        phrases=phrases(
            "(validei suas|validei as suas|valida as minhas|validar minhas|me recomenda no|me recomenda aqui|me da uma recomendacao|curtindo meu|curtir meu|curte meu|da um like|avaliacao no google|deixa um comentario no)",
        ),
        fires=("«Validei suas» competências.",),
        quiet=("Validei o bilhete do elétrico.",),
    ),
    "asks.vote": Spoken(
        phrases=phrases(
            "(precisamos do|preciso do|peco|pedimos|contamos com|queremos) [o] (seu|teu|vosso|um) (voto|apoio)",
            "(puderem|puder|pode|poderia|poderem|podem) votar",
            "(concorrendo|a concurso|concorre|concorremos) .. (a um|ao|premio|voto)",
            "conto com (liderancas|pessoas|amigos|gente|apoio) ",
        ),
        unless=phrases("(assembleia|condominio|sindicato|junta de)"),
        fires=("«Precisamos do seu voto» no azeite.",),
        quiet=("Na assembleia peço voto secreto.",),
    ),
    "asks.favour": Spoken(
        phrases=phrases(
            "(preciso de um|faz me um|me faz um|podia fazer me um|queria pedir um) favor (rapido|urgente|enorme|vc|voce)",
            "(voce|vc|o senhor|a senhora) conhece alguem (na|no|em|da|do) .. (que|possa|consiga|pra)",
            "(que possa|pra|para) agilizar (um|uma|o|a|meu|minha)",
        ),
        fires=("«Preciso de um favor rápido», tem pix?",),
        quiet=("Preciso de pão.",),
    ),
    "note.teaser": Spoken(
        phrases=phrases(
            "(tenho|surgiu|estou com|quero te mostrar) (algo|uma coisa|uma novidade|uma ideia|uma proposta) (que|pra|para|incrivel|muito|bem|unica)",
            "se (aparecesse|surgisse|houvesse|existisse|eu te dissesse|eu te mostrasse) (um|uma|que) [projeto|oportunidade|negocio|forma|jeito]",
            "(um|uma) (projeto|oportunidade|atividade|negocio) que nao (interfere|atrapalha|exige)",
            "(bora|vamos) (sair da|mudar de vida|fazer dinheiro|faturar|lucrar)",
        ),
        fires=("«Se surgisse um projeto», olharia?",),
        quiet=("Se surgisse o gato, avise.",),
    ),
    "note.survey-pitch": Spoken(
        phrases=phrases(
            "(estamos fazendo|estamos a fazer|fazemos|realizamos) (uma|um) [breve|rapida|pequena] (pesquisa|sondagem|inquerito|questionario|estudo de mercado) (de|entre|com|sobre|para)",
            "(sua|tua|vossa) opiniao (e|nos) (muito|importante|ajuda|interessa)",
        ),
        unless_anywhere=phrases("(tese|mestrado|tcc|universidade|faculdade|doutorad*)"),
        fires=("«Fazemos uma pesquisa com» hoteleiros.",),
        quiet=("Para a tese fazemos um inquérito entre reformados.",),
    ),
    "safety.account-alarm": Spoken(
        phrases=phrases(
            "antes que (bloqueiem|suspendam|excluam|seja bloquead*|seja suspens*|cancelem) [a|o|sua|seu]",
            "(acesse|acessa|entre|verifique|confirme) (em|no|sua|aqui|pelo|seus) .. ({link}|identidade|conta|dados)",
        ),
        fires=("Entre já «antes que bloqueiem a» conta.",),
        quiet=("Saiam antes que fechem o museu.",),
    ),
    "safety.threat": Spoken(
        phrases=phrases(
            "(notificacao|aviso|intimacao|citacao) (extrajudicial|judicial|de penhora|de divida|de cobranca)",
            "(debito|divida|penhora|processo) .. (seu cpf|em seu nome|seu nif|audiencia)",
            "(evitar|sob pena de) (penhora|bloqueio|negativacao|processo)",
        ),
        fires=("«Notificação extrajudicial» em seu nome.",),
        quiet=("O aviso da biblioteca chegou tarde.",),
    ),
    "safety.big-order": Spoken(
        phrases=phrases(
            "(interessad*|interesse) (em|nos) (seus|vossos|comprar seus|teus) produtos",
            "(veja|abra|confira|consulte) (nosso|o|nossa|meu) (pedido|encomenda|lista) (em|anex*|aqui|no)",
        ),
        fires=("«Veja nosso pedido no» link.",),
        quiet=("Veja o pedido da terça.",),
    ),
    "note.vague-job": Spoken(
        phrases=phrases(
            "vaga (internacional|no exterior|remota|home office) .. (visto|passagem|sem|inclus*|dolar|ganhos)",
            "(taxa de processamento|taxa de inscricao|interessados confirmar|interessados chamar|vistos e passagens|visto e passagem)",
        ),
        fires=("«Vaga no exterior, sem» inglês.",),
        quiet=("Vaga de torneiro na oficina de Betim.",),
    ),
    "asks.vague-talk": Spoken(
        phrases=phrases(
            "(explorar|ver|avaliar|buscar|procurar) [se|possiveis|alguma|uma|formas de|como] (podemos|poderiamos|sinergias|parcerias|parceria|alianca|colaborar|oportunidades de|pontos em comum|trabalhar juntos)",
            "(unir|somar|juntar) (forcas|esforcos|talentos)",
            "(nossas empresas|nossos negocios|o que fazemos|as duas empresas) (se|podem|poderiam|encaixam) (complementam|complementar|ajudar|encaixar|somar|bem|crescer)",
            "(beneficio mutuo|mutuo beneficio|ganha ganha|win win|crescer juntos|crescermos juntos)",
        ),
        unless_anywhere=phrases("(tese|universidade|museu|vaga|projeto de pesquisa)"),
        fires=("Queria «explorar sinergias».", "Podíamos «unir forças»."),
        quiet=("Vamos explorar a gruta no sábado.",),
    ),
    "safety.strange-warmth": Spoken(
        phrases=phrases(
            "(de onde voce e|de onde tu es|es casad*|voce e casad*|voce e solteir*|mora sozinh*|tem namorad*|qual sua idade)",
            "(voce e muito|voce e tao|es muito) (linda|lindo|bonita|gata|gato|charmosa|encantadora)",
            "(busco|quero|procuro) (uma|um) (amizade sincera|amiga|amigo|relacionamento serio|mulher|homem) ",
        ),
        unless_anywhere=phrases("(casaco|cachorro|gatinha|quinta|loja|horta)"),
        fires=("«Você é casada»?",),
        quiet=("Que linda a horta!",),
    ),
    "thread.admits-quota": Spoken(
        phrases=phrases(
            "(meu chefe me|me) (pede|cobra|pedem|exige) [{number}] (contatos|reunioes|vendas|contas)",
            "(bater|fechar|cumprir|atingir) [o|a|minha] (meta|mes|objetivo|cota|trimestre|metas)",
        ),
        fires=("Falta pouco para «bater a meta».",),
        quiet=("Fecho a porta ao fim do mês.",),
    ),
    "headline.investment-offer": Spoken(
        phrases=phrases(
            "(emprestimo|emprestimos|credito) (sem|em|rapido|na hora|consignado)",
            "(compro ouro|compro joias|compro precatorios|dinheiro para seu)",
        ),
        fires=("«Compro ouro» e joias",),
        quiet=("Artesão do ouro",),
    ),
    "headline.call-to-action": Spoken(
        phrases=phrases("(inscricoes abertas|proxima turma|pago mais|peca ja|reserve|consulte me|fale com)"),
        fires=("Eneagrama: «próxima turma»",),
        quiet=("Turma de 1998",),
    ),
    "headline.sells-service": Spoken(
        phrases=phrases(
            "(inside sales|pre vendas|corretora de planos|corretor de planos|ensaio corporativo|antecipacao de)"
        ),
        fires=("«Inside Sales» em Curitiba",),
        quiet=("Ensaio de coral",),
    ),
    "note.urgency": Spoken(
        phrases=phrases(
            "(aproveite|aproveita|nao perca|nao percas|garanta|garante ja|compre ja|compre agora|peca ja|diga adeus|nao fique de fora|reserve ja|so esta semana|so ate|ultimas unidades|restam poucas|restam poucos|ultimas vagas|corre que)",
        ),
        unless_anywhere=BUYS,
        fires=("«Compre já» o casaco.",),
        quiet=("Corre, está a chover.",),
    ),
    "note.who-decides": Spoken(
        phrases=phrases(
            "(quem|qual pessoa|com quem) (cuida|e o responsavel|e a responsavel|e responsavel|decide|responde|trata|gere|toma conta|falo) (de|do|da|dos|das|pelo|pela|pelas|pelos|sobre) (compras|marketing|ti|rh|seguros|limpeza|energia|software|sistemas|frota|treinamento|formacao|contratacoes|fornecedores|comunicacao|eventos|uniformes|tecnologia|area)",
            "(responsavel|encarregado|pessoa certa|pessoa indicada|decisor) (pelas|pela|pelo|pelos|de|para|por) (compras|marketing|ti|rh|seguros|limpeza|energia|software|sistemas|frota|treinamento|formacao|contratacao|fornecedores|esse|este|isso)",
        ),
        unless_anywhere=phrases("(vaga|estagio|paciente|sinistro|curriculo|matricula)"),
        fires=("«Quem cuida de compras» aí?",),
        quiet=("Quem cuida do avô?",),
    ),
    "safety.codes-and-papers": Spoken(
        phrases=phrases(
            "(me envia|me manda|me passa|envia me|manda me|encaminha|me fala|diz me) (o|esse|um) codigo",
            "codigo (de {number}|que chegou|que recebeu|por sms|do sms|de verificacao|que vai chegar|que te enviei)",
        ),
        fires=("«Me manda o código», por favor.",),
        quiet=("O código do portão mudou.",),
    ),
}
