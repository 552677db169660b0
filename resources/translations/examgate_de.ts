<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AddBankDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Add a bank</source>
            <translation>Fragenkatalog hinzufügen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>From</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Id</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>License</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Show problems</source>
            <translation>Probleme anzeigen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>The bank has been added. It is on the home page.</source>
            <translation>Der Katalog ist hinzugefügt. Er steht auf der Startseite.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>The file is being read. Nothing is added before you say so.</source>
            <translation>Die Datei wird gelesen. Nichts wird hinzugefügt, bevor Sie es sagen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>What can I do?</source>
            <translation>Was kann ich tun?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>not named</source>
            <translation>nicht genannt</translation>
        </message>
    </context>
    <context>
        <name>AgreementPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>1. Honest practice. I answer the questions of this exam by myself, without notes, search or other people, so that my result tells me something.</source>
            <translation>1. Ehrliches Üben. Ich beantworte die Fragen dieser Prüfung selbst, ohne Notizen, Suche oder andere Personen, damit mein Ergebnis mir etwas sagt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>2. No real exam content. I do not enter, ask for or pass on questions that I remember from a real exam, neither in my own question banks nor in comments. Doing so breaks the agreement that I make with the owner of that exam.</source>
            <translation>2. Keine Inhalte echter Prüfungen. Fragen, die ich aus einer echten Prüfung in Erinnerung habe, gebe ich weder ein noch weiter, und ich frage nicht nach ihnen, weder in eigenen Fragenkatalogen noch in Kommentaren. Damit verstieße ich gegen die Vereinbarung, die ich mit dem Herausgeber jener Prüfung schließe.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>3. What the score is. The score comes from our own practice scale. It is no promise about a real exam and no certificate.</source>
            <translation>3. Was die Punktzahl bedeutet. Die Punktzahl stammt von unserer eigenen Übungsskala. Sie ist kein Versprechen für eine echte Prüfung und kein Zertifikat.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>4. What is kept. My answers, marks and times are kept on this computer alone, in the data folder of this program. Nothing is sent anywhere.</source>
            <translation>4. Was aufbewahrt wird. Meine Antworten, Markierungen und Zeiten werden nur auf diesem Computer aufbewahrt, im Datenordner dieses Programms. Nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>5. The time. This page has its own countdown at the upper right. When it is over before I have accepted, the session ends, as it would at a center. It uses no exam time.</source>
            <translation>5. Die Zeit. Diese Seite hat oben rechts einen eigenen Countdown. Läuft er ab, bevor ich angenommen habe, endet die Sitzung wie in einem Prüfungszentrum. Er verbraucht keine Prüfungszeit.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>At a testing center you agree to keep the content of the exam to yourself before you see a question, within a few minutes and with a clock of its own. This page rehearses that moment. It is a practice text, it binds nobody, and it is not the text of any exam.</source>
            <translation>Im Prüfungszentrum verpflichten Sie sich, noch bevor Sie eine Frage sehen, den Inhalt der Prüfung für sich zu behalten; dafür bleiben wenige Minuten, die auf einer eigenen Uhr laufen. Diese Seite übt diesen Augenblick. Sie enthält einen Übungstext; er bindet niemanden und ist nicht der Text irgendeiner Prüfung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>Choose below whether you accept, then select Next.</source>
            <translation>Entscheiden Sie unten, ob Sie annehmen, und wählen Sie dann „Weiter“.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>I accept these terms</source>
            <translation>Ich nehme diese Bedingungen an</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>I do not accept these terms</source>
            <translation>Ich nehme diese Bedingungen nicht an</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>Practice Agreement</source>
            <translation>Übungsvereinbarung</translation>
        </message>
    </context>
    <context>
        <name>AlertDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Examgate</source>
            <translation>Examgate</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Save the report</source>
            <translation>Den Bericht speichern</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>The report</source>
            <translation>Der Bericht</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>The report is on the clipboard.</source>
            <translation>Der Bericht liegt in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>What can I do?</source>
            <translation>Was kann ich tun?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>{name} cannot be written. Choose another place.</source>
            <translation>{name} lässt sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
        </message>
    </context>
    <context>
        <name>Annalist</name>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>Delete this attempt?</source>
            <translation>Diesen Versuch löschen?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>Delete {count} attempts?</source>
            <translation>{count} Versuche löschen?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>Older attempts are being read: {done} of {total}.</source>
            <translation>Ältere Versuche werden gelesen: {done} von {total}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>Older attempts could not be read to the end: {reason}</source>
            <translation>Ältere Versuche konnten nicht bis zum Ende gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>The history could not be read to its end: {reason}</source>
            <translation>Der Verlauf konnte nicht zu Ende gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>The record with every answer and its time, the score, the report and the note go for good once you dismiss the line that offers to undo it, or close the program. That you have seen the questions stays known, so that new exams prefer others. Files you exported and copies of the database are not touched.</source>
            <translation>Das Protokoll mit jeder Antwort und ihrer Zeit, die Punktzahl, der Bericht und die Notiz sind endgültig weg, sobald Sie die Zeile schließen, die das Rückgängigmachen anbietet, oder das Programm beenden. Dass Sie die Fragen gesehen haben, bleibt bekannt, damit neue Prüfungen andere vorziehen. Exportierte Dateien und Kopien der Datenbank bleiben unberührt.</translation>
        </message>
    </context>
    <context>
        <name>AnswerField</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/writing.py" />
            <source>Your answer</source>
            <translation>Ihre Antwort</translation>
        </message>
    </context>
    <context>
        <name>AppointmentBar</name>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Detailed Report</source>
            <translation>Ausführlicher Bericht</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>End Exam</source>
            <translation>Prüfung beenden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Home</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Skip Survey</source>
            <translation>Umfrage überspringen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Skip Tutorial</source>
            <translation>Einführung überspringen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Skip to the instructions</source>
            <translation>Direkt zur Anleitung</translation>
        </message>
    </context>
    <context>
        <name>AppointmentDialogs</name>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Choice Required</source>
            <translation>Auswahl erforderlich</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Choose whether you accept the terms, then select Next.</source>
            <translation>Entscheiden Sie, ob Sie die Bedingungen annehmen, und wählen Sie dann „Weiter“.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>End Session</source>
            <translation>Sitzung beenden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Ready to Begin Exam</source>
            <translation>Bereit zum Prüfungsbeginn</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Select Yes to begin: the exam time starts at once. Select No to go back to the instructions.</source>
            <translation>Wählen Sie „Ja“, um zu beginnen: Die Prüfungszeit läuft dann sofort. Wählen Sie „Nein“, um zur Anleitung zurückzukehren.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>The agreement goes on below. Scroll to its end before you go on.</source>
            <translation>Die Vereinbarung geht unten weiter. Scrollen Sie bis zu ihrem Ende, bevor Sie fortfahren.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Unseen Content</source>
            <translation>Ungesehener Inhalt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Without your agreement no exam can begin. Do you want to end this session?</source>
            <translation>Ohne Ihre Zustimmung kann keine Prüfung beginnen. Möchten Sie diese Sitzung beenden?</translation>
        </message>
    </context>
    <context>
        <name>Attempts</name>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>Drawing the questions of your exam…</source>
            <translation>Die Fragen Ihrer Prüfung werden zusammengestellt…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>Give up</source>
            <translation>Aufgeben</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>Give up this exam?</source>
            <translation>Diese Prüfung aufgeben?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>It can no longer be resumed and gives no score. Its questions count as seen.</source>
            <translation>Sie lässt sich dann nicht mehr fortsetzen und ergibt keine Punktzahl. Ihre Fragen gelten als gesehen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>The drill could not be started</source>
            <translation>Die Übung konnte nicht gestartet werden</translation>
        </message>
    </context>
    <context>
        <name>BoardCanvas</name>
        <message>
            <location filename="../../simulator/ui/widgets/board_canvas.py" />
            <source>Whiteboard, strokes: {count}. The arrow keys move the sheet.</source>
            <translation>Whiteboard, Striche: {count}. Die Pfeiltasten verschieben das Blatt.</translation>
        </message>
    </context>
    <context>
        <name>BoardText</name>
        <message>
            <location filename="../../simulator/ui/widgets/board_text.py" />
            <source>Text on the whiteboard</source>
            <translation>Text auf dem Whiteboard</translation>
        </message>
    </context>
    <context>
        <name>BoardTools</name>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Black ink</source>
            <translation>Schwarze Tinte</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Blue ink</source>
            <translation>Blaue Tinte</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Draw freehand</source>
            <translation>Freihand zeichnen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Ellipse</source>
            <translation>Ellipse</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Eraser</source>
            <translation>Radierer</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Green ink</source>
            <translation>Grüne Tinte</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Line</source>
            <translation>Linie</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Medium pen</source>
            <translation>Mittlerer Stift</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Move the sheet</source>
            <translation>Blatt verschieben</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Rectangle</source>
            <translation>Rechteck</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Red ink</source>
            <translation>Rote Tinte</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Thick pen</source>
            <translation>Dicker Stift</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Thin pen</source>
            <translation>Dünner Stift</translation>
        </message>
    </context>
    <context>
        <name>BreakDialogs</name>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>A break of {count} minutes is planned here.</source>
            <translation>Hier ist eine Pause von {count} min vorgesehen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Do you want to stop the clock?</source>
            <translation>Möchten Sie die Uhr anhalten?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Do you want to take a break?</source>
            <translation>Möchten Sie eine Pause machen?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Pause</source>
            <translation>Uhr anhalten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Questions that you have seen are closed after it.</source>
            <translation>Fragen, die Sie gesehen haben, sind danach gesperrt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Select OK to begin it.</source>
            <translation>Wählen Sie „OK“, um sie zu beginnen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Select Yes to take it or No to go on with the exam.</source>
            <translation>Wählen Sie „Ja“, um sie zu nehmen, oder „Nein“, um mit der Prüfung fortzufahren.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>The exam time keeps running during it.</source>
            <translation>Die Prüfungszeit läuft währenddessen weiter.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>The exam time stands still for as long.</source>
            <translation>Die Prüfungszeit steht so lange still.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>The screen is covered and the clock is stopped.</source>
            <translation>Der Bildschirm wird verdeckt und die Uhr angehalten.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>The screen is covered during the break, and the exam time keeps running.</source>
            <translation>Während der Pause ist der Bildschirm verdeckt, und die Prüfungszeit läuft weiter.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
    </context>
    <context>
        <name>BreakPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>Active Break</source>
            <translation>Laufende Pause</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>Resume Exam</source>
            <translation>Prüfung fortsetzen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>The exam time stands still until you resume the exam.</source>
            <translation>Die Prüfungszeit steht still, bis Sie die Prüfung fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>The exam time stands still while this countdown runs.</source>
            <translation>Die Prüfungszeit steht still, solange dieser Countdown läuft.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>The questions are covered until you resume the exam.</source>
            <translation>Die Fragen sind verdeckt, bis Sie die Prüfung fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>This break is not planned. The exam time keeps running.</source>
            <translation>Diese Pause ist nicht vorgesehen. Die Prüfungszeit läuft weiter.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>This break is over. The exam time is running again.</source>
            <translation>Diese Pause ist vorbei. Die Prüfungszeit läuft wieder.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>This break is planned for {count} minutes. The exam time keeps running.</source>
            <translation>Für diese Pause sind {count} min vorgesehen. Die Prüfungszeit läuft weiter.</translation>
        </message>
    </context>
    <context>
        <name>Browsing</name>
        <message>
            <location filename="../../simulator/ui/browsing.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/browsing.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/browsing.py" />
            <source>Open this page in the browser?</source>
            <translation>Diese Seite im Browser öffnen?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/browsing.py" />
            <source>Open, ask no more</source>
            <translation>Öffnen, nicht mehr fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/browsing.py" />
            <source>{address}

The browser goes online; Examgate itself does not.</source>
            <translation>{address}

