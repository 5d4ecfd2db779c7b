<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Everything but the language goes back to how the car was delivered.</source>
        <translation>Alles außer der Sprache wird auf den Auslieferungszustand zurückgesetzt.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Verwendete Software</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Alle Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Signal catalogue</source>
        <translation>Signalkatalog</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What comes over the bus</source>
        <translation>Was über den Bus kommt</translation>
    </message>
</context>
<context>
    <name>ArcGauge</name>
    <message>
        <source>%1, not current</source>
        <translation>%1, nicht aktuell</translation>
    </message>
</context>
<context>
    <name>ArrivalRow</name>
    <message>
        <source>Arrival %1, %2, %3</source>
        <translation>Ankunft %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>AwayMark</name>
    <message>
        <source>Destination, %1 away. Show it</source>
        <translation>Ziel, %1 entfernt. Zeigen</translation>
    </message>
    <message>
        <source>Destination. Show it</source>
        <translation>Ziel. Zeigen</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>%1, not current</source>
        <translation>%1, nicht aktuell</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
</context>
<context>
    <name>BarControls</name>
    <message>
        <source>10 seconds back</source>
        <translation>10 Sekunden zurück</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 Sekunden vor</translation>
    </message>
    <message>
        <source>60 seconds back</source>
        <translation>60 Sekunden zurück</translation>
    </message>
    <message>
        <source>60 seconds on</source>
        <translation>60 Sekunden vor</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Fold the bar</source>
        <translation>Leiste einklappen</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Jump among: %1</source>
        <translation>Springen unter: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Einen Schritt vor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Step by: %1</source>
        <translation>Schritt: %1</translation>
    </message>
    <message>
        <source>Tag this moment</source>
        <translation>Diesen Moment markieren</translation>
    </message>
</context>
<context>
    <name>BatteryBar</name>
    <message>
        <source>%1, not current</source>
        <translation>%1, nicht aktuell</translation>
    </message>
</context>
<context>
    <name>BatteryCard</name>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Pack temperature</source>
        <translation>Batterietemperatur</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Ladestand</translation>
    </message>
</context>
<context>
    <name>BootTile</name>
    <message>
        <source>Boot</source>
        <translation>Kofferraum</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>Zu</translation>
    </message>
</context>
<context>
    <name>BusPanel</name>
    <message>
        <source>Every known signal is as fresh as it should be.</source>
        <translation>Alle bekannten Signale sind so aktuell, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>Every message so far could be read and was in range.</source>
        <translation>Alle Nachrichten waren bisher lesbar und im zulässigen Bereich.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Not current</source>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Calls. Your phone takes it</source>
        <translation>Ruft an. Ihr Telefon nimmt an</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Simulated call</source>
        <translation>Simulierter Anruf</translation>
    </message>
</context>
<context>
    <name>CarSolid</name>
    <message>
        <source>Bring the view back</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Walk around the car</source>
        <translation>Um das Auto herumgehen</translation>
    </message>
</context>
<context>
    <name>ChargingView</name>
    <message>
        <source>Charging power</source>
        <translation>Ladeleistung</translation>
    </message>
    <message>
        <source>Charging power over the state of charge, now %1</source>
        <translation>Ladeleistung über dem Ladestand, jetzt %1</translation>
    </message>
    <message>
        <source>kW %1</source>
        <translation>kW %1</translation>
    </message>
</context>
<context>
    <name>ClimateControls</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>ClimateEnd</name>
    <message>
        <source>fan %1 %</source>
        <translation>Gebläse %1 %</translation>
    </message>
    <message>
        <source>seat heating %1 %</source>
        <translation>Sitzheizung %1 %</translation>
    </message>
</context>
<context>
    <name>ClimateSheet</name>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Beifahrer</translation>
    </message>
</context>
<context>
    <name>ClimateSide</name>
    <message>
        <source>%1 cooler</source>
        <translation>%1: kühler</translation>
    </message>
    <message>
        <source>%1 warmer</source>
        <translation>%1: wärmer</translation>
    </message>
    <message>
        <source>%1, seat heating</source>
        <translation>%1: Sitzheizung</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>ClimateTiles</name>
    <message>
        <source>Cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>Rear window</source>
        <translation>Heckscheibe</translation>
    </message>
    <message>
        <source>Recirculate</source>
        <translation>Umluft</translation>
    </message>
    <message>
        <source>Same for both</source>
        <translation>Für beide gleich</translation>
    </message>
    <message>
        <source>Windscreen</source>
        <translation>Frontscheibe</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simuliert</translation>
    </message>
    <message>
        <source>A recording plays: it cannot be changed</source>
        <translation>Eine Aufzeichnung läuft, sie lässt sich nicht verändern</translation>
    </message>
    <message>
        <source>Demo console</source>
        <translation>Demo-Konsole</translation>
    </message>
    <message>
        <source>ev-cockpit: demo console</source>
        <translation>ev-cockpit: Demo-Konsole</translation>
    </message>
</context>
<context>
    <name>ConsumptionView</name>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Consumption over the last %1, mean %2 %3</source>
        <translation>Verbrauch der letzten %1, im Mittel %2 %3</translation>
    </message>
    <message>
        <source>Last %1. %2</source>
        <translation>Letzte %1. %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cover of %1</source>
        <translation>Cover von %1</translation>
    </message>
</context>
<context>
    <name>DeviceView</name>
    <message>
        <source>Back to the home</source>
        <translation>Zurück zum Zuhause</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Favourite. Touch to take it from the first</source>
        <translation>Favorit. Antippen nimmt ihn heraus</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Zum Favoriten machen</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Driver&apos;s climate</source>
        <translation>Klima Fahrerseite</translation>
    </message>
    <message>
        <source>Passenger&apos;s climate</source>
        <translation>Klima Beifahrerseite</translation>
    </message>
</context>
<context>
    <name>DockTools</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Notifications, %1</source>
        <translation>Mitteilungen, %1</translation>
    </message>
    <message>
        <source>Quick settings</source>
        <translation>Schnelleinstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>DoorControls</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Hold to open</source>
        <translation>Zum Öffnen halten</translation>
    </message>
    <message>
        <source>How far open</source>
        <translation>Wie weit offen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>EnergyBlock</name>
    <message>
        <source>Charge</source>
        <translation>Ladestand</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
</context>
<context>
    <name>EnergyPanel</name>
    <message>
        <source>Charging</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Fahren</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
