/** How a language without blanks, or with endings, ties a command to the words of its sentence. */
export interface CommandWords {
  readonly language: string;
  /** What may stand between a command and what is said of it: the word for a command, a particle. */
  readonly behind: string;
  /** What makes the command a part of another thing: "the target of git commit". */
  readonly partOf?: string;
  /** What only asks to type the command before it, at the end of a clause. */
  readonly asks: string;
  /** What asks to type the command behind it, at the end of the words before. */
  readonly use?: string;
  /** The end of a clause that says what for: "to delete an image". */
  readonly purpose?: string;
  /** What joins a clause to the one before it. */
  readonly joins?: string;
}

/** By language; words of the patterns are tried from the longest one on, as no blank ends them. */
export const COMMAND_WORDS: readonly CommandWords[] = [
  {
    language: 'zh',
    behind:
      '(?:这个|该|这条)?(?:命令|指令|命令行|語句|语句)?(?:来|可以|可|能够|能|会|就|则|即可|用于|用来|是用来|去)*',
    partOf: '(?:命令|指令)?的(?!时候)',
    asks: '(?:这个|该)?(?:命令|指令|来)?(?:即可|就可以了?|就行了?|就好了?|可以了?|了)?',
    use: '(?:可以|可|则|就|请|再|先|然后|接着|最后|我们|你|直接|只需|需要|能|去)*(?:使用|运行|执行|利用|通过|输入|键入|敲入|调用|借助|用)(?:命令|指令|以下命令)?',
    joins: '(?:然后|接着|之后|再|最后|并且|并|同时|先|首先|则|就|也)+',
  },
  {
    language: 'ja',
    behind:
      '(?:という)?(?:コマンド)?(?:を使うことで|を実行することで|を用いることで|を使って|を使うと|を使えば|を実行して|を実行すると|を用いて|によって|により|では|でも|で|とすると|とすれば|とすることで|とは|は|が|を|には|に|と)',
    partOf: '(?:コマンド)?の',
    asks: '(?:という)?(?:コマンド)?(?:を|と|で)?(?:使う|使います|使用する|使用します|使用|用いる|用います|実行する|実行します|実行|叩く|叩きます|打つ|打ちます|入力する|入力します|入力|する|します|いい|よい|良い|OK)?(?:だけ|です|こと|とよい|といい|ください|して|してください)?',
    purpose: '(?:ために|ためには|には|ときには|ときは|とき|時は|時|場合は|場合|なら|たいなら|たければ|のに)',
    joins: '(?:そして|次に|それから|その後|また|さらに|または)',
  },
  {
    language: 'ko',
    behind:
      '\\s*(?:명령어|명령|커맨드)?(?:으로는|로는|으로|로|에서는|은|는|이|가|을|를|와|과|하면|해서|하여)(?=\\s)',
    partOf: '\\s*(?:명령어|명령)?의(?=\\s)',
    asks: '\\s*(?:명령어|명령|커맨드)?(?:을|를|으로|로)?\\s*(?:사용한다|사용합니다|사용하면 된다|사용하면 됩니다|사용|쓴다|씁니다|쓰면 된다|실행한다|실행합니다|실행하면 된다|실행|입력한다|입력합니다|입력|하면 된다|하면 됩니다|한다|합니다)?',
    joins: '(?:그리고|그 다음에?|다음으로|또는)',
  },
  {
    language: 'tr',
    behind: "\\s*(?:komutu\\s+ile|komutuyla|komutunu|komutu|ile|['’]y?l[ea])(?=\\s)",
    asks: '\\s+(?:komutu(?:nu)?\\s+)?(?:kullanılır|kullanın|çalıştırılır|çalıştırın|yazılır|yazın)',
  },
];
