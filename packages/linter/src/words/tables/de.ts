/** German words of notes about tools, in their first form; common ones that stand near to them are here so that they are known. */
export const german = `
  Abbild Abbilder abbrechen Abfrage Abfragen Abhängigkeit Ablauf ablegen abmelden abrufen Abschnitt absenden
  Absender absolut abspeichern Adresse Aktion aktiv aktivieren aktivierte aktualisieren aktuell allgemein
  alternativ andere anderen ändern anders Änderung anfangen anfügen Angabe angeben angeboten angegeben
  angehängt angelegt angemeldet angezeigt anhalten anhand anhängen anlegen anmelden Anmeldung anpassen
  Anpassung Ansicht ansprechen Anweisung anwenden Anwender Anwendung Anzahl Anzeige anzeigen Arbeit arbeiten
  Arbeitsverzeichnis Archiv Argument Attribut Aufgabe aufgeben aufheben auflisten Aufruf aufrufen aufsetzen
  ausblenden Ausdruck ausführen Ausführung Ausgabe ausgeben ausgehend ausgewählt auslesen ausprobieren
  ausschalten ausschließen austauschen Auswahl auswählen Authentifizierung automatisch außerdem außerhalb
  Backup basieren Basis bearbeiten Bearbeitung Bedingung beenden Befehl Befehle Befehlszeile begann Beginn
  beginnen begonnen behalten Beispiel beispielsweise bekannt bekommen beliebig benennen benötigen benutzen
  Benutzer Benutzername Berechtigung Bereich bereits bereitstellen Bereitstellung Beschreibung beschrieben
  besitzen besondere bestätigen bestehen bestehend bestimmen bestimmt betreffen Betriebssystem Bezeichnung
  Bibliothek Bildschirm binden bisherig Branch brauchen Browser Bruch Brüche Cluster Container darstellen
  Darstellung Datei Dateien Dateiname Dateisystem Daten Datenbank Datenträger Datum dauerhaft definieren
  definiert Definition Details Dienst Dienste direkt Dokument Dokumentation dokumentieren doppelt drücken
  durchführen durchsuchen dynamisch ebenfalls Editor eigene Eigenschaft eigentlich eignen einbinden Einbindung
  einfach einfügen einführen Eingabe eingeben einige einiger einloggen einmalig einrichten Einrichtung
  einsehen einstellen Einstellung Eintrag einzeln einzige Element empfangen empfehlen empfiehlt endgültig
  entfernen entfernt enthält enthalten entscheiden entsprechen entsprechend entwickeln Entwickler Entwicklung
  ergänzen Ergebnis erhalten erlauben ermöglichen erneut erreichbar erreichen ersetzen erste erstellen
  erstellt Erstellung erweitern erweitert Erweiterung erzeugen erzeugt existieren existierend exportieren
  extern Fehler fehlerhaft Fehlermeldung Fenster Festplatte feststellen filtern finden folgen folgend folgende
  Format formatieren fortlaufend fortsetzen Freigabe freigeben führen Funktion funktionieren geändert gefunden
  gelöscht gemeinsam genannt genau generieren genutzt gesamt geschrieben gespeichert gestartet gestoppt
  getrennt gewünscht gleich gleichzeitig global grafisch Größe Grundlage Gruppe gültig Handbuch hängen häufig
  Hauptverzeichnis herausfinden herstellen herunterfahren herunterladen hierbei Hilfe hilfreich Hintergrund
  hinzufügen hinzugefügt Historie hochladen Image importieren Index Information Inhalt Inhalte initialisieren
  inklusive innerhalb Installation installieren installiert Instanz interaktiv intern jeweilig jeweils
  Kennwort Klasse klonen Knoten kombinieren Kommando Kommentar kompilieren komplett Komponente Konfiguration
  konfigurieren Konflikt können konnten könnten Konsole Kontext Kontrolle kontrollieren Kopie kopieren laden
  landen laufend laufenden Laufwerk Laufzeit leeren Leerzeichen Leistung Leitung lesbar letzte letzten Liste
  listen lokal Löschen löschen machen Mädchen manche manchen manuell markieren Maschine maximal mehrere
  meisten Menge Menschen Methode mitteilen Modul möglich Möglichkeit Muster nachdem nachfolgend nachladen
  Nachricht nachträglich namens Netzwerk neueste neuesten Neustart neustarten nochmal normal notwendig Nummer
  nummerieren nutzen Nutzer Nutzung Oberfläche oder offen offene offenen öffentlich öffnen Operation Option
  optional Ordner Ordnung Paket Paketquelle Parameter Partition Passwort Pfad Pfeiltasten physisch Platzhalter
  Position praktisch privat Problem Programm programmieren Projekt Protokoll Prozess prüfen Punkt Quellcode
  Quelle Quelltext Rechner Rechte Referenz Regel reguläre Reihenfolge rekursiv relativ Repository Ressource
  Ressourcen Rückgabe rückgängig sämtliche schalten schließen Schlüssel schneller Schnittstelle schreiben
  Schritt Seite selektieren separat Server setzen sicher Sicherheit Sicherung sichtbar Signal Sitzung sofort
  solche solchen sollen sollten sonstige sortieren Spalte später Speicher speichern Speicherplatz speziell
  Sprache springen Stand Standard standardmäßig starten Status stehen Stelle Stern steuern Steuerung stoppen
  Struktur Suche suchen symbolisch Syntax System Systeme systemweit Tabelle Tastatur Taste Tastenkombination
  teilen temporär Terminal testen Treiber trennen typisch Überblick übergeben überprüfen überschreiben
  überschrieben Überschrift Übersicht übersichtlich übertragen Übertragung überwachen übrig umbenennen
  Umgebung Umgebungsvariable umgehen umleiten umschalten umwandeln unabhängig ungültig unterscheiden
  Unterschied unterschieden unterschiedlich unterstützen Unterstützung untersuchen Unterverzeichnis
  ursprünglich Variable veraltet veralteten verändern verbinden Verbindung verbunden vereinfachen verfolgen
  verfügbar Verfügung vergangen Vergleich vergleichen verglichen verhalten verhindern verlassen verlinken
  vermeiden vermieden verschieben verschieden verschlüsseln verschlüsselt Verschlüsselung versehen versiehst
  Version versionieren versteckt verstehen verwalten Verwaltung verwenden verwendet Verwendung verwiesen
  Verzeichnis Verzeichnisse verzichten virtuell vollständig Volumen vorbereiten vorhanden vorher vorherig
  Vorlage Vorschau vorwärts wählen während warten Warteschlange wechseln weiter weitere weiterhin weiterleiten
  welche welchen werden Werkzeug Werte wichtig wichtige wiederherstellen Wiederherstellung wiederholen wollen
  wollten worden Wort wurden würden Wurzelverzeichnis Zahl Zeichen Zeichenkette zeichnen zeigen Zeiger Zeile
  Zeilen Zeilenumbruch Zeit zeitlich Zeitpunkt Zeitraum Ziel Zielverzeichnis zudem Zugang zugehörig zugreifen
  Zugriff Zugriffsrechte zulassen zunächst zuordnen zurück zurückgeben zurücksetzen zusammen zusammenfassen
  Zusammenfassung zusammenführen zusätzlich Zustand zuständig zuvor zuweisen Zwischenablage zwischenspeichern
`;