</context>
<context>
    <name>FanPicture</name>
    <message>
        <source>Fan</source>
        <translation>Gebläse</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>FavouritesCard</name>
    <message>
        <source>Favourites at home</source>
        <translation>Favoriten zu Hause</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Live, %1</source>
        <translation>Live, %1</translation>
    </message>
    <message>
        <source>Vehicle %1</source>
        <translation>Fahrzeug %1</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>signals</source>
        <translation>Signale</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>FlowCard</name>
    <message>
        <source>Charger</source>
        <translation>Ladesäule</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Fahren</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Bordnetz</translation>
    </message>
</context>
<context>
    <name>FlowPicture</name>
    <message>
        <source>The house takes %1</source>
        <translation>Das Haus verbraucht %1</translation>
    </message>
    <message>
        <source>house</source>
        <translation>Haus</translation>
    </message>
</context>
<context>
    <name>FootBlock</name>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
</context>
<context>
    <name>GearRow</name>
    <message>
        <source>Gear %1</source>
        <translation>Fahrstufe %1</translation>
    </message>
    <message>
        <source>Gear %1, not current</source>
        <translation>Fahrstufe %1, nicht aktuell</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Keep holding</source>
        <translation>Weiter halten</translation>
    </message>
    <message>
        <source>by touch, press and hold</source>
        <translation>bei Berührung gedrückt halten</translation>
    </message>
</context>
<context>
    <name>HomeCard</name>
    <message>
        <source>press and hold, or the delete key, hides it until the next trip</source>
        <translation>Gedrückt halten oder Entfernen blendet sie bis zur nächsten Fahrt aus</translation>
    </message>
</context>
<context>
    <name>HomeCardMain</name>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>The house&apos;s energy</source>
        <translation>Energie des Hauses</translation>
    </message>
</context>
<context>
    <name>HomeCards</name>
    <message>
        <source>Hidden until the next trip</source>
        <translation>Bis zur nächsten Fahrt ausgeblendet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>HomePanel</name>
    <message>
        <source>Connect Home Assistant, and its devices appear here</source>
        <translation>Home Assistant verbinden, dann erscheinen hier die Geräte</translation>
    </message>
    <message>
        <source>Hold a device in its room and touch the star, and it stands here</source>
        <translation>Ein Gerät in seinem Raum halten und den Stern antippen, dann steht es hier</translation>
    </message>
    <message>
        <source>No favourites</source>
        <translation>Keine Favoriten</translation>
    </message>
    <message>
        <source>No home yet</source>
        <translation>Noch kein Zuhause</translation>
    </message>
</context>
<context>
    <name>HomeTile</name>
    <message>
        <source>More of %1</source>
        <translation>Mehr zu %1</translation>
    </message>
</context>
<context>
    <name>KeyboardKey</name>
    <message>
        <source>Close the keyboard</source>
        <translation>Tastatur schließen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Figures and signs</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>KeyboardKeys</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
</context>
<context>
    <name>LevelControls</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>Lever</name>
    <message>
        <source>%1 as the scenario has it</source>
        <translation>%1 wie im Szenario</translation>
    </message>
</context>
<context>
    <name>LeversCard</name>
    <message>
        <source>Charge</source>
        <translation>Ladestand</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>Tageslicht</translation>
    </message>
    <message>
        <source>Outside temperature</source>
        <translation>Außentemperatur</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>Charge now</source>
        <translation>Jetzt laden</translation>
    </message>
    <message>
        <source>Limit %1 %</source>
        <translation>Limit %1 %</translation>
    </message>
    <message>
        <source>Limit –</source>
        <translation>Limit –</translation>
    </message>
    <message>
        <source>Lower the limit</source>
        <translation>Limit senken</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>Limit erhöhen</translation>
    </message>
    <message>
        <source>Stop charging</source>
        <translation>Laden beenden</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message>
        <source>%1, not current</source>
        <translation>%1, nicht aktuell</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
</context>
<context>
    <name>LiveProblems</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Shown, but look at this</source>
        <translation>Wird gezeigt, aber bitte ansehen</translation>
    </message>
    <message>
        <source>The last good version stays</source>
        <translation>Die letzte gute Fassung bleibt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockControls</name>
    <message>
        <source>Hold to unlock</source>
        <translation>Zum Entriegeln halten</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verriegeln</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
</context>
<context>
    <name>MainCard</name>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Reifen</translation>
    </message>
</context>
<context>
    <name>ManeuverCard</name>
    <message>
        <source>In %1: %2</source>
        <translation>In %1: %2</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>Heading up. Change the view</source>
        <translation>In Fahrtrichtung. Ansicht wechseln</translation>
    </message>
    <message>
        <source>North up. Change the view</source>
        <translation>Norden oben. Ansicht wechseln</translation>
    </message>
    <message>
        <source>Overview. Change the view</source>
        <translation>Übersicht. Ansicht wechseln</translation>
    </message>
    <message>
        <source>Recentre</source>
        <translation>Zentrieren</translation>
    </message>
</context>
<context>
    <name>MapKeys</name>
    <message>
        <source>Arrows move the map, enter chooses the middle</source>
        <translation>Pfeile verschieben die Karte, Eingabe wählt die Mitte</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Karte verschieben</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Choose something from the list</source>
        <translation>Wählen Sie etwas aus der Liste</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Keine Wiedergabe</translation>
    </message>
    <message>
        <source>The car says nothing about its player yet</source>
        <translation>Der Player des Fahrzeugs hat sich noch nicht gemeldet</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No map pack. The way you drive is drawn.</source>
        <translation>Kein Kartenpaket. Der gefahrene Weg wird gezeichnet.</translation>
    </message>
    <message>
        <source>The band is where the charge ends as the crow flies. Roads are %1 times as long.</source>
        <translation>Das Band zeigt, wie weit der Strom in Luftlinie reicht. Straßen sind %1-mal so lang.</translation>
    </message>
    <message>
        <source>Where the car is, is not known yet.</source>
        <translation>Der Standort ist noch nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1, not current</source>
        <translation>%1, nicht aktuell</translation>
    </message>
</context>
<context>
    <name>NotificationCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Löschen: %1</translation>
    </message>
</context>
<context>
    <name>NotificationCentre</name>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Quick settings</source>
        <translation>Schnelleinstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What the car and your home have to tell stands here</source>
        <translation>Hier steht, was Fahrzeug und Zuhause zu melden haben</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>OverlaySheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Asking the vehicle</source>
        <translation>Anfrage an das Fahrzeug</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>End guidance</source>
        <translation>Zielführung beenden</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
