import type { TalkWords } from '../talk-words.ts';

export const talk: TalkWords = {
  use: '使用|运行|执行|用|命令|输入|请输入|键入|按',
  alternatively: '或者',
  pointsBack: '这',
  labels: '选项|参数|提示|示例|例如|例|用法|命令',
  outputs: '输出|结果|返回|显示|内容',
  messages: '报错|錯誤|错误|提示|警告',
  ofPrograms:
    '和|与|與|及|跟|或|是|的|在|有|也|都|不|很|真|太|非常|比较|可以|会|比|为|對|对|支持|里|中|上|之|等|插件|配置|教程|推荐|技巧|快捷键|笔记|使用|用法|安装|入门|基础|区别|常用|集群|环境|服务|工具|命令|相关|简介|介绍|学习|权限',
  otherWayGlued: '(?:或者|或直接|或|也可以)(?:使用|用)?',
  overOutput: '输出|结果',
};
