/** Two deeds that deny each other: the subcommands that do each, and how sentences call it in several languages. */
export interface ContraryDeeds {
  readonly subcommands: readonly [string, string];
  /** Beginnings of words; all forms of a verb that begin so. */
  readonly said: readonly [string, string];
}

/** Deeds whose words hardly mean anything else. */
export const CONTRARY_DEEDS: readonly ContraryDeeds[] = [
  {
    subcommands: ['start', 'stop kill'],
    said: [
      'start startet starten inicia iniciar arranca arrancar démarre démarrer lance lancer avvia avviare uruchom uruchamia запускает запустить запуск başlat başlatır başlatma 启动 启用 開始 起動 시작',
      'stop stops stopping halt halts stoppt stoppen anhalten hält beendet beenden detiene detener para parar arrête arrêter ferma fermare arresta zatrzymaj zatrzymuje останавливает остановить остановка durdur durdurur durdurma 停止 关闭 중지 정지 멈춤',
    ],
  },
  {
    subcommands: ['create build', 'rm remove delete destroy prune'],
    said: [
      'build builds baut bauen construye construir constrói construit construire costruisce buduje zbuduj собирает собрать derler 构建 ビルド 빌드 create creates creating erstellt erstellen anlegen crea crear cria criar crée créer creare utwórz tworzy создаёт создает создать создание oluştur oluşturur oluşturma 创建 新建 作成 생성',
      'delete deletes deleting remove removes removing löscht löschen entfernt entfernen elimina eliminar borra borrar remove remover apaga apagar supprime supprimer rimuove rimuovere usuń usuwa удаляет удалить удаление sil siler silme kaldır kaldırır 删除 移除 削除 삭제 제거',
    ],
  },
  {
    subcommands: ['add install', 'rm remove delete uninstall'],
    said: [
      'add adds adding install installs installing installiert installieren hinzufügen añade añadir agrega agregar instala instalar adiciona adicionar ajoute ajouter installe installer aggiunge aggiungere installa dodaj dodaje zainstaluj instaluje добавляет добавить устанавливает установить ekle ekler yükle yükler kur kurar 添加 安装 追加 추가 설치',
      'remove removes removing delete deletes deleting uninstall uninstalls deinstalliert deinstallieren entfernt entfernen löscht löschen elimina eliminar quita quitar desinstala desinstalar borra borrar remover apaga supprime supprimer désinstalle désinstaller rimuove rimuovere disinstalla usuń usuwa odinstaluj удаляет удалить sil siler kaldır kaldırır 删除 移除 卸载 削除 삭제 제거',
    ],
  },
  {
    subcommands: ['enable', 'disable'],
    said: [
      'enable enables enabling aktiviert aktivieren einschalten habilita habilitar activa activar ativa ativar active activer abilita abilitare attiva włącz włącza включает включить etkinleştir etkinleştirir 启用 有効 활성화',
      'disable disables disabling deaktiviert deaktivieren ausschalten deshabilita deshabilitar desactiva desactivar desabilita desativa désactive désactiver disabilita disattiva wyłącz wyłącza отключает отключить выключает выключить devredışı 禁用 無効 비활성화',
    ],
  },
  {
    subcommands: ['push', 'pull fetch clone'],
    said: [
      'push pushes upload uploads hochladen sube subir envia enviar envoie envoyer carica wypchnij wysyła отправляет отправить gönder gönderir 推送 上传 プッシュ 푸시',
      'pull pulls fetch fetches download downloads herunterladen baja bajar descarga descargar baixa baixar télécharge télécharger récupère récupérer scarica pobierz pobiera скачивает скачать забирает получает indir indirir çek çeker 拉取 下载 取得 プル 다운로드',
    ],
  },
  {
    subcommands: ['mount', 'umount unmount'],
    said: [
      'mount mounts mounting einhängen hängt monta montar monte monter montare zamontuj montuje монтирует примонтировать bağla bağlar 挂载 マウント 마운트',
      'unmount unmounts umount aushängen desmonta desmontar démonte démonter smonta smontare odmontuj odmontowuje размонтирует отмонтировать 卸载 アンマウント 언마운트',
    ],
  },
  {
    subcommands: ['pause', 'unpause resume'],
    said: [
      'pause pauses pausiert pausieren pausa pausar приостанавливает duraklat 暂停 一時停止 일시정지',
      'resume resumes unpause unpauses fortsetzen reanuda reanudar retoma reprend reprendre riprende wznów возобновляет sürdür 恢复 再開 재개',
    ],
  },
  {
    subcommands: ['attach', 'detach'],
    said: [
      'attach attaches attaching anhängen adjunta conecta attache attacher 附加 连接 アタッチ',
      'detach detaches detaching abhängen lösen separa desconecta détache détacher stacca ayır ayrıl 分离 デタッチ',
    ],
  },
  {
    subcommands: ['lock', 'unlock'],
    said: [
      'lock locks sperrt sperren bloquea bloquear bloqueia verrouille blocca zablokuj блокирует kilitle 锁定 ロック',
      'unlock unlocks entsperrt entsperren desbloquea desbloquear desbloqueia déverrouille sblocca odblokuj разблокирует 解锁 アンロック',
    ],
  },
  {
    subcommands: ['up', 'down'],
    said: [
      'start starts starting startet starten hochfahren inicia levanta sube démarre lance avvia uruchom запускает başlat başlatır 启动 起動 시작',
      'stop stops stopping stoppt stoppen beendet herunterfahren detiene para arrête ferma zatrzymaj останавливает durdur durdurur 停止 중지',
    ],
  },
  {
    subcommands: ['login', 'logout'],
    said: ['anmelden einloggen 登录 ログイン 로그인', 'abmelden ausloggen 登出 退出 ログアウト 로그아웃'],
  },
];
