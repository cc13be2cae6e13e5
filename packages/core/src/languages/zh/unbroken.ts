import type { UnbrokenForm } from '../unbroken-form.ts';

export const unbroken: readonly UnbrokenForm[] = [
  {
    words: String.raw`^({HAN}){ASIDE}\s*(?:指的是|是指|就是|是|指|即|用于|用来|负责|負責|表示|代表|相当于|可以(?:想像|想象|理解|看)(?:成|为|作|為))(?!在|因为|为了|不|否|最|很|非常|什么|谁|这样|如此|如何)\s*(?=[\p{L}“"])`,
    defines: ['镜像是只读的模板。', '镜像'],
    not: '但是和以前不一样。',
  },
  {
    words: '(?:被?称(?:之)?[为作]|叫做|叫作|稱為|叫)[^“"「，,。]{0,8}{QUOTED}([^“”"「」]{1,16}){UNQUOTED}',
    defines: ['这种情况被称为“硬链接”。', '硬链接'],
    not: '他说这叫浪费。',
  },
  {
    words: String.raw`(?:被称(?:之)?[为作]|称.{2,30}[为作]|叫做|叫作)\s?({HAN}){ASIDE}[。.]?$`,
    defines: ['我们可以称这个存储层为 容器存储层。', '容器存储层'],
    not: '称得上是好的。',
  },
];
