/** Turkish words of notes about tools, as they stand in sentences; common ones that stand near to them are here so that they are known. */
export const turkish = `
  açmak açıklama açıklaması açılır adres ağaç alan alternatif altında alınır anahtar analiz anlamına araç
  araçlar aradığımız aralık arama aramak aranan arasında argüman arka arkasında arşiv artık atama atamak
  atlamak ayar ayarlamak ayarlanır ayarlar ayarları ayrıca ayrıntı ayrıntılı bağlamak bağlanmak bağlantı
  bağlanır bağlı bakmak barındırır başarılı basit başka başlamak başlangıç başlatma başlatmak başlatılır
  başlatır başlık başvuru bekleme belge belirlemek belirler belirli belirtilen belirtir belirtmek belleği
  benzer benzersiz bileşen bilgi bilgileri bilgisayar bilinen birden birim birleştirir birleştirme
  birleştirmek birlikte bitirmek bölüm boşluk boyut boyutu bulma bulmak bulunan bulunduğu bulunur bütün büyük
  büyüklük çalışan çalışma çalışmak çalıştığı çalıştırma çalıştırmak çalıştırılan çalıştırılır çalıştırır
  çalışır çekilir çekirdek çekmek çerçeve çevre cihaz çoğaltma çözüm çıkarmak çıkarır çıkmak çıktı çıkış
  dağıtım daha değer değerleri değişiklik değişiklikler değişiklikleri değişken değiştirilir değiştirir
  değiştirme değiştirmek denetim denetleme depo depolama desteklemek destekler detaylı dizin dizinde dizini
  dizinler doğru doğrudan doğrulama donanım dosya dosyada dosyalar dosyaları dosyanın dosyası dosyayı düğüm
  durdurma durdurmak durdurulur durdurur durum duruma durumu durumunu düzen düzenleme düzenlemek düzenli
  edilen edilir edilmesi ekleme eklemek eklenen eklenir ekler ekran erişim erişmek etkileşimli etkin
  etkinleştirir etkinleştirme etkinleştirmek evrensel fark farklı filtrelemek fonksiyon geçerli geçici geçiş
  geçmek geçmiş geliştirici geliştirme genel genellikle gerçekleştirir gerekir gerekli geri getirir getirmek
  giden girdi giriş girmek gizlemek gönderilir gönderir göndermek göre görev görevler görmek görüntü görüntüle
  görüntüleme görüntülemek görüntülenir görüntüler görünür gösterilir gösterir göstermek grup güncel
  güncelleme güncellemek günceller güncelleştirme günlük günlükleri güvenli güvenlik hakkında hale hangi harf
  hata hataları hazırlamak hedef hemen herhangi hesap hizmet hızlı içerdiği içerdiğinde içerdiğini içeren
  içeriği içeriğini içeriğinin içerik içerir içerisinde içinde içindeki iletişim ilgili ilişkili imaj imleç
  indirir indirme indirmek işaret işaretçi isim işlem işlemi işlemleri işletim işlev ismi isteğe istemci
  istenen istenilen istiyorsak izin izinler izinleri izleme izlemek kaldırma kaldırmak kaldırılır kaldırır
  kalıcı kapatma kapatmak kapatır kapsayıcı karakter karşılaştırma karşılaştırmak karşılık katman katı
  katıları kaybolur kaydeder kaydetmek kaynak kaynaklar kayıt kayıtlar klasör klavye kod komut komutlar
  komutları komutu komutun konak konsol konteyner konteyneri konteynerler kontrol konum kopya kopyalama
  kopyalamak kopyalar kopyası kullanabiliriz kullanarak kullanmak kullanıcı kullanıcılar kullanıcının
  kullanılabilir kullanılan kullanılarak kullanılır kullanım kullanımı kullanıyoruz kurmak kurulu kurulum
  kütüphane kuyruk liste listeleme listelemek listelenir listelenmek listeler makine mantıksal merkez mesaj
  metin mevcut miktar model modül nesne numara numarası okuma okumak okunur olarak olduğu olduğunu olması
  olmayan olmuştur oluşan oluştur oluşturan oluşturma oluşturmak oluşturulan oluşturulur oluşturur önbellek
  önceki öncelik önemli örneği örneğin örnek ortam otomatik oturum oturumu özel özellik özellikleri özet paket
  paketi paketler panel parametre parça parola pencere pencereler program programlama proje protokol rasgele
  rastgele resim rol şablon sadece sağlamak sağlar sahip satır satırlar satırı sayfa sayı sayısı seçenek
  seçenekleri seçilen seçim seçmek şekilde sertifika servis şifre siler silinen silinir silme silmek sistem
  sistemde sistemi sonlandırmak sonlandırır sonraki sonuç sonuçlar sorgu sorgulama sunucu sunucuda sunucular
  sunucuya süreç sürekli sürücü sürüm sürümü sütun sıfırlama sıralama tablo tanım tanımlama tanımlamak
  tanımlanan tarafından tarih taşıma taşımak tekrar temel temizlemek temizler terminal test toplam toplu türü
  tutmak tıklamak üretmek üstünde uygulama uygulamak uygulamalar uygulanır uzak uzantı üzerinde üzerindeki
  üzerinden üzerine varlık varsayılan veri verilen verileri verir verisi veritabanı versiyon yama yamaları
  yamanın yapma yapmak yapmaları yapmanın yapı yapılan yapılandırma yapılandırmak yapılır yardım yardımcı
  yardımıyla yazdırmak yazma yazmak yazılım yeniden yenilemek yerel yerine yerleştirmek yetki yetkili yol yolu
  yönetici yöneticisi yönetim yönetmek yükleme yüklemek yüklenir yükler yürütme zaman zamanlayıcı zorla
`;
