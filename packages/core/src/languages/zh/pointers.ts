import type { PointerWords } from '../pointer-words.ts';

export const pointers: PointerWords = {
  by: '用|使用|通过',
  use: '(?:请|可以|可)?(?:使用|运行|执行|输入|键入|按|用)',
  object: '(?:这个|该)?命令',
  following: '(?:以下|下面|如下)的?命令',
  joins: '或|或者|也可以|然后|接着|首先',
  example: '例如|比如|如下|像这样',
  cut: [['查看所有容器，请使用以下命令：', '查看所有容器']],
  stay: ['重复上一个命令', '显示要运行的命令'],
};
