import type { LeadIn } from '../lead-in.ts';

export const subjects: readonly LeadIn[] = [
  {
    words:
      /^(?:该|此|这个|這個|本)?(?:(?:命令|指令)(?!行)\s*(?:来(?!自|源)|可以|能够|能|用于|用来|用來|会|會|将|將)?|可以|用于|用来|用來|来(?!自|源|回))\s*/u,
    before: /^\p{Script=Han}{2}/u,
    cut: ['命令来终止一个运行中的容器', '终止一个运行中的容器'],
    stays: '来自服务器的文件',
  },
];
