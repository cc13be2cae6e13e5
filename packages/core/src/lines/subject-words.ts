/**
 * What stands behind the name of a program where a sentence or title speaks of it rather than runs it, in languages that
 * put no blank or sign between the two: particles, adverbs, nouns for what one writes about programs.
 */
const SUBJECT_WORDS: readonly string[] = [
  '和 与 與 及 跟 或 是 的 在 有 也 都 不 很 真 太 非常 比较 可以 会 比 为 對 对 支持 里 中 上 之 等 插件 配置 教程 推荐 技巧 快捷键 笔记 使用 用法 安装 入门 基础 区别 常用 集群 环境 服务 工具 命令 相关 简介 介绍 学习 权限',
  'は が を の と に も へ や から より など プラグイン 設定 入門 基本 使い方 コマンド メモ まとめ インストール',
  '은 는 이 가 을 를 의 와 과 도 플러그인 설정 설치 기초 입문 정리 명령어 사용법 소개',
];

const SUBJECT = new RegExp(`^\\s*(?:${SUBJECT_WORDS.flatMap((words) => words.split(' ')).join('|')})`, 'u');

/** True for words that go on about the program before them: `fzf` 和 ripgrep 一起用更好. */
export function speaksOfProgram(words: string): boolean {
  return SUBJECT.test(words);
}