</context>
<context>
    <name>PlacePin</name>
    <message>
        <source>%1 on the map</source>
        <translation>%1 auf der Karte</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Here on the map</source>
        <translation>Hier auf der Karte</translation>
    </message>
</context>
<context>
    <name>PlayingCard</name>
    <message>
        <source>%1 by %2 plays</source>
        <translation>%1 von %2 läuft</translation>
    </message>
    <message>
        <source>%1 by %2, paused</source>
        <translation>%1 von %2, angehalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
</context>
<context>
    <name>PowerBar</name>
    <message>
        <source>%1, not current</source>
        <translation>%1, nicht aktuell</translation>
    </message>
</context>
<context>
    <name>PowerBlock</name>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>%1, not current</source>
        <translation>%1, nicht aktuell</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>QuickSettings</name>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Gebläse</translation>
    </message>
    <message>
        <source>Quick settings</source>
        <translation>Schnelleinstellungen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>QuickTiles</name>
    <message>
        <source>Always day</source>
        <translation>Immer Tag</translation>
    </message>
    <message>
        <source>Always night</source>
        <translation>Immer Nacht</translation>
    </message>
    <message>
        <source>By the light outside</source>
        <translation>Nach dem Außenlicht</translation>
    </message>
    <message>
        <source>Charge port</source>
        <translation>Ladeklappe</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>Defrost</source>
        <translation>Entfrosten</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entriegelt</translation>
    </message>
</context>
<context>
    <name>RangeView</name>
    <message>
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>The car has not said yet how it reckons its range</source>
        <translation>Noch nicht bekannt, wie die Reichweite berechnet wird</translation>
    </message>
</context>
<context>
    <name>ReplayBarView</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Unfold the bar</source>
        <translation>Leiste ausklappen</translation>
    </message>
</context>
<context>
    <name>ReplaySheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale %1</source>
        <translation>Maßstab %1</translation>
    </message>
</context>
<context>
    <name>ScenariosCard</name>
    <message>
        <source>Scenarios show here as soon as a simulated vehicle is there</source>
        <translation>Szenarien erscheinen hier, sobald ein simuliertes Fahrzeug da ist</translation>
    </message>
</context>
<context>
    <name>SearchOverlay</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Places, music, settings, home</source>
        <translation>Orte, Musik, Zuhause …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>Waits until you stop</source>
        <translation>Wartet, bis Sie anhalten</translation>
    </message>
    <message>
        <source>What stands beside can be opened while you drive</source>
        <translation>Was daneben steht, lässt sich auch während der Fahrt öffnen</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Zuletzt Gesuchtes löschen</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Try fewer letters, or another word</source>
        <translation>Versuchen Sie weniger Buchstaben oder ein anderes Wort</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>ev-cockpit</source>
        <translation>ev-cockpit</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>This car</source>
        <translation>Dieses Fahrzeug</translation>
    </message>
    <message>
        <source>Tyres and brakes</source>
        <translation>Reifen und Bremsen</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Where the steering wheel is. What the driver needs stays on that side.</source>
        <translation>Wo das Lenkrad ist. Was der Fahrer braucht, bleibt auf dieser Seite.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message>
        <source>not current</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>waiting for the vehicle</source>
        <translation>wartet auf das Fahrzeug</translation>
    </message>
</context>
<context>
    <name>SpeedBlock</name>
    <message>
        <source>Speed %1 %2</source>
        <translation>Geschwindigkeit %1 %2</translation>
    </message>
    <message>
        <source>Speed %1 %2, not current</source>
        <translation>Geschwindigkeit %1 %2, nicht aktuell</translation>
    </message>
</context>
<context>
    <name>SpeedSign</name>
    <message>
        <source>Speed limit %1</source>
        <translation>Tempolimit %1</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Divide the screen</source>
        <translation>Bildschirm teilen</translation>
    </message>
</context>
<context>
    <name>StaleMark</name>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>nicht aktuell</translation>
    </message>
</context>
<context>
    <name>StepperRow</name>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>StoryBar</name>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%1 von %2. %3</translation>
    </message>
    <message>
        <source>A story of %1 minutes through every panel</source>
        <translation>Eine Geschichte von %1 Minuten durch alle Bereiche</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave the story</source>
        <translation>Geschichte verlassen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Pause the story</source>
        <translation>Geschichte anhalten</translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation>Geschichte abspielen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Schritt zurück</translation>
    </message>
</context>
<context>
    <name>TagsSheet</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Remove the tag at %1</source>
        <translation>Marke bei %1 entfernen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Ohne Notiz</translation>
    </message>
</context>
<context>
    <name>Telltales</name>
    <message>
        <source>%1, not current</source>
        <translation>%1, nicht aktuell</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Clear %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Arrive with 38 %</source>
        <translation>Ankunft mit 38 %</translation>
    </message>
    <message>
        <source>Panels and colours change at once</source>
        <translation>Bereiche und Farben wechseln sofort</translation>
    </message>
    <message>
        <source>Predicted 41 %, colder than planned</source>
        <translation>Vorhergesagt waren 41 %, kälter als geplant</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
</context>
<context>
    <name>TimelineTrack</name>
    <message>
        <source>Nothing is marked in this recording</source>
        <translation>In dieser Aufnahme ist nichts vermerkt</translation>
    </message>
    <message>
        <source>Timeline, %1 of %2</source>
        <translation>Zeitleiste, %1 von %2</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>not current</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>waiting for the vehicle</source>
        <translation>wartet auf das Fahrzeug</translation>
    </message>
</context>
<context>
    <name>Touchable</name>
    <message>
        <source>not current</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>waiting for the vehicle</source>
        <translation>wartet auf das Fahrzeug</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Next</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger Titel</translation>
    </message>
</context>
<context>
    <name>UnitRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Distance and speed</source>
        <translation>Entfernung und Geschwindigkeit</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>Reifendruck</translation>
    </message>
</context>
<context>
    <name>WheelLabels</name>
    <message>
        <source>Tyre pressure, %1</source>
        <translation>Reifendruck, %1</translation>
    </message>
</context>
<context>
    <name>bus</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) back</source>
        <translation>
            <numerusform>%n Rücksprung</numerusform>
            <numerusform>%n Rücksprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>Real vehicle</source>
        <translation>Echtes Fahrzeug</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>clock %1 ×</source>
        <translation>Uhr %1 ×</translation>
    </message>
    <message>
        <source>clock paused</source>
        <translation>Uhr angehalten</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>keine Uhr</translation>
    </message>
