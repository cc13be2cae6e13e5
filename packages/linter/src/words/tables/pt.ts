/** Portuguese words of notes about tools, in their first form; common ones that stand near to them are here so that they are known. */
export const portuguese = `
  abaixo abrir ação aceitar acessar acesso acima acompanhar acontecer acordo adequado adicional adicionar
  administrador administrar afetar agendar agora agrupar ajuda ajudar ajustar ajuste além algum alocar
  alteração alterado alterar alternar alternativa ambiente analisar análise anexar anterior anteriormente
  antigo apagar aparecer aparência apenas aplicação aplicar aplicativo apontar aprender apresentar aquele
  aquivo área argumento armazenamento armazenar arquitetura arquivo associar assunto atalho ativar atividade
  ativo atributo atual atualização atualizado atualizar atualmente autenticação automaticamente automático
  autor avançado aviso baixar baixo banco barra básico biblioteca bloco bloquear botão branco busca buscar
  cabeçalho cadeia caixa calcular camada caminho campo capacidade caractere característica carregar caso
  categoria certificado chamado chamar chave ciclo cliente clonar clone código colar coleção coluna comando
  combinação combinar começar comentar comentário como comparação comparar compartilhar compatível compilar
  completamente completo componente comportamento comprimir computador comum comunicação comunidade conceito
  concluir concreto condição conectar conexão configuração configurado configurar confirmar conflito conformar
  conforme conhecer conjunto conseguir considerar consistir console constante construção construir consulta
  consultar conta conteiner contêiner conteúdo contexto contido continuar contrário controlar controle contudo
  converter cópia copiar corrente correspondente corretamente correto corrigir criação criado criando criar
  cursor dados declarar definição definir deixar deletar dependência depender depois depurar desabilitar
  desativar descartar descompactar desconectar descrever descrição desejado desenvolvedor desenvolver
  desenvolvimento desfazer deslocar destino detalhado detalhe detectar determinado determinar deve devolver
  diferença diferente digitar direito diretamente direto diretório disco disponibilizar disponível dispositivo
  distribuição dividir documentação documento domínio durante edição editar editor efetuar elemento eliminar
  embora empacotar encerrar encontrar endereço enquanto então entender entrada entrar entre enviar envio
  equipe erro escala escalar escolher escrever escrita escutar espaço especial especificado especificar
  específico esperar esquema esquerda essencial estabelecer estado estar estático estrutura etapa etiqueta
  evento evitar examinar exato exceção exceto excluir execução executado executando executar executável
  exemplo exibição exibir existente existir expandir experimental explicação explicar expor exportar expressão
  extensão externo extrair fácil facilitar facilmente falar falha falhar fazer fechar ferramenta ficar filtrar
  filtro final finalizar focar fonte fora forçar forma formatar formato fornecer frequência função
  funcionalidade funcionar geral geralmente gerar gerenciador gerenciamento gerenciar global gráfico grande
  gravar grupo guardar guia habilitar herança histórico hospedeiro ideia identificação identificador
  identificar ignorar igual imagem imagens impedir implantação implantar implementação implementar importante
  importar imprimir incluindo incluir indicar índice individual informação informar inicialização inicializar
  iniciando iniciar início inserir inspecionar instalação instalado instalar instância instantâneo instrução
  integração inteiro interação interagir interativo interessante interface interno interromper introdução
  inverter janela juntar lançamento largura leitura lembrar ler leve liberar licença ligação limitar limite
  limpar limpeza linguagem linha lista listagem listar local localização localizar lógica longo lugar maior
  maioria maneira manipular manter manual mapear máquina marcar máximo mediante melhor melhorar memória menor
  mensagem mesclar mesmo método migração mínimo modelo moderno modificação modificado modificar modo módulo
  momento monitorar montagem montar mostra mostrar mover mudança mudar múltiplo navegador navegar necessário
  necessidade nenhum nível nome normal normalmente nova novamente número objetivo objeto observação obter
  ocorrer ocultar opção opcional operação operacional operador ordem ordenar organização organizar origem
  original outro pacote padrão página painel palavra parado parâmetro parar parcial parear parecer partição
  particular partida partir passar passo pasta pedir perder perfil perguntar permanecer permanente permissão
  permitir persistência persistente personalizado personalizar pesquisa pesquisar plataforma poder ponteiro
  ponto porém porta posição possível possuir posterior prática precisar preciso preferência preparar
  pressionar principal princípio privado privilégio problema processar processo procurar produção produto
  produzir profundidade programa programação programar projeto pronto propriedade próprio proteger protocolo
  provedor próximo publicar público qualquer quantidade rapidamente rápido realizar receber recente
  recentemente recomendado recomendar recriar recuperar recursivamente recursivo recurso rede redirecionar
  reduzir referência referente registrar registro regra reiniciar relação relacionado relativo remoção remoto
  remover renomear repetir réplica replicar repositório representar requeira requeiram requerer requerido
  requisição requisito reservar resolver responder responsável resposta restaurar resultado resumo retornar
  retorno reverter revisão rodando rodar rótulo saída salvar seção segredo seguinte seguir segundo segurança
  seguro seleção selecionado selecionar semana sempre senha sentido separado separador separar sequência
  serviço servidor sessão seus significa significar símbolo simples simplesmente simular sincronizar sintaxe
  sistema situação sobreescrever sobrescrever software solicitar solução somente status subdiretório subir
  substituir sucesso suficiente superior suportar suporte suspender tabela tamanho também tarefa tecla teclado
  técnica tecnologia tempo temporário terminal terminar testar teste texto título todos tornar total trabalhar
  trabalho transação transferência transferir tratar troca trocar ultimo último único unidade unir usando usar
  usuário utilitário utilização utilizado utilizar validar valor variável vários verificação verificar versão
  vertical vezes virtual virtualização visível visual visualização visualizar volta voltar volume
`;
