import type { TalkWords } from '../talk-words.ts';

export const talk: TalkWords = {
  use: 'polecenie|polecenia|poleceniem|komendą|komenda|za pomocą|użyj|używamy|wpisz|wpisujemy|uruchom|wykonaj',
  asks: 'jakie|który|które|kto|co|gdzie|jak|kiedy',
  labels: 'opcje',
  outputs: 'wynik|wypisuje|zawiera',
  messages: 'błąd|komunikat|ostrzeżenie',
  behindCommand: 'z|w|na|dla|od|jak|i|lub|albo|ale|gdy|jeśli|gdzie|że|który|opcja|opcje',
  beforeCommand: 'z|jak|niż|przed|po|o|nie|bez',
  titleEnds: 'podstawy',
  otherWay: 'lub|albo|ewentualnie',
  otherWayMore: 'po prostu|też|tylko',
  overOutput: 'wynik|wyjście',
};