</context>
<context>
    <name>climate</name>
    <message>
        <source>%1 in here</source>
        <translation>%1 im Innenraum</translation>
    </message>
    <message>
        <source>%1 in here, as you like it</source>
        <translation>%1 im Innenraum, wie gewünscht</translation>
    </message>
    <message>
        <source>%1 in here, cooling to %2</source>
        <translation>%1 im Innenraum, wird auf %2 gekühlt</translation>
    </message>
    <message>
        <source>%1 in here, warming to %2</source>
        <translation>%1 im Innenraum, wird auf %2 geheizt</translation>
    </message>
    <message>
        <source>The car has not said how warm it is</source>
        <translation>Die Innentemperatur ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Doorbell</source>
        <translation>Türklingel</translation>
    </message>
    <message>
        <source>Fast charger</source>
        <translation>Schnelllader</translation>
    </message>
    <message>
        <source>Nobody is there to take it</source>
        <translation>Niemand ist da, der ihn annimmt</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <source>Ten minutes on</source>
        <translation>Zehn Minuten weiter</translation>
    </message>
    <message>
        <source>Unplug</source>
        <translation>Ausstecken</translation>
    </message>
    <message>
        <source>Wallbox</source>
        <translation>Wallbox</translation>
    </message>
</context>
<context>
    <name>energy</name>
    <message>
        <source>%1 above rated</source>
        <translation>%1 über Normverbrauch</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 geladen</translation>
    </message>
    <message>
        <source>%1 at %2, in %3</source>
        <translation>%1 um %2, in %3</translation>
    </message>
    <message>
        <source>%1 below rated</source>
        <translation>%1 unter Normverbrauch</translation>
    </message>
    <message>
        <source>%1 to %2 as you drive</source>
        <translation>%1 bis %2 bei Ihrer Fahrweise</translation>
    </message>
    <message>
        <source>%1 waits for warmth</source>
        <translation>%1 erst bei warmer Batterie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All of it can be used</source>
        <translation>Vollständig nutzbar</translation>
    </message>
    <message>
        <source>Already at the limit of %1</source>
        <translation>Das Ladelimit von %1 ist schon erreicht</translation>
    </message>
    <message>
        <source>As rated</source>
        <translation>Wie Normverbrauch</translation>
    </message>
    <message>
        <source>Charged to %1</source>
        <translation>Auf %1 geladen</translation>
    </message>
    <message>
        <source>Charging to %1</source>
        <translation>Lädt bis %1</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kälte</translation>
    </message>
    <message>
        <source>Cold costs %1 of it</source>
        <translation>Kälte kostet davon %1</translation>
    </message>
    <message>
        <source>Cold costs %1 of it, a warm start saves %2</source>
        <translation>Kälte kostet davon %1, ein warmer Start spart %2</translation>
    </message>
    <message>
        <source>Drive a little to see what it costs</source>
        <translation>Fahren Sie ein Stück, dann steht hier der Verbrauch</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Fahren</translation>
    </message>
    <message>
        <source>Heating and cooling</source>
        <translation>Heizen und Kühlen</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Steigungen</translation>
    </message>
    <message>
        <source>How you drive</source>
        <translation>Fahrweise</translation>
    </message>
    <message>
        <source>Last %1 %2</source>
        <translation>Letzte %1 %2</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Nicht angeschlossen</translation>
    </message>
    <message>
        <source>Plug in and it charges to %1</source>
        <translation>Nach dem Anschließen wird bis %1 geladen</translation>
    </message>
    <message>
        <source>Plugged in, not charging</source>
        <translation>Angeschlossen, lädt nicht</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Range not known yet</source>
        <translation>Reichweite noch nicht bekannt</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Nach Norm</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Übriges</translation>
    </message>
    <message>
        <source>Start it here, or let the plan begin it</source>
        <translation>Hier starten oder den Ladeplan beginnen lassen</translation>
    </message>
    <message>
        <source>The battery is being warmed</source>
        <translation>Die Batterie wird erwärmt</translation>
    </message>
    <message>
        <source>Unplug when you leave, or raise the limit</source>
        <translation>Vor der Abfahrt ausstecken oder das Limit erhöhen</translation>
    </message>
    <message>
        <source>as fast as the car can</source>
        <translation>so schnell das Fahrzeug kann</translation>
    </message>
    <message>
        <source>as fast as the charger can</source>
        <translation>so schnell die Ladestation kann</translation>
    </message>
    <message>
        <source>at the limit you set</source>
        <translation>am eingestellten Limit</translation>
    </message>
    <message>
        <source>slower as the battery fills</source>
        <translation>langsamer, je voller die Batterie</translation>
    </message>
    <message>
        <source>slower until the battery is warm</source>
        <translation>langsamer, bis die Batterie warm ist</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>%1 from the sun</source>
        <translation>%1 von der Sonne</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 ist offen</translation>
    </message>
    <message>
        <source>%1 is open, %2 is unlocked</source>
        <translation>%1 ist offen, %2 ist entriegelt</translation>
    </message>
    <message>
        <source>%1 is unlocked</source>
        <translation>%1 ist entriegelt</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 verbraucht</translation>
    </message>
    <message numerus="yes">
        <source>%n light(s) on</source>
        <translation>
            <numerusform>%n Licht an</numerusform>
            <numerusform>%n Lichter an</numerusform>
        </translation>
    </message>
    <message>
        <source>All is quiet</source>
        <translation>Alles ruhig</translation>
    </message>
    <message>
        <source>All is shut and locked</source>
        <translation>Alles zu und verriegelt</translation>
    </message>
    <message>
        <source>Asked, but nothing changed</source>
        <translation>Angefordert, aber nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Heating to %1</source>
        <translation>Heizt auf %1</translation>
    </message>
    <message>
        <source>Home in %1</source>
        <translation>Zu Hause in %1</translation>
    </message>
    <message>
        <source>It cannot do that</source>
        <translation>Das geht hier nicht</translation>
    </message>
    <message>
        <source>It comes back by itself</source>
        <translation>Kommt von selbst wieder</translation>
    </message>
    <message>
        <source>It is jammed</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>Gehalten auf %1</translation>
    </message>
    <message>
        <source>No home yet</source>
        <translation>Noch kein Zuhause</translation>
    </message>
    <message>
        <source>Somebody is at the door</source>
        <translation>Jemand ist an der Tür</translation>
    </message>
    <message>
        <source>The home cannot be reached</source>
        <translation>Das Zuhause ist nicht erreichbar</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>battery %1</source>
        <translation>Speicher %1</translation>
    </message>
    <message>
        <source>bell ring</source>
        <translation>Klingel klingeln</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>car, plugged in</source>
        <translation>Auto, angeschlossen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>kühlt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>fertig um %1</translation>
    </message>
    <message>
        <source>door key</source>
        <translation>Tür Schlüssel</translation>
    </message>
    <message>
        <source>drying</source>
        <translation>trocknet</translation>
    </message>
    <message>
        <source>fan only</source>
        <translation>nur Lüfter</translation>
    </message>
    <message>
        <source>gate blind shutter</source>
        <translation>Tor Rollladen Jalousie</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>has not said anything yet</source>
        <translation>hat sich noch nicht gemeldet</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>heizt</translation>
    </message>
    <message>
        <source>heating thermostat warm</source>
        <translation>Heizung Thermostat warm</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>light lamp</source>
        <translation>Licht Lampe</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verriegelt</translation>
    </message>
    <message>
        <source>locking</source>
        <translation>verriegelt gerade</translation>
    </message>
    <message>
        <source>nobody has rung</source>
        <translation>niemand hat geklingelt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>off, %1</source>
        <translation>aus, %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>on, %1</source>
        <translation>ein, %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>rang at %1</source>
        <translation>geklingelt um %1</translation>
    </message>
    <message>
        <source>rinsing</source>
        <translation>spült</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>scene mood</source>
        <translation>Szene Stimmung</translation>
    </message>
    <message>
        <source>spinning</source>
        <translation>schleudert</translation>
    </message>
    <message>
        <source>stopped half-way</source>
        <translation>auf halbem Weg angehalten</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>switch socket</source>
        <translation>Schalter Steckdose</translation>
    </message>
    <message>
        <source>to the grid</source>
        <translation>ins Netz</translation>
    </message>
    <message>
        <source>touch to begin</source>
        <translation>zum Starten berühren</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entriegelt</translation>
    </message>
    <message>
        <source>unlocking</source>
        <translation>entriegelt gerade</translation>
    </message>
    <message>
        <source>washing</source>
        <translation>wäscht</translation>
    </message>