Der Browser geht ins Internet; Examgate selbst nicht.</translation>
        </message>
    </context>
    <context>
        <name>CalculatorDisplay</name>
        <message>
            <location filename="../../simulator/ui/widgets/calculator_display.py" />
            <source>Display: {value}</source>
            <translation>Anzeige: {value}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/calculator_display.py" />
            <source>There is a number in the memory.</source>
            <translation>Im Speicher steht eine Zahl.</translation>
        </message>
    </context>
    <context>
        <name>CalculatorPanel</name>
        <message>
            <location filename="../../simulator/ui/dialogs/calculator.py" />
            <source>Calculator. The arrow keys move it.</source>
            <translation>Taschenrechner. Die Pfeiltasten verschieben ihn.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/calculator.py" />
            <source>Close (Alt+C)</source>
            <translation>Schließen (Alt+C)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/calculator.py" />
            <source>Close the calculator</source>
            <translation>Taschenrechner schließen</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <location filename="../../simulator/ui/charts/card.py" />
            <source>Chart</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/card.py" />
            <source>Save the chart “{title}”</source>
            <translation>Das Diagramm „{title}“ speichern</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/card.py" />
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/card.py" />
            <source>Show “{title}” as a chart</source>
            <translation>„{title}“ als Diagramm zeigen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/card.py" />
            <source>Show “{title}” as a table</source>
            <translation>„{title}“ als Tabelle zeigen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/card.py" />
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/card.py" />
            <source>The chart was not saved: {reason}</source>
            <translation>Das Diagramm wurde nicht gespeichert: {reason}</translation>
        </message>
    </context>
    <context>
        <name>ChartView</name>
        <message>
            <location filename="../../simulator/ui/charts/view.py" />
            <source>{summary} The arrow keys go through the values.</source>
            <translation>{summary} Die Pfeiltasten gehen durch die Werte.</translation>
        </message>
    </context>
    <context>
        <name>Chronicle</name>
        <message>
            <location filename="../../simulator/ui/chronicle.py" />
            <source>An exam is unfinished; its time has stood still since.</source>
            <translation>Eine Prüfung ist nicht abgeschlossen; ihre Zeit steht seither still.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/chronicle.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/chronicle.py" />
            <source>Diagnostics…</source>
            <translation>Diagnose…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/chronicle.py" />
            <source>Examgate ended unexpectedly</source>
            <translation>Examgate endete unerwartet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/chronicle.py" />
            <source>Resume exam</source>
            <translation>Prüfung fortsetzen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/chronicle.py" />
            <source>The run before was ended by a fault. Everything that was shown is saved: every answer, flag and mark.</source>
            <translation>Der vorige Lauf wurde von einem Fehler beendet. Alles, was zu sehen war, ist gespeichert: jede Antwort, Markierung und Hervorhebung.</translation>
        </message>
    </context>
    <context>
        <name>CommentDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Too long to be saved. Characters to take away: {over}.</source>
            <translation>Zu lang zum Speichern. Zeichen, die wegmüssen: {over}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>What you have written is not saved yet. Select Save or Cancel.</source>
            <translation>Was Sie geschrieben haben, ist noch nicht gespeichert. Wählen Sie Speichern oder Abbrechen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Write what you want to say about this question. It does not change your score.</source>
            <translation>Schreiben Sie, was Sie zu dieser Frage sagen möchten. Ihre Punktzahl ändert das nicht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Your comment</source>
            <translation>Ihr Kommentar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>{length} of {longest} characters</source>
            <translation>{length} von {longest} Zeichen</translation>
        </message>
    </context>
    <context>
        <name>ComparisonPage</name>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>All questions, scored or not.</source>
            <translation>Alle Fragen, gewertet oder nicht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>By domain</source>
            <translation>Nach Domäne</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>By keyword group</source>
            <translation>Nach Schlagwortgruppe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>By kind of knowledge</source>
            <translation>Nach Art des Wissens</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>By task</source>
            <translation>Nach Aufgabe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Lost points of the score.</source>
            <translation>Verlorene Punkte der Wertung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>New questions and repeated ones</source>
            <translation>Neue Fragen und wiederholte</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Open the report</source>
            <translation>Bericht öffnen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Open the report of {day}</source>
            <translation>Bericht vom {day} öffnen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Questions in both attempts</source>
            <translation>Fragen in beiden Versuchen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Score history</source>
            <translation>Ergebnisverlauf</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Scored questions.</source>
            <translation>Gewertete Fragen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Time against the plan</source>
            <translation>Zeit gegen den Plan</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Two attempts side by side</source>
            <translation>Zwei Versuche nebeneinander</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Where the points went</source>
            <translation>Wo die Punkte blieben</translation>
        </message>
    </context>
    <context>
        <name>ConfirmationPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>Candidate name:</source>
            <translation>Name des Prüflings:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>Exam:</source>
            <translation>Prüfung:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>Examgate is a practice program. It is not affiliated with Pearson VUE or Amazon Web Services, and its questions are none of theirs.</source>
            <translation>Examgate ist ein Übungsprogramm. Es steht weder mit Pearson VUE noch mit Amazon Web Services in Verbindung, und seine Fragen stammen nicht von ihnen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>Language:</source>
            <translation>Sprache:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>See that this is you and the exam you mean to practice. If it is not, select End Exam, go back to the home page and choose another candidate or exam there.</source>
            <translation>Vergewissern Sie sich, dass Name und Prüfung stimmen. Wenn nicht, wählen Sie „Prüfung beenden“, kehren Sie zur Startseite zurück und wählen Sie dort einen anderen Prüfling oder eine andere Prüfung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>What comes next: an agreement, a tutorial and the exam instructions. None of it uses exam time. If you know all that, skip to the instructions.</source>
            <translation>Was nun folgt: eine Vereinbarung, eine Einführung und die Anleitung zur Prüfung. Nichts davon verbraucht Prüfungszeit. Wenn Sie das alles kennen, gehen Sie direkt zur Anleitung.</translation>
        </message>
    </context>
    <context>
        <name>CopiesPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Attempts</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Candidate</source>
            <translation>Prüfling</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Copies</source>
            <translation>Kopien</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Exam</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Last attempt</source>
            <translation>Letzter Versuch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Reason</source>
            <translation>Anlass</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Repair</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Restore a copy</source>
            <translation>Kopie wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Restore this copy</source>
            <translation>Diese Kopie wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Score</source>
            <translation>Punktzahl</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>The copy takes the place of the data in use. Those are set aside in a file: nothing is deleted.</source>
            <translation>Die Kopie tritt an die Stelle der jetzigen Daten. Diese werden in einer Datei beiseitegelegt: Nichts wird gelöscht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>The newest attempts in this copy</source>
            <translation>Die neuesten Versuche in dieser Kopie</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>There is no copy yet. As soon as there is an attempt, one is made by itself each day and after each exam.</source>
            <translation>Es gibt noch keine Kopie. Sobald es einen Versuch gibt, entsteht von selbst jeden Tag eine und eine nach jeder Prüfung.</translation>
        </message>
    </context>
    <context>
        <name>CrashPage</name>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>An error that nobody expected has broken off the exam. The exam time stands still until you resume; the exam then goes on at the same question, and the report shows the interruption.</source>
            <translation>Ein unerwarteter Fehler hat die Prüfung abgebrochen. Die Prüfungszeit steht still, bis Sie fortsetzen; dann geht die Prüfung bei derselben Frage weiter, und der Bericht zeigt die Unterbrechung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>Diagnostics…</source>
            <translation>Diagnose…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>Everything that was shown is saved: every answer, flag and mark.</source>
            <translation>Alles, was zu sehen war, ist gespeichert: jede Antwort, Markierung und Hervorhebung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>Home</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>It went wrong again</source>
            <translation>Es ging wieder schief</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>Resume exam</source>
            <translation>Prüfung fortsetzen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>Something went wrong</source>
            <translation>Etwas ging schief</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>The exam broke off again as soon as it was resumed. It stays on the home page as unfinished and can be resumed later, after a new start or with another version of the program.</source>
            <translation>Die Prüfung brach gleich nach dem Fortsetzen wieder ab. Sie bleibt auf der Startseite als nicht abgeschlossen und kann später fortgesetzt werden, nach einem Neustart oder mit einer anderen Version des Programms.</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <location filename="../../simulator/ui/history/detail.py" />
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/detail.py" />
            <source>Compare two</source>
            <translation>Zwei vergleichen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/detail.py" />
            <source>Compare with the one before</source>
            <translation>Mit dem davor vergleichen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/detail.py" />
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/detail.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/detail.py" />
            <source>Open the report</source>
            <translation>Bericht öffnen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/detail.py" />
            <source>Take out of the archive</source>
            <translation>Aus dem Archiv holen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/detail.py" />
            <source>The note is too long; its last words are not saved.</source>
            <translation>Die Notiz ist zu lang; ihre letzten Wörter sind nicht gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>DisputeDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>A fact is wrong or out of date</source>
            <translation>Eine Angabe ist falsch oder veraltet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>A typing error</source>
            <translation>Ein Tippfehler</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Choose the answer that you hold to be right, or write what is wrong.</source>
            <translation>Wählen Sie die Antwort, die Sie für richtig halten, oder schreiben Sie, was falsch ist.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Choose what is wrong.</source>
            <translation>Wählen Sie, was falsch ist.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Choose {count} answers: so many are asked for.</source>
            <translation>Wählen Sie {count} Antworten: So viele sind gefragt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>More than one answer is right</source>
            <translation>Mehr als eine Antwort ist richtig</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Nothing is sent. A small file is written where you choose. It holds the question, what you say here and the version of this program, but not your name and not your answers. Give it to those who keep this question bank, for instance with an issue of its project. The question is {item}.</source>
            <translation>Nichts wird gesendet. Eine kleine Datei wird geschrieben, wo Sie es wünschen. Sie enthält die Frage, was Sie hier sagen, und die Version dieses Programms, aber weder Ihren Namen noch Ihre Antworten. Geben Sie sie denen, die diesen Fragenkatalog pflegen, etwa mit einer Meldung an sein Projekt. Die Frage ist {item}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Ready to be saved.</source>
            <translation>Kann gespeichert werden.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Report a problem with question {number}</source>
            <translation>Ein Problem mit Frage {number} melden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Report a problem with this question</source>
            <translation>Ein Problem mit dieser Frage melden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Something else</source>
            <translation>Etwas anderes</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>That is the key already. Choose the answer that you hold to be right.</source>
            <translation>Das ist schon die Lösung. Wählen Sie die Antwort, die Sie für richtig halten.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>The key is wrong</source>
            <translation>Die Lösung ist falsch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>The question is unclear</source>
            <translation>Die Frage ist unklar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>This is too long: {longest} characters are taken.</source>
            <translation>Das ist zu lang: Angenommen werden {longest} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>This key has been corrected already.</source>
            <translation>Dieser Schlüssel wurde bereits berichtigt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>What is wrong, and how do you know?</source>
            <translation>Was ist falsch, und woher wissen Sie das?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>What is wrong?</source>
            <translation>Was ist falsch?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Which answer is right, and how do you know?</source>
            <translation>Welche Antwort ist richtig, und woher wissen Sie das?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Why? You may leave this empty.</source>
            <translation>Warum? Sie können dies leer lassen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Write what is wrong.</source>
            <translation>Schreiben Sie, was falsch ist.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>{count} answers are asked for. Where others are right too, choose: {kind}.</source>
            <translation>Gefragt sind {count} Antworten. Sind auch andere richtig, wählen Sie: {kind}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>{length} of {longest} characters</source>
            <translation>{length} von {longest} Zeichen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>{path} was not written: {reason}. Nothing is lost: save it in another place.</source>
            <translation>{path} wurde nicht geschrieben: {reason}. Nichts ist verloren: Speichern Sie an einem anderen Ort.</translation>
        </message>
    </context>
    <context>
        <name>EndPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>As with most exams today, no result is shown at the end. It is in the report of this exam, which you find on the home page and in the score history.</source>
            <translation>Wie bei den meisten Prüfungen heute wird am Ende kein Ergebnis gezeigt. Es steht im Bericht dieser Prüfung, den Sie auf der Startseite und im Ergebnisverlauf finden.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>At a testing center you would now raise your hand, be signed out, and get your things from the locker.</source>
            <translation>Im Prüfungszentrum würden Sie jetzt die Hand heben, sich abmelden lassen und Ihre Sachen aus dem Schließfach holen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>Every answer is saved. You can do nothing more in this exam.</source>
            <translation>Jede Antwort ist gespeichert. In dieser Prüfung können Sie nichts mehr tun.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>Select Next to see your score report.</source>
            <translation>Wählen Sie „Weiter“, um Ihren Ergebnisbericht zu sehen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>Your Session Is Finished</source>
            <translation>Ihre Sitzung ist abgeschlossen</translation>
        </message>
    </context>
    <context>
        <name>ErrorReporter</name>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>Everything you answered up to here is saved. You can go on; if the program does not respond, close it and resume the exam from the home page. The report below helps to find the fault; it holds no answers.</source>
            <translation>Alles, was Sie bis hierher beantwortet haben, ist gespeichert. Sie können fortfahren; reagiert das Programm nicht, schließen Sie es und setzen Sie die Prüfung von der Startseite aus fort. Der Bericht unten hilft, den Fehler zu finden; er enthält keine Antworten.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>Home</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>This cannot be read now</source>
            <translation>Das lässt sich jetzt nicht lesen</translation>
        </message>
    </context>
    <context>
        <name>ExamDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/exam_dialog.py" />
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/exam_dialog.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/exam_dialog.py" />
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
    </context>
    <context>
        <name>ExamDialogs</name>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Closed</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>End Exam</source>
            <translation>Prüfung beenden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>End Review</source>
            <translation>Durchsicht beenden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>End Review Confirmation</source>
            <translation>Ende der Durchsicht bestätigen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Maximum Selections</source>
            <translation>Höchstzahl erreicht</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>No Flagged Questions</source>
            <translation>Keine markierten Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>No Incomplete Questions</source>
            <translation>Keine unvollständigen Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>No Open Questions</source>
            <translation>Keine offenen Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Not possible</source>
            <translation>Nicht möglich</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Please confirm that you want to end this review. You will not be able to return to it or to complete your answers. Incomplete questions: {count}.</source>
            <translation>Bitte bestätigen Sie, dass Sie diese Durchsicht beenden möchten. Sie können danach weder zu ihr zurückkehren noch Ihre Antworten vervollständigen. Unvollständige Fragen: {count}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Please confirm that you want to end this review. You will not be able to return to it.</source>
            <translation>Bitte bestätigen Sie, dass Sie diese Durchsicht beenden möchten. Sie können danach nicht mehr zu ihr zurückkehren.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Response Required</source>
            <translation>Antwort erforderlich</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Review Instructions</source>
            <translation>Anleitung zur Durchsicht</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>The time of this exam has run out. Every answer you gave is kept. Select OK to go on.</source>
            <translation>Die Zeit dieser Prüfung ist abgelaufen. Jede Ihrer Antworten bleibt erhalten. Wählen Sie „OK“, um fortzufahren.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>There are three ways to go through your questions again: all of them, the incomplete ones, or the flagged ones, with the buttons at the lower right. A question's number goes to that question; its flag can be turned on and off here. End Review ends the exam.</source>
            <translation>Sie können Ihre Fragen auf drei Arten noch einmal durchsehen: alle, nur die unvollständigen oder nur die markierten, mit den Schaltflächen unten rechts. Die Nummer einer Frage führt zu dieser Frage; ihre Markierung lässt sich hier setzen und entfernen. „Durchsicht beenden“ beendet die Prüfung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>This question asks for several answers ({count}).</source>
            <translation>Diese Frage verlangt mehrere Antworten ({count}).</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Time Expired</source>
            <translation>Zeit abgelaufen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Time Remaining</source>
            <translation>Restzeit</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>You have chosen to end the review. Incomplete questions: {count}. You will not be able to return to the review. Do you want to end it?</source>
            <translation>Sie möchten die Durchsicht beenden. Unvollständige Fragen: {count}. Sie können danach nicht mehr zur Durchsicht zurückkehren. Möchten Sie sie beenden?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>You have chosen to end the review. You will not be able to return to it. Do you want to end it?</source>
            <translation>Sie möchten die Durchsicht beenden. Sie können danach nicht mehr zu ihr zurückkehren. Möchten Sie sie beenden?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>You have chosen to end this exam. That is done on the Item Review Screen. Do you want to go there?</source>
            <translation>Sie möchten diese Prüfung beenden. Beendet wird sie in der Durchsicht der Fragen. Möchten Sie dorthin wechseln?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>{missing} Do you want to go on without it?</source>
            <translation>{missing} Möchten Sie trotzdem fortfahren?</translation>
        </message>
    </context>
    <context>
        <name>ExamPanels</name>
        <message>
            <location filename="../../simulator/ui/pages/exam_panels.py" />
            <source>Clear the Whiteboard</source>
            <translation>Whiteboard leeren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_panels.py" />
            <source>Everything on the whiteboard is going to be erased. Do you want to erase it?</source>
            <translation>Alles auf dem Whiteboard wird gelöscht. Möchten Sie es löschen?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_panels.py" />
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_panels.py" />
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
    </context>
    <context>
        <name>ExamTools</name>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>Highlight</source>
            <translation>Hervorheben</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>Select a part of the question first: with the mouse, or with Tab to the text and Shift and the arrow keys. Then press Highlight; once more takes it off.</source>
            <translation>Wählen Sie zuerst einen Teil der Frage aus: mit der Maus, oder mit Tab bis zum Text und dann mit Umschalt und den Pfeiltasten. Drücken Sie dann „Hervorheben“; ein weiteres Mal entfernt die Hervorhebung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>The comment is not saved; what you have written stays here. {reason}</source>
            <translation>Der Kommentar ist nicht gespeichert; was Sie geschrieben haben, bleibt hier stehen. {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>There is more of this question than you have had on screen. Scroll to the end of each part and open every exhibit before you leave it.</source>
            <translation>Sie haben von dieser Frage noch nicht alles gesehen. Scrollen Sie in jedem Teil bis zum Ende und öffnen Sie jede Anlage, bevor Sie die Frage verlassen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>Unseen Content</source>
            <translation>Ungesehener Inhalt</translation>
        </message>
    </context>
    <context>
        <name>ExplainedItem</name>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>Keywords: {list}</source>
            <translation>Schlagwörter: {list}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>Question {number} - {verdict}</source>
            <translation>Frage {number} – {verdict}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>Read on</source>
            <translation>Zum Weiterlesen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>Report a problem</source>
            <translation>Problem melden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>Report a problem with this question</source>
            <translation>Ein Problem mit dieser Frage melden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>What to remember</source>
            <translation>Zum Merken</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>changes of the answer: {count}</source>
            <translation>Antwort geändert: {count}-mal</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>did not count</source>
            <translation>nicht gewertet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>flagged</source>
            <translation>markiert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>point lost: {cause}</source>
            <translation>Punkt verloren: {cause}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>{time} spent</source>
            <translation>{time} gebraucht</translation>
        </message>
    </context>
    <context>
        <name>ExplanationDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/explanation.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/explanation.py" />
            <source>Explain Answer</source>
            <translation>Antwort erklären</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/explanation.py" />
            <source>What to remember</source>
            <translation>Zum Merken</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>All attempts ({count})</source>
            <translation>Alle Versuche ({count})</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>Answers: a table with one row for each answer (CSV)</source>
            <translation>Antworten: eine Tabelle mit einer Zeile je Antwort (CSV)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>Attempts: a table with one row for each attempt (CSV)</source>
            <translation>Versuche: eine Tabelle mit einer Zeile je Versuch (CSV)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>Everything: to take to another computer or to keep (JSON)</source>
            <translation>Alles: für einen anderen Computer oder zum Aufbewahren (JSON)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>Export the score history</source>
            <translation>Ergebnisverlauf exportieren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>The attempts shown ({count})</source>
            <translation>Die gezeigten Versuche ({count})</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>Which attempts</source>
            <translation>Welche Versuche</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>Workbook: attempts, answers and charts (XLSX)</source>
            <translation>Arbeitsmappe: Versuche, Antworten und Diagramme (XLSX)</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>All causes</source>
            <translation>Alle Ursachen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>All domains</source>
            <translation>Alle Domänen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>All keywords</source>
            <translation>Alle Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>All knowledge</source>
            <translation>Alles Wissen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>All tasks</source>
            <translation>Alle Aufgaben</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>Chosen in the report</source>
            <translation>Im Bericht gewählt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>Clear all</source>
            <translation>Alle aufheben</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>Filters ({count})</source>
            <translation>Filter ({count})</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>More than {time}, one and a half times the pace of the plan</source>
            <translation>Mehr als {time}, das Eineinhalbfache des Plantempos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>Search (Ctrl+F)</source>
            <translation>Suchen (Strg+F)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>Search in questions, options, reasons and comments</source>
            <translation>In Fragen, Antworten, Begründungen und Kommentaren suchen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>Show questions</source>
            <translation>Fragen zeigen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>Why the point was lost</source>
            <translation>Warum der Punkt verloren ging</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>{shown} of {all}</source>
            <translation>{shown} von {all}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>{shown} of {all} questions match</source>
            <translation>{shown} von {all} Fragen passen</translation>
        </message>
    </context>
    <context>
        <name>Gallery</name>
        <message>
            <location filename="../../simulator/ui/history/gallery.py" />
            <source>One exam so far. Its report says all there is to know; from the second one on, charts here show how your scores develop.</source>
            <translation>Bisher eine Prüfung. Ihr Bericht sagt alles, was es zu wissen gibt; ab der zweiten zeigen hier Diagramme, wie sich Ihre Punktzahlen entwickeln.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/gallery.py" />
            <source>Over the attempts</source>
            <translation>Über die Versuche</translation>
        </message>
    </context>
    <context>
        <name>GateBar</name>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Estimated minutes</source>
            <translation>Geschätzte Minuten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>How many minutes have gone? Type your estimate and press Enter.</source>
            <translation>Wie viele Minuten sind vergangen? Tippen Sie Ihre Schätzung ein und drücken Sie die Eingabetaste.</translation>
        </message>
    </context>
    <context>
        <name>GuidePane</name>
        <message>
            <location filename="../../simulator/ui/widgets/guide_pane.py" />
            <source>The guide is missing. Install Examgate again; your data stays as it is.</source>
            <translation>Die Anleitung fehlt. Installieren Sie Examgate noch einmal; Ihre Daten bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/guide_pane.py" />
            <source>When something goes wrong</source>
            <translation>Wenn etwas schiefgeht</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>All attempts are being read…</source>
            <translation>Alle Versuche werden gelesen…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Archived: {count}.</source>
            <translation>Archiviert: {count}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Attempt deleted.</source>
            <translation>Versuch gelöscht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Attempts deleted: {count}.</source>
            <translation>Gelöschte Versuche: {count}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Every exam you finish is kept here, on this computer only: its score, its time, every answer. Scores from another computer come in with “Import”.</source>
            <translation>Jede Prüfung, die Sie beenden, bleibt hier, nur auf diesem Computer: ihre Punktzahl, ihre Zeit, jede Antwort. Ergebnisse von einem anderen Computer kommen mit „Importieren“ herein.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Home</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>No attempt fits these filters.</source>
            <translation>Kein Versuch passt zu diesen Filtern.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>No results yet.</source>
            <translation>Noch keine Ergebnisse.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Score history</source>
            <translation>Ergebnisverlauf</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Taken out of the archive: {count}.</source>
            <translation>Aus dem Archiv geholt: {count}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>The attempts stay where they are</source>
            <translation>Die Versuche bleiben, wo sie sind</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Until you dismiss this line or close the program it can be undone.</source>
            <translation>Bis Sie diese Zeile ausblenden oder das Programm beenden, lässt sich das rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>What was deleted goes for good</source>
            <translation>Was gelöscht wurde, ist dann endgültig weg</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <location filename="../../simulator/ui/history/table.py" />
            <source>Score history</source>
            <translation>Ergebnisverlauf</translation>
        </message>
    </context>
    <context>
        <name>HomeFoot</name>
        <message>
            <location filename="../../simulator/ui/widgets/home_foot.py" />
            <source>Diagnostics…</source>
            <translation>Diagnose…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_foot.py" />
            <source>Everything stays on this computer, in {folder}</source>
            <translation>Alles bleibt auf diesem Computer, in {folder}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_foot.py" />
            <source>No program on this computer opens folders. Your data lies in {folder}.</source>
            <translation>Kein Programm auf diesem Computer öffnet Ordner. Ihre Daten liegen in {folder}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_foot.py" />
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_foot.py" />
            <source>Restore a copy…</source>
            <translation>Kopie wiederherstellen…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_foot.py" />
            <source>When something goes wrong</source>
            <translation>Wenn etwas schiefgeht</translation>
        </message>
    </context>
    <context>
        <name>HomeHeader</name>
        <message>
            <location filename="../../simulator/ui/widgets/home_header.py" />
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_header.py" />
            <source>Candidate</source>
            <translation>Prüfling</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_header.py" />
            <source>Examgate</source>
            <translation>Examgate</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_header.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_header.py" />
            <source>Practice exams with the clock out of sight</source>
            <translation>Übungsprüfungen mit verborgener Uhr</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Add a bank…</source>
            <translation>Fragenkatalog hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>An exam is unfinished</source>
            <translation>Eine Prüfung ist nicht abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Drill: {title}</source>
            <translation>Übung: {title}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Give up</source>
            <translation>Aufgeben</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>It describes no exam (no blueprint), so none can be started from it.</source>
            <translation>Er beschreibt keine Prüfung (ihm fehlt der Prüfungsaufbau); daher lässt sich aus ihm keine starten.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Last results</source>
            <translation>Letzte Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>No question bank was found.</source>
            <translation>Es wurde kein Fragenkatalog gefunden.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>No results yet. Your score history begins with the first exam you finish.</source>
            <translation>Noch keine Ergebnisse. Ihr Ergebnisverlauf beginnt mit der ersten Prüfung, die Sie abschließen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Score history and export</source>
            <translation>Ergebnisverlauf und Export</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Set up…</source>
            <translation>Einrichten…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Show problems</source>
            <translation>Probleme anzeigen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Start exam</source>
            <translation>Prüfung starten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Start full-length exam</source>
            <translation>Vollständige Prüfung starten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Started {day}. Everything you answered is kept, and the exam time has stood still since.</source>
            <translation>Begonnen: {day}. Alles, was Sie beantwortet haben, ist erhalten, und die Prüfungszeit steht seit der Unterbrechung still.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>or drop a file or folder on this window</source>
            <translation>oder Datei oder Ordner auf dieses Fenster ziehen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{count} questions in the bank</source>
            <translation>Fragen im Katalog: {count}</translation>
        </message>
    </context>
    <context>
        <name>HotspotArea</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>Click the picture to set a spot, click a spot to remove it. By keyboard: the arrow keys move the crosshair, with Shift in larger steps; Space sets or removes a spot.</source>
            <translation>Klicken Sie auf das Bild, um einen Punkt zu setzen, und auf einen Punkt, um ihn zu entfernen. Mit der Tastatur: Die Pfeiltasten bewegen das Fadenkreuz, mit Umschalt in größeren Schritten; die Leertaste setzt oder entfernt einen Punkt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>Enlarge the picture</source>
            <translation>Bild vergrößern</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>Reduce the picture</source>
            <translation>Bild verkleinern</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>The picture of this question cannot be shown.</source>
            <translation>Das Bild dieser Frage lässt sich nicht anzeigen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>{count} of {all} spots set</source>
            <translation>Gesetzte Punkte: {count} von {all}</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/import_history.py" />
            <source>Here already: {count}</source>
            <translation>Schon hier: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/import_history.py" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/import_history.py" />
            <source>Import a score history</source>
            <translation>Ergebnisverlauf importieren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/import_history.py" />
            <source>Imported: {count}.</source>
            <translation>Importiert: {count}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/import_history.py" />
            <source>Left out, unfinished or deleted here: {count}</source>
            <translation>Ausgelassen, hier nicht abgeschlossen oder gelöscht: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/import_history.py" />
            <source>New attempts: {count}</source>
            <translation>Neue Versuche: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/import_history.py" />
            <source>New attempts: {count}, of {candidates}</source>
            <translation>Neue Versuche: {count}, von {candidates}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/import_history.py" />
            <source>The file is being read and proved…</source>
            <translation>Die Datei wird gelesen und geprüft…</translation>
        </message>
    </context>
    <context>
        <name>InstructionsPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>A question with several answers counts only if all of them are right.</source>
            <translation>Eine Frage mit mehreren Antworten zählt nur, wenn alle richtig sind.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>An unanswered question counts as wrong; there is no penalty for a wrong answer.</source>
            <translation>Eine unbeantwortete Frage zählt als falsch; für eine falsche Antwort gibt es keinen Abzug.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Choose the one answer that fits best; where several are asked for, choose that many.</source>
            <translation>Wählen Sie die eine Antwort, die am besten passt; wo mehrere verlangt sind, wählen Sie genau so viele.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Every question counts only if its whole answer is right.</source>
            <translation>Jede Frage zählt nur, wenn die ganze Antwort richtig ist.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Exam Instructions</source>
            <translation>Anleitung zur Prüfung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Matching: give each line one of the choices; a choice may be used again.</source>
            <translation>Zuordnung: Geben Sie jeder Zeile eine der Auswahlmöglichkeiten; eine Möglichkeit darf mehrmals vorkommen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Number of Questions: {count}  ·  Time: {time}</source>
            <translation>Anzahl der Fragen: {count}  ·  Zeit: {time}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Ordering: put all the steps that are asked for in their order.</source>
            <translation>Reihenfolge: Bringen Sie alle verlangten Schritte in ihre Reihenfolge.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Pictures: mark as many places as are asked for, by click or by keyboard.</source>
            <translation>Bilder: Setzen Sie so viele Punkte, wie verlangt sind, per Klick oder mit der Tastatur.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Select Next when you are ready to begin.</source>
            <translation>Wählen Sie „Weiter“, wenn Sie bereit sind, zu beginnen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Some answers are typed: a number or a few words. They are kept as you type.</source>
            <translation>Manche Antworten werden eingetippt: eine Zahl oder einige Wörter. Gespeichert wird schon beim Tippen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>The clock is not shown. The exam ends by itself when the time is over.</source>
            <translation>Die Uhr wird nicht gezeigt. Die Prüfung endet von selbst, wenn die Zeit abgelaufen ist.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>The clock stays hidden, so that you can think. It is shown at {gates}.</source>
            <translation>Die Uhr bleibt verborgen, damit Sie in Ruhe denken können. Gezeigt wird sie bei {gates}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>The exam ends by itself when the time is over.</source>
            <translation>Die Prüfung endet von selbst, wenn die Zeit abgelaufen ist.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>The time that is left is shown at the upper right.</source>
            <translation>Die Restzeit steht oben rechts.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>You can flag questions, go back to any question, and review all of them before the end.</source>
            <translation>Sie können Fragen markieren, zu jeder Frage zurückkehren und vor dem Ende alle durchsehen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>question {question} (planned by {plan} minutes)</source>
            <translation>Frage {question} (geplant: nach {plan} min)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>{count} of the questions do not count. They are not marked.</source>
            <translation>Nicht gewertet und nicht gekennzeichnet: {count} der Fragen.</translation>
        </message>
    </context>
    <context>
        <name>KeyChoice</name>
        <message>
            <location filename="../../simulator/ui/widgets/key_choice.py" />
            <source>Which answer is right?</source>
            <translation>Welche Antwort ist richtig?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/key_choice.py" />
            <source>Which answers are right?</source>
            <translation>Welche Antworten sind richtig?</translation>
        </message>
    </context>
    <context>
        <name>KeysHelp</name>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>1 to 6</source>
            <translation>1 bis 6</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>A to F</source>
            <translation>A bis F</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Alt+O, Alt+C</source>
            <translation>Alt+O, Alt+C</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Alt+Y, Alt+N</source>
            <translation>Alt+Y, Alt+N</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Buttons of this screen</source>
            <translation>Schaltflächen dieser Ansicht</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Ctrl and +</source>
            <translation>Strg und +</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Ctrl and -</source>
            <translation>Strg und -</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Ctrl and 0</source>
            <translation>Strg und 0</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Escape, Enter</source>
            <translation>Esc, Eingabe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>OK and Close in a message</source>
            <translation>OK und Schließen in einer Meldung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Page Up, Page Down</source>
            <translation>Bild auf, Bild ab</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Shift and arrow keys</source>
            <translation>Umschalt+Pfeiltasten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Shift+A to Shift+F</source>
            <translation>Umschalt+A bis F</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Umschalt+Tab</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Up, Down</source>
            <translation>Pfeil auf, Pfeil ab</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>When something goes wrong</source>
            <translation>Wenn etwas schiefgeht</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Yes and No in a question</source>
            <translation>Ja und Nein bei einer Rückfrage</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>back to the normal size</source>
            <translation>zurück zur normalen Größe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>choose the first to the sixth option</source>
            <translation>die erste bis sechste Option wählen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>choose the option with that letter</source>
            <translation>die Option mit diesem Buchstaben wählen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>close this list</source>
            <translation>diese Liste schließen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>enlarge everything</source>
            <translation>alles vergrößern</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>go to the next or the previous control</source>
            <translation>zum nächsten oder vorigen Bedienelement wechseln</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>make everything smaller</source>
            <translation>alles verkleinern</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>move between options</source>
            <translation>zwischen den Optionen wechseln</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>press what has the focus</source>
            <translation>betätigen, was den Fokus hat</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>scroll the question</source>
            <translation>in der Frage scrollen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>select a part of the text that has the focus</source>
            <translation>einen Teil des Textes auswählen, der den Fokus hat</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>strike an option through, or no longer</source>
            <translation>eine Option durchstreichen, oder nicht mehr</translation>
        </message>
    </context>
    <context>
        <name>MarkablePicture</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/markable_picture.py" />
            <source>Crosshair at {place}. {spots}</source>
            <translation>Fadenkreuz bei {place}. {spots}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/markable_picture.py" />
            <source>No spots are set.</source>
            <translation>Es sind keine Punkte gesetzt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/markable_picture.py" />
            <source>Picture to mark</source>
            <translation>Bild, in dem Punkte zu setzen sind</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/markable_picture.py" />
            <source>Spot {number} at {place}.</source>
            <translation>Punkt {number} bei {place}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/markable_picture.py" />
            <source>{x} % from the left, {y} % from the top</source>
            <translation>{x} % von links, {y} % von oben</translation>
        </message>
    </context>
    <context>
        <name>MatchingArea</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/matching.py" />
            <source>Choose from the list beside each line, or drag a choice onto it.</source>
            <translation>Wählen Sie aus der Liste neben jeder Zeile, oder ziehen Sie eine Auswahlmöglichkeit auf die Zeile.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/matching.py" />
            <source>{count} of {all} matched</source>
            <translation>Zugeordnet: {count} von {all}</translation>
        </message>
    </context>
    <context>
        <name>NavigationBar</name>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>End Exam</source>
            <translation>Prüfung beenden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>End Review</source>
            <translation>Durchsicht beenden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Navigator</source>
            <translation>Navigator</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Pause</source>
            <translation>Uhr anhalten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Review All</source>
            <translation>Alle durchsehen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Review Flagged</source>
            <translation>Nur markierte</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Review Incomplete</source>
            <translation>Nur unvollständige</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Review Screen</source>
            <translation>Durchsicht</translation>
        </message>
    </context>
    <context>
        <name>NavigatorDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Flagged</source>
            <translation>Markiert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Flagged for Review</source>
            <translation>Markiert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Navigator</source>
            <translation>Navigator</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Question #</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Question {number}</source>
            <translation>Frage {number}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>{count} Unseen/Incomplete</source>
            <translation>Ungesehen/unvollständig: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>{navigator} - select a question to go to it</source>
            <translation>{navigator} – wählen Sie eine Frage aus</translation>
        </message>
    </context>
    <context>
        <name>NotSavedBanner</name>
        <message>
            <location filename="../../simulator/ui/widgets/not_saved.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/not_saved.py" />
            <source>Your last step was not saved. Everything before it is safe. {reason}</source>
            <translation>Ihr letzter Schritt wurde nicht gespeichert. Alles davor ist sicher. {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/not_saved.py" />
            <source>Your next step cannot be saved. Everything up to here is safe. {reason}</source>
            <translation>Ihr nächster Schritt lässt sich nicht speichern. Alles bis hierher ist sicher. {reason}</translation>
        </message>
    </context>
    <context>
        <name>NoteField</name>
        <message>
            <location filename="../../simulator/ui/history/note.py" />
            <source>Note on this attempt</source>
            <translation>Notiz zu diesem Versuch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/note.py" />
            <source>What you want to remember of this attempt</source>
            <translation>Was Sie sich von diesem Versuch merken möchten</translation>
        </message>
    </context>
    <context>
        <name>NothingFound</name>
        <message>
            <location filename="../../simulator/ui/review/empty.py" />
            <source>Clear all filters</source>
            <translation>Alle Filter aufheben</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/empty.py" />
            <source>No question matches all of this</source>
            <translation>Keine Frage passt zu alledem</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/empty.py" />
            <source>Take a filter away or search for another word. The questions are all still there.</source>
            <translation>Nehmen Sie einen Filter weg oder suchen Sie ein anderes Wort. Alle Fragen sind noch da.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <location filename="../../simulator/ui/widgets/option_row.py" />
            <source>{label}. {text}, struck out</source>
            <translation>{label}. {text}, durchgestrichen</translation>
        </message>
    </context>
    <context>
        <name>OrderingArea</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/ordering.py" />
            <source>Not placed yet</source>
            <translation>Noch nicht eingeordnet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/ordering.py" />
            <source>Press the steps in their order, or drag them there. Press a step again to take it back.</source>
            <translation>Drücken Sie die Schritte in ihrer Reihenfolge, oder ziehen Sie sie dorthin. Drücken Sie einen Schritt noch einmal, um ihn zurückzunehmen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/ordering.py" />
            <source>{count} of {all} placed</source>
            <translation>Eingeordnet: {count} von {all}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/ordering.py" />
            <source>{count}: {order}</source>
            <translation>{count}: {order}</translation>
        </message>
    </context>
    <context>
        <name>ProblemsDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>A question with an error is left out of every exam. All other questions can be used.</source>
            <translation>Eine Frage mit einem Fehler kommt in keiner Prüfung vor. Alle anderen Fragen können verwendet werden.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Problems in this bank</source>
            <translation>Probleme in diesem Katalog</translation>
        </message>
    </context>
    <context>
        <name>ProfileChooser</name>
        <message>
            <location filename="../../simulator/ui/widgets/profile_chooser.py" />
            <source>Show problems</source>
            <translation>Probleme anzeigen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/profile_chooser.py" />
            <source>Some profiles cannot be used. Problems: {count}.</source>
            <translation>Einige Profile lassen sich nicht verwenden. Probleme: {count}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/profile_chooser.py" />
            <source>Testing center</source>
            <translation>Prüfungszentrum</translation>
        </message>
    </context>
    <context>
        <name>PromptRow</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/prompt_row.py" />
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
    </context>
    <context>
        <name>ReplayPage</name>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Back to the answers</source>
            <translation>Zurück zu den Antworten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Before the exam</source>
            <translation>Vor der Prüfung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Exam time {used} of {limit}</source>
            <translation>Prüfungszeit {used} von {limit}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Next event</source>
            <translation>Nächstes Ereignis</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Previous event</source>
            <translation>Voriges Ereignis</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Replay of the sitting</source>
            <translation>Ablauf der Prüfung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Space plays · arrows go by events, with Ctrl by marks · Home and End</source>
            <translation>Leertaste spielt ab · Pfeile gehen nach Ereignissen, mit Strg nach Marken · Pos1 und Ende</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Speed {count}×</source>
            <translation>Tempo {count}×</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>All questions</source>
            <translation>Alle Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Flagged</source>
            <translation>Markiert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Go through your answers</source>
            <translation>Ihre Antworten durchgehen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Home</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Incomplete</source>
            <translation>Unvollständig</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Save as HTML…</source>
            <translation>Als HTML speichern…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Score history and export</source>
            <translation>Ergebnisverlauf und Export</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Wrong</source>
            <translation>Falsch</translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <location filename="../../simulator/ui/restoring.py" />
            <source>Everything that can be read is being saved into a new file…</source>
            <translation>Alles, was lesbar ist, wird in eine neue Datei gerettet…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/restoring.py" />
            <source>The copies are being read…</source>
            <translation>Die Kopien werden gelesen…</translation>
        </message>
    </context>
    <context>
        <name>ResultsList</name>
        <message>
            <location filename="../../simulator/ui/widgets/results_list.py" />
            <source>Fail</source>
            <translation>Nicht bestanden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/results_list.py" />
            <source>Pass</source>
            <translation>Bestanden</translation>
        </message>
    </context>
    <context>
        <name>ReviewList</name>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>( {count} Unseen/Incomplete )</source>
            <translation>( Ungesehen/unvollständig: {count} )</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>Exam section</source>
            <translation>Prüfungsabschnitt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>Item Review Screen</source>
            <translation>Durchsicht der Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>Select a question to go to it, or review a whole set with the buttons below. The flag beside a question can be turned on and off here.</source>
            <translation>Wählen Sie eine Frage, um zu ihr zu gelangen, oder sehen Sie mit den Schaltflächen unten eine ganze Gruppe durch. Die Markierung neben einer Frage lässt sich hier setzen und entfernen.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <location filename="../../simulator/ui/review/page.py" />
            <source>Back to the report</source>
            <translation>Zurück zum Bericht</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/page.py" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/page.py" />
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/page.py" />
            <source>Replay the sitting</source>
            <translation>Ablauf ansehen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/page.py" />
            <source>Saved as {path}. Nothing was sent: give this file to those who keep the question bank.</source>
            <translation>Gespeichert als {path}. Nichts wurde gesendet: Geben Sie diese Datei denen, die den Fragenkatalog pflegen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/page.py" />
            <source>Sit these again ({count})</source>
            <translation>Diese wiederholen ({count})</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/page.py" />
            <source>Your answers</source>
            <translation>Ihre Antworten</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <location filename="../../simulator/ui/widgets/rich_text.py" />
            <source>Highlighted: {text}</source>
            <translation>Hervorgehoben: {text}</translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message>
            <location filename="../../simulator/ui/safekeeping.py" />
            <source>The copy was not restored</source>
            <translation>Die Kopie wurde nicht wiederhergestellt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/safekeeping.py" />
            <source>The copy was restored</source>
            <translation>Die Kopie wurde wiederhergestellt</translation>
        </message>
    </context>
    <context>
        <name>SavedLine</name>
        <message>
            <location filename="../../simulator/ui/widgets/saved_line.py" />
            <source>Saved as {path}</source>
            <translation>Gespeichert als {path}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/saved_line.py" />
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
    </context>
    <context>
        <name>ScenarioPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/scenario_pane.py" />
            <source>Exhibit {number}</source>
            <translation>Anlage {number}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/scenario_pane.py" />
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/scenario_pane.py" />
            <source>Scenario and exhibits</source>
            <translation>Szenario und Anlagen</translation>
        </message>
    </context>
    <context>
        <name>SchemeMenu</name>
        <message>
            <location filename="../../simulator/ui/widgets/scheme_menu.py" />
            <source>Color Scheme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/scheme_menu.py" />
            <source>Color Scheme, {scheme}</source>
            <translation>Farbschema, {scheme}</translation>
        </message>
    </context>
    <context>
        <name>ScoreReportPage</name>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Breakdown of Results</source>
            <translation>Ergebnisse im Einzelnen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Candidate Score:</source>
            <translation>Punktzahl:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Candidate:</source>
            <translation>Prüfling:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Exam Date:</source>
            <translation>Prüfungsdatum:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>FAIL</source>
            <translation>NICHT BESTANDEN</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Meets Competencies: right answers in this section reach the share that the pass mark stands for. Needs Improvement: they do not. A section with fewer than four scored questions shows neither. Sections have few questions: read the table with care.</source>
            <translation>Anforderungen erfüllt: Die richtigen Antworten in diesem Abschnitt erreichen den Anteil, für den die Bestehensgrenze steht. Verbesserungsbedarf: Dieser Anteil wird nicht erreicht. Ein Abschnitt mit weniger als vier gewerteten Fragen zeigt keines von beiden. Jeder Abschnitt hat nur wenige Fragen: Lesen Sie die Tabelle mit Vorsicht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Notice of Practice Results</source>
            <translation>Mitteilung des Übungsergebnisses</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>PASS</source>
            <translation>BESTANDEN</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Pass/Fail:</source>
            <translation>Ergebnis:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>The practice scale goes from {low} to {high}; {mark} is needed to pass.</source>
            <translation>Die Übungsskala reicht von {low} bis {high}; zum Bestehen sind {mark} nötig.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>The scale is our own, and this is no result of a real exam. Examgate is not affiliated with Pearson VUE or Amazon Web Services.</source>
            <translation>Die Skala ist unsere eigene, und dies ist kein Ergebnis einer echten Prüfung. Examgate steht weder mit Pearson VUE noch mit Amazon Web Services in Verbindung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>This sitting is below the pass mark of our practice scale. The detailed report shows where to go on.</source>
            <translation>Dieser Durchgang liegt unter der Bestehensgrenze unserer Übungsskala. Der ausführliche Bericht zeigt, wo Sie weitermachen können.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Well done: on our practice scale this sitting is above the pass mark.</source>
            <translation>Gut gemacht: Auf unserer Übungsskala liegt dieser Durchgang über der Bestehensgrenze.</translation>
        </message>
    </context>
    <context>
        <name>SectionTable</name>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>% of Scored Items</source>
            <translation>% der gewerteten Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>Domain {number}: {title}</source>
            <translation>Domäne {number}: {title}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>Meets Competencies</source>
            <translation>Anforderungen erfüllt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>Needs Improvement</source>
            <translation>Verbesserungsbedarf</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>Section</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>{share}%</source>
            <translation>{share} %</translation>
        </message>
    </context>
    <context>
        <name>SetupDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Candidate</source>
            <translation>Prüfling</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Driver profiles</source>
            <translation>Prüfungsprofile</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Estimate first: guess the time gone before a gate shows it</source>
            <translation>Erst schätzen: die verstrichene Zeit angeben, bevor ein Gate sie zeigt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Extra time</source>
            <translation>Zeitzuschlag</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Notices at 30 and 5 minutes</source>
            <translation>Hinweise bei 30 und 5 Minuten Restzeit</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Options</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Peek: a click shows the clock for 5 seconds</source>
            <translation>Blick auf die Uhr: ein Klick zeigt sie 5 Sekunden lang</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Set up the exam</source>
            <translation>Prüfung einrichten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Sit {count} questions again</source>
            <translation>{count} Fragen wiederholen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Start drill</source>
            <translation>Übung starten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Start exam</source>
            <translation>Prüfung starten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Stop-the-clock breaks</source>
            <translation>Pausen mit angehaltener Uhr</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>They come in another order and with their options shuffled, at the pace of the exam. A drill stands in the history under its own name and gives no practice-scale score.</source>
            <translation>Sie kommen in anderer Reihenfolge und mit neu gemischten Antworten, im Tempo der Prüfung. Eine Übung steht unter eigenem Namen im Verlauf und ergibt keine Punktzahl auf der Übungsskala.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Whole appointment: agreement, tutorial, survey</source>
            <translation>Ganzer Prüfungstermin: Vereinbarung, Einführung, Umfrage</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>question {question} by {plan} min</source>
            <translation>Frage {question} bis {plan} min</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>{count} minutes in all</source>
            <translation>insgesamt {count} Minuten</translation>
        </message>
    </context>
    <context>
        <name>SieveBar</name>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>All candidates</source>
            <translation>Alle Prüflinge</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>All exams</source>
            <translation>Alle Prüfungen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Archived only</source>
            <translation>Nur Archiviertes</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>At any time</source>
            <translation>Zu jeder Zeit</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Between two dates</source>
            <translation>Zwischen zwei Tagen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Candidate</source>
            <translation>Prüfling</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Drills only</source>
            <translation>Nur Übungen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Exam</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Exams and drills</source>
            <translation>Prüfungen und Übungen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Exams only</source>
            <translation>Nur Prüfungen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Failed</source>
            <translation>Nicht bestanden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Last {count} days</source>
            <translation>Letzte {count} Tage</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Passed</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Passed and failed</source>
            <translation>Bestanden und nicht bestanden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Reset filters</source>
            <translation>Filter zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Search in the notes</source>
            <translation>In den Notizen suchen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>With archived</source>
            <translation>Mit Archiviertem</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Without archived</source>
            <translation>Ohne Archiviertes</translation>
        </message>
    </context>
    <context>
        <name>SortBar</name>
        <message>
            <location filename="../../simulator/ui/history/sort_bar.py" />
            <source>Ascending</source>
            <translation>Aufsteigend</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sort_bar.py" />
            <source>Descending</source>
            <translation>Absteigend</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sort_bar.py" />
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sort_bar.py" />
            <source>Sort the other way round</source>
            <translation>Andersherum sortieren</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/step_row.py" />
            <source>Move {label} down</source>
            <translation>{label} nach unten verschieben</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/step_row.py" />
            <source>Move {label} up</source>
            <translation>{label} nach oben verschieben</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/step_row.py" />
            <source>Space gives it the next place or takes it back, Ctrl+Up and Ctrl+Down move it.</source>
            <translation>Die Leertaste gibt dem Schritt den nächsten Platz oder nimmt ihn zurück, Strg+Pfeil auf und Strg+Pfeil ab verschieben ihn.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/step_row.py" />
            <source>{label}. {text}, not placed</source>
            <translation>{label}. {text}, nicht eingeordnet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/step_row.py" />
            <source>{label}. {text}, place {place}</source>
            <translation>{label}. {text}, Platz {place}</translation>
        </message>
    </context>
    <context>
        <name>SurveyPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>1. How close did this sitting come to the exam day you expect?</source>
            <translation>1. Wie nah kam dieser Durchgang dem Prüfungstag, den Sie erwarten?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>2. How hard were the questions?</source>
            <translation>2. Wie schwer waren die Fragen?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>3. Did you have enough time?</source>
            <translation>3. Hatten Sie genug Zeit?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>4. How ready do you feel for the exam itself?</source>
            <translation>4. Wie bereit fühlen Sie sich für die eigentliche Prüfung?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>5. What would you do differently next time?</source>
            <translation>5. Was würden Sie beim nächsten Mal anders machen?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Easy</source>
            <translation>Leicht</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Five questions about this practice exam. You need not answer any; what you answer is kept with this attempt, on this computer alone. It changes no score.</source>
            <translation>Fünf Fragen zu dieser Übungsprüfung. Sie müssen keine beantworten; was Sie antworten, wird mit diesem Versuch aufbewahrt, nur auf diesem Computer. Es ändert keine Punktzahl.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>More than enough</source>
            <translation>Mehr als genug</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Much too little</source>
            <translation>Viel zu wenig</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Not close</source>
            <translation>Gar nicht nah</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Not ready</source>
            <translation>Nicht bereit</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Survey</source>
            <translation>Umfrage</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Very close</source>
            <translation>Sehr nah</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Very hard</source>
            <translation>Sehr schwer</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>{question} {value} of 5; 1 is {low}, 5 is {high}</source>
            <translation>{question} {value} von 5; 1 bedeutet „{low}“, 5 bedeutet „{high}“</translation>
        </message>
    </context>
    <context>
        <name>TerminatedPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>At a testing center that would be all for the day. Here nothing is lost: go back to the home page and start again whenever you like.</source>
            <translation>Im Prüfungszentrum wäre damit für heute Schluss. Hier ist nichts verloren: Kehren Sie zur Startseite zurück und fangen Sie neu an, wann immer Sie möchten.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>Session Terminated</source>
            <translation>Sitzung beendet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>The agreement was not accepted, or its time ran out. This session is over; no exam was begun.</source>
            <translation>Die Vereinbarung wurde nicht angenommen, oder ihre Zeit ist abgelaufen. Diese Sitzung ist beendet; es wurde keine Prüfung begonnen.</translation>
        </message>
    </context>
    <context>
        <name>TitleBar</name>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Hide question counter</source>
            <translation>Fragenzähler ausblenden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Hide time remaining</source>
            <translation>Restzeit ausblenden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Show question counter</source>
            <translation>Fragenzähler einblenden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Show the clock for a moment</source>
            <translation>Uhr kurz zeigen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Show time remaining</source>
            <translation>Restzeit einblenden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Time Remaining {time}</source>
            <translation>Restzeit {time}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>{question} of {questions}</source>
            <translation>{question} von {questions}</translation>
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Calculator</source>
            <translation>Taschenrechner</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Explain Answer</source>
            <translation>Antwort erklären</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Highlight</source>
            <translation>Hervorheben</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Strikethrough</source>
            <translation>Durchstreichen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Whiteboard</source>
            <translation>Whiteboard</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>{name}, none yet</source>
            <translation>{name}, noch keiner</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>{name}, off</source>
            <translation>{name}, ausgeschaltet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>{name}, on</source>
            <translation>{name}, eingeschaltet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>{name}, written</source>
            <translation>{name}, vorhanden</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Flag for Review</source>
            <translation>Frage markieren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Instructions</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>{name}, not pressed</source>
            <translation>{name}, nicht gedrückt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>{name}, pressed</source>
            <translation>{name}, gedrückt</translation>
        </message>
    </context>
    <context>
        <name>Tutorial</name>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>A question that is longer than the screen has a scroll bar; the bars around it stay. If you go on before you have seen all of it, the program says so and stays. Page Down and Page Up scroll from the keyboard.</source>
            <translation>Eine Frage, die länger ist als der Bildschirm, hat eine Bildlaufleiste; die Leisten ringsum bleiben stehen. Wollen Sie fortfahren, bevor Sie alles gesehen haben, sagt das Programm es und bleibt bei der Frage. Mit der Tastatur scrollen Sie mit Bild ab und Bild auf.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>After the last question comes the Item Review Screen. From there you can go through all questions again, the incomplete ones, or those you flagged, and change your answers.</source>
            <translation>Nach der letzten Frage kommt die Durchsicht der Fragen. Von dort aus können Sie alle Fragen noch einmal durchsehen, nur die unvollständigen oder nur die markierten, und Ihre Antworten ändern.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Choosing Answers</source>
            <translation>Antworten wählen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Clock and Counter</source>
            <translation>Uhr und Fragenzähler</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>End Review ends the exam. You are asked twice; No takes you back. When the time is over the exam ends by itself, with every answer kept.</source>
            <translation>„Durchsicht beenden“ beendet die Prüfung. Sie werden zweimal gefragt; „Nein“ führt zurück. Ist die Zeit abgelaufen, endet die Prüfung von selbst, und jede Antwort bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Every question is shown between the same bars. At the top stand the exam and your name, with the clock and the counter at the right. Below them is the toolbar. The bar at the bottom moves you on and back.</source>
            <translation>Jede Frage steht zwischen denselben Leisten. Ganz oben stehen die Prüfung und Ihr Name, rechts davon Uhr und Fragenzähler. Darunter liegt die Werkzeugleiste. Mit der Leiste unten gehen Sie vor und zurück.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Everything can be done without a mouse. The size of the text and the colors of the content can be changed at any time; try them here.</source>
            <translation>Alles geht auch ohne Maus. Die Größe des Textes und die Farben des Inhalts lassen sich jederzeit ändern; probieren Sie es hier aus.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Flag a question that you want to see again. The flag is for you alone and changes no score. Press it again to take it off. {key} does the same.</source>
            <translation>Markieren Sie eine Frage, die Sie noch einmal sehen möchten. Die Markierung ist nur für Sie und ändert keine Punktzahl. Drücken Sie noch einmal, um sie zu entfernen. {key} bewirkt dasselbe.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Flag for Review</source>
            <translation>Frage markieren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Keyboard and Appearance</source>
            <translation>Tastatur und Darstellung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Open it with the button or with {key}:</source>
            <translation>Öffnen Sie ihn mit der Schaltfläche oder mit {key}:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Review and Ending</source>
            <translation>Durchsicht und Ende</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Round marks take one answer: choosing another one replaces it. Square marks take as many as the question asks for; press one again to take it back. A click anywhere on the line counts, and so does its key. Your answer is kept at once. Try both:</source>
            <translation>Kreise nehmen eine Antwort auf: Eine neue Wahl ersetzt die vorige. Kästchen nehmen so viele auf, wie die Frage verlangt; drücken Sie eines noch einmal, um es zurückzunehmen. Ein Klick irgendwo in die Zeile zählt, ebenso ihre Taste. Ihre Antwort wird sofort gespeichert. Probieren Sie beides aus:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Scrolling and Unseen Content</source>
            <translation>Scrollen und ungesehener Inhalt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Select Go on, then scroll to the end of the text, then select it again:</source>
            <translation>Wählen Sie „Fortfahren“, scrollen Sie dann bis zum Ende des Textes und wählen Sie es noch einmal:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>The Navigator</source>
            <translation>Der Navigator</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>The Navigator lists all questions with their status. Incomplete means seen but not answered in full. Select a question to go to it; select a heading to sort.</source>
            <translation>Der Navigator führt alle Fragen mit ihrem Status auf. „Unvollständig“ heißt: gesehen, aber nicht ganz beantwortet. Wählen Sie eine Frage, um zu ihr zu gelangen; wählen Sie eine Überschrift, um zu sortieren.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>The Screen</source>
            <translation>Der Bildschirm</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>The counter says which question you are at and how many there are.</source>
            <translation>Der Fragenzähler sagt, bei welcher Frage Sie sind und wie viele es gibt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>This is a small one to try. Its buttons can be pressed, but lead nowhere.</source>
            <translation>Hier ist ein kleiner Bildschirm zum Ausprobieren. Seine Schaltflächen lassen sich drücken, führen aber nirgendwohin.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>You have chosen no clock. Its place stays empty; the exam ends by itself when the time is over.</source>
            <translation>Sie haben sich gegen eine Uhr entschieden. Wo sie stünde, bleibt es leer; die Prüfung endet von selbst, wenn die Zeit abgelaufen ist.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>You have chosen the hidden clock. Its place stays empty, so that you can think. At gate questions it surfaces, and a line below the toolbar says what was planned and where you are. Leaving the question hides both.</source>
            <translation>Sie haben die verborgene Uhr gewählt. Wo sie stünde, bleibt es leer, damit Sie in Ruhe denken können. Bei Gate-Fragen taucht sie auf, und eine Zeile unter der Werkzeugleiste sagt, was geplant war und wo Sie stehen. Verlassen Sie die Frage, verschwindet beides.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>You have chosen the visible clock. A click on clock or counter puts it out of sight, a click on its icon brings it back. Your time goes on either way.</source>
            <translation>Sie haben die sichtbare Uhr gewählt. Ein Klick auf Uhr oder Fragenzähler blendet sie aus, ein Klick auf ihr Symbol blendet sie wieder ein. Ihre Zeit läuft in jedem Fall weiter.</translation>
        </message>
    </context>
    <context>
        <name>TutorialExample</name>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>1 to 6</source>
            <translation>1 bis 6</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>A question of the exam</source>
            <translation>Eine Frage der Prüfung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>A to F</source>
            <translation>A bis F</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Alt+Y, Alt+N</source>
            <translation>Alt+Y, Alt+N</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>At a gate question:</source>
            <translation>Bei einer Gate-Frage:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>At most questions:</source>
            <translation>Bei den meisten Fragen:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>By a click on its line</source>
            <translation>Mit einem Klick auf ihre Zeile</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>By a right click</source>
            <translation>Mit einem Rechtsklick</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>By its key</source>
            <translation>Mit ihrer Taste</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Ctrl and +, Ctrl and -, Ctrl+0</source>
            <translation>Strg und +, Strg und -, Strg+0</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Go on</source>
            <translation>Fortfahren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>Here stand the question and its options. Only this part scrolls.</source>
            <translation>Hier stehen die Frage und ihre Optionen. Nur dieser Teil lässt sich scrollen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>How can an option be chosen? (Select TWO.)</source>
            <translation>Wie lässt sich eine Option wählen? (Wählen Sie ZWEI.)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>In the bar at the bottom</source>
            <translation>In der Leiste unten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_review.py" />
            <source>In the exam this shows question {question}.</source>
            <translation>In der Prüfung öffnet das Frage {question}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>In the middle of the screen</source>
            <translation>In der Mitte des Bildschirms</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Line {number} of a long question.</source>
            <translation>Zeile {number} einer langen Frage.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Maximum Selections</source>
            <translation>Höchstzahl erreicht</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Now at {percent} %</source>
            <translation>Jetzt bei {percent} %</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Page Down, Page Up</source>
            <translation>Bild ab, Bild auf</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>The key of a button</source>
            <translation>Die Taste einer Schaltfläche</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>There is more to see below. Scroll to the end first.</source>
            <translation>Weiter unten gibt es noch mehr zu sehen. Scrollen Sie zuerst bis zum Ende.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>This is its end.</source>
            <translation>Dies ist ihr Ende.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>This question is flagged.</source>
            <translation>Diese Frage ist markiert.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>This question is not flagged.</source>
            <translation>Diese Frage ist nicht markiert.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Under the title bar</source>
            <translation>Unter der Titelleiste</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Unseen Content</source>
            <translation>Ungesehener Inhalt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Up, Down, Space</source>
            <translation>Pfeil auf, Pfeil ab, Leertaste</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Where is the button that leads to the next question?</source>
            <translation>Wo ist die Schaltfläche, die zur nächsten Frage führt?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Yes and No, where the program asks</source>
            <translation>Ja und Nein, wo das Programm fragt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_review.py" />
            <source>You are at question 3.</source>
            <translation>Sie sind bei Frage 3.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_review.py" />
            <source>You are at question {question}.</source>
            <translation>Sie sind bei Frage {question}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>You have seen all of it.</source>
            <translation>Sie haben alles gesehen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>choose an option, or take it back</source>
            <translation>eine Option wählen oder zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>larger, smaller, and back to 100 %</source>
            <translation>größer, kleiner und zurück zu 100 %</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>move between options and press one</source>
            <translation>zwischen den Optionen wechseln und eine betätigen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>moves to the next control</source>
            <translation>zum nächsten Bedienelement wechseln</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>press that button: {next} Next, {previous} Previous, {navigator} Navigator</source>
            <translation>diese Schaltfläche betätigen: {next} Weiter, {previous} Zurück, {navigator} Navigator</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>scroll the question</source>
            <translation>in der Frage scrollen</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <location filename="../../simulator/ui/history/undo_bar.py" />
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/undo_bar.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>WhiteboardPanel</name>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Clear the whiteboard</source>
            <translation>Whiteboard leeren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Close the whiteboard</source>
            <translation>Whiteboard schließen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Corner of the whiteboard. The arrow keys resize it.</source>
            <translation>Ecke des Whiteboards. Die Pfeiltasten ändern seine Größe.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Whiteboard</source>
            <translation>Whiteboard</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Whiteboard. The arrow keys move it.</source>
            <translation>Whiteboard. Die Pfeiltasten verschieben es.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <location filename="../../simulator/ui/homecoming.py" />
            <source>Attempts that cannot be read or scored now: {count}. Nothing of them is lost.</source>
            <translation>Versuche, die sich zurzeit nicht lesen oder werten lassen: {count}. Nichts davon ist verloren.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/window.py" />
            <source>Examgate</source>
            <translation>Examgate</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/mending.py" />
            <source>Settings that could not be read have their defaults again: {count}. Look at the choices above and at Set up…. Nothing else has changed.</source>
            <translation>Einstellungen, die sich nicht lesen ließen, haben wieder ihre Vorgabe: {count}. Sehen Sie die Auswahl oben und unter „Einrichten…“ durch. Sonst hat sich nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>WorkDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/work.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/work.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/work.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
    </context>
    <context>
        <name>WritingArea</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/writing.py" />
            <source>A few words. Capital letters and spaces at the ends do not matter.</source>
            <translation>Einige Wörter. Groß- und Kleinschreibung und Leerzeichen am Anfang und Ende spielen keine Rolle.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/writing.py" />
            <source>A number, for example 12.5, -3 or 4e-3.</source>
            <translation>Eine Zahl, zum Beispiel 12,5, -3 oder 4e-3.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/writing.py" />
            <source>This is not a number yet.</source>
            <translation>Das ist noch keine Zahl.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/writing.py" />
            <source>Your answer</source>
            <translation>Ihre Antwort</translation>
        </message>
    </context>
    <context>
        <name>_Border</name>
        <message>
            <location filename="../../simulator/ui/widgets/case_splitter.py" />
            <source>Border between scenario and question. The arrow keys move it.</source>
            <translation>Grenze zwischen Szenario und Frage. Die Pfeiltasten verschieben sie.</translation>
        </message>
    </context>
    <context>
        <name>_Line</name>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>Question {number}</source>
            <translation>Frage {number}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>Question {number}, {state}</source>
            <translation>Frage {number}, {state}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>flagged</source>
            <translation>markiert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>not flagged</source>
            <translation>nicht markiert</translation>
        </message>
    </context>
    <context>
        <name>_Table</name>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Enter goes to a question; 1, 2 and 3 sort by the columns.</source>
            <translation>Die Eingabetaste führt zu einer Frage; 1, 2 und 3 sortieren nach den Spalten.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
    </context>
    <context>
        <name>additions</name>
        <message>
            <location filename="../../simulator/ui/additions.py" />
            <source>Add a bank</source>
            <translation>Fragenkatalog hinzufügen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/additions.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/additions.py" />
            <source>Question banks (*.exambank)</source>
            <translation>Fragenkataloge (*.exambank)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/additions.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/additions.py" />
            <source>Remove {bank}?</source>
            <translation>{bank} entfernen?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/additions.py" />
            <source>The bank could not be removed, or not all of it.</source>
            <translation>Der Fragenkatalog ließ sich nicht oder nicht ganz entfernen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/additions.py" />
            <source>The bank goes from this computer. Attempts, their reports and the questions they were sat on stay.</source>
            <translation>Der Fragenkatalog wird von diesem Computer entfernt. Versuche, ihre Berichte und ihre damaligen Fragen bleiben.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/additions.py" />
            <source>The bank is being removed…</source>
            <translation>Der Fragenkatalog wird entfernt…</translation>
        </message>
    </context>
    <context>
        <name>arrivals</name>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>A bank that comes with Examgate has this id. This one can be added once bank.md names another.</source>
            <translation>Ein Katalog, der mit Examgate kommt, hat diese Kennung. Dieser kann hinzugefügt werden, sobald bank.md eine andere nennt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>An error that nobody expected broke this off. The banks that you had are unharmed. Try it again.</source>
            <translation>Ein unerwarteter Fehler hat das abgebrochen. Die Fragenkataloge, die Sie hatten, sind unversehrt. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>Cancelled. Nothing has been changed.</source>
            <translation>Abgebrochen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>No question of this bank can be used, so it cannot be added.</source>
            <translation>Keine Frage dieses Katalogs ist brauchbar; er kann nicht hinzugefügt werden.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>The bank was not added, and nothing has been changed: {reason}</source>
            <translation>Der Katalog wurde nicht hinzugefügt, und nichts wurde geändert: {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>The folder {path} was put there by hand and has this id. Move it away, then add this bank.</source>
            <translation>Der Ordner {path} wurde von Hand dorthin gelegt und hat diese Kennung. Legen Sie ihn anderswohin, dann fügen Sie diesen Katalog hinzu.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>The questions can be used as soon as the bank is added.</source>
            <translation>Die Fragen sind brauchbar, sobald der Katalog hinzugefügt ist.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>This was refused as a whole, and nothing of it was kept.</source>
            <translation>Dies wurde im Ganzen abgelehnt, und nichts davon wurde behalten.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>You have another version of this bank. It will be replaced; attempts keep the questions they were sat on.</source>
            <translation>Sie haben eine andere Version dieses Katalogs. Sie wird ersetzt; Versuche behalten ihre damaligen Fragen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>You have this very version of the bank already.</source>
            <translation>Sie haben genau diese Version des Katalogs schon.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>errors: {errors}, remarks: {others}</source>
            <translation>Fehler: {errors}, Hinweise: {others}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>remarks: {count}</source>
            <translation>Hinweise: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>{new} (you have {old})</source>
            <translation>{new} (Sie haben {old})</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>… and {count} more</source>
            <translation>… und {count} weitere</translation>
        </message>
    </context>
    <context>
        <name>ask</name>
        <message>
            <location filename="../../simulator/ui/dialogs/ask.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>bare</name>
        <message>
            <location filename="../../simulator/ui/bare.py" />
            <source>A part of Examgate is missing or cannot be read. Install it again; your data is elsewhere and stays as it is.</source>
            <translation>Ein Teil von Examgate fehlt oder lässt sich nicht lesen. Installieren Sie es noch einmal; Ihre Daten liegen woanders und bleiben, wie sie sind.</translation>
        </message>
    </context>
    <context>
        <name>calculator</name>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Add to memory</source>
            <translation>Zum Speicher addieren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Angles are in degrees. Press for radians.</source>
            <translation>Winkel in Grad. Drücken, um zum Bogenmaß zu wechseln.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Angles are in radians. Press for degrees.</source>
            <translation>Winkel im Bogenmaß. Drücken, um zu Grad zu wechseln.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Calculator</source>
            <translation>Taschenrechner</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Change sign</source>
            <translation>Vorzeichen wechseln</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Clear memory</source>
            <translation>Speicher löschen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Close parenthesis</source>
            <translation>Klammer zu</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Common logarithm</source>
            <translation>Dekadischer Logarithmus</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Cosine</source>
            <translation>Kosinus</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Decimal point</source>
            <translation>Dezimalpunkt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Delete the last sign</source>
            <translation>Letztes Zeichen löschen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Divided by</source>
            <translation>Geteilt durch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Equals</source>
            <translation>Gleich</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Euler's number</source>
            <translation>Eulersche Zahl</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Factorial</source>
            <translation>Fakultät</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Inverse cosine</source>
            <translation>Arkuskosinus</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Inverse sine</source>
            <translation>Arkussinus</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Inverse tangent</source>
            <translation>Arkustangens</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Last answer</source>
            <translation>Letztes Ergebnis</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Minus</source>
            <translation>Minus</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Natural logarithm</source>
            <translation>Natürlicher Logarithmus</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>On and clear</source>
            <translation>Ein und löschen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Open parenthesis</source>
            <translation>Klammer auf</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Percent</source>
            <translation>Prozent</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Pi</source>
            <translation>Pi</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Plus</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Recall memory</source>
            <translation>Speicher abrufen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Reciprocal</source>
            <translation>Kehrwert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Scientific</source>
            <translation>Wissenschaftlich</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Sine</source>
            <translation>Sinus</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Square root</source>
            <translation>Quadratwurzel</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Squared</source>
            <translation>Zum Quadrat</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Subtract from memory</source>
            <translation>Vom Speicher abziehen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Tangent</source>
            <translation>Tangens</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Ten to the power of</source>
            <translation>Zehn hoch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Times</source>
            <translation>Mal</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Times ten to the power of</source>
            <translation>Mal zehn hoch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>To the power of</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>e to the power of</source>
            <translation>e hoch</translation>
        </message>
    </context>
    <context>
        <name>charts</name>
        <message>
            <location filename="../../simulator/ui/charts/saving.py" />
            <source>PNG pictures (*.png)</source>
            <translation>PNG-Bilder (*.png)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/saving.py" />
            <source>SVG drawings (*.svg)</source>
            <translation>SVG-Zeichnungen (*.svg)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/saving.py" />
            <source>Save the chart</source>
            <translation>Diagramm speichern</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/colors.py" />
            <source>{day} {month}</source>
            <translation>{day}. {month}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/colors.py" />
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/colors.py" />
            <source>{value} %</source>
            <translation>{value} %</translation>
        </message>
    </context>
    <context>
        <name>copies</name>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>A part of it is lost, so it is kept as given up, without a score. Attempts: {count}</source>
            <translation>Ein Teil ist verloren; deshalb als aufgegeben behalten, ohne Ergebnis. Versuche: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>After an exam</source>
            <translation>Nach einer Prüfung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>An error that nobody expected broke this off. Your data and its copies are as they were.</source>
            <translation>Ein unerwarteter Fehler hat das abgebrochen. Ihre Daten und deren Kopien sind, wie sie waren.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Before an update</source>
            <translation>Vor einer Aktualisierung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/restoring.py" />
            <source>Begin anew</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Candidates: {names}</source>
            <translation>Prüflinge: {names}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Cannot be restored</source>
            <translation>Nicht wiederherstellbar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Daily</source>
            <translation>Täglich</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/restoring.py" />
            <source>Diagnostics…</source>
            <translation>Diagnose…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Fail</source>
            <translation>Nicht bestanden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>No attempt could be saved. The damaged file has not been changed.</source>
            <translation>Kein Versuch konnte gerettet werden. Die beschädigte Datei wurde nicht verändert.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>No copy here holds more. Keep the damaged file, and look for a copy of the folder elsewhere.</source>
            <translation>Keine Kopie hier enthält mehr. Behalten Sie die beschädigte Datei und suchen Sie anderswo nach einer Kopie des Ordners.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Not in this copy, of the attempts in use now: {count}</source>
            <translation>Nicht in dieser Kopie, von den Versuchen, die jetzt in Gebrauch sind: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Nothing of it could be saved. Attempts: {count}</source>
            <translation>Nichts davon konnte gerettet werden. Versuche: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Nothing was restored, and nothing has changed. {reason}</source>
            <translation>Nichts wurde wiederhergestellt und nichts geändert. {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Of {pages} pages of the file, {count} cannot be read, and what stood on them is lost.</source>
            <translation>Von {pages} Seiten der Datei sind {count} nicht lesbar, und was auf ihnen stand, ist verloren.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Pass</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Repaired</source>
            <translation>Repariert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/restoring.py" />
            <source>Repair…</source>
            <translation>Reparieren…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Rescued</source>
            <translation>Gerettet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/copies.py" />
            <source>Restore a copy</source>
            <translation>Kopie wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>Restore a copy…</source>
            <translation>Kopie wiederherstellen…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Restore the repaired file: it is chosen below.</source>
            <translation>Stellen Sie die reparierte Datei wieder her: Sie ist unten ausgewählt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Saved with the score that its answers give, which is not the one that was stored. Attempts: {count}</source>
            <translation>Gerettet mit dem Ergebnis, das die Antworten ergeben; gespeichert war ein anderes. Versuche: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Saved without its note; look whether its date and candidate are right. Attempts: {count}</source>
            <translation>Gerettet ohne die Notiz; prüfen Sie, ob Datum und Prüfling stimmen. Versuche: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Saved: {kept} of {found} attempts. The damaged file has not been changed.</source>
            <translation>Gerettet: {kept} von {found} Versuchen. Die beschädigte Datei wurde nicht verändert.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Set aside</source>
            <translation>Beiseitegelegt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Size: {size}</source>
            <translation>Größe: {size}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>The copy of {day} holds more than was saved: it is chosen below. Restore that one.</source>
            <translation>Die Kopie vom {day} enthält mehr, als gerettet wurde: Sie ist unten ausgewählt. Stellen Sie diese wieder her.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>The copy of {day} is in use now.</source>
            <translation>Die Kopie vom {day} ist jetzt in Gebrauch.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>The data of before are damaged or cannot be read; they are kept in this file:</source>
            <translation>Die Daten von vorher sind beschädigt oder nicht lesbar; sie bleiben in dieser Datei erhalten:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>The data of before are kept in this file, and can be restored in turn:</source>
            <translation>Die Daten von vorher liegen in dieser Datei und lassen sich ihrerseits wiederherstellen:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>The last copy could not be made. {reason}</source>
            <translation>Die letzte Kopie konnte nicht erstellt werden. {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>The restoration was held up; opening the data finishes it. Nothing is lost. {reason}</source>
            <translation>Die Wiederherstellung wurde aufgehalten; das Öffnen der Daten beendet sie. Nichts geht verloren. {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>This copy cannot be restored. {reason}</source>
            <translation>Diese Kopie kann nicht wiederhergestellt werden. {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>This copy is damaged. Choose another one.</source>
            <translation>Diese Kopie ist beschädigt. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/restoring.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Unfinished and saved up to the damage; it can be resumed there. Attempts: {count}</source>
            <translation>Nicht beendet und bis zum Schaden gerettet; dort kann fortgesetzt werden. Versuche: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Unfinished: {title}, {candidate}, {day}, at question {question} of {questions}</source>
            <translation>Nicht abgeschlossen: {title}, {candidate}, {day}, bei Frage {question} von {questions}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>{count} + {unfinished} unfinished</source>
            <translation>{count} + {unfinished} nicht beendet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>{count} MB</source>
            <translation>{count} MB</translation>
        </message>
    </context>
    <context>
        <name>diagnosing</name>
        <message>
            <location filename="../../simulator/ui/diagnosing.py" />
            <source>Diagnostics</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/diagnosing.py" />
            <source>This is what a report of an error should hold, and all that you give away with it: no answers, no names, no texts of questions. Nothing is sent; copy or save it.</source>
            <translation>Das gehört in einen Fehlerbericht, und mehr geben Sie damit nicht preis: keine Antworten, keine Namen, keine Fragentexte. Nichts wird versandt; kopieren oder speichern Sie es.</translation>
        </message>
    </context>
    <context>
        <name>disputing</name>
        <message>
            <location filename="../../simulator/ui/disputing.py" />
            <source>Reports of problems (*.json)</source>
            <translation>Meldungen von Problemen (*.json)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/disputing.py" />
            <source>Save the report of a problem</source>
            <translation>Die Meldung eines Problems speichern</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>Examgate cannot start</source>
            <translation>Examgate kann nicht starten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>{name} is shown there, or as soon as its exam is over.</source>
            <translation>{name} wird dort angezeigt, oder sobald die Prüfung dort vorbei ist.</translation>
        </message>
    </context>
    <context>
        <name>explained</name>
        <message>
            <location filename="../../simulator/ui/widgets/explained/written.py" />
            <source>Accepted</source>
            <translation>Anerkannt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/corrected.py" />
            <source>By the corrected key your answer is right. The score as sat stays; the corrected one stands beside it.</source>
            <translation>Nach der berichtigten Lösung ist Ihre Antwort richtig. Die Punktzahl der Prüfung bleibt; die berichtigte steht daneben.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/corrected.py" />
            <source>By the corrected key your answer is wrong. The score as sat stays; the corrected one stands beside it.</source>
            <translation>Nach der berichtigten Lösung ist Ihre Antwort falsch. Die Punktzahl der Prüfung bleibt; die berichtigte steht daneben.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/notes.py" />
            <source>Highlighted parts: {count}</source>
            <translation>Hervorgehobene Stellen: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/pairs.py" />
            <source>Item</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/parts.py" />
            <source>Not answered</source>
            <translation>Nicht beantwortet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/steps.py" />
            <source>Not part of the order</source>
            <translation>Gehört nicht in die Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/parts.py" />
            <source>Nothing</source>
            <translation>Keine Angabe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/spots.py" />
            <source>Picture with your spots and the areas</source>
            <translation>Bild mit Ihren Punkten und den Feldern</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/options.py" />
            <source>Right</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/options.py" />
            <source>Right - your answer</source>
            <translation>Richtig – Ihre Antwort</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/spots.py" />
            <source>Right areas have a solid outline, the others a dashed one.</source>
            <translation>Richtige Felder haben einen durchgezogenen Rand, die anderen einen gestrichelten.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/pairs.py" />
            <source>Right choice</source>
            <translation>Richtige Wahl</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/steps.py" />
            <source>Right order</source>
            <translation>Richtige Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/notes.py" />
            <source>Struck out: {labels}</source>
            <translation>Durchgestrichen: {labels}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/notes.py" />
            <source>The explanation was opened during the exam.</source>
            <translation>Die Erklärung wurde während der Prüfung geöffnet.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/corrected.py" />
            <source>The key of this question has been corrected since: {before}, then {now}.</source>
            <translation>Die Lösung dieser Frage wurde seither berichtigt: {before}, dann {now}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/parts.py" />
            <source>Wrong</source>
            <translation>Falsch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/options.py" />
            <source>Wrong - your answer</source>
            <translation>Falsch – Ihre Antwort</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/corrected.py" />
            <source>You did not answer this question. The score as sat stays; the corrected one stands beside it.</source>
            <translation>Sie haben diese Frage nicht beantwortet. Die Punktzahl der Prüfung bleibt; die berichtigte steht daneben.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/spots.py" />
            <source>You set no spot.</source>
            <translation>Sie haben keinen Punkt gesetzt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/written.py" />
            <source>Your answer</source>
            <translation>Ihre Antwort</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/pairs.py" />
            <source>Your choice</source>
            <translation>Ihre Wahl</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/notes.py" />
            <source>Your notes</source>
            <translation>Ihre Notizen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/steps.py" />
            <source>Your order</source>
            <translation>Ihre Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/spots.py" />
            <source>Your spot {number} is in area {area}.</source>
            <translation>Ihr Punkt {number} liegt in Feld {area}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/spots.py" />
            <source>Your spot {number} is in no area.</source>
            <translation>Ihr Punkt {number} liegt in keinem Feld.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/corrected.py" />
            <source>{answer}, give or take {tolerance}</source>
            <translation>{answer}, Abweichung bis {tolerance}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/options.py" />
            <source>{text}, struck out</source>
            <translation>{text}, durchgestrichen</translation>
        </message>
    </context>
    <context>
        <name>forms</name>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>No exam can be drawn from this bank: {reason}</source>
            <translation>Aus diesem Katalog lässt sich keine Prüfung zusammenstellen: {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>different keywords</source>
            <translation>verschiedene Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>its header or its questions do not allow one</source>
            <translation>sein Kopfblock oder seine Fragen lassen keine zu</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>no choice of questions was found in time</source>
            <translation>in der vorgesehenen Zeit wurde keine passende Auswahl von Fragen gefunden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>{count} fewer than asked for</source>
            <translation>{count} weniger als verlangt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>{count} more than the blueprint asks for</source>
            <translation>{count} mehr, als der Prüfungsaufbau verlangt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>{name}: {needed} needed, {available} at hand</source>
            <translation>{name}: {needed} nötig, {available} vorhanden</translation>
        </message>
    </context>
    <context>
        <name>frames</name>
        <message>
            <location filename="../../simulator/ui/widgets/frames.py" />
            <source>Scrolls with the arrow keys</source>
            <translation>Lässt sich mit den Pfeiltasten scrollen</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <location filename="../../simulator/ui/dialogs/guide.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/guide.py" />
            <source>When something goes wrong</source>
            <translation>Wenn etwas schiefgeht</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>80 % range {range}</source>
            <translation>80-%-Bereich {range}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>A drill asks chosen questions: the numbers stand side by side, without a verdict.</source>
            <translation>Eine Übung stellt ausgewählte Fragen: Die Zahlen stehen nebeneinander, ohne Urteil.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>A newer version of Examgate wrote it. Update the program to use it.</source>
            <translation>Eine neuere Version von Examgate hat sie geschrieben. Aktualisieren Sie das Programm, um sie zu verwenden.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>A question met before also tests memory: what was learned shows in the new ones.</source>
            <translation>Eine schon bekannte Frage prüft auch das Gedächtnis: Was gelernt wurde, zeigen die neuen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>A question you have met before also tests your memory. Judge your progress by the new ones.</source>
            <translation>Eine Frage, die Sie schon kennen, prüft auch Ihr Gedächtnis. Messen Sie Ihren Fortschritt an den neuen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>A score in it is not what the answers give.</source>
            <translation>Eine Punktzahl darin ist nicht das, was die Antworten ergeben.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>All questions, scored or not.</source>
            <translation>Alle Fragen, gewertet oder nicht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>All questions; the {count} weakest groups.</source>
            <translation>Alle Fragen; die {count} schwächsten Gruppen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>All {total} questions had been seen before: {right} of them right.</source>
            <translation>Alle {total} Fragen waren schon bekannt: {right} davon richtig.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>All {total} questions were new to you: {right} of them right.</source>
            <translation>Alle {total} Fragen waren Ihnen neu: {right} davon richtig.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Among new questions the 80 % ranges do not overlap: in the later attempt they went better.</source>
            <translation>Bei neuen Fragen überschneiden sich die 80-%-Bereiche nicht: Im späteren Versuch ging es besser.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Among new questions the 80 % ranges do not overlap: in the later attempt they went worse.</source>
            <translation>Bei neuen Fragen überschneiden sich die 80-%-Bereiche nicht: Im späteren Versuch ging es schlechter.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Among new questions there is no difference that these numbers can show.</source>
            <translation>Bei neuen Fragen gibt es keinen Unterschied, den diese Zahlen zeigen können.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>An entry of it cannot be read. Update the program to use it.</source>
            <translation>Ein Eintrag darin kann nicht gelesen werden. Aktualisieren Sie das Programm, um sie zu verwenden.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>An error that nobody expected broke this off. {safe}</source>
            <translation>Ein unerwarteter Fehler hat dies abgebrochen. {safe}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Archived. {note}</source>
            <translation>Archiviert. {note}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>As sat</source>
            <translation>Wie abgelegt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Attempt</source>
            <translation>Versuch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>Attempts that have come in stay, each of them whole. To have the others, import the file again.</source>
            <translation>Versuche, die hereingekommen sind, bleiben, jeder davon ganz. Für die übrigen importieren Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>By corrected keys</source>
            <translation>Mit berichtigten Lösungen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/summary.py" />
            <source>By corrected keys: {passed} passed, best score {best}.</source>
            <translation>Nach berichtigten Lösungen: {passed} bestanden, beste Punktzahl {best}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>By domain</source>
            <translation>Nach Domäne</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>By keyword group</source>
            <translation>Nach Schlagwortgruppe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>CSV tables (*.csv)</source>
            <translation>CSV-Tabellen (*.csv)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>Cancelled. No file was written.</source>
            <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>Cancelled. {safe}</source>
            <translation>Abgebrochen. {safe}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Candidate</source>
            <translation>Prüfling</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/summary.py" />
            <source>Drills: {count}, without a score.</source>
            <translation>Übungen: {count}, ohne Punktzahl.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Ended by</source>
            <translation>Beendet durch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Exam</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/summary.py" />
            <source>Exams of {candidate}, {exam}; choose another candidate or exam in the filters.</source>
            <translation>Prüfungen von {candidate}, {exam}; wählen Sie in den Filtern einen anderen Prüfling oder eine andere Prüfung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/summary.py" />
            <source>Exams: {count}, passed: {passed}, best score {best} on the practice scale.</source>
            <translation>Prüfungen: {count}, bestanden: {passed}, beste Punktzahl {best} auf der Übungsskala.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>Export the score history</source>
            <translation>Ergebnisverlauf exportieren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Fail</source>
            <translation>Nicht bestanden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>First {first}, latest {last}, best {best}; passed {passed} of {count}.</source>
            <translation>Erste {first}, letzte {last}, beste {best}; bestanden {passed} von {count}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Flagged</source>
            <translation>Markiert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>Histories (*.json)</source>
            <translation>Ergebnisverläufe (*.json)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>Import a score history</source>
            <translation>Ergebnisverlauf importieren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>It holds an attempt that is here already, but in another form.</source>
            <translation>Sie enthält einen Versuch, der schon hier ist, aber in anderer Form.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>It holds something twice.</source>
            <translation>Sie enthält etwas zweimal.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>It is damaged or was cut off. Export it once more.</source>
            <translation>Sie ist beschädigt oder wurde abgeschnitten. Exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>It is no history file of Examgate. Export the history as JSON where it is kept, and import that file.</source>
            <translation>Sie ist keine Verlaufsdatei von Examgate. Exportieren Sie den Ergebnisverlauf dort, wo er liegt, als JSON und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>It is not laid out as a history must be.</source>
            <translation>Sie ist nicht so aufgebaut, wie ein Ergebnisverlauf es sein muss.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>It is too large.</source>
            <translation>Sie ist zu groß.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>It lacks the question bank of an attempt.</source>
            <translation>Ihr fehlt der Fragenkatalog eines Versuchs.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>It was damaged or changed after it was written.</source>
            <translation>Sie wurde beschädigt oder geändert, nachdem sie geschrieben war.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Met for the first time</source>
            <translation>Zum ersten Mal gesehen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Minutes ahead</source>
            <translation>Minuten Vorsprung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Minutes ahead of the plan when each gate was reached; below 0 behind it.</source>
            <translation>Minuten Vorsprung vor dem Plan an jedem Gate; unter 0 dahinter.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>New questions and repeated ones</source>
            <translation>Neue Fragen und wiederholte</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>New, all</source>
            <translation>Neu, alle</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>No exam has been scored yet.</source>
            <translation>Noch keine Prüfung ist gewertet.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>No file was written.</source>
            <translation>Es wurde keine Datei geschrieben.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>No gate was reached in these attempts.</source>
            <translation>In diesen Versuchen wurde kein Gate erreicht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>Nothing has been changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Nothing is known yet of what was new.</source>
            <translation>Es ist noch nicht bekannt, was neu war.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Of {total} questions {again} had been seen before: {again_right} of them right; {first_right} of {first} new ones.</source>
            <translation>Von {total} Fragen waren {again} schon bekannt: {again_right} davon richtig; {first_right} von {first} neuen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>One of the attempts had no new question: there is nothing to judge progress by.</source>
            <translation>Einer der Versuche hatte keine neue Frage: Am Fortschritt lässt sich nichts beurteilen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>One of the attempts had too few new questions to judge progress by.</source>
            <translation>Einer der Versuche hatte zu wenige neue Fragen, um Fortschritt daran zu messen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Pace</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Pass</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Pass mark {mark}</source>
            <translation>Bestehensgrenze {mark}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Practice-scale score</source>
            <translation>Punktzahl auf der Übungsskala</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Question {question}</source>
            <translation>Frage {question}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Questions in both: {count}. Right both times {both}, right only later {gained}, right only earlier {lost}, wrong both times {neither}.</source>
            <translation>Fragen in beiden: {count}. Beide Male richtig {both}, nur später richtig {gained}, nur früher richtig {lost}, beide Male falsch {neither}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Repeated, all</source>
            <translation>Wiederholt, alle</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Right answers</source>
            <translation>Richtige Antworten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Right answers among all questions, scored or not, that had been seen in an earlier attempt</source>
            <translation>Richtige Antworten unter allen Fragen, gewertet oder nicht, die schon in einem früheren Versuch vorkamen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Right answers among all questions, scored or not, that were met for the first time</source>
            <translation>Richtige Antworten unter allen Fragen, gewertet oder nicht, die zum ersten Mal vorkamen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Right answers among the questions that count in the score</source>
            <translation>Richtige Antworten unter den Fragen, die für die Punktzahl zählen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Right, scored</source>
            <translation>Richtig, gewertet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Score</source>
            <translation>Punktzahl</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Score (80 % range)</source>
            <translation>Punktzahl (80-%-Bereich)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Score on the practice scale; in parentheses its 80 % range (Wilson interval)</source>
            <translation>Punktzahl auf der Übungsskala; in Klammern ihr 80-%-Bereich (Wilson-Intervall)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Score over the attempts</source>
            <translation>Punktzahl über die Versuche</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Scored questions.</source>
            <translation>Gewertete Fragen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Seen before</source>
            <translation>Schon gesehen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Seen in an earlier attempt</source>
            <translation>In einem früheren Versuch gesehen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/summary.py" />
            <source>Shown: {shown} of {total}.</source>
            <translation>Gezeigt: {shown} von {total}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>The file cannot be read: {reason}</source>
            <translation>Die Datei kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>The file was not taken, and nothing has been changed. {reason}</source>
            <translation>Die Datei wurde nicht übernommen, und nichts wurde geändert. {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>The file was not written: {reason}</source>
            <translation>Die Datei wurde nicht geschrieben: {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>The journals of these attempts have not been read yet.</source>
            <translation>Die Protokolle dieser Versuche sind noch nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/summary.py" />
            <source>The latest {count} exams.</source>
            <translation>Die letzten {count} Prüfungen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>The record of an attempt breaks the rules of the exam.</source>
            <translation>Das Protokoll eines Versuchs verstößt gegen die Regeln der Prüfung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>The two attempts have no question in common.</source>
            <translation>Die beiden Versuche haben keine Frage gemeinsam.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>These are attempts at two exams: the numbers stand side by side, without a verdict.</source>
            <translation>Das sind Versuche an zwei Prüfungen: Die Zahlen stehen nebeneinander, ohne Urteil.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>These are attempts of two people: the numbers stand side by side, without a verdict.</source>
            <translation>Das sind Versuche zweier Personen: Die Zahlen stehen nebeneinander, ohne Urteil.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Time at the gates against the plan</source>
            <translation>Zeit an den Gates gegen den Plan</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Time for each answered question</source>
            <translation>Zeit je beantworteter Frage</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Time for each answered question, in minutes and seconds</source>
            <translation>Zeit je beantworteter Frage, in Minuten und Sekunden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Time used</source>
            <translation>Verbrauchte Zeit</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Two counts are called different only where both are of at least {few} questions that were all new, and their 80 % ranges do not overlap. With many headings one or the other differs by chance all the same.</source>
            <translation>Zwei Anzahlen gelten nur dann als verschieden, wenn beide von mindestens {few} Fragen stammen, die alle neu waren, und sich ihre 80-%-Bereiche nicht überschneiden. Bei vielen Überschriften weicht die eine oder andere trotzdem zufällig ab.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>What you have met before also tests your memory: the line of new questions shows what you learned.</source>
            <translation>Was Sie schon kennen, prüft auch Ihr Gedächtnis: Die Linie der neuen Fragen zeigt, was Sie gelernt haben.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>Workbooks (*.xlsx)</source>
            <translation>Arbeitsmappen (*.xlsx)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>as many</source>
            <translation>gleich viele</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>better</source>
            <translation>besser</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>corrected: {verdict}</source>
            <translation>berichtigt: {verdict}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>gained</source>
            <translation>gewonnen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>lost</source>
            <translation>verloren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>no difference that these numbers can show</source>
            <translation>kein Unterschied, den diese Zahlen zeigen können</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>not reached</source>
            <translation>nicht erreicht</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>question {question}: right</source>
            <translation>Frage {question}: richtig</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>question {question}: wrong</source>
            <translation>Frage {question}: falsch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>worse</source>
            <translation>schlechter</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>{count} fewer</source>
            <translation>{count} weniger</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>{count} more</source>
            <translation>{count} mehr</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>{position}: {used} of {plan} planned</source>
            <translation>{position}: {used} von {plan} geplant</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>{sat}
corrected: {now}</source>
            <translation>{sat}
berichtigt: {now}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>{score} ({low}–{high})</source>
            <translation>{score} ({low}–{high})</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>{used}, planned {plan}: {position}</source>
            <translation>{used}, geplant {plan}: {position}</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <location filename="../../simulator/ui/keys.py" />
            <source>Backspace</source>
            <translation>Rücktaste</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/keys.py" />
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/keys.py" />
            <source>Delete</source>
            <translation>Entf</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/keys.py" />
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/keys.py" />
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/keys.py" />
            <source>Home</source>
            <translation>Pos1</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/keys.py" />
            <source>Insert</source>
            <translation>Einfg</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/keys.py" />
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
    </context>
    <context>
        <name>leave</name>
        <message>
            <location filename="../../simulator/ui/dialogs/leave.py" />
            <source>Every answer is saved. The exam time stands still until you resume from the home page.</source>
            <translation>Jede Antwort ist gespeichert. Die Prüfungszeit steht still, bis Sie die Prüfung von der Startseite aus fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/leave.py" />
            <source>Leave the exam</source>
            <translation>Prüfung verlassen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/leave.py" />
            <source>Leave the exam?</source>
            <translation>Prüfung verlassen?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/leave.py" />
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
    </context>
    <context>
        <name>problems</name>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A code block is never closed.</source>
            <translation>Ein Codeblock wird nicht geschlossen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A field stands twice in the front matter.</source>
            <translation>Ein Feld steht zweimal im Front Matter.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A field that must be there is missing.</source>
            <translation>Ein Pflichtfeld fehlt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A formula is never closed.</source>
            <translation>Eine Formel wird nicht geschlossen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A keyword has too few questions.</source>
            <translation>Ein Schlagwort hat zu wenige Fragen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A name in the archive leads out of it, stands twice or is not allowed on every computer.</source>
            <translation>Ein Name im Archiv führt aus ihm hinaus, steht doppelt oder ist nicht auf jedem Computer erlaubt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A waiver gives no reason.</source>
            <translation>Eine Ausnahme nennt keinen Grund.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A waiver is not needed.</source>
            <translation>Eine Ausnahme wird nicht gebraucht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A word of frequency is vague.</source>
            <translation>Eine Angabe der Häufigkeit ist ungenau.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>An id may hold small letters, digits and hyphens.</source>
            <translation>Eine Kennung darf Kleinbuchstaben, Ziffern und Bindestriche enthalten.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>An option has no explanation.</source>
            <translation>Eine Option ist nicht erklärt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>An option refers to the other options.</source>
            <translation>Eine Option verweist auf die anderen Optionen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Anchors and aliases are not allowed in front matter.</source>
            <translation>Anker und Aliasse sind im Front Matter nicht erlaubt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Another folder holds a bank of the same id; give one of them another id.</source>
            <translation>Ein anderer Ordner enthält einen Katalog mit derselben Kennung; geben Sie einem von beiden eine andere.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Another question is much alike and not in the same group of enemies.</source>
            <translation>Eine andere Frage ist sehr ähnlich und nicht in derselben Gruppe von Gegnern.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Another question is nearly the same.</source>
            <translation>Eine andere Frage ist fast dieselbe.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Every option is marked as right.</source>
            <translation>Jede Option ist als richtig gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Files of the archive overlap.</source>
            <translation>Dateien des Archivs überlappen sich.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>HTML in a text is left out; code belongs between backticks.</source>
            <translation>HTML in einem Text wird ausgelassen; Code gehört zwischen Backticks.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>It is larger than a bank may be, or unpacks to far more than it is.</source>
            <translation>Das ist größer, als ein Katalog sein darf, oder wird beim Entpacken um vieles größer.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Knowledge must be aws, ml or both.</source>
            <translation>Das Wissen (knowledge) muss aws, ml oder both sein.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>No option is marked as right.</source>
            <translation>Keine Option ist als richtig gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>No question uses this picture.</source>
            <translation>Keine Frage verwendet dieses Bild.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>No source is given.</source>
            <translation>Es ist keine Quelle angegeben.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Only http and https links can be opened.</source>
            <translation>Nur Links mit http oder https lassen sich öffnen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Only the right option repeats words of the question.</source>
            <translation>Nur die richtige Option wiederholt Wörter der Frage.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Only wrong options hold words without exception.</source>
            <translation>Nur falsche Optionen enthalten Wörter, die keine Ausnahme zulassen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Pictures must lie in the bank's own media folder.</source>
            <translation>Bilder müssen im Medienordner des Katalogs liegen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Remark</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Right options are longer than wrong ones on average.</source>
            <translation>Richtige Optionen sind im Mittel länger als falsche.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Right options do not stand evenly.</source>
            <translation>Richtige Optionen sind nicht gleichmäßig verteilt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Scored and unscored questions do not add up to the total.</source>
            <translation>Gewertete und nicht gewertete Fragen ergeben zusammen nicht die Gesamtzahl.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Some options end in a full stop, others do not.</source>
            <translation>Einige Optionen enden mit einem Punkt, andere nicht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The archive holds another archive.</source>
            <translation>Das Archiv enthält ein weiteres Archiv.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The archive is damaged; get it once more from where it came.</source>
            <translation>Das Archiv ist beschädigt; holen Sie es noch einmal von dort, woher es kam.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The archive is locked by a password; ask for one without.</source>
            <translation>Das Archiv ist durch ein Kennwort gesperrt; bitten Sie um eines ohne Kennwort.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The archive is packed in a way that is not read; ask for one written by bank pack.</source>
            <translation>Das Archiv ist auf eine Weise gepackt, die nicht gelesen wird; bitten Sie um eines, das bank pack geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The article at the end of the question fits only some options.</source>
            <translation>Der Artikel am Ende der Frage passt nur zu einigen Optionen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The bank cannot fill an exam as the blueprint asks.</source>
            <translation>Der Katalog reicht nicht für eine Prüfung, wie der Prüfungsaufbau sie verlangt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The bank has more than one header block.</source>
            <translation>Der Katalog hat mehr als einen Kopfblock.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The bank has no header block.</source>
            <translation>Der Katalog hat keinen Kopfblock.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The breaks do not rise or lie outside the exam.</source>
            <translation>Die Pausen sind nicht aufsteigend geordnet oder liegen außerhalb der Prüfung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The cut must be above 0 and at most 1.</source>
            <translation>Der Schwellenwert (cut) muss über 0 liegen und darf höchstens 1 sein.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The file is empty; get it once more from where it came.</source>
            <translation>Die Datei ist leer; holen Sie sie noch einmal von dort, woher sie kam.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The file is no archive, whatever its name says, so there is no bank in it; get it once more from where it came.</source>
            <translation>Die Datei ist kein Archiv, was immer ihr Name sagt, und enthält daher keinen Fragenkatalog; holen Sie sie noch einmal von dort, woher sie kam.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The file is none of a bank's and was left out.</source>
            <translation>Die Datei gehört nicht zu einem Katalog und wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The file is not UTF-8 text or cannot be read.</source>
            <translation>Die Datei ist kein UTF-8-Text oder lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The file is not valid TOML.</source>
            <translation>Die Datei ist kein gültiges TOML.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The front matter has no closing line of three dashes.</source>
            <translation>Dem Front Matter fehlt die schließende Zeile mit drei Bindestrichen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The front matter is larger than 64 kB.</source>
            <translation>Das Front Matter ist größer als 64 kB.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The front matter is nested too deeply.</source>
            <translation>Das Front Matter ist zu tief verschachtelt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The front matter is not valid YAML.</source>
            <translation>Das Front Matter ist kein gültiges YAML.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The gates do not rise or lie outside the exam.</source>
            <translation>Die Gates sind nicht aufsteigend geordnet oder liegen außerhalb der Prüfung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The header does not list this domain.</source>
            <translation>Der Kopfblock führt diese Domäne nicht auf.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The header does not list this keyword.</source>
            <translation>Der Kopfblock führt dieses Schlagwort nicht auf.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The header does not list this task.</source>
            <translation>Der Kopfblock führt diese Aufgabe nicht auf.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The id stands twice in the bank; the first one counts.</source>
            <translation>Die Kennung kommt im Katalog zweimal vor; die erste gilt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The number of options does not fit the exam.</source>
            <translation>Die Anzahl der Optionen passt nicht zur Prüfung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The options are numbers that do not stay in order.</source>
            <translation>Die Optionen sind Zahlen, die nicht in ihrer Reihenfolge bleiben.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The options differ much in length.</source>
            <translation>Die Optionen sind sehr verschieden lang.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The picture cannot be drawn.</source>
            <translation>Das Bild kann nicht gezeichnet werden.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The picture has no words for those who cannot see it.</source>
            <translation>Das Bild hat keine Worte für alle, die es nicht sehen können.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The picture is larger than 8 MiB or 40 million pixels.</source>
            <translation>Das Bild ist größer als 8 MiB oder 40 Millionen Pixel.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The picture is not in the media folder.</source>
            <translation>Das Bild liegt nicht im Medienordner.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The picture is not of the kind that its name says.</source>
            <translation>Das Bild hat nicht das Format, das sein Name angibt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question asks for another number of answers than are right.</source>
            <translation>Die Frage verlangt eine andere Anzahl von Antworten, als richtig sind.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question asks for what does not hold.</source>
            <translation>Die Frage fragt nach dem, was nicht gilt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question does not say how many options to choose.</source>
            <translation>Die Frage sagt nicht, wie viele Optionen zu wählen sind.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question ends neither in a question mark nor in a colon.</source>
            <translation>Die Frage endet weder mit einem Fragezeichen noch mit einem Doppelpunkt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question has a gap to fill in.</source>
            <translation>Die Frage hat eine Lücke zum Ausfüllen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question has fewer than eight words.</source>
            <translation>Die Frage hat weniger als acht Wörter.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question has no options.</source>
            <translation>Die Frage hat keine Optionen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question has no text.</source>
            <translation>Die Frage hat keinen Text.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The right option is much longer than all others.</source>
            <translation>Die richtige Option ist viel länger als alle anderen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The right option is much shorter than all others.</source>
            <translation>Die richtige Option ist viel kürzer als alle anderen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The right option is the longest one too often.</source>
            <translation>Die richtige Option ist zu oft die längste.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The right option is where the other options meet.</source>
            <translation>In der richtigen Option treffen sich die anderen Optionen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The text is longer than 64 kB.</source>
            <translation>Der Text ist länger als 64 kB.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The value of a field is not allowed.</source>
            <translation>Der Wert eines Feldes ist nicht erlaubt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The weights of the domains do not add up to 100.</source>
            <translation>Die Gewichte der Domänen ergeben zusammen nicht 100.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There are too few questions of a kind for several exams.</source>
            <translation>Für mehrere Prüfungen gibt es zu wenige Fragen einer Art.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is much to read in the question and its options.</source>
            <translation>In der Frage und ihren Optionen ist viel zu lesen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no bank.md here but in a folder further down; that folder is the bank.</source>
            <translation>Hier ist keine bank.md, aber in einem Ordner darunter; jener Ordner ist der Fragenkatalog.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no bank.md, so this is no bank.</source>
            <translation>Es gibt keine bank.md, also ist dies kein Fragenkatalog.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no case of that id.</source>
            <translation>Einen Fall mit dieser Kennung gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no option of that letter.</source>
            <translation>Eine Option mit diesem Buchstaben gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no rationale after the options.</source>
            <translation>Nach den Optionen steht keine Begründung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no such field.</source>
            <translation>Ein solches Feld gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no such rule that could be waived here.</source>
            <translation>Eine solche Regel, die hier ausgesetzt werden könnte, gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is text before the first block.</source>
            <translation>Vor dem ersten Block steht Text.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Two actions of one screen have the same key.</source>
            <translation>Zwei Aktionen derselben Ansicht haben dieselbe Taste.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Two options are the same.</source>
            <translation>Zwei Optionen sind gleich.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>What is wrong</source>
            <translation>Was nicht stimmt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Where</source>
            <translation>Stelle</translation>
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <location filename="../../resources/profiles/1-aws-pearson-vue.toml" />
            <source>AWS at Pearson VUE</source>
            <translation>AWS bei Pearson VUE</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/3-psi.toml" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/3-psi.toml" />
            <source>Digits choose an option, Enter goes on; the clock is always visible and shows the hours.</source>
            <translation>Ziffern wählen eine Option, die Eingabetaste führt weiter; die Uhr ist immer sichtbar und zeigt die Stunden.</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/3-psi.toml" />
            <source>Flag</source>
            <translation>Markieren</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/4-study.toml" />
            <source>For practice without pressure: the clock can be stopped at any time, and every question explains itself.</source>
            <translation>Zum Üben ohne Druck: Die Uhr lässt sich jederzeit anhalten, und jede Frage erklärt sich selbst.</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/3-psi.toml" />
            <source>PSI style</source>
            <translation>Im Stil von PSI</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/2-pearson-vue.toml" />
            <source>Pearson VUE, general</source>
            <translation>Pearson VUE, allgemein</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/3-psi.toml" />
            <source>Question List</source>
            <translation>Fragenliste</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/4-study.toml" />
            <source>Study</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/2-pearson-vue.toml" />
            <source>The clock is always visible and can be hidden by a click; calculator and whiteboard are offered.</source>
            <translation>Die Uhr ist immer sichtbar und lässt sich mit einem Klick ausblenden; Taschenrechner und Whiteboard stehen bereit.</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/1-aws-pearson-vue.toml" />
            <source>The testing center of an AWS exam, with the clock out of sight except at gate questions.</source>
            <translation>Das Prüfungszentrum einer AWS-Prüfung, mit verborgener Uhr, die nur bei Gate-Fragen erscheint.</translation>
        </message>
    </context>
    <context>
        <name>replay</name>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>A break began</source>
            <translation>Eine Pause begann</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>A break was offered, declined or ended</source>
            <translation>Eine Pause wurde angeboten, abgelehnt oder beendet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/screen.py" />
            <source>All that was answered until then counts.</source>
            <translation>Alles bis dahin Beantwortete zählt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Answer to question {number} taken back</source>
            <translation>Antwort auf Frage {number} zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/strip.py" />
            <source>Answered: {answered}. Flagged: {flagged}.</source>
            <translation>Beantwortet: {answered}. Markiert: {flagged}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/screen.py" />
            <source>Before the exam</source>
            <translation>Vor der Prüfung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Comment on question {number} written</source>
            <translation>Kommentar zu Frage {number} geschrieben</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Comment taken away</source>
            <translation>Kommentar entfernt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>End of the exam</source>
            <translation>Ende der Prüfung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/scrubber.py" />
            <source>Exam time</source>
            <translation>Prüfungszeit</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Explanation of question {number} opened</source>
            <translation>Erklärung zu Frage {number} geöffnet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Flag of question {number} taken off</source>
            <translation>Markierung von Frage {number} entfernt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Gate</source>
            <translation>Gate</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Gate {gate}: {used} used, {plan} planned</source>
            <translation>Gate {gate}: {used} gebraucht, {plan} geplant</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Interruption</source>
            <translation>Unterbrechung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Item Review Screen</source>
            <translation>Durchsicht der Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Nothing highlighted any longer</source>
            <translation>Nichts mehr hervorgehoben</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Nothing struck out any longer</source>
            <translation>Nichts mehr durchgestrichen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/screen.py" />
            <source>On a break</source>
            <translation>In einer Pause</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/screen.py" />
            <source>On the Item Review Screen</source>
            <translation>In der Durchsicht der Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Parts of question {number} highlighted</source>
            <translation>Teile von Frage {number} hervorgehoben</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Question {number} answered: {answer}</source>
            <translation>Frage {number} beantwortet: {answer}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Question {number} came on screen</source>
            <translation>Frage {number} kam auf den Bildschirm</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Question {number} flagged</source>
            <translation>Frage {number} markiert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Question {number} of {count}</source>
            <translation>Frage {number} von {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/strip.py" />
            <source>Question {number}: {status}</source>
            <translation>Frage {number}: {status}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Struck out: {answer}</source>
            <translation>Durchgestrichen: {answer}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>The Item Review Screen came on screen</source>
            <translation>Die Durchsicht der Fragen kam auf den Bildschirm</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>The clock was looked at</source>
            <translation>Auf die Uhr gesehen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>The exam began</source>
            <translation>Die Prüfung begann</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/screen.py" />
            <source>The exam is over</source>
            <translation>Die Prüfung ist vorbei</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>The exam is over: {reason}</source>
            <translation>Die Prüfung ist vorbei: {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>The exam was interrupted</source>
            <translation>Die Prüfung wurde unterbrochen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>The exam went on</source>
            <translation>Die Prüfung ging weiter</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/screen.py" />
            <source>The first question is not on screen yet.</source>
            <translation>Die erste Frage ist noch nicht auf dem Bildschirm.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/screen.py" />
            <source>The question was covered.</source>
            <translation>Die Frage war verdeckt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>The survey was answered</source>
            <translation>Die Umfrage wurde beantwortet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>The whiteboard was used</source>
            <translation>Das Whiteboard wurde benutzt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Time gone estimated: {count} min</source>
            <translation>Vergangene Zeit geschätzt: {count} Min.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/screen.py" />
            <source>Unseen or incomplete: {open}. Flagged: {flagged}.</source>
            <translation>Ungesehen oder unvollständig: {open}. Markiert: {flagged}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>comment: {text}</source>
            <translation>Kommentar: {text}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>flagged</source>
            <translation>markiert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>{answered} of {count} answered, {flagged} flagged</source>
            <translation>{answered} von {count} beantwortet, {flagged} markiert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/strip.py" />
            <source>{text}, flagged</source>
            <translation>{text}, markiert</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <location filename="../../simulator/ui/report/phrases.py" />
            <source>80 % range</source>
            <translation>80-%-Bereich</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>A bar is the share of right answers among all questions, the line over it its 80 % range.</source>
            <translation>Ein Balken ist der Anteil richtiger Antworten an allen Fragen, die Linie darüber sein 80-%-Bereich.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>A bar is the share of right answers among the scored questions, the line over it its 80 % range.</source>
            <translation>Ein Balken ist der Anteil richtiger Antworten an den gewerteten Fragen, die Linie darüber sein 80-%-Bereich.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>A cup is a break.</source>
            <translation>Eine Tasse ist eine Pause.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>A flash is an interruption.</source>
            <translation>Ein Blitz ist eine Unterbrechung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>A gate stands at the number of its question; a diamond is where you reached it, which is earlier where questions before it had been left unanswered.</source>
            <translation>Ein Gate steht bei der Nummer seiner Frage; eine Raute steht dort, wo Sie es erreicht haben: weiter vorn, wenn Fragen davor unbeantwortet geblieben waren.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>About this attempt</source>
            <translation>Zu diesem Versuch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Actual</source>
            <translation>Tatsächlich</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>After {question} questions the time would not have sufficed: at the pace so far all questions take {projected}, and there are {limit}. That is more than such a projection errs by in nine of ten exams.</source>
            <translation>Nach {question} Fragen hätte die Zeit nicht gereicht: Beim bisherigen Tempo dauern alle Fragen {projected}, verfügbar sind {limit}. Das ist mehr, als sich eine solche Hochrechnung in neun von zehn Prüfungen irrt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Against the plan</source>
            <translation>Gegenüber dem Plan</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>All changes together, in points: {net} in the score, {net_all} with the questions that did not count.</source>
            <translation>Alle Änderungen zusammen, in Punkten: {net} in der Punktzahl, {net_all} mit den Fragen, die nicht zählten.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>All questions</source>
            <translation>Alle Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>All questions, scored or not, in the same order as the keywords.</source>
            <translation>Alle Fragen, gewertet oder nicht, in derselben Ordnung wie die Schlagwörter.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>All questions, scored or not, weakest first; the order draws the share of few questions towards that of all. With fewer than five questions a share says next to nothing, so only the counts are told.</source>
            <translation>Alle Fragen, gewertet oder nicht, die schwächsten zuerst; die Ordnung zieht den Anteil weniger Fragen zu dem aller Fragen hin. Bei weniger als fünf Fragen sagt ein Anteil fast nichts, daher stehen dort nur die Anzahlen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>All questions, scored or not; a leg is what lies between two gates.</source>
            <translation>Alle Fragen, gewertet oder nicht; eine Etappe liegt zwischen zwei Gates.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>All visits together; a cross is an answer that is not right.</source>
            <translation>Alle Besuche zusammen; ein Kreuz ist eine Antwort, die nicht richtig ist.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/unscored.py" />
            <source>An exam tries new questions on its candidates; nobody is told which they are.</source>
            <translation>Eine Prüfung erprobt neue Fragen an ihren Prüflingen; welche das sind, erfährt niemand.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Answered in haste</source>
            <translation>In Hast beantwortet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Answered in under {seconds} s: {count} questions, {right} right.</source>
            <translation>In unter {seconds} s beantwortet: {count} Fragen, davon {right} richtig.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Answers changed</source>
            <translation>Geänderte Antworten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>At any time</source>
            <translation>Irgendwann</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>At the end</source>
            <translation>Am Ende</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Begun</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Break of {time}</source>
            <translation>Pause von {time}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Break with the clock stopped</source>
            <translation>Pause mit angehaltener Uhr</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Breaks</source>
            <translation>Pausen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>By domain and task</source>
            <translation>Nach Domäne und Aufgabe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>By keyword group and keyword</source>
            <translation>Nach Schlagwortgruppe und Schlagwort</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>By kind of knowledge</source>
            <translation>Nach Art des Wissens</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>By knowledge and service</source>
            <translation>Nach Wissen und Dienst</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>By service</source>
            <translation>Nach Dienst</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Candidate</source>
            <translation>Prüfling</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Cause</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Cause and its rule</source>
            <translation>Ursache und ihre Regel</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Changed away from right</source>
            <translation>Von richtig weg geändert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Changes by what came of them</source>
            <translation>Änderungen nach ihrem Ergebnis</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>Coming back to flagged questions took {time} on scored questions. What it brought, in points: {points}, which is {rate} a minute.</source>
            <translation>Das Zurückkommen auf markierte Fragen kostete bei gewerteten Fragen {time}. Das brachte in Punkten: {points}, das sind {rate} pro Minute.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/document.py" />
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>Domain</source>
            <translation>Domäne</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>Domain and task</source>
            <translation>Domäne und Aufgabe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>Domains</source>
            <translation>Domänen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>End of the time</source>
            <translation>Ende der Zeit</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Exam</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Exam time</source>
            <translation>Prüfungszeit</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Exam time, minutes</source>
            <translation>Prüfungszeit, Minuten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Extra time</source>
            <translation>Zeitzuschlag</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>Fail</source>
            <translation>Nicht bestanden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>Flagged</source>
            <translation>Markiert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>Flagged questions</source>
            <translation>Markierte Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>Flags</source>
            <translation>Markierungen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Form</source>
            <translation>Prüfungsform</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Gate</source>
            <translation>Gate</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Gate {gate}</source>
            <translation>Gate {gate}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Gate {gate} reached at {time}, {count} answered</source>
            <translation>Gate {gate} erreicht bei {time}, {count} beantwortet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Gates against their plan</source>
            <translation>Gates gegenüber ihrem Plan</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/saving.py" />
            <source>HTML pages (*.html)</source>
            <translation>HTML-Seiten (*.html)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Interruption</source>
            <translation>Unterbrechung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Interruption of {time}</source>
            <translation>Unterbrechung von {time}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Interruptions and breaks</source>
            <translation>Unterbrechungen und Pausen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>Keys were corrected since the exam. By the corrected keys {right} of {scored} scored questions are right; the score as sat stays.</source>
            <translation>Seit der Prüfung wurden Lösungen berichtigt. Nach den berichtigten Lösungen sind {right} von {scored} gewerteten Fragen richtig; die Punktzahl der Prüfung bleibt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>Keyword group</source>
            <translation>Schlagwortgruppe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>Keyword group and keyword</source>
            <translation>Schlagwortgruppe und Schlagwort</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>Keywords</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>Knowledge</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Left and resumed</source>
            <translation>Verlassen und fortgesetzt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Left blank</source>
            <translation>Nicht beantwortet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Leg</source>
            <translation>Etappe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Lost points</source>
            <translation>Verlorene Punkte</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Lost points by cause</source>
            <translation>Verlorene Punkte nach Ursache</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Lost points: {lost} of {scored}; with the questions that did not count: {all} of {count}. Each is filed under the first cause that fits, so that the causes add up to the loss.</source>
            <translation>Verlorene Punkte: {lost} von {scored}; mit den nicht gewerteten Fragen: {all} von {count}. Jeder steht unter der ersten Ursache, die zutrifft; so ergeben die Ursachen zusammen den Verlust.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Mean time for a question: {right} where the answer is right, {wrong} where it is not.</source>
            <translation>Mittlere Zeit für eine Frage: {right}, wo die Antwort richtig ist, {wrong}, wo sie es nicht ist.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Misread or asked negatively</source>
            <translation>Verlesen oder verneint gefragt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>No answer was changed after its question was left.</source>
            <translation>Keine Antwort wurde geändert, nachdem ihre Frage verlassen war.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>No point was lost.</source>
            <translation>Kein Punkt ging verloren.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>No question has a keyword of a group.</source>
            <translation>Keine Frage hat ein Schlagwort einer Gruppe.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>No question of a domain was scored.</source>
            <translation>Keine Frage einer Domäne wurde gewertet.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>No question was answered.</source>
            <translation>Keine Frage wurde beantwortet.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>No question was flagged.</source>
            <translation>Keine Frage wurde markiert.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>No question was seen.</source>
            <translation>Keine Frage wurde gesehen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>No scored question was come back to after it had been left with a flag.</source>
            <translation>Zu keiner gewerteten Frage kehrten Sie zurück, nachdem sie mit Markierung verlassen war.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>None of the other causes fits: the record shows nothing but a wrong answer.</source>
            <translation>Keine der anderen Ursachen trifft zu: Die Aufzeichnung zeigt nichts als eine falsche Antwort.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Not known</source>
            <translation>Nicht gewusst</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/note.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Nothing was chosen or written.</source>
            <translation>Nichts wurde gewählt oder geschrieben.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>One sitting of {count} questions measures only so exactly: the 80 % range of this score (its Wilson interval) is from {low} to {high} on this scale.</source>
            <translation>Eine Prüfung mit {count} Fragen misst nur so genau: Der 80-%-Bereich dieser Punktzahl (ihr Wilson-Intervall) reicht auf dieser Skala von {low} bis {high}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/saving.py" />
            <source>PDF documents (*.pdf)</source>
            <translation>PDF-Dokumente (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Pacing</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/document.py" />
            <source>Page {number} of {count}</source>
            <translation>Seite {number} von {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>Pass</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Peeks at the clock: {count}.</source>
            <translation>Blicke auf die Uhr: {count}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Planned and actual time</source>
            <translation>Geplante und tatsächliche Zeit</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Points lost</source>
            <translation>Punkte verloren</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>Practice-scale score</source>
            <translation>Punktzahl auf der Übungsskala</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Question bank</source>
            <translation>Fragenkatalog</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Question {question}</source>
            <translation>Frage {question}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Questions answered</source>
            <translation>Beantwortete Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/unscored.py" />
            <source>Questions that did not count</source>
            <translation>Nicht gewertete Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Questions that took you longest: {count}, of them right: {right}.</source>
            <translation>Fragen, für die Sie am längsten brauchten: {count}, davon richtig: {right}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Questions {start} to {end}</source>
            <translation>Fragen {start} bis {end}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Ran out of time</source>
            <translation>Zeit abgelaufen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/phrases.py" />
            <source>Right</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>Right answers</source>
            <translation>Richtige Antworten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>Right answers by domain</source>
            <translation>Richtige Antworten nach Domäne</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>Right answers by domain and task</source>
            <translation>Richtige Antworten nach Domäne und Aufgabe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>Right answers by keyword</source>
            <translation>Richtige Antworten nach Schlagwort</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>Right answers by keyword group</source>
            <translation>Richtige Antworten nach Schlagwortgruppe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>Right answers by kind of knowledge</source>
            <translation>Richtige Antworten nach Art des Wissens</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Right answers by leg</source>
            <translation>Richtige Antworten nach Etappe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>Right answers by service</source>
            <translation>Richtige Antworten nach Dienst</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Right to right</source>
            <translation>Richtig zu richtig</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Right to wrong</source>
            <translation>Richtig zu falsch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/saving.py" />
            <source>Save the report</source>
            <translation>Den Bericht speichern</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Scheduled break</source>
            <translation>Geplante Pause</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>Score</source>
            <translation>Punktzahl</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>Score {score} on a scale from {low} to {high}, pass mark {mark}</source>
            <translation>Punktzahl {score} auf einer Skala von {low} bis {high}, Bestehensgrenze {mark}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Scored</source>
            <translation>Gewertet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>Scored questions.</source>
            <translation>Gewertete Fragen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>Scored questions. The exam itself asks for no minimum in a domain: only the sum counts.</source>
            <translation>Gewertete Fragen. Die Prüfung selbst verlangt kein Minimum je Domäne: Nur die Summe zählt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/phrases.py" />
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>Share of right answers</source>
            <translation>Anteil richtiger Antworten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/blocks.py" />
            <source>Show these questions</source>
            <translation>Diese Fragen zeigen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>The causes stand in the order in which they are tried.</source>
            <translation>Die Ursachen stehen in der Reihenfolge, in der sie geprüft werden.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>The line of the plan leads over the gates to the end; yours says when so many were answered.</source>
            <translation>Die Linie des Plans führt über die Gates zum Ende; Ihre sagt, wann so viele beantwortet waren.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>The practice scale is our own: two straight lines that meet at the cut and the pass mark. The owner of the exam does not publish how raw scores become scaled ones, so this number is not theirs. Examgate is not affiliated with the owner of the exam or with any testing company.</source>
            <translation>Die Übungsskala ist unsere eigene: zwei Geraden, die sich dort treffen, wo der Schwellenwert auf die Bestehensgrenze fällt. Der Herausgeber der Prüfung veröffentlicht nicht, wie aus Rohpunkten skalierte Punkte werden; diese Zahl stammt also nicht von ihm. Examgate steht weder mit dem Herausgeber der Prüfung noch mit einem Prüfungsunternehmen in Verbindung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>The questions that took longest</source>
            <translation>Die Fragen, die am längsten dauerten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/saving.py" />
            <source>The report was not saved: {reason}</source>
            <translation>Der Bericht wurde nicht gespeichert: {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/document.py" />
            <source>The same as a table</source>
            <translation>Dasselbe als Tabelle</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>The time ended the exam before you had seen the question, or while it was on screen without a complete answer.</source>
            <translation>Die Zeit beendete die Prüfung, bevor Sie die Frage gesehen hatten oder während sie ohne vollständige Antwort auf dem Bildschirm stand.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/unscored.py" />
            <source>The unscored questions</source>
            <translation>Die nicht gewerteten Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>There was none.</source>
            <translation>Es gab keine.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>These questions were chosen, so the drill has no place on the practice scale: that needs a full form.</source>
            <translation>Diese Fragen wurden ausgesucht; die Übung hat deshalb keinen Platz auf der Übungsskala, denn dafür braucht es eine vollständige Prüfung.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>This exam departs from the blueprint. {line}.</source>
            <translation>Diese Prüfung weicht vom Prüfungsaufbau ab. {line}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Time against the plan</source>
            <translation>Zeit gegenüber dem Plan</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Time for each question</source>
            <translation>Zeit für jede Frage</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Time spent on right and wrong answers</source>
            <translation>Zeit für richtige und falsche Antworten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Time, minutes</source>
            <translation>Zeit, Minuten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Unscheduled break</source>
            <translation>Ungeplante Pause</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Unscored</source>
            <translation>Nicht gewertet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>What counts is the answer with which a question was left, not every click. The changes of one exam are too few to say whether changing answers is a good habit.</source>
            <translation>Es zählt die Antwort, mit der eine Frage verlassen wurde, nicht jeder Klick. Die Änderungen einer Prüfung sind zu wenige, um zu sagen, ob Ändern eine gute Gewohnheit ist.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Where the points went</source>
            <translation>Wo die Punkte blieben</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Which questions</source>
            <translation>Welche Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>With 1 corrected key</source>
            <translation>Mit 1 berichtigten Lösung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>With {count} corrected keys</source>
            <translation>Mit {count} berichtigten Lösungen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>Wrong</source>
            <translation>Falsch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Wrong to right</source>
            <translation>Falsch zu richtig</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Wrong to wrong</source>
            <translation>Falsch zu falsch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>You answered in under a tenth of your usual time, and such answers were mostly wrong in this exam.</source>
            <translation>Sie antworteten in unter einem Zehntel Ihrer üblichen Zeit, und solche Antworten waren in dieser Prüfung meist falsch.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>You chose fewer or more than the question asks for, or it was asked negatively (what is NOT so, all EXCEPT one, the LEAST suited), which is easily misread.</source>
            <translation>Sie wählten weniger oder mehr, als die Frage verlangt, oder sie fragte verneint (was NICHT gilt, alle AUSSER einem, das AM WENIGSTEN Geeignete), was man leicht überliest.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>You had left the question with the right answer before, and changed it.</source>
            <translation>Sie hatten die Frage vorher mit der richtigen Antwort verlassen und sie dann geändert.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Your estimate</source>
            <translation>Ihre Schätzung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/note.py" />
            <source>Your note</source>
            <translation>Ihre Notiz</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>Your score</source>
            <translation>Ihre Punktzahl</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>not reached</source>
            <translation>nicht erreicht</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/phrases.py" />
            <source>right</source>
            <translation>richtig</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>seed {seed}</source>
            <translation>Startwert {seed}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/phrases.py" />
            <source>too few for a range</source>
            <translation>zu wenige für einen Bereich</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/phrases.py" />
            <source>wrong</source>
            <translation>falsch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>{bank}, revision {revision}</source>
            <translation>{bank}, Revision {revision}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>{cause}: {rule}</source>
            <translation>{cause}: {rule}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>{count} min</source>
            <translation>{count} min</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/unscored.py" />
            <source>{count} questions did not count; {right} of them were right. With them it would have been {right_all} of {all} right and {scale} on the practice scale.</source>
            <translation>Nicht gewertet wurden {count} Fragen; davon waren {right} richtig. Mit ihnen wären es {right_all} von {all} richtig und {scale} auf der Übungsskala gewesen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>{position}, passed on question {question}</source>
            <translation>{position}, passiert bei Frage {question}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>{right} of {scored} scored questions right; {cut} are needed for the pass mark of {mark}.</source>
            <translation>Richtig beantwortet: {right} von {scored} gewerteten Fragen; nötig für die Bestehensgrenze von {mark}: {cut}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>{used} of {limit} used.</source>
            <translation>{used} von {limit} gebraucht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>{what}; the exam time stood still</source>
            <translation>{what}; die Prüfungszeit stand still</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <location filename="../../simulator/ui/review/sequence.py" />
            <source>Answers in order</source>
            <translation>Antworten der Reihe nach</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Commented</source>
            <translation>Kommentiert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Flagged</source>
            <translation>Markiert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Highlighted</source>
            <translation>Hervorgehoben</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Incomplete</source>
            <translation>Unvollständig</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/plain_text.py" />
            <source>Key as sat: {key}. Corrected since: {now}</source>
            <translation>Schlüssel in der Prüfung: {key}. Seither berichtigt: {now}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Key corrected</source>
            <translation>Schlüssel berichtigt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/plain_text.py" />
            <source>Key: {key}</source>
            <translation>Schlüssel: {key}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Not scored</source>
            <translation>Nicht gewertet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/plain_text.py" />
            <source>Question {number}</source>
            <translation>Frage {number}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/question_list.py" />
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Slow</source>
            <translation>Langsam</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Spots marked: {count}</source>
            <translation>Markierte Stellen: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Struck out</source>
            <translation>Durchgestrichen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Wrong</source>
            <translation>Falsch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/plain_text.py" />
            <source>Your answer: {answer} ({verdict})</source>
            <translation>Ihre Antwort: {answer} ({verdict})</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/sequence.py" />
            <source>after review, at {time}: {answer}</source>
            <translation>nach der Durchsicht, bei {time}: {answer}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/question_list.py" />
            <source>answer changed</source>
            <translation>Antwort geändert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/sequence.py" />
            <source>at {time}: {answer}</source>
            <translation>bei {time}: {answer}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/question_list.py" />
            <source>flagged</source>
            <translation>markiert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>incomplete</source>
            <translation>unvollständig</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/question_list.py" />
            <source>key corrected</source>
            <translation>Schlüssel berichtigt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/plain_text.py" />
            <source>none given</source>
            <translation>keine gegeben</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>right</source>
            <translation>richtig</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/sequence.py" />
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>wrong</source>
            <translation>falsch</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>{item} with {choice}</source>
            <translation>{item} mit {choice}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/question_list.py" />
            <source>{time} spent</source>
            <translation>{time} gebraucht</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/question_list.py" />
            <source>{verdict}, corrected</source>
            <translation>{verdict}, berichtigt</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>A break of {time} is offered after question {question}.</source>
            <translation>Nach Frage {question} wird eine Pause von {time} angeboten.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>For notes use an erasable board or paper of your own, as a center would hand you one.</source>
            <translation>Verwenden Sie für Notizen eine eigene abwischbare Tafel oder Papier, wie Sie es im Prüfungszentrum bekämen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>Questions that you have seen before a break are closed after it.</source>
            <translation>Fragen, die Sie vor einer Pause gesehen haben, sind danach gesperrt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>There are no breaks.</source>
            <translation>Es gibt keine Pausen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>There is a calculator in the toolbar.</source>
            <translation>In der Werkzeugleiste gibt es einen Taschenrechner.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>You may leave for a break at any time; the exam time goes on meanwhile.</source>
            <translation>Sie dürfen jederzeit eine Pause machen; die Prüfungszeit läuft währenddessen weiter.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>You may pause as often and as long as you like; the exam time stands still.</source>
            <translation>Sie dürfen die Uhr so oft und so lange anhalten, wie Sie möchten; die Prüfungszeit steht dann still.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>You may stop the clock for {time} in all.</source>
            <translation>Sie dürfen die Uhr für insgesamt {time} anhalten.</translation>
        </message>
    </context>
    <context>
        <name>saveFile</name>
        <message>
            <location filename="../../simulator/ui/save_file.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/save_file.py" />
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/save_file.py" />
            <source>Replace the file?</source>
            <translation>Datei ersetzen?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/save_file.py" />
            <source>{name} is there already. Shall it be replaced?</source>
            <translation>{name} gibt es schon. Soll die Datei ersetzt werden?</translation>
        </message>
    </context>
    <context>
        <name>troubles</name>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>A file lies in the place of the data folder. Move it away, or choose another folder with --data-dir.</source>
            <translation>An der Stelle des Datenordners liegt eine Datei. Legen Sie sie woandershin, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>An entry of the journal cannot be read. Update the program to use it.</source>
            <translation>Ein Eintrag des Journals lässt sich nicht lesen. Aktualisieren Sie das Programm, um ihn zu verwenden.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>Another program holds the data. Try again in a moment.</source>
            <translation>Ein anderes Programm verwendet die Daten gerade. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>Examgate is already running with this data folder, but it does not answer. Wait until it does; if it goes on like that, end it and start Examgate again: everything that was shown is saved.</source>
            <translation>Examgate läuft bereits mit diesem Datenordner, antwortet aber nicht. Warten Sie, bis es antwortet; bleibt es dabei, beenden Sie es und starten Sie Examgate neu: Alles, was zu sehen war, ist gespeichert.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>Examgate is already running with this data folder. Its window, named Examgate, was called to the front: go on there, or close it first.</source>
            <translation>Examgate läuft bereits mit diesem Datenordner. Sein Fenster mit dem Namen Examgate wurde nach vorn geholt: Machen Sie dort weiter oder schließen Sie es zuerst.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The data cannot be used.</source>
            <translation>Die Daten lassen sich nicht verwenden.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The data folder cannot be found or made. Look whether its disk is there.</source>
            <translation>Der Datenordner lässt sich weder finden noch anlegen. Prüfen Sie, ob sein Datenträger da ist.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The data folder was moved or deleted while Examgate was running. Put it back, or try again: what is still open is then written to its place anew.</source>
            <translation>Der Datenordner wurde verschoben oder gelöscht, während Examgate lief. Legen Sie ihn zurück oder versuchen Sie es erneut: Was noch offen ist, wird dann neu an seinen Platz geschrieben.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The data may not be written. Check the rights of the folder and of the file.</source>
            <translation>Die Daten dürfen nicht geschrieben werden. Prüfen Sie die Rechte des Ordners und der Datei.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The database could not be brought up to date. A copy made before is in the backups folder beside it.</source>
            <translation>Die Datenbank ließ sich nicht aktualisieren. Eine zuvor angelegte Kopie liegt im Ordner „backups“ daneben.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The database is damaged. It has not been touched. Restore a copy made earlier, or have everything that can be read saved into a new file.</source>
            <translation>Die Datenbank ist beschädigt. Sie wurde nicht angerührt. Stellen Sie eine frühere Kopie wieder her, oder lassen Sie alles Lesbare in eine neue Datei retten.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The database is empty or was cut off. It has not been touched. Restore a copy made earlier, or begin anew.</source>
            <translation>Die Datenbank ist leer oder wurde abgeschnitten. Sie wurde nicht angerührt. Stellen Sie eine frühere Kopie wieder her oder beginnen Sie neu.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The database was written by a newer version of Examgate. It has not been touched. Update the program to use it.</source>
            <translation>Die Datenbank stammt von einer neueren Version von Examgate. Sie wurde nicht verändert. Aktualisieren Sie das Programm, um sie zu verwenden.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The disk does not take what is written. It may have been taken out, be read-only now, or be failing. Look after it and try again.</source>
            <translation>Der Datenträger nimmt nicht an, was geschrieben wird. Er wurde vielleicht entfernt, ist jetzt schreibgeschützt oder defekt. Sehen Sie nach ihm und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The disk is full. Make room and try again.</source>
            <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The file is not a database of Examgate, or its beginning is damaged. It has not been touched. Restore a copy made earlier, or have everything that can be read saved into a new file.</source>
            <translation>Die Datei ist keine Datenbank von Examgate, oder ihr Anfang ist beschädigt. Sie wurde nicht angerührt. Stellen Sie eine frühere Kopie wieder her, oder lassen Sie alles Lesbare in eine neue Datei retten.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The scores by corrected keys could not be brought up to date. The scores as sat are safe, and it is tried again when this page is shown next. {reason}</source>
            <translation>Die Punktzahlen nach berichtigten Lösungen konnten nicht nachgeführt werden. Die Punktzahlen der Prüfungen selbst sind sicher, und es wird wieder versucht, wenn diese Seite das nächste Mal gezeigt wird. {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>This was not saved, and nothing has changed. {reason}</source>
            <translation>Dies wurde nicht gespeichert, und nichts hat sich geändert. {reason}</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>+{count} minutes (English as a second language)</source>
            <translation>+{count} Minuten (Englisch als Zweitsprache)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>A break is offered. Say first whether you take it.</source>
            <translation>Ihnen wird eine Pause angeboten. Entscheiden Sie zuerst, ob Sie sie nehmen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>AWS</source>
            <translation>AWS</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>AWS and machine learning together</source>
            <translation>AWS und Machine Learning zusammen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>All minutes for which the clock may be stopped are used up.</source>
            <translation>Die Minuten, für die Sie die Uhr anhalten dürfen, sind aufgebraucht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>All questions are closed since a break was taken.</source>
            <translation>Seit einer Pause sind alle Fragen gesperrt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Always visible, as at the testing center</source>
            <translation>Immer sichtbar, wie im Prüfungszentrum</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>As outside the exam</source>
            <translation>Wie außerhalb der Prüfung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Black on Light Yellow</source>
            <translation>Schwarz auf Hellgelb</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Black on Salmon</source>
            <translation>Schwarz auf Lachs</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Black on White (default)</source>
            <translation>Schwarz auf Weiß (Standard)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Black on Yellow</source>
            <translation>Schwarz auf Gelb</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Blue on White</source>
            <translation>Blau auf Weiß</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Blue on Yellow</source>
            <translation>Blau auf Gelb</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Candidate</source>
            <translation>Prüfling</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Closed</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Complete</source>
            <translation>Vollständig</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Drill</source>
            <translation>Übung</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Gate {gate} of {gates}</source>
            <translation>Gate {gate} von {gates}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Hidden, shown at gate questions</source>
            <translation>Verborgen, bei Gate-Fragen sichtbar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Incomplete</source>
            <translation>Unvollständig</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Light Yellow on Black</source>
            <translation>Hellgelb auf Schwarz</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Machine learning</source>
            <translation>Machine Learning</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Never visible</source>
            <translation>Nie sichtbar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>No break can be taken here.</source>
            <translation>Hier ist keine Pause möglich.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>That cannot be done on this screen.</source>
            <translation>Das geht in dieser Ansicht nicht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>The clock cannot be shown here.</source>
            <translation>Die Uhr kann hier nicht gezeigt werden.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>The exam is not running.</source>
            <translation>Die Prüfung läuft nicht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>The exam is over.</source>
            <translation>Die Prüfung ist zu Ende.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>There are no flagged questions.</source>
            <translation>Es gibt keine markierten Fragen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>There are no incomplete questions.</source>
            <translation>Es gibt keine unvollständigen Fragen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>There is no room for a text of this length.</source>
            <translation>Für einen Text dieser Länge ist kein Platz.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>There is no such question or option.</source>
            <translation>Eine solche Frage oder Option gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>This exam does not offer that tool.</source>
            <translation>Diese Prüfung bietet dieses Werkzeug nicht.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>This is the first question.</source>
            <translation>Dies ist die erste Frage.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>This question has no complete answer yet.</source>
            <translation>Diese Frage ist noch nicht vollständig beantwortet.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>This question is answered in another way.</source>
            <translation>Diese Frage wird auf andere Weise beantwortet.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>This question is closed since a break was taken.</source>
            <translation>Diese Frage ist seit einer Pause gesperrt.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Time Remaining, {hours} hours {minutes} minutes {seconds} seconds</source>
            <translation>Restzeit: Stunden {hours}, Minuten {minutes}, Sekunden {seconds}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Time Remaining, {minutes} minutes {seconds} seconds</source>
            <translation>Restzeit: Minuten {minutes}, Sekunden {seconds}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Unseen</source>
            <translation>Ungesehen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>White on Black</source>
            <translation>Weiß auf Schwarz</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>White on Blue</source>
            <translation>Weiß auf Blau</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Yellow on Black</source>
            <translation>Gelb auf Schwarz</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Yellow on Blue</source>
            <translation>Gelb auf Blau</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>You are on a break. Resume the exam first.</source>
            <translation>Sie sind in einer Pause. Setzen Sie zuerst die Prüfung fort.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>You have chosen as many options as this question asks for. Take one back first.</source>
            <translation>Sie haben so viele Optionen gewählt, wie diese Frage verlangt. Nehmen Sie zuerst eine zurück.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>answer what you can, flag and move on; unanswered counts as wrong, guessing costs nothing</source>
            <translation>beantworten Sie, was Sie können, markieren Sie den Rest und gehen Sie weiter; Unbeantwortetes zählt als falsch, Raten kostet nichts</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>ended by the candidate</source>
            <translation>vom Prüfling beendet</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>exam retired {day}</source>
            <translation>Prüfung eingestellt am {day}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>on plan</source>
            <translation>im Plan</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>pass mark {mark}</source>
            <translation>Bestehensgrenze {mark}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>passed at {used} min, plan {plan} min, {position}</source>
            <translation>passiert bei {used} min, Plan {plan} min, {position}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>plan {plan} min</source>
            <translation>Plan {plan} min</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>question {question} of {questions}</source>
            <translation>Frage {question} von {questions}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>time expired</source>
            <translation>Zeit abgelaufen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>used {used} min</source>
            <translation>gebraucht {used} min</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{all} remarks on this bank</source>
            <translation>Anmerkungen zu diesem Katalog: {all}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} days</source>
            <translation>{count} Tage</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} h</source>
            <translation>{count} h</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} min</source>
            <translation>{count} min</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} min ahead</source>
            <translation>{count} min voraus</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} min behind</source>
            <translation>{count} min zurück</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{count} minutes</source>
            <translation>{count} Minuten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} minutes of the exam time are left.</source>
            <translation>Noch {count} Minuten Prüfungszeit.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{count} questions</source>
            <translation>Fragen: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{count} questions in the bank</source>
            <translation>Fragen im Katalog: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} s</source>
            <translation>{count} s</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{errors} of {all} problems left questions out</source>
            <translation>Probleme: {all}; durch {errors} davon entfallen Fragen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{first} and {last}</source>
            <translation>{first} und {last}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{low}–{high} %</source>
            <translation>{low}–{high} %</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{pace} a question from here</source>
            <translation>ab hier {pace} je Frage</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{right} of {count}</source>
            <translation>{right} von {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{right} of {count} ({percent} %)</source>
            <translation>{right} von {count} ({percent} %)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>×1.25 (a quarter more)</source>
            <translation>×1,25 (ein Viertel mehr)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>×1.5 (half as much again)</source>
            <translation>×1,5 (die Hälfte mehr)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>×2 (double time)</source>
            <translation>×2 (doppelte Zeit)</translation>
        </message>
    </context>
</TS>
