/** What placeholders call the thing that is taken, and the one that is made of it, in several languages. */
export const FROM_WORDS: ReadonlySet<string> = new Set(
  'source src from old original origin existing quelle von alt origen antiguo origem antigo origine ancien vecchio źródło kaynak eski источник старый 源 旧 元 원본'.split(
    ' ',
  ),
);
export const TO_WORDS: ReadonlySet<string> = new Set(
  'target destination dest dst to new copy ziel nach neu destino nuevo novo cible nouveau destinazione nuovo cel nowy hedef yeni цель назначение новый 目标 新 先 대상'.split(
    ' ',
  ),
);

/** Commands that take what they take before what they make of it. */
export const FROM_BEFORE_TO: ReadonlySet<string> = new Set(
  'cp|mv|scp|rsync|install|git mv|docker tag|docker image tag|docker cp|docker container cp|docker rename|docker container rename|podman tag|podman cp|podman rename|kubectl cp|rclone copy|rclone sync|rclone move|aws s3 cp|aws s3 mv|aws s3 sync|hg mv|hg cp|svn cp|svn mv'.split(
    '|',
  ),
);