</context>
<context>
    <name>lockout</name>
    <message>
        <source>%1 more when you stop</source>
        <translation>%1 weitere, sobald Sie anhalten</translation>
    </message>
    <message>
        <source>Messages can be read once you stop</source>
        <translation>Nachrichten sind lesbar, sobald Sie anhalten</translation>
    </message>
    <message>
        <source>The car opens once you stop</source>
        <translation>Das Auto öffnet, sobald Sie anhalten</translation>
    </message>
    <message>
        <source>The keyboard waits until you stop</source>
        <translation>Die Tastatur wartet, bis Sie anhalten</translation>
    </message>
    <message>
        <source>There is more here once you stop</source>
        <translation>Mehr davon, sobald Sie anhalten</translation>
    </message>
    <message>
        <source>This can be set up once you stop</source>
        <translation>Das lässt sich einrichten, sobald Sie anhalten</translation>
    </message>
    <message>
        <source>This has to wait until you stop</source>
        <translation>Das muss warten, bis Sie anhalten</translation>
    </message>
    <message>
        <source>Video plays while you are parked</source>
        <translation>Videos laufen nur im Stand</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>%1 as the crow flies</source>
        <translation>%1 Luftlinie</translation>
    </message>
    <message>
        <source>Arrive with %1</source>
        <translation>Ankunft mit %1</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>At the roundabout</source>
        <translation>Im Kreisverkehr</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Here on the map</source>
        <translation>Hier auf der Karte</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Join the traffic</source>
        <translation>Einfädeln</translation>
    </message>
    <message>
        <source>Planned with %1: this drive takes less</source>
        <translation>Geplant mit %1: diese Fahrt braucht weniger</translation>
    </message>
    <message>
        <source>Planned with %1: this drive takes more</source>
        <translation>Geplant mit %1: diese Fahrt braucht mehr</translation>
    </message>
    <message>
        <source>Sharp left</source>
        <translation>Scharf links</translation>
    </message>
    <message>
        <source>Sharp right</source>
        <translation>Scharf rechts</translation>
    </message>
    <message>
        <source>Slightly left</source>
        <translation>Halb links</translation>
    </message>
    <message>
        <source>Slightly right</source>
        <translation>Halb rechts</translation>
    </message>
    <message>
        <source>Straight on</source>
        <translation>Geradeaus</translation>
    </message>
    <message>
        <source>Take the exit</source>
        <translation>Ausfahrt nehmen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Links abbiegen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Rechts abbiegen</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Wenden</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>You are there</source>
        <translation>Sie sind da</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>AM radio</source>
        <translation>MW-Radio</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>DAB radio</source>
        <translation>DAB-Radio</translation>
    </message>
    <message>
        <source>FM radio</source>
        <translation>UKW-Radio</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Andere Quelle</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier wiedergeben</translation>
    </message>
    <message>
        <source>Satellite radio</source>
        <translation>Satellitenradio</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-Stick</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n neue Mitteilung</numerusform>
            <numerusform>%n neue Mitteilungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) cleared</source>
        <translation>
            <numerusform>%n Mitteilung gelöscht</numerusform>
            <numerusform>%n Mitteilungen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Charging has begun</source>
        <translation>Der Ladevorgang hat begonnen</translation>
    </message>
    <message>
        <source>Charging has ended</source>
        <translation>Der Ladevorgang ist beendet</translation>
    </message>
    <message>
        <source>Cleared: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Fault code %1</source>
        <translation>Fehlercode %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Verpasster Anruf</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Somebody is at the door</source>
        <translation>Jemand ist an der Tür</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>The car did not do that</source>
        <translation>Das Fahrzeug hat das nicht ausgeführt</translation>
    </message>
    <message>
        <source>The car noticed a fault. Have it looked at soon</source>
        <translation>Das Fahrzeug hat einen Fehler erkannt. Bitte bald prüfen lassen</translation>
    </message>
    <message>
        <source>The look that was chosen cannot be shown</source>
        <translation>Das gewählte Aussehen kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>The rules for driving cannot be read, so the strictest hold</source>
        <translation>Die Regeln für die Fahrt sind nicht lesbar, es gelten die strengsten</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Unbekannte Nummer</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Kofferraum</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Distance and speed</source>
        <translation>Entfernung und Geschwindigkeit</translation>
    </message>
    <message>
        <source>Driver&apos;s side</source>
        <translation>Fahrerseite</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and clock</source>
        <translation>Sprache und Uhr</translation>
    </message>
    <message>
        <source>Left-hand drive</source>
        <translation>Linkslenker</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Right-hand drive</source>
        <translation>Rechtslenker</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Text and motion</source>
        <translation>Text und Bewegung</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>Reifendruck</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>trunk tailgate</source>
        <translation>Heckklappe Heck</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1&#x2009;d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>1 second; 10 with Shift, 60 with Ctrl</source>
        <translation>1 Sekunde; 10 mit Umschalt, 60 mit Strg</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Alt + …</source>
        <translation>Alt + …</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>End the loop</source>
        <translation>Schleife beenden</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Home End</source>
        <translation>Pos1 Ende</translation>
    </message>
    <message>
        <source>Loop from here</source>
        <translation>Schleife ab hier</translation>
    </message>
    <message>
        <source>Loop to here</source>
        <translation>Schleife bis hier</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Reading the file: %1 %</source>
        <translation>Die Datei wird gelesen: %1 %</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>Marke entfernt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>The broker does not let this user replay</source>
        <translation>Der Broker lässt diesen Nutzer nicht abspielen</translation>
    </message>
    <message>
        <source>The broker is gone; trying again</source>
        <translation>Der Broker ist weg; neuer Versuch läuft</translation>
    </message>
    <message>
        <source>The replayer has ended</source>
        <translation>Der Abspieler ist beendet</translation>
    </message>
    <message>
        <source>This recording has no length</source>
        <translation>Diese Aufnahme hat keine Länge</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Berührung</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Berührungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Waiting for the replayer</source>
        <translation>Warten auf den Abspieler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>end the loop</source>
        <translation>Schleife beenden</translation>
    </message>
    <message>
        <source>faster and slower</source>
        <translation>schneller und langsamer</translation>
    </message>
    <message>
        <source>first and last moment</source>
        <translation>erster und letzter Moment</translation>
    </message>
    <message>
        <source>fold the bar</source>
        <translation>Leiste einklappen</translation>
    </message>
    <message>
        <source>loop from and to here</source>
        <translation>Schleife ab und bis hier</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>next and previous event</source>
        <translation>nächstes und voriges Ereignis</translation>
    </message>
    <message>
        <source>one frame (1/60 s)</source>
        <translation>ein Bild (1/60 s)</translation>
    </message>
    <message>
        <source>one message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>abspielen oder anhalten</translation>
    </message>
    <message>
        <source>tag this moment</source>
        <translation>diesen Moment markieren</translation>
    </message>
    <message>
        <source>the keys to the cockpit or the bar</source>
        <translation>Tasten ans Cockpit oder die Leiste</translation>
    </message>
    <message>
        <source>the same from the cockpit</source>
        <translation>dasselbe aus dem Cockpit</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>diese Liste</translation>
    </message>
    <message>
        <source>which kind of events</source>
        <translation>welche Art von Ereignissen</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Quick settings</source>
        <translation>Schnelleinstellungen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>air climate</source>
        <translation>Luft Klima Heizung</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>dark light</source>
        <translation>dunkel hell</translation>
    </message>
    <message>
        <source>flap plug charging</source>
        <translation>Klappe Stecker laden</translation>
    </message>
    <message>
        <source>fold unfold</source>
        <translation>einklappen ausklappen</translation>
    </message>
    <message>
        <source>lock unlock</source>
        <translation>verriegeln entriegeln</translation>
    </message>
    <message>
        <source>screen display</source>
        <translation>Bildschirm Anzeige</translation>
    </message>
    <message>
        <source>sound loud quiet</source>
        <translation>Ton laut leise</translation>
    </message>
    <message>
        <source>windscreen fog ice</source>
        <translation>Frontscheibe Beschlag Eis</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n Signal</numerusform>
            <numerusform>%n Signale</numerusform>
        </translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>A real vehicle</source>
        <translation>Echtes Fahrzeug</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>By the light outside</source>
        <translation>Nach dem Außenlicht</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>What you change cannot be kept: %1</source>
        <translation>Änderungen können nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>What you marked cannot be read, and what you mark is not kept</source>
        <translation>Gemerktes ist nicht lesbar, und Neues wird nicht gemerkt</translation>
    </message>
    <message>
        <source>What you marked could not be read and starts afresh. It is kept in %1</source>
        <translation>Gemerktes war nicht lesbar und beginnt von vorn. Es liegt in %1</translation>
    </message>
    <message>
        <source>What you marked is of a newer version and starts afresh. It is kept in %1</source>
        <translation>Gemerktes ist von einer neueren Version und beginnt von vorn. Es liegt in %1</translation>
    </message>
    <message>
        <source>Your settings are of a newer version and start afresh. They are kept in %1</source>
        <translation>Ihre Einstellungen stammen aus einer neueren Version und beginnen von vorn. Sie sind in %1 gesichert</translation>
    </message>
    <message>
        <source>Your settings cannot be read, and what you change is not kept</source>
        <translation>Ihre Einstellungen sind nicht lesbar, und Änderungen werden nicht gespeichert</translation>
    </message>
    <message>
        <source>Your settings could not be read and start afresh. They are kept in %1</source>
        <translation>Ihre Einstellungen waren nicht lesbar und beginnen von vorn. Sie sind in %1 gesichert</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>%1 at arrival</source>
        <translation>%1 bei Ankunft</translation>
    </message>
    <message>
        <source>%1 waits for warmth</source>
        <translation>%1 erst bei warmer Batterie</translation>
    </message>
    <message>
        <source>%1, at most %2 out and %3 back</source>
        <translation>%1, höchstens %2 abgegeben und %3 zurückgewonnen</translation>
    </message>
    <message>
        <source>A door is open</source>
        <translation>Eine Tür ist offen</translation>
    </message>
    <message>
        <source>A fault is stored. Have it looked at soon</source>
        <translation>Ein Fehler ist gespeichert. Bitte bald prüfen lassen</translation>
    </message>
    <message>
        <source>A tyre is low. Check it at the next stop</source>
        <translation>Ein Reifen hat zu wenig Druck. Beim nächsten Halt prüfen</translation>
    </message>
    <message>
        <source>Accepted, but nothing changed</source>
        <translation>Angenommen, aber nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Anti-lock brakes at work</source>
        <translation>ABS regelt</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <translation>Batterie %1</translation>
    </message>
    <message>
        <source>Battery is low. Charge soon</source>
        <translation>Batterie schwach. Bald laden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>Fasten your seat belt</source>
        <translation>Bitte anschnallen</translation>
    </message>
    <message>
        <source>Fog light</source>
        <translation>Nebelscheinwerfer</translation>
    </message>
    <message>
        <source>Hazard lights</source>
        <translation>Warnblinker</translation>
    </message>
    <message>
        <source>High beam</source>
        <translation>Fernlicht</translation>
    </message>
    <message>
        <source>Indicator left</source>
        <translation>Blinker links</translation>
    </message>
    <message>
        <source>Indicator right</source>
        <translation>Blinker rechts</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Low beam</source>
        <translation>Abblendlicht</translation>
    </message>
    <message>
        <source>No connection to the bus</source>
        <translation>Keine Verbindung zum Bus</translation>
    </message>
    <message>
        <source>Nothing ahead</source>
        <translation>Nichts voraus</translation>
    </message>
    <message>
        <source>Parking brake</source>
        <translation>Feststellbremse</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Angeschlossen</translation>
    </message>
    <message>
        <source>Power bar, drawing %1</source>
        <translation>Leistungsanzeige, Abgabe %1</translation>
    </message>
    <message>
        <source>Power bar, taking back %1</source>
        <translation>Leistungsanzeige, Rückgewinnung %1</translation>
    </message>
    <message>
        <source>Reduced power</source>
        <translation>Leistung reduziert</translation>
    </message>
    <message>
        <source>Somebody ahead, %1</source>
        <translation>Jemand voraus, %1</translation>
    </message>
    <message>
        <source>Stability control at work</source>
        <translation>ESP regelt</translation>
    </message>
    <message>
        <source>The 12 V battery is weak</source>
        <translation>Die 12-V-Batterie ist schwach</translation>
    </message>
    <message>
        <source>The battery is cold and holds back</source>
        <translation>Die Batterie ist kalt und gibt weniger ab</translation>
    </message>
    <message>
        <source>The bus refuses this cockpit</source>
        <translation>Der Bus lehnt dieses Cockpit ab</translation>
    </message>
    <message>
        <source>The car does not allow that</source>
        <translation>Das lässt das Fahrzeug nicht zu</translation>
    </message>
    <message>
        <source>The vehicle cannot be reached</source>
        <translation>Das Fahrzeug ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The vehicle did not answer</source>
        <translation>Das Fahrzeug hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The vehicle is silent</source>
        <translation>Das Fahrzeug meldet sich nicht</translation>
    </message>
    <message>
        <source>The vehicle refused</source>
        <translation>Das Fahrzeug hat abgelehnt</translation>
    </message>
    <message>
        <source>Too near, %1</source>
        <translation>Zu nah, %1</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>Reifendruck</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Limit %1</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>%1&#x2009;d %2&#x2009;h</source>
        <translation>%1&#x2009;T %2&#x2009;h</translation>
    </message>
    <message>
        <source>%1&#x2009;h %2&#x2009;min</source>
        <translation>%1&#x2009;h %2&#x2009;min</translation>
    </message>
    <message>
        <source>%1&#x2009;min</source>
        <translation>%1&#x2009;min</translation>
    </message>
    <message>
        <source>%1&#x2009;s</source>
        <translation>%1&#x2009;s</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation>h:mm AP</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>vehicle</name>
    <message>
        <source>%1 and %2 more are open</source>
        <translation>%1 und %2 weitere offen</translation>
    </message>
    <message>
        <source>%1 of %2 locked</source>
        <translation>%1 von %2 verriegelt</translation>
    </message>
    <message numerus="yes">
        <source>%n doors are open</source>
        <translation>
            <numerusform>%n Tür ist offen</numerusform>
            <numerusform>%n Türen sind offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n Punkt zu prüfen</numerusform>
            <numerusform>%n Punkte zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tyres are low</source>
        <translation>
            <numerusform>%n Reifen mit zu wenig Druck</numerusform>
            <numerusform>%n Reifen mit zu wenig Druck</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) open</source>
        <translation>
            <numerusform>%n Fenster offen</numerusform>
            <numerusform>%n Fenster offen</numerusform>
        </translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation>12-V-Batterie</translation>
    </message>
    <message>
        <source>A brake light has failed</source>
        <translation>Ein Bremslicht ist ausgefallen</translation>
    </message>
    <message>
        <source>A dipped-beam lamp has failed</source>
        <translation>Ein Abblendlicht ist ausgefallen</translation>
    </message>
    <message>
        <source>A fault that is not described here</source>
        <translation>Ein Fehler, der hier nicht beschrieben ist</translation>
    </message>
    <message>
        <source>A left indicator has failed</source>
        <translation>Ein Blinker links ist ausgefallen</translation>
    </message>
    <message>
        <source>A main-beam lamp has failed</source>
        <translation>Ein Fernlicht ist ausgefallen</translation>
    </message>
    <message>
        <source>A right indicator has failed</source>
        <translation>Ein Blinker rechts ist ausgefallen</translation>
    </message>
    <message>
        <source>A service is due</source>
        <translation>Ein Service ist fällig</translation>
    </message>
    <message>
        <source>A workshop can read its code</source>
        <translation>Eine Werkstatt kann den Code auslesen</translation>
    </message>
    <message>
        <source>All four are well</source>
        <translation>Alle vier in Ordnung</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>All lamps work</source>
        <translation>Alle Leuchten funktionieren</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Kofferraum</translation>
    </message>
    <message>
        <source>Brake pads are fine</source>
        <translation>Bremsbeläge in Ordnung</translation>
    </message>
    <message>
        <source>Brake pads are worn</source>
        <translation>Bremsbeläge verschlissen</translation>
    </message>
    <message>
        <source>Charging flap</source>
        <translation>Ladeklappe</translation>
    </message>
    <message>
        <source>Child lock</source>
        <translation>Kindersperre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Tagfahrlicht</translation>
    </message>
    <message>
        <source>Door behind the driver</source>
        <translation>Tür hinten, Fahrerseite</translation>
    </message>
    <message>
        <source>Door behind the passenger</source>
        <translation>Tür hinten, Beifahrerseite</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>Doors and windows are shut</source>
        <translation>Türen und Fenster sind zu</translation>
    </message>
    <message>
        <source>Doors, boot and flap</source>
        <translation>Türen, Kofferraum und Klappe</translation>
    </message>
    <message>
        <source>Driver&apos;s door</source>
        <translation>Fahrertür</translation>
    </message>
    <message>
        <source>Enough washer water</source>
        <translation>Genug Wischwasser</translation>
    </message>
    <message>
        <source>Fill it up while it is cold</source>
        <translation>Bei kaltem Reifen auffüllen</translation>
    </message>
    <message>
        <source>Fill them up while they are cold</source>
        <translation>Bei kalten Reifen auffüllen</translation>
    </message>
    <message>
        <source>Folded in</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Front boot</source>
        <translation>Frunk</translation>
    </message>
    <message>
        <source>Front left</source>
        <translation>Vorn links</translation>
    </message>
    <message>
        <source>Front right</source>
        <translation>Vorn rechts</translation>
    </message>
    <message>
        <source>Have them replaced soon</source>
        <translation>Bald ersetzen lassen</translation>
    </message>
    <message>
        <source>It does so every half minute</source>
        <translation>Das geschieht alle 30 Sekunden</translation>
    </message>
    <message>
        <source>It will stand here as soon as it does</source>
        <translation>Sobald es so weit ist, steht es hier</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Lock the car</source>
        <translation>Fahrzeug verriegeln</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Low, needs air</source>
        <translation>Zu niedrig, Luft auffüllen</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>Modelljahr</translation>
    </message>
    <message>
        <source>No service due</source>
        <translation>Kein Service fällig</translation>
    </message>
    <message>
        <source>No trouble codes</source>
        <translation>Keine Fehlercodes</translation>
    </message>
    <message>
        <source>Nobody knows whether all is shut</source>
        <translation>Ob alles zu ist, ist unbekannt</translation>
    </message>
    <message>
        <source>Nobody knows whether it is locked</source>
        <translation>Ob verriegelt ist, ist unbekannt</translation>
    </message>
    <message>
        <source>Not current</source>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>Not everything is locked</source>
        <translation>Nicht alles ist verriegelt</translation>
    </message>
    <message>
        <source>Nothing was found, nothing is due</source>
        <translation>Nichts gefunden, nichts fällig</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Pads worn, have them replaced</source>
        <translation>Beläge verschlissen, bitte ersetzen lassen</translation>
    </message>
    <message>
        <source>Passenger&apos;s door</source>
        <translation>Beifahrertür</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Angeschlossen</translation>
    </message>
    <message>
        <source>Plugged in and charging</source>
        <translation>Angeschlossen und lädt</translation>
    </message>
    <message>
        <source>Pressure and pads are fine</source>
        <translation>Druck und Beläge in Ordnung</translation>
    </message>
    <message>
        <source>Pressure rises as they warm</source>
        <translation>Der Druck steigt mit der Wärme</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Hinten links</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Hinten rechts</translation>
    </message>
    <message>
        <source>Rear windows locked</source>
        <translation>Hintere Fenster gesperrt</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Side lights</source>
        <translation>Standlicht</translation>
    </message>
    <message>
        <source>Simulated: %1</source>
        <translation>Simuliert: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>That is how it was when the car was last heard</source>
        <translation>So war es, als sich das Fahrzeug zuletzt gemeldet hat</translation>
    </message>
    <message>
        <source>The 12 V battery is charged</source>
        <translation>Die 12-V-Batterie ist geladen</translation>
    </message>
    <message>
        <source>The boot is open</source>
        <translation>Der Kofferraum ist offen</translation>
    </message>
    <message>
        <source>The car has not said anything yet</source>
        <translation>Das Fahrzeug hat sich noch nicht gemeldet</translation>
    </message>
    <message>
        <source>The charging flap is open</source>
        <translation>Die Ladeklappe ist offen</translation>
    </message>
    <message>
        <source>The door behind the driver is open</source>
        <translation>Die Tür hinten auf der Fahrerseite ist offen</translation>
    </message>
    <message>
        <source>The door behind the passenger is open</source>
        <translation>Die Tür hinten auf der Beifahrerseite ist offen</translation>
    </message>
    <message>
        <source>The driver&apos;s door is open</source>
        <translation>Die Fahrertür ist offen</translation>
    </message>
    <message>
        <source>The front boot is open</source>
        <translation>Der Frunk ist offen</translation>
    </message>
    <message>
        <source>The front left tyre is low</source>
        <translation>Der Reifen vorn links hat zu wenig Druck</translation>
    </message>
    <message>
        <source>The front right tyre is low</source>
        <translation>Der Reifen vorn rechts hat zu wenig Druck</translation>
    </message>
    <message>
        <source>The most urgent first</source>
        <translation>Das Dringendste zuerst</translation>
    </message>
    <message>
        <source>The passenger&apos;s door is open</source>
        <translation>Die Beifahrertür ist offen</translation>
    </message>
    <message>
        <source>The rear left tyre is low</source>
        <translation>Der Reifen hinten links hat zu wenig Druck</translation>
    </message>
    <message>
        <source>The rear right tyre is low</source>
        <translation>Der Reifen hinten rechts hat zu wenig Druck</translation>
    </message>
    <message>
        <source>The self-test has not reported yet</source>
        <translation>Der Selbsttest hat sich noch nicht gemeldet</translation>
    </message>
    <message>
        <source>The tyres have not reported yet</source>
        <translation>Die Reifen haben sich noch nicht gemeldet</translation>
    </message>
    <message>
        <source>The washer water is low</source>
        <translation>Wenig Wischwasser</translation>
    </message>
    <message>
        <source>They do once the car has moved</source>
        <translation>Das tun sie, sobald das Fahrzeug fährt</translation>
    </message>
    <message>
        <source>They report again once the car moves</source>
        <translation>Sie melden sich wieder, sobald das Fahrzeug fährt</translation>
    </message>
    <message>
        <source>To service</source>
        <translation>Bis zum Service</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Fahrt</translation>
    </message>
    <message>
        <source>Trouble codes and service</source>
        <translation>Fehlercodes und Service</translation>
    </message>
    <message>
        <source>Tyre pressures</source>
        <translation>Reifendrücke</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entriegelt</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>close doors</source>
        <translation>Türen schließen</translation>
    </message>
    <message>
        <source>fault diagnostics error check VIN</source>
        <translation>Fehler Diagnose Prüfung VIN</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>trunk frunk bonnet window mirror charge port open</source>
        <translation>Heckklappe Frunk Haube Fenster Spiegel Ladeanschluss öffnen</translation>
    </message>
    <message>
        <source>wheel air pressure bar psi</source>
        <translation>Rad Luft Druck bar psi</translation>
    </message>
</context>
</TS>
