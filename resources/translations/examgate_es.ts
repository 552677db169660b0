<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AddBankDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Add a bank</source>
            <translation>Añadir un banco de preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>From</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Id</source>
            <translation>Identificador</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>License</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Show problems</source>
            <translation>Mostrar los problemas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>The bank has been added. It is on the home page.</source>
            <translation>El banco se ha añadido. Está en la página de inicio.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>The file is being read. Nothing is added before you say so.</source>
            <translation>Se está leyendo el archivo. No se añade nada hasta que usted lo diga.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>What can I do?</source>
            <translation>¿Qué puedo hacer?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/add_bank.py" />
            <source>not named</source>
            <translation>no indicada</translation>
        </message>
    </context>
    <context>
        <name>AgreementPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>1. Honest practice. I answer the questions of this exam by myself, without notes, search or other people, so that my result tells me something.</source>
            <translation>1. Práctica honesta. Respondo a las preguntas de este examen por mi cuenta, sin apuntes, búsquedas ni ayuda de otras personas, para que mi resultado me diga algo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>2. No real exam content. I do not enter, ask for or pass on questions that I remember from a real exam, neither in my own question banks nor in comments. Doing so breaks the agreement that I make with the owner of that exam.</source>
            <translation>2. Nada de contenido de exámenes reales. No introduzco, pido ni comparto preguntas que recuerde de un examen real, ni en mis propios bancos de preguntas ni en comentarios. Hacerlo incumple el acuerdo que contraigo con el titular de ese examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>3. What the score is. The score comes from our own practice scale. It is no promise about a real exam and no certificate.</source>
            <translation>3. Qué es la puntuación. La puntuación procede de nuestra propia escala de práctica. No promete nada sobre un examen real ni es un certificado.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>4. What is kept. My answers, marks and times are kept on this computer alone, in the data folder of this program. Nothing is sent anywhere.</source>
            <translation>4. Qué se guarda. Mis respuestas, marcas y tiempos se guardan solo en este equipo, en la carpeta de datos de este programa. No se envía nada a ninguna parte.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>5. The time. This page has its own countdown at the upper right. When it is over before I have accepted, the session ends, as it would at a center. It uses no exam time.</source>
            <translation>5. El tiempo. Esta página tiene su propia cuenta regresiva arriba a la derecha. Si se agota antes de que yo acepte, la sesión termina, como ocurriría en un centro. No consume tiempo de examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>At a testing center you agree to keep the content of the exam to yourself before you see a question, within a few minutes and with a clock of its own. This page rehearses that moment. It is a practice text, it binds nobody, and it is not the text of any exam.</source>
            <translation>En un centro de exámenes, antes de ver ninguna pregunta, usted se compromete a no divulgar el contenido del examen; tiene para ello unos minutos, con un reloj propio. Esta página ensaya ese momento. Es un texto de práctica, no obliga a nadie y no es el texto de ningún examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>Choose below whether you accept, then select Next.</source>
            <translation>Indique abajo si acepta y después seleccione «Siguiente».</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>I accept these terms</source>
            <translation>Acepto estos términos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>I do not accept these terms</source>
            <translation>No acepto estos términos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>Practice Agreement</source>
            <translation>Acuerdo de práctica</translation>
        </message>
    </context>
    <context>
        <name>AlertDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Copy the report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Examgate</source>
            <translation>Examgate</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>The report</source>
            <translation>El informe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>The report is on the clipboard.</source>
            <translation>El informe está en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>What can I do?</source>
            <translation>¿Qué puedo hacer?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>{name} cannot be written. Choose another place.</source>
            <translation>No se puede escribir {name}. Elija otro lugar.</translation>
        </message>
    </context>
    <context>
        <name>Annalist</name>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>Delete this attempt?</source>
            <translation>¿Eliminar este intento?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>Delete {count} attempts?</source>
            <translation>¿Eliminar {count} intentos?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>Older attempts are being read: {done} of {total}.</source>
            <translation>Se están leyendo intentos anteriores: {done} de {total}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>Older attempts could not be read to the end: {reason}</source>
            <translation>No se pudieron leer hasta el final los intentos anteriores: {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>The history could not be read to its end: {reason}</source>
            <translation>No se pudo leer el historial hasta el final: {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/annalist.py" />
            <source>The record with every answer and its time, the score, the report and the note go for good once you dismiss the line that offers to undo it, or close the program. That you have seen the questions stays known, so that new exams prefer others. Files you exported and copies of the database are not touched.</source>
            <translation>El registro con cada respuesta y su tiempo, la puntuación, el informe y la nota desaparecen para siempre en cuanto cierre la línea que ofrece deshacerlo o cierre el programa. Sigue constando que ha visto las preguntas, para que los exámenes nuevos prefieran otras. Los archivos exportados y las copias de la base de datos no se tocan.</translation>
        </message>
    </context>
    <context>
        <name>AnswerField</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/writing.py" />
            <source>Your answer</source>
            <translation>Su respuesta</translation>
        </message>
    </context>
    <context>
        <name>AppointmentBar</name>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Detailed Report</source>
            <translation>Informe detallado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>End Exam</source>
            <translation>Finalizar examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Skip Survey</source>
            <translation>Omitir encuesta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Skip Tutorial</source>
            <translation>Omitir tutorial</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Skip to the instructions</source>
            <translation>Ir a las instrucciones</translation>
        </message>
    </context>
    <context>
        <name>AppointmentDialogs</name>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Choice Required</source>
            <translation>Elección necesaria</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Choose whether you accept the terms, then select Next.</source>
            <translation>Indique si acepta los términos y después seleccione «Siguiente».</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>End Session</source>
            <translation>Finalizar sesión</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Ready to Begin Exam</source>
            <translation>Todo listo para empezar el examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Select Yes to begin: the exam time starts at once. Select No to go back to the instructions.</source>
            <translation>Seleccione «Sí» para empezar: el tiempo de examen comienza de inmediato. Seleccione «No» para volver a las instrucciones.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>The agreement goes on below. Scroll to its end before you go on.</source>
            <translation>El acuerdo continúa más abajo. Desplácese hasta el final antes de continuar.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Unseen Content</source>
            <translation>Contenido sin ver</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Without your agreement no exam can begin. Do you want to end this session?</source>
            <translation>Sin su conformidad no puede empezar ningún examen. ¿Quiere finalizar esta sesión?</translation>
        </message>
    </context>
    <context>
        <name>Attempts</name>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>Drawing the questions of your exam…</source>
            <translation>Eligiendo las preguntas de su examen…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>Give up</source>
            <translation>Abandonar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>Give up this exam?</source>
            <translation>¿Abandonar este examen?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>It can no longer be resumed and gives no score. Its questions count as seen.</source>
            <translation>Ya no se podrá reanudar y no dará puntuación. Sus preguntas cuentan como vistas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>The drill could not be started</source>
            <translation>No se pudo empezar la práctica</translation>
        </message>
    </context>
    <context>
        <name>BoardCanvas</name>
        <message>
            <location filename="../../simulator/ui/widgets/board_canvas.py" />
            <source>Whiteboard, strokes: {count}. The arrow keys move the sheet.</source>
            <translation>Pizarra, trazos: {count}. Las teclas de dirección mueven la hoja.</translation>
        </message>
    </context>
    <context>
        <name>BoardText</name>
        <message>
            <location filename="../../simulator/ui/widgets/board_text.py" />
            <source>Text on the whiteboard</source>
            <translation>Texto en la pizarra</translation>
        </message>
    </context>
    <context>
        <name>BoardTools</name>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Black ink</source>
            <translation>Tinta negra</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Blue ink</source>
            <translation>Tinta azul</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Draw freehand</source>
            <translation>Dibujar a mano alzada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Ellipse</source>
            <translation>Elipse</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Eraser</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Green ink</source>
            <translation>Tinta verde</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Medium pen</source>
            <translation>Lápiz mediano</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Move the sheet</source>
            <translation>Mover la hoja</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Rectangle</source>
            <translation>Rectángulo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Red ink</source>
            <translation>Tinta roja</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Thick pen</source>
            <translation>Lápiz grueso</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Thin pen</source>
            <translation>Lápiz fino</translation>
        </message>
    </context>
    <context>
        <name>BreakDialogs</name>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>A break of {count} minutes is planned here.</source>
            <translation>Aquí está previsto un descanso de {count} min.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Break</source>
            <translation>Descanso</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Do you want to stop the clock?</source>
            <translation>¿Quiere detener el reloj?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Do you want to take a break?</source>
            <translation>¿Quiere hacer un descanso?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Questions that you have seen are closed after it.</source>
            <translation>Después, las preguntas que ya ha visto quedan cerradas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Select OK to begin it.</source>
            <translation>Seleccione «Aceptar» para empezarlo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Select Yes to take it or No to go on with the exam.</source>
            <translation>Seleccione «Sí» para hacerlo o «No» para continuar con el examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>The exam time keeps running during it.</source>
            <translation>El tiempo de examen sigue corriendo mientras tanto.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>The exam time stands still for as long.</source>
            <translation>El tiempo de examen se detiene mientras tanto.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>The screen is covered and the clock is stopped.</source>
            <translation>La pantalla se cubre y el reloj se detiene.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>The screen is covered during the break, and the exam time keeps running.</source>
            <translation>La pantalla permanece cubierta durante el descanso y el tiempo de examen sigue corriendo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
    </context>
    <context>
        <name>BreakPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>Active Break</source>
            <translation>Descanso en curso</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>Resume Exam</source>
            <translation>Reanudar examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>The exam time stands still until you resume the exam.</source>
            <translation>El tiempo de examen está detenido hasta que reanude el examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>The exam time stands still while this countdown runs.</source>
            <translation>El tiempo de examen está detenido mientras corre esta cuenta regresiva.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>The questions are covered until you resume the exam.</source>
            <translation>Las preguntas permanecen cubiertas hasta que reanude el examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>This break is not planned. The exam time keeps running.</source>
            <translation>Este descanso no estaba previsto. El tiempo de examen sigue corriendo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>This break is over. The exam time is running again.</source>
            <translation>Este descanso ha terminado. El tiempo de examen vuelve a correr.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>This break is planned for {count} minutes. The exam time keeps running.</source>
            <translation>Este descanso está previsto para {count} min. El tiempo de examen sigue corriendo.</translation>
        </message>
    </context>
    <context>
        <name>Browsing</name>
        <message>
            <location filename="../../simulator/ui/browsing.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/browsing.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/browsing.py" />
            <source>Open this page in the browser?</source>
            <translation>¿Abrir esta página en el navegador?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/browsing.py" />
            <source>Open, ask no more</source>
            <translation>Abrir y no preguntar más</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/browsing.py" />
            <source>{address}

The browser goes online; Examgate itself does not.</source>
            <translation>{address}

El navegador se conecta a internet; Examgate no.</translation>
        </message>
    </context>
    <context>
        <name>CalculatorDisplay</name>
        <message>
            <location filename="../../simulator/ui/widgets/calculator_display.py" />
            <source>Display: {value}</source>
            <translation>Visor: {value}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/calculator_display.py" />
            <source>There is a number in the memory.</source>
            <translation>Hay un número en la memoria.</translation>
        </message>
    </context>
    <context>
        <name>CalculatorPanel</name>
        <message>
            <location filename="../../simulator/ui/dialogs/calculator.py" />
            <source>Calculator. The arrow keys move it.</source>
            <translation>Calculadora. Las teclas de dirección la mueven.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/calculator.py" />
            <source>Close (Alt+C)</source>
            <translation>Cerrar (Alt+C)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/calculator.py" />
            <source>Close the calculator</source>
            <translation>Cerrar la calculadora</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <location filename="../../simulator/ui/charts/card.py" />
            <source>Chart</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/card.py" />
            <source>Save the chart “{title}”</source>
            <translation>Guardar el gráfico «{title}»</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/card.py" />
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/card.py" />
            <source>Show “{title}” as a chart</source>
            <translation>Mostrar «{title}» como gráfico</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/card.py" />
            <source>Show “{title}” as a table</source>
            <translation>Mostrar «{title}» como tabla</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/card.py" />
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/card.py" />
            <source>The chart was not saved: {reason}</source>
            <translation>El gráfico no se ha guardado: {reason}</translation>
        </message>
    </context>
    <context>
        <name>ChartView</name>
        <message>
            <location filename="../../simulator/ui/charts/view.py" />
            <source>{summary} The arrow keys go through the values.</source>
            <translation>{summary} Las teclas de flecha recorren los valores.</translation>
        </message>
    </context>
    <context>
        <name>Chronicle</name>
        <message>
            <location filename="../../simulator/ui/chronicle.py" />
            <source>An exam is unfinished; its time has stood still since.</source>
            <translation>Hay un examen sin terminar; su tiempo está detenido desde entonces.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/chronicle.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/chronicle.py" />
            <source>Diagnostics…</source>
            <translation>Diagnóstico…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/chronicle.py" />
            <source>Examgate ended unexpectedly</source>
            <translation>Examgate terminó de forma inesperada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/chronicle.py" />
            <source>Resume exam</source>
            <translation>Reanudar el examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/chronicle.py" />
            <source>The run before was ended by a fault. Everything that was shown is saved: every answer, flag and mark.</source>
            <translation>Un fallo puso fin a la ejecución anterior. Todo lo que se mostró está guardado: cada respuesta, marca y resaltado.</translation>
        </message>
    </context>
    <context>
        <name>CommentDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Too long to be saved. Characters to take away: {over}.</source>
            <translation>Demasiado largo para guardarlo. Caracteres que sobran: {over}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>What you have written is not saved yet. Select Save or Cancel.</source>
            <translation>Lo que ha escrito aún no está guardado. Elija Guardar o Cancelar.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Write what you want to say about this question. It does not change your score.</source>
            <translation>Escriba lo que quiera decir sobre esta pregunta. No cambia su puntuación.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Your comment</source>
            <translation>Su comentario</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>{length} of {longest} characters</source>
            <translation>Caracteres: {length} de {longest}</translation>
        </message>
    </context>
    <context>
        <name>ComparisonPage</name>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>All questions, scored or not.</source>
            <translation>Todas las preguntas, puntúen o no.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>By domain</source>
            <translation>Por dominio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>By keyword group</source>
            <translation>Por grupo de palabras clave</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>By kind of knowledge</source>
            <translation>Por tipo de conocimiento</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>By task</source>
            <translation>Por tarea</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Lost points of the score.</source>
            <translation>Puntos perdidos de la puntuación.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>New questions and repeated ones</source>
            <translation>Preguntas nuevas y repetidas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Open the report</source>
            <translation>Abrir el informe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Open the report of {day}</source>
            <translation>Abrir el informe del {day}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Questions in both attempts</source>
            <translation>Preguntas en ambos intentos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Score history</source>
            <translation>Historial de puntuaciones</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Scored questions.</source>
            <translation>Preguntas que puntúan.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Time against the plan</source>
            <translation>Tiempo frente al plan</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Two attempts side by side</source>
            <translation>Dos intentos lado a lado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/comparison.py" />
            <source>Where the points went</source>
            <translation>Adónde fueron los puntos</translation>
        </message>
    </context>
    <context>
        <name>ConfirmationPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>Candidate name:</source>
            <translation>Nombre del candidato:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>Exam:</source>
            <translation>Examen:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>Examgate is a practice program. It is not affiliated with Pearson VUE or Amazon Web Services, and its questions are none of theirs.</source>
            <translation>Examgate es un programa de práctica. No está afiliado a Pearson VUE ni a Amazon Web Services, y ninguna de sus preguntas procede de ellos.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>Language:</source>
            <translation>Idioma:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>See that this is you and the exam you mean to practice. If it is not, select End Exam, go back to the home page and choose another candidate or exam there.</source>
            <translation>Compruebe que sus datos son correctos y que este es el examen que quiere practicar. Si no es así, seleccione «Finalizar examen», vuelva a la página de inicio y elija allí otro candidato u otro examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>Welcome</source>
            <translation>Le damos la bienvenida</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>What comes next: an agreement, a tutorial and the exam instructions. None of it uses exam time. If you know all that, skip to the instructions.</source>
            <translation>A continuación vienen un acuerdo, un tutorial y las instrucciones del examen. Nada de ello consume tiempo de examen. Si ya conoce todo eso, vaya directamente a las instrucciones.</translation>
        </message>
    </context>
    <context>
        <name>CopiesPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Candidate</source>
            <translation>Candidato</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Copies</source>
            <translation>Copias</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Exam</source>
            <translation>Examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Last attempt</source>
            <translation>Último intento</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Made</source>
            <translation>Creada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Restore a copy</source>
            <translation>Restaurar una copia</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Restore this copy</source>
            <translation>Restaurar esta copia</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>The copy takes the place of the data in use. Those are set aside in a file: nothing is deleted.</source>
            <translation>La copia ocupa el lugar de los datos en uso. Estos se apartan en un archivo: no se borra nada.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>The newest attempts in this copy</source>
            <translation>Los intentos más recientes de esta copia</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/copies_pane.py" />
            <source>There is no copy yet. As soon as there is an attempt, one is made by itself each day and after each exam.</source>
            <translation>Todavía no hay ninguna copia. En cuanto haya un intento, se hace por sí sola una cada día y otra después de cada examen.</translation>
        </message>
    </context>
    <context>
        <name>CrashPage</name>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>An error that nobody expected has broken off the exam. The exam time stands still until you resume; the exam then goes on at the same question, and the report shows the interruption.</source>
            <translation>Un error inesperado ha interrumpido el examen. El tiempo del examen se detiene hasta que lo reanude; entonces continúa en la misma pregunta, y el informe muestra la interrupción.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>Diagnostics…</source>
            <translation>Diagnóstico…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>Everything that was shown is saved: every answer, flag and mark.</source>
            <translation>Todo lo que se mostró está guardado: cada respuesta, marca y resaltado.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>It went wrong again</source>
            <translation>Ha vuelto a fallar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>Resume exam</source>
            <translation>Reanudar el examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>Something went wrong</source>
            <translation>Algo ha fallado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/crash.py" />
            <source>The exam broke off again as soon as it was resumed. It stays on the home page as unfinished and can be resumed later, after a new start or with another version of the program.</source>
            <translation>El examen se interrumpió de nuevo nada más reanudarlo. Sigue en la página de inicio como no terminado y puede reanudarse más tarde, tras reiniciar el programa o con otra versión.</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <location filename="../../simulator/ui/history/detail.py" />
            <source>Archive</source>
            <translation>Archivar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/detail.py" />
            <source>Compare two</source>
            <translation>Comparar dos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/detail.py" />
            <source>Compare with the one before</source>
            <translation>Comparar con el anterior</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/detail.py" />
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/detail.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/detail.py" />
            <source>Open the report</source>
            <translation>Abrir el informe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/detail.py" />
            <source>Take out of the archive</source>
            <translation>Sacar del archivo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/detail.py" />
            <source>The note is too long; its last words are not saved.</source>
            <translation>La nota es demasiado larga; sus últimas palabras no se han guardado.</translation>
        </message>
    </context>
    <context>
        <name>DisputeDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>A fact is wrong or out of date</source>
            <translation>Un dato es erróneo o está anticuado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>A typing error</source>
            <translation>Un error de escritura</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Choose the answer that you hold to be right, or write what is wrong.</source>
            <translation>Elija la respuesta que considera correcta o escriba qué está mal.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Choose what is wrong.</source>
            <translation>Elija qué está mal.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Choose {count} answers: so many are asked for.</source>
            <translation>Elija {count} respuestas: se piden tantas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>More than one answer is right</source>
            <translation>Hay más de una respuesta correcta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Nothing is sent. A small file is written where you choose. It holds the question, what you say here and the version of this program, but not your name and not your answers. Give it to those who keep this question bank, for instance with an issue of its project. The question is {item}.</source>
            <translation>No se envía nada. Se escribe un pequeño archivo donde usted elija. Contiene la pregunta, lo que diga aquí y la versión de este programa, pero no su nombre ni sus respuestas. Entréguelo a quienes mantienen este banco de preguntas, por ejemplo con una incidencia de su proyecto. La pregunta es {item}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Ready to be saved.</source>
            <translation>Listo para guardar.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Report a problem with question {number}</source>
            <translation>Informar de un problema con la pregunta {number}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Report a problem with this question</source>
            <translation>Informar de un problema con esta pregunta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Something else</source>
            <translation>Otra cosa</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>That is the key already. Choose the answer that you hold to be right.</source>
            <translation>Esa ya es la clave. Elija la respuesta que considera correcta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>The key is wrong</source>
            <translation>La clave es errónea</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>The question is unclear</source>
            <translation>La pregunta no está clara</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>This is too long: {longest} characters are taken.</source>
            <translation>Es demasiado largo: se admiten {longest} caracteres.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>This key has been corrected already.</source>
            <translation>Esta clave ya se ha corregido.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>What is wrong, and how do you know?</source>
            <translation>¿Qué está mal y cómo lo sabe?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>What is wrong?</source>
            <translation>¿Qué está mal?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Which answer is right, and how do you know?</source>
            <translation>¿Qué respuesta es correcta y cómo lo sabe?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Why? You may leave this empty.</source>
            <translation>¿Por qué? Puede dejarlo vacío.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>Write what is wrong.</source>
            <translation>Escriba qué está mal.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>{count} answers are asked for. Where others are right too, choose: {kind}.</source>
            <translation>Se piden {count} respuestas. Si hay otras también correctas, elija: {kind}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>{length} of {longest} characters</source>
            <translation>{length} de {longest} caracteres</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/dispute.py" />
            <source>{path} was not written: {reason}. Nothing is lost: save it in another place.</source>
            <translation>No se escribió {path}: {reason}. No se ha perdido nada: guárdelo en otro lugar.</translation>
        </message>
    </context>
    <context>
        <name>EndPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>As with most exams today, no result is shown at the end. It is in the report of this exam, which you find on the home page and in the score history.</source>
            <translation>Como en la mayoría de los exámenes actuales, al final no se muestra ningún resultado. Está en el informe de este examen, que encontrará en la página de inicio y en el historial de puntuaciones.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>At a testing center you would now raise your hand, be signed out, and get your things from the locker.</source>
            <translation>En un centro de exámenes, ahora levantaría la mano, registrarían su salida y recogería sus cosas del casillero.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>Every answer is saved. You can do nothing more in this exam.</source>
            <translation>Todas las respuestas están guardadas. Ya no puede hacer nada más en este examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>Select Next to see your score report.</source>
            <translation>Seleccione «Siguiente» para ver su informe de puntuación.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>Your Session Is Finished</source>
            <translation>Su sesión ha terminado</translation>
        </message>
    </context>
    <context>
        <name>ErrorReporter</name>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>Everything you answered up to here is saved. You can go on; if the program does not respond, close it and resume the exam from the home page. The report below helps to find the fault; it holds no answers.</source>
            <translation>Todo lo que ha respondido hasta aquí está guardado. Puede continuar; si el programa no responde, ciérrelo y reanude el examen desde la página de inicio. El informe de abajo ayuda a encontrar el error; no contiene respuestas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>Not saved</source>
            <translation>No se ha guardado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>Something went wrong</source>
            <translation>Algo ha salido mal</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>This cannot be read now</source>
            <translation>Esto no se puede leer ahora</translation>
        </message>
    </context>
    <context>
        <name>ExamDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/exam_dialog.py" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/exam_dialog.py" />
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/exam_dialog.py" />
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
    </context>
    <context>
        <name>ExamDialogs</name>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Closed</source>
            <translation>Pregunta cerrada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>End Exam</source>
            <translation>Finalizar examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>End Review</source>
            <translation>Finalizar revisión</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>End Review Confirmation</source>
            <translation>Confirmar el fin de la revisión</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Maximum Selections</source>
            <translation>Máximo de opciones</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>No Flagged Questions</source>
            <translation>Sin preguntas marcadas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>No Incomplete Questions</source>
            <translation>Sin preguntas incompletas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>No Open Questions</source>
            <translation>Sin preguntas abiertas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Not possible</source>
            <translation>No es posible</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Please confirm that you want to end this review. You will not be able to return to it or to complete your answers. Incomplete questions: {count}.</source>
            <translation>Confirme que quiere finalizar esta revisión. No podrá volver a ella ni completar sus respuestas. Preguntas incompletas: {count}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Please confirm that you want to end this review. You will not be able to return to it.</source>
            <translation>Confirme que quiere finalizar esta revisión. No podrá volver a ella.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Response Required</source>
            <translation>Respuesta necesaria</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Review Instructions</source>
            <translation>Instrucciones de revisión</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>The time of this exam has run out. Every answer you gave is kept. Select OK to go on.</source>
            <translation>El tiempo de este examen se ha agotado. Se conservan todas las respuestas que ha dado. Seleccione «Aceptar» para continuar.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>There are three ways to go through your questions again: all of them, the incomplete ones, or the flagged ones, with the buttons at the lower right. A question's number goes to that question; its flag can be turned on and off here. End Review ends the exam.</source>
            <translation>Hay tres formas de volver a recorrer sus preguntas, con los botones de abajo a la derecha: todas, las incompletas o las marcadas. El número de una pregunta lleva a ella; su marca se puede poner y quitar aquí. «Finalizar revisión» pone fin al examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>This question asks for several answers ({count}).</source>
            <translation>Esta pregunta pide varias respuestas ({count}).</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Time Expired</source>
            <translation>Tiempo agotado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Time Remaining</source>
            <translation>Tiempo restante</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>You have chosen to end the review. Incomplete questions: {count}. You will not be able to return to the review. Do you want to end it?</source>
            <translation>Ha elegido finalizar la revisión. Preguntas incompletas: {count}. No podrá volver a la revisión. ¿Quiere finalizarla?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>You have chosen to end the review. You will not be able to return to it. Do you want to end it?</source>
            <translation>Ha elegido finalizar la revisión. No podrá volver a ella. ¿Quiere finalizarla?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>You have chosen to end this exam. That is done on the Item Review Screen. Do you want to go there?</source>
            <translation>Ha elegido finalizar este examen. Se finaliza en la Pantalla de revisión. ¿Quiere ir allí?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>{missing} Do you want to go on without it?</source>
            <translation>{missing} ¿Quiere continuar sin completarla?</translation>
        </message>
    </context>
    <context>
        <name>ExamPanels</name>
        <message>
            <location filename="../../simulator/ui/pages/exam_panels.py" />
            <source>Clear the Whiteboard</source>
            <translation>Borrar la pizarra</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_panels.py" />
            <source>Everything on the whiteboard is going to be erased. Do you want to erase it?</source>
            <translation>Se va a borrar todo lo que hay en la pizarra. ¿Quiere borrarlo?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_panels.py" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_panels.py" />
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
    </context>
    <context>
        <name>ExamTools</name>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>Highlight</source>
            <translation>Resaltar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>Select a part of the question first: with the mouse, or with Tab to the text and Shift and the arrow keys. Then press Highlight; once more takes it off.</source>
            <translation>Seleccione primero una parte de la pregunta: con el ratón, o con Tab hasta el texto y después Mayús y las teclas de dirección. Luego pulse «Resaltar»; otra vez lo quita.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>The comment is not saved; what you have written stays here. {reason}</source>
            <translation>El comentario no se ha guardado; lo que ha escrito permanece aquí. {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>There is more of this question than you have had on screen. Scroll to the end of each part and open every exhibit before you leave it.</source>
            <translation>Hay más contenido en esta pregunta del que ha tenido en pantalla. Desplácese hasta el final de cada parte y abra todos los anexos antes de salir de ella.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>Unseen Content</source>
            <translation>Contenido sin ver</translation>
        </message>
    </context>
    <context>
        <name>ExplainedItem</name>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>Keywords: {list}</source>
            <translation>Palabras clave: {list}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>Question {number} - {verdict}</source>
            <translation>Pregunta {number} - {verdict}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>Read on</source>
            <translation>Para saber más</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>Report a problem</source>
            <translation>Informar de un problema</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>Report a problem with this question</source>
            <translation>Informar de un problema con esta pregunta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>What to remember</source>
            <translation>Qué recordar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>changes of the answer: {count}</source>
            <translation>cambios de respuesta: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>did not count</source>
            <translation>no puntuable</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>flagged</source>
            <translation>marcada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>point lost: {cause}</source>
            <translation>punto perdido: {cause}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/item.py" />
            <source>{time} spent</source>
            <translation>tiempo dedicado: {time}</translation>
        </message>
    </context>
    <context>
        <name>ExplanationDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/explanation.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/explanation.py" />
            <source>Explain Answer</source>
            <translation>Explicar respuesta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/explanation.py" />
            <source>What to remember</source>
            <translation>Qué recordar</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>All attempts ({count})</source>
            <translation>Todos los intentos ({count})</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>Answers: a table with one row for each answer (CSV)</source>
            <translation>Respuestas: una tabla con una fila por respuesta (CSV)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>Attempts: a table with one row for each attempt (CSV)</source>
            <translation>Intentos: una tabla con una fila por intento (CSV)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>Everything: to take to another computer or to keep (JSON)</source>
            <translation>Todo: para llevarlo a otro equipo o conservarlo (JSON)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>Export the score history</source>
            <translation>Exportar el historial de puntuaciones</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>The attempts shown ({count})</source>
            <translation>Los intentos mostrados ({count})</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>Which attempts</source>
            <translation>Qué intentos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/export_history.py" />
            <source>Workbook: attempts, answers and charts (XLSX)</source>
            <translation>Libro de cálculo: intentos, respuestas y gráficos (XLSX)</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>All causes</source>
            <translation>Todas las causas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>All domains</source>
            <translation>Todos los dominios</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>All keywords</source>
            <translation>Todas las palabras clave</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>All knowledge</source>
            <translation>Todo conocimiento</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>All tasks</source>
            <translation>Todas las tareas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>Chosen in the report</source>
            <translation>Elegidas en el informe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>Clear all</source>
            <translation>Quitar todo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>Filters ({count})</source>
            <translation>Filtros ({count})</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>More than {time}, one and a half times the pace of the plan</source>
            <translation>Más de {time}, una vez y media el ritmo del plan</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>Search (Ctrl+F)</source>
            <translation>Buscar (Ctrl+F)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>Search in questions, options, reasons and comments</source>
            <translation>Buscar en preguntas, opciones, motivos y comentarios</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>Show questions</source>
            <translation>Ver preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>Why the point was lost</source>
            <translation>Por qué se perdió el punto</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>{shown} of {all}</source>
            <translation>{shown} de {all}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/filter_bar.py" />
            <source>{shown} of {all} questions match</source>
            <translation>{shown} de {all} preguntas coinciden</translation>
        </message>
    </context>
    <context>
        <name>Gallery</name>
        <message>
            <location filename="../../simulator/ui/history/gallery.py" />
            <source>One exam so far. Its report says all there is to know; from the second one on, charts here show how your scores develop.</source>
            <translation>Un examen por ahora. Su informe dice todo lo que hay que saber; a partir del segundo, aquí unos gráficos muestran cómo evolucionan sus puntuaciones.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/gallery.py" />
            <source>Over the attempts</source>
            <translation>A lo largo de los intentos</translation>
        </message>
    </context>
    <context>
        <name>GateBar</name>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Estimated minutes</source>
            <translation>Minutos estimados</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>How many minutes have gone? Type your estimate and press Enter.</source>
            <translation>¿Cuántos minutos han pasado? Escriba su estimación y pulse Intro.</translation>
        </message>
    </context>
    <context>
        <name>GuidePane</name>
        <message>
            <location filename="../../simulator/ui/widgets/guide_pane.py" />
            <source>The guide is missing. Install Examgate again; your data stays as it is.</source>
            <translation>Falta la guía. Vuelva a instalar Examgate; sus datos quedan como están.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/guide_pane.py" />
            <source>When something goes wrong</source>
            <translation>Cuando algo va mal</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>All attempts are being read…</source>
            <translation>Se están leyendo todos los intentos…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Archived: {count}.</source>
            <translation>Archivados: {count}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Attempt deleted.</source>
            <translation>Intento eliminado.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Attempts deleted: {count}.</source>
            <translation>Intentos eliminados: {count}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Every exam you finish is kept here, on this computer only: its score, its time, every answer. Scores from another computer come in with “Import”.</source>
            <translation>Cada examen que termina se guarda aquí, solo en este equipo: su puntuación, su tiempo, cada respuesta. Las puntuaciones de otro equipo entran con «Importar».</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>No attempt fits these filters.</source>
            <translation>Ningún intento cumple estos filtros.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>No results yet.</source>
            <translation>Aún no hay resultados.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Score history</source>
            <translation>Historial de puntuaciones</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Taken out of the archive: {count}.</source>
            <translation>Sacados del archivo: {count}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>The attempts stay where they are</source>
            <translation>Los intentos se quedan donde están</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Until you dismiss this line or close the program it can be undone.</source>
            <translation>Se puede deshacer hasta que descarte esta línea o cierre el programa.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>What was deleted goes for good</source>
            <translation>Lo eliminado desaparece para siempre</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <location filename="../../simulator/ui/history/table.py" />
            <source>Score history</source>
            <translation>Historial de puntuaciones</translation>
        </message>
    </context>
    <context>
        <name>HomeFoot</name>
        <message>
            <location filename="../../simulator/ui/widgets/home_foot.py" />
            <source>Diagnostics…</source>
            <translation>Diagnóstico…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_foot.py" />
            <source>Everything stays on this computer, in {folder}</source>
            <translation>Todo se queda en este equipo, en {folder}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_foot.py" />
            <source>No program on this computer opens folders. Your data lies in {folder}.</source>
            <translation>Ningún programa de este equipo abre carpetas. Sus datos están en {folder}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_foot.py" />
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_foot.py" />
            <source>Restore a copy…</source>
            <translation>Restaurar una copia…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_foot.py" />
            <source>When something goes wrong</source>
            <translation>Cuando algo va mal</translation>
        </message>
    </context>
    <context>
        <name>HomeHeader</name>
        <message>
            <location filename="../../simulator/ui/widgets/home_header.py" />
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_header.py" />
            <source>Candidate</source>
            <translation>Candidato</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_header.py" />
            <source>Examgate</source>
            <translation>Examgate</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_header.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_header.py" />
            <source>Practice exams with the clock out of sight</source>
            <translation>Exámenes de práctica con el reloj fuera de la vista</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Add a bank…</source>
            <translation>Añadir un banco de preguntas…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>An exam is unfinished</source>
            <translation>Hay un examen sin terminar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Drill: {title}</source>
            <translation>Práctica: {title}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Give up</source>
            <translation>Abandonar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>It describes no exam (no blueprint), so none can be started from it.</source>
            <translation>No describe ningún examen (sin especificación), así que no se puede empezar ninguno con él.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Last results</source>
            <translation>Últimos resultados</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>No question bank was found.</source>
            <translation>No se ha encontrado ningún banco de preguntas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>No results yet. Your score history begins with the first exam you finish.</source>
            <translation>Aún no hay resultados. Su historial de puntuaciones comienza con el primer examen que termine.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Score history and export</source>
            <translation>Historial de puntuaciones y exportación</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Set up…</source>
            <translation>Configurar…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Show problems</source>
            <translation>Mostrar los problemas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Start exam</source>
            <translation>Empezar examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Start full-length exam</source>
            <translation>Empezar examen completo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Started {day}. Everything you answered is kept, and the exam time has stood still since.</source>
            <translation>Empezado el {day}. Se conserva todo lo que ha respondido y, desde entonces, el tiempo de examen está detenido.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>or drop a file or folder on this window</source>
            <translation>o suelte un archivo o una carpeta en esta ventana</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{count} questions in the bank</source>
            <translation>Preguntas en el banco: {count}</translation>
        </message>
    </context>
    <context>
        <name>HotspotArea</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>Click the picture to set a spot, click a spot to remove it. By keyboard: the arrow keys move the crosshair, with Shift in larger steps; Space sets or removes a spot.</source>
            <translation>Haga clic en la imagen para colocar un punto; haga clic en un punto para quitarlo. Con el teclado: las teclas de dirección mueven la cruz, con Mayús a pasos más largos; Espacio coloca o quita un punto.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>Enlarge the picture</source>
            <translation>Ampliar la imagen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>Reduce the picture</source>
            <translation>Reducir la imagen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>Smaller</source>
            <translation>Más pequeña</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>The picture of this question cannot be shown.</source>
            <translation>No se puede mostrar la imagen de esta pregunta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>{count} of {all} spots set</source>
            <translation>Puntos colocados: {count} de {all}</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/import_history.py" />
            <source>Here already: {count}</source>
            <translation>Ya están aquí: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/import_history.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/import_history.py" />
            <source>Import a score history</source>
            <translation>Importar un historial de puntuaciones</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/import_history.py" />
            <source>Imported: {count}.</source>
            <translation>Importados: {count}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/import_history.py" />
            <source>Left out, unfinished or deleted here: {count}</source>
            <translation>Omitidos, sin terminar o eliminados aquí: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/import_history.py" />
            <source>New attempts: {count}</source>
            <translation>Intentos nuevos: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/import_history.py" />
            <source>New attempts: {count}, of {candidates}</source>
            <translation>Intentos nuevos: {count}, de {candidates}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/import_history.py" />
            <source>The file is being read and proved…</source>
            <translation>Se está leyendo y comprobando el archivo…</translation>
        </message>
    </context>
    <context>
        <name>InstructionsPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>A question with several answers counts only if all of them are right.</source>
            <translation>Una pregunta con varias respuestas solo puntúa si todas son correctas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>An unanswered question counts as wrong; there is no penalty for a wrong answer.</source>
            <translation>Una pregunta sin responder cuenta como incorrecta; las respuestas incorrectas no restan puntos.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Choose the one answer that fits best; where several are asked for, choose that many.</source>
            <translation>Elija la única respuesta que mejor encaje; donde se pidan varias, elija ese número.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Every question counts only if its whole answer is right.</source>
            <translation>Cada pregunta cuenta solo si toda la respuesta es correcta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Exam Instructions</source>
            <translation>Instrucciones del examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Matching: give each line one of the choices; a choice may be used again.</source>
            <translation>Emparejar: asigne a cada línea una de las opciones; una opción se puede usar más de una vez.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Number of Questions: {count}  ·  Time: {time}</source>
            <translation>Número de preguntas: {count}  ·  Tiempo: {time}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Ordering: put all the steps that are asked for in their order.</source>
            <translation>Ordenar: coloque en su orden todos los pasos que se piden.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Pictures: mark as many places as are asked for, by click or by keyboard.</source>
            <translation>Imágenes: señale tantos lugares como se pidan, con un clic o con el teclado.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Select Next when you are ready to begin.</source>
            <translation>Seleccione «Siguiente» cuando quiera empezar.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Some answers are typed: a number or a few words. They are kept as you type.</source>
            <translation>Algunas respuestas se escriben: un número o unas pocas palabras. Se guardan a medida que escribe.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>The clock is not shown. The exam ends by itself when the time is over.</source>
            <translation>El reloj no se muestra. El examen termina por sí solo cuando se agota el tiempo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>The clock stays hidden, so that you can think. It is shown at {gates}.</source>
            <translation>El reloj permanece oculto para que pueda pensar. Se muestra en {gates}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>The exam ends by itself when the time is over.</source>
            <translation>El examen termina por sí solo cuando se agota el tiempo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>The time that is left is shown at the upper right.</source>
            <translation>El tiempo restante se muestra arriba a la derecha.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>You can flag questions, go back to any question, and review all of them before the end.</source>
            <translation>Puede marcar preguntas, volver a cualquiera de ellas y revisarlas todas antes del final.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>question {question} (planned by {plan} minutes)</source>
            <translation>la pregunta {question} (prevista a los {plan} minutos)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>{count} of the questions do not count. They are not marked.</source>
            <translation>Preguntas no puntuables: {count}. No están identificadas.</translation>
        </message>
    </context>
    <context>
        <name>KeyChoice</name>
        <message>
            <location filename="../../simulator/ui/widgets/key_choice.py" />
            <source>Which answer is right?</source>
            <translation>¿Qué respuesta es correcta?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/key_choice.py" />
            <source>Which answers are right?</source>
            <translation>¿Qué respuestas son correctas?</translation>
        </message>
    </context>
    <context>
        <name>KeysHelp</name>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>1 to 6</source>
            <translation>Del 1 al 6</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>A to F</source>
            <translation>De la A a la F</translation>
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
            <translation>Botones de esta pantalla</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Ctrl and +</source>
            <translation>Ctrl y +</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Ctrl and -</source>
            <translation>Ctrl y -</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Ctrl and 0</source>
            <translation>Ctrl y 0</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Escape, Enter</source>
            <translation>Esc, Intro</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>OK and Close in a message</source>
            <translation>«Aceptar» y «Cerrar» en un mensaje</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Page Up, Page Down</source>
            <translation>Re Pág, Av Pág</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Shift and arrow keys</source>
            <translation>Mayús y teclas de dirección</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Shift+A to Shift+F</source>
            <translation>De Mayús+A a Mayús+F</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Mayús+Tab</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Up, Down</source>
            <translation>Flecha arriba, flecha abajo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>When something goes wrong</source>
            <translation>Cuando algo va mal</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Yes and No in a question</source>
            <translation>«Sí» y «No» en una consulta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>back to the normal size</source>
            <translation>volver al tamaño normal</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>choose the first to the sixth option</source>
            <translation>elegir de la primera a la sexta opción</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>choose the option with that letter</source>
            <translation>elegir la opción con esa letra</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>close this list</source>
            <translation>cerrar esta lista</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>enlarge everything</source>
            <translation>ampliarlo todo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>go to the next or the previous control</source>
            <translation>ir al elemento siguiente o al anterior</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>make everything smaller</source>
            <translation>reducirlo todo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>move between options</source>
            <translation>moverse entre las opciones</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>press what has the focus</source>
            <translation>pulsar lo que tiene el foco</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>scroll the question</source>
            <translation>desplazar la pregunta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>select a part of the text that has the focus</source>
            <translation>seleccionar una parte del texto que tiene el foco</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>strike an option through, or no longer</source>
            <translation>tachar una opción o dejar de tacharla</translation>
        </message>
    </context>
    <context>
        <name>MarkablePicture</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/markable_picture.py" />
            <source>Crosshair at {place}. {spots}</source>
            <translation>Cruz: {place}. {spots}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/markable_picture.py" />
            <source>No spots are set.</source>
            <translation>No hay puntos colocados.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/markable_picture.py" />
            <source>Picture to mark</source>
            <translation>Imagen para señalar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/markable_picture.py" />
            <source>Spot {number} at {place}.</source>
            <translation>Punto {number}: {place}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/markable_picture.py" />
            <source>{x} % from the left, {y} % from the top</source>
            <translation>{x} % desde la izquierda, {y} % desde arriba</translation>
        </message>
    </context>
    <context>
        <name>MatchingArea</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/matching.py" />
            <source>Choose from the list beside each line, or drag a choice onto it.</source>
            <translation>Elija en la lista junto a cada línea o arrastre una opción hasta ella.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/matching.py" />
            <source>{count} of {all} matched</source>
            <translation>Líneas emparejadas: {count} de {all}</translation>
        </message>
    </context>
    <context>
        <name>NavigationBar</name>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Break</source>
            <translation>Descanso</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>End Exam</source>
            <translation>Finalizar examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>End Review</source>
            <translation>Finalizar revisión</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Navigator</source>
            <translation>Navegador</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Review All</source>
            <translation>Revisar todas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Review Flagged</source>
            <translation>Revisar marcadas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Review Incomplete</source>
            <translation>Revisar incompletas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Review Screen</source>
            <translation>Pantalla de revisión</translation>
        </message>
    </context>
    <context>
        <name>NavigatorDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Flagged</source>
            <translation>Marcada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Flagged for Review</source>
            <translation>Marcada para revisar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Navigator</source>
            <translation>Navegador</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Question #</source>
            <translation>N.º de pregunta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Question {number}</source>
            <translation>Pregunta {number}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>{count} Unseen/Incomplete</source>
            <translation>No vistas/incompletas: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>{navigator} - select a question to go to it</source>
            <translation>{navigator} - seleccione una pregunta para ir a ella</translation>
        </message>
    </context>
    <context>
        <name>NotSavedBanner</name>
        <message>
            <location filename="../../simulator/ui/widgets/not_saved.py" />
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/not_saved.py" />
            <source>Your last step was not saved. Everything before it is safe. {reason}</source>
            <translation>Su último paso no se ha guardado. Todo lo anterior está a salvo. {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/not_saved.py" />
            <source>Your next step cannot be saved. Everything up to here is safe. {reason}</source>
            <translation>Su próximo paso no se puede guardar. Todo hasta aquí está a salvo. {reason}</translation>
        </message>
    </context>
    <context>
        <name>NoteField</name>
        <message>
            <location filename="../../simulator/ui/history/note.py" />
            <source>Note on this attempt</source>
            <translation>Nota sobre este intento</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/note.py" />
            <source>What you want to remember of this attempt</source>
            <translation>Lo que quiera recordar de este intento</translation>
        </message>
    </context>
    <context>
        <name>NothingFound</name>
        <message>
            <location filename="../../simulator/ui/review/empty.py" />
            <source>Clear all filters</source>
            <translation>Quitar todos los filtros</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/empty.py" />
            <source>No question matches all of this</source>
            <translation>Ninguna pregunta cumple todo esto</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/empty.py" />
            <source>Take a filter away or search for another word. The questions are all still there.</source>
            <translation>Quite un filtro o busque otra palabra. Todas las preguntas siguen ahí.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <location filename="../../simulator/ui/widgets/option_row.py" />
            <source>{label}. {text}, struck out</source>
            <translation>{label}. {text}, tachada</translation>
        </message>
    </context>
    <context>
        <name>OrderingArea</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/ordering.py" />
            <source>Not placed yet</source>
            <translation>Sin colocar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/ordering.py" />
            <source>Press the steps in their order, or drag them there. Press a step again to take it back.</source>
            <translation>Pulse los pasos en su orden o arrástrelos hasta su lugar. Pulse un paso de nuevo para quitarlo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/ordering.py" />
            <source>{count} of {all} placed</source>
            <translation>Pasos colocados: {count} de {all}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/ordering.py" />
            <source>{count}: {order}</source>
            <translation>{count}; orden: {order}</translation>
        </message>
    </context>
    <context>
        <name>ProblemsDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>A question with an error is left out of every exam. All other questions can be used.</source>
            <translation>Una pregunta con un error queda fuera de todos los exámenes. Todas las demás se pueden usar.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Problems in this bank</source>
            <translation>Problemas de este banco</translation>
        </message>
    </context>
    <context>
        <name>ProfileChooser</name>
        <message>
            <location filename="../../simulator/ui/widgets/profile_chooser.py" />
            <source>Show problems</source>
            <translation>Mostrar los problemas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/profile_chooser.py" />
            <source>Some profiles cannot be used. Problems: {count}.</source>
            <translation>Algunos perfiles no se pueden usar. Problemas: {count}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/profile_chooser.py" />
            <source>Testing center</source>
            <translation>Centro de exámenes</translation>
        </message>
    </context>
    <context>
        <name>PromptRow</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/prompt_row.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
    </context>
    <context>
        <name>ReplayPage</name>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Back to the answers</source>
            <translation>Volver a las respuestas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Before the exam</source>
            <translation>Antes del examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Exam time {used} of {limit}</source>
            <translation>Tiempo de examen {used} de {limit}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Next event</source>
            <translation>Evento siguiente</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Previous event</source>
            <translation>Evento anterior</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Replay of the sitting</source>
            <translation>Desarrollo del examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Space plays · arrows go by events, with Ctrl by marks · Home and End</source>
            <translation>Espacio reproduce · flechas: eventos, con Ctrl: marcas · Inicio y Fin</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/page.py" />
            <source>Speed {count}×</source>
            <translation>Velocidad {count}×</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>All questions</source>
            <translation>Todas las preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Flagged</source>
            <translation>Marcadas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Go through your answers</source>
            <translation>Repasar sus respuestas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Incomplete</source>
            <translation>Incompletas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Save as HTML…</source>
            <translation>Guardar como HTML…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Score history and export</source>
            <translation>Historial de puntuaciones y exportación</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Wrong</source>
            <translation>Incorrectas</translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <location filename="../../simulator/ui/restoring.py" />
            <source>Everything that can be read is being saved into a new file…</source>
            <translation>Todo lo que se puede leer se está guardando en un archivo nuevo…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/restoring.py" />
            <source>The copies are being read…</source>
            <translation>Se están leyendo las copias…</translation>
        </message>
    </context>
    <context>
        <name>ResultsList</name>
        <message>
            <location filename="../../simulator/ui/widgets/results_list.py" />
            <source>Fail</source>
            <translation>Suspenso</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/results_list.py" />
            <source>Pass</source>
            <translation>Aprobado</translation>
        </message>
    </context>
    <context>
        <name>ReviewList</name>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>( {count} Unseen/Incomplete )</source>
            <translation>( No vistas/incompletas: {count} )</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>Exam section</source>
            <translation>Sección del examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>Item Review Screen</source>
            <translation>Pantalla de revisión</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>Select a question to go to it, or review a whole set with the buttons below. The flag beside a question can be turned on and off here.</source>
            <translation>Seleccione una pregunta para ir a ella o revise un grupo completo con los botones de abajo. La marca junto a cada pregunta se puede poner y quitar aquí.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <location filename="../../simulator/ui/review/page.py" />
            <source>Back to the report</source>
            <translation>Volver al informe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/page.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/page.py" />
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/page.py" />
            <source>Replay the sitting</source>
            <translation>Ver el desarrollo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/page.py" />
            <source>Saved as {path}. Nothing was sent: give this file to those who keep the question bank.</source>
            <translation>Guardado como {path}. No se ha enviado nada: entregue este archivo a quienes mantienen el banco de preguntas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/page.py" />
            <source>Sit these again ({count})</source>
            <translation>Repetir estas ({count})</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/page.py" />
            <source>Your answers</source>
            <translation>Sus respuestas</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <location filename="../../simulator/ui/widgets/rich_text.py" />
            <source>Highlighted: {text}</source>
            <translation>Resaltado: {text}</translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message>
            <location filename="../../simulator/ui/safekeeping.py" />
            <source>The copy was not restored</source>
            <translation>La copia no se ha restaurado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/safekeeping.py" />
            <source>The copy was restored</source>
            <translation>La copia se ha restaurado</translation>
        </message>
    </context>
    <context>
        <name>SavedLine</name>
        <message>
            <location filename="../../simulator/ui/widgets/saved_line.py" />
            <source>Saved as {path}</source>
            <translation>Guardado como {path}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/saved_line.py" />
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
    </context>
    <context>
        <name>ScenarioPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/scenario_pane.py" />
            <source>Exhibit {number}</source>
            <translation>Anexo {number}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/scenario_pane.py" />
            <source>Scenario</source>
            <translation>Caso</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/scenario_pane.py" />
            <source>Scenario and exhibits</source>
            <translation>Caso y anexos</translation>
        </message>
    </context>
    <context>
        <name>SchemeMenu</name>
        <message>
            <location filename="../../simulator/ui/widgets/scheme_menu.py" />
            <source>Color Scheme</source>
            <translation>Esquema de colores</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/scheme_menu.py" />
            <source>Color Scheme, {scheme}</source>
            <translation>Esquema de colores, {scheme}</translation>
        </message>
    </context>
    <context>
        <name>ScoreReportPage</name>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Breakdown of Results</source>
            <translation>Desglose de resultados</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Candidate Score:</source>
            <translation>Puntuación:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Candidate:</source>
            <translation>Candidato:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Exam Date:</source>
            <translation>Fecha del examen:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>FAIL</source>
            <translation>NO APROBADO</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Meets Competencies: right answers in this section reach the share that the pass mark stands for. Needs Improvement: they do not. A section with fewer than four scored questions shows neither. Sections have few questions: read the table with care.</source>
            <translation>Cumple las competencias: las respuestas correctas de esta sección alcanzan la proporción que representa el mínimo para aprobar. Necesita mejorar: no la alcanzan. Una sección con menos de cuatro preguntas puntuables no muestra ninguna de las dos indicaciones. Las secciones tienen pocas preguntas: lea la tabla con prudencia.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Notice of Practice Results</source>
            <translation>Notificación de resultados de práctica</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>PASS</source>
            <translation>APROBADO</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Pass/Fail:</source>
            <translation>Resultado:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>The practice scale goes from {low} to {high}; {mark} is needed to pass.</source>
            <translation>La escala de práctica va de {low} a {high}; el mínimo para aprobar es {mark}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>The scale is our own, and this is no result of a real exam. Examgate is not affiliated with Pearson VUE or Amazon Web Services.</source>
            <translation>La escala es nuestra y este no es el resultado de un examen real. Examgate no está afiliado a Pearson VUE ni a Amazon Web Services.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>This sitting is below the pass mark of our practice scale. The detailed report shows where to go on.</source>
            <translation>Este simulacro queda por debajo del mínimo para aprobar de nuestra escala de práctica. El informe detallado muestra por dónde seguir.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Well done: on our practice scale this sitting is above the pass mark.</source>
            <translation>Buen trabajo: en nuestra escala de práctica, este simulacro supera el mínimo para aprobar.</translation>
        </message>
    </context>
    <context>
        <name>SectionTable</name>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>% of Scored Items</source>
            <translation>% de preguntas puntuables</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>Domain {number}: {title}</source>
            <translation>Dominio {number}: {title}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>Meets Competencies</source>
            <translation>Cumple las competencias</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>Needs Improvement</source>
            <translation>Necesita mejorar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>Section</source>
            <translation>Sección</translation>
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
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Candidate</source>
            <translation>Candidato</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Driver profiles</source>
            <translation>Perfiles de examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Estimate first: guess the time gone before a gate shows it</source>
            <translation>Estimar antes: calcule el tiempo antes de verlo en un control</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Extra time</source>
            <translation>Tiempo adicional</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Notices at 30 and 5 minutes</source>
            <translation>Avisos a 30 y a 5 minutos del final</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Options</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Peek: a click shows the clock for 5 seconds</source>
            <translation>Vistazo: un clic muestra el reloj durante 5 segundos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Set up the exam</source>
            <translation>Configurar el examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Sit {count} questions again</source>
            <translation>Repetir {count} preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Start drill</source>
            <translation>Empezar la práctica</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Start exam</source>
            <translation>Empezar examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Stop-the-clock breaks</source>
            <translation>Pausas con reloj detenido</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>They come in another order and with their options shuffled, at the pace of the exam. A drill stands in the history under its own name and gives no practice-scale score.</source>
            <translation>Vienen en otro orden y con las opciones mezcladas, al ritmo del examen. Una práctica figura en el historial con su propio nombre y no da puntuación en la escala de práctica.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Whole appointment: agreement, tutorial, survey</source>
            <translation>Cita completa: acuerdo, tutorial, encuesta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>question {question} by {plan} min</source>
            <translation>pregunta {question} a los {plan} min</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>{count} minutes in all</source>
            <translation>{count} min en total</translation>
        </message>
    </context>
    <context>
        <name>SieveBar</name>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>All candidates</source>
            <translation>Todos los candidatos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>All exams</source>
            <translation>Todos los exámenes</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Archive</source>
            <translation>Archivar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Archived only</source>
            <translation>Solo archivados</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>At any time</source>
            <translation>En cualquier momento</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Between two dates</source>
            <translation>Entre dos fechas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Candidate</source>
            <translation>Candidato</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Drills only</source>
            <translation>Solo prácticas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Exam</source>
            <translation>Examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Exams and drills</source>
            <translation>Exámenes y prácticas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Exams only</source>
            <translation>Solo exámenes</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Failed</source>
            <translation>Suspensos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Last {count} days</source>
            <translation>Últimos {count} días</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Passed</source>
            <translation>Aprobados</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Passed and failed</source>
            <translation>Aprobados y suspensos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Reset filters</source>
            <translation>Restablecer filtros</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Search in the notes</source>
            <translation>Buscar en las notas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>With archived</source>
            <translation>Con archivados</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sieve_bar.py" />
            <source>Without archived</source>
            <translation>Sin archivados</translation>
        </message>
    </context>
    <context>
        <name>SortBar</name>
        <message>
            <location filename="../../simulator/ui/history/sort_bar.py" />
            <source>Ascending</source>
            <translation>Ascendente</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sort_bar.py" />
            <source>Descending</source>
            <translation>Descendente</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sort_bar.py" />
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/sort_bar.py" />
            <source>Sort the other way round</source>
            <translation>Ordenar al revés</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/step_row.py" />
            <source>Move {label} down</source>
            <translation>Bajar {label}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/step_row.py" />
            <source>Move {label} up</source>
            <translation>Subir {label}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/step_row.py" />
            <source>Space gives it the next place or takes it back, Ctrl+Up and Ctrl+Down move it.</source>
            <translation>Espacio le da el siguiente lugar o lo quita; Ctrl+Flecha arriba y Ctrl+Flecha abajo lo mueven.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/step_row.py" />
            <source>{label}. {text}, not placed</source>
            <translation>{label}. {text}, sin colocar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/step_row.py" />
            <source>{label}. {text}, place {place}</source>
            <translation>{label}. {text}, lugar {place}</translation>
        </message>
    </context>
    <context>
        <name>SurveyPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>1. How close did this sitting come to the exam day you expect?</source>
            <translation>1. ¿Cuánto se pareció este simulacro al día de examen que espera?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>2. How hard were the questions?</source>
            <translation>2. ¿Le parecieron difíciles las preguntas?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>3. Did you have enough time?</source>
            <translation>3. ¿Tuvo tiempo suficiente?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>4. How ready do you feel for the exam itself?</source>
            <translation>4. ¿Cómo ve su preparación para el examen real?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>5. What would you do differently next time?</source>
            <translation>5. ¿Qué haría de otra manera la próxima vez?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Easy</source>
            <translation>Fáciles</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Five questions about this practice exam. You need not answer any; what you answer is kept with this attempt, on this computer alone. It changes no score.</source>
            <translation>Cinco preguntas sobre este examen de práctica. No tiene que responder a ninguna; lo que responda se guarda con este intento, solo en este equipo. No cambia ninguna puntuación.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>More than enough</source>
            <translation>Más que suficiente</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Much too little</source>
            <translation>Demasiado poco</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Not close</source>
            <translation>Nada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Not ready</source>
            <translation>Insuficiente</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Ready</source>
            <translation>Suficiente</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Survey</source>
            <translation>Encuesta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Very close</source>
            <translation>Mucho</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Very hard</source>
            <translation>Muy difíciles</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>{question} {value} of 5; 1 is {low}, 5 is {high}</source>
            <translation>{question} {value} de 5; 1 es «{low}», 5 es «{high}»</translation>
        </message>
    </context>
    <context>
        <name>TerminatedPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>At a testing center that would be all for the day. Here nothing is lost: go back to the home page and start again whenever you like.</source>
            <translation>En un centro de exámenes, eso sería todo por hoy. Aquí no se pierde nada: vuelva a la página de inicio y empiece de nuevo cuando quiera.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>Session Terminated</source>
            <translation>Sesión terminada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>The agreement was not accepted, or its time ran out. This session is over; no exam was begun.</source>
            <translation>El acuerdo no se aceptó o se agotó su tiempo. Esta sesión ha terminado; no se empezó ningún examen.</translation>
        </message>
    </context>
    <context>
        <name>TitleBar</name>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Hide question counter</source>
            <translation>Ocultar el contador de preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Hide time remaining</source>
            <translation>Ocultar el tiempo restante</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Show question counter</source>
            <translation>Mostrar el contador de preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Show the clock for a moment</source>
            <translation>Mostrar el reloj un momento</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Show time remaining</source>
            <translation>Mostrar el tiempo restante</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Time Remaining {time}</source>
            <translation>Tiempo restante {time}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>{question} of {questions}</source>
            <translation>{question} de {questions}</translation>
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Calculator</source>
            <translation>Calculadora</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Explain Answer</source>
            <translation>Explicar respuesta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Highlight</source>
            <translation>Resaltar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Strikethrough</source>
            <translation>Tachar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Whiteboard</source>
            <translation>Pizarra</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>{name}, none yet</source>
            <translation>{name}, aún ninguno</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>{name}, off</source>
            <translation>{name}, desactivado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>{name}, on</source>
            <translation>{name}, activado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>{name}, written</source>
            <translation>{name}, escrito</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Flag for Review</source>
            <translation>Marcar para revisar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>{name}, not pressed</source>
            <translation>{name}, no pulsado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>{name}, pressed</source>
            <translation>{name}, pulsado</translation>
        </message>
    </context>
    <context>
        <name>Tutorial</name>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>A question that is longer than the screen has a scroll bar; the bars around it stay. If you go on before you have seen all of it, the program says so and stays. Page Down and Page Up scroll from the keyboard.</source>
            <translation>Una pregunta más larga que la pantalla tiene una barra de desplazamiento; las barras que la rodean no se mueven. Si quiere continuar antes de haberla visto entera, el programa se lo indica y no avanza. Con el teclado se desplaza mediante Av Pág y Re Pág.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>After the last question comes the Item Review Screen. From there you can go through all questions again, the incomplete ones, or those you flagged, and change your answers.</source>
            <translation>Después de la última pregunta viene la Pantalla de revisión. Desde ella puede volver a recorrer todas las preguntas, las incompletas o las que haya marcado, y cambiar sus respuestas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Choosing Answers</source>
            <translation>Elegir respuestas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Clock and Counter</source>
            <translation>Reloj y contador</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>End Review ends the exam. You are asked twice; No takes you back. When the time is over the exam ends by itself, with every answer kept.</source>
            <translation>«Finalizar revisión» pone fin al examen. Se le pregunta dos veces; «No» le lleva de vuelta. Cuando se agota el tiempo, el examen termina por sí solo y se conservan todas las respuestas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Every question is shown between the same bars. At the top stand the exam and your name, with the clock and the counter at the right. Below them is the toolbar. The bar at the bottom moves you on and back.</source>
            <translation>Todas las preguntas se muestran entre las mismas barras. Arriba figuran el examen y su nombre, con el reloj y el contador a la derecha. Debajo está la barra de herramientas. La barra inferior sirve para avanzar y retroceder.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Everything can be done without a mouse. The size of the text and the colors of the content can be changed at any time; try them here.</source>
            <translation>Todo se puede hacer sin ratón. El tamaño del texto y los colores del contenido se pueden cambiar en cualquier momento; pruébelo aquí.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Flag a question that you want to see again. The flag is for you alone and changes no score. Press it again to take it off. {key} does the same.</source>
            <translation>Marque una pregunta que quiera volver a ver. La marca es solo para usted y no cambia ninguna puntuación. Pulse de nuevo el botón para quitarla. {key} hace lo mismo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Flag for Review</source>
            <translation>Marcar para revisar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Keyboard and Appearance</source>
            <translation>Teclado y apariencia</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Open it with the button or with {key}:</source>
            <translation>Ábralo con el botón o con {key}:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Review and Ending</source>
            <translation>Revisión y final</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Round marks take one answer: choosing another one replaces it. Square marks take as many as the question asks for; press one again to take it back. A click anywhere on the line counts, and so does its key. Your answer is kept at once. Try both:</source>
            <translation>Los círculos admiten una sola respuesta: si elige otra, sustituye a la anterior. Los cuadros admiten tantas como pida la pregunta; pulse uno de nuevo para quitar la respuesta. Vale un clic en cualquier parte de la línea, y también su tecla. Su respuesta se guarda al instante. Pruebe ambos:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Scrolling and Unseen Content</source>
            <translation>Desplazamiento y contenido sin ver</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Select Go on, then scroll to the end of the text, then select it again:</source>
            <translation>Seleccione «Seguir», después desplácese hasta el final del texto y vuelva a seleccionarlo:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>The Navigator</source>
            <translation>El Navegador</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>The Navigator lists all questions with their status. Incomplete means seen but not answered in full. Select a question to go to it; select a heading to sort.</source>
            <translation>El Navegador enumera todas las preguntas con su estado. «Incompleta» significa vista, pero no respondida del todo. Seleccione una pregunta para ir a ella; seleccione un encabezado para ordenar.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>The Screen</source>
            <translation>La pantalla</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>The counter says which question you are at and how many there are.</source>
            <translation>El contador indica en qué pregunta está y cuántas hay.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>This is a small one to try. Its buttons can be pressed, but lead nowhere.</source>
            <translation>Esta es una pequeña para probar. Sus botones se pueden pulsar, pero no llevan a ninguna parte.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>You have chosen no clock. Its place stays empty; the exam ends by itself when the time is over.</source>
            <translation>Ha elegido no tener reloj. Su lugar permanece vacío; el examen termina por sí solo cuando se agota el tiempo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>You have chosen the hidden clock. Its place stays empty, so that you can think. At gate questions it surfaces, and a line below the toolbar says what was planned and where you are. Leaving the question hides both.</source>
            <translation>Ha elegido el reloj oculto. Su lugar permanece vacío para que pueda pensar. En los puntos de control aparece, y una línea bajo la barra de herramientas indica lo que estaba previsto y por dónde va usted. Al salir de la pregunta, ambos se ocultan.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>You have chosen the visible clock. A click on clock or counter puts it out of sight, a click on its icon brings it back. Your time goes on either way.</source>
            <translation>Ha elegido el reloj visible. Un clic en el reloj o en el contador lo quita de la vista; un clic en su icono lo devuelve. Su tiempo corre igual en ambos casos.</translation>
        </message>
    </context>
    <context>
        <name>TutorialExample</name>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>1 to 6</source>
            <translation>Del 1 al 6</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>A question of the exam</source>
            <translation>Una pregunta del examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>A to F</source>
            <translation>De la A a la F</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Alt+Y, Alt+N</source>
            <translation>Alt+Y, Alt+N</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>At a gate question:</source>
            <translation>En un punto de control:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>At most questions:</source>
            <translation>En la mayoría de las preguntas:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>By a click on its line</source>
            <translation>Con un clic en su línea</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>By a right click</source>
            <translation>Con un clic derecho</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>By its key</source>
            <translation>Con su tecla</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Ctrl and +, Ctrl and -, Ctrl+0</source>
            <translation>Ctrl y +, Ctrl y -, Ctrl+0</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>Here stand the question and its options. Only this part scrolls.</source>
            <translation>Aquí figuran la pregunta y sus opciones. Solo se desplaza esta parte.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>How can an option be chosen? (Select TWO.)</source>
            <translation>¿Cómo se puede elegir una opción? (Seleccione DOS.)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>In the bar at the bottom</source>
            <translation>En la barra inferior</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_review.py" />
            <source>In the exam this shows question {question}.</source>
            <translation>En el examen, esto muestra la pregunta {question}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>In the middle of the screen</source>
            <translation>En el centro de la pantalla</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Line {number} of a long question.</source>
            <translation>Línea {number} de una pregunta larga.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Maximum Selections</source>
            <translation>Máximo de opciones</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Now at {percent} %</source>
            <translation>Ahora al {percent} %</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Page Down, Page Up</source>
            <translation>Av Pág, Re Pág</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>The key of a button</source>
            <translation>La tecla de un botón</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>There is more to see below. Scroll to the end first.</source>
            <translation>Hay más contenido abajo. Desplácese antes hasta el final.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>This is its end.</source>
            <translation>Este es el final.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>This question is flagged.</source>
            <translation>Esta pregunta está marcada.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>This question is not flagged.</source>
            <translation>Esta pregunta no está marcada.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Under the title bar</source>
            <translation>Bajo la barra de título</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Unseen Content</source>
            <translation>Contenido sin ver</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Up, Down, Space</source>
            <translation>Flecha arriba, flecha abajo, Espacio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Where is the button that leads to the next question?</source>
            <translation>¿Dónde está el botón que lleva a la pregunta siguiente?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Yes and No, where the program asks</source>
            <translation>«Sí» y «No», cuando el programa pregunta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_review.py" />
            <source>You are at question 3.</source>
            <translation>Está en la pregunta 3.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_review.py" />
            <source>You are at question {question}.</source>
            <translation>Está en la pregunta {question}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>You have seen all of it.</source>
            <translation>Ya lo ha visto todo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>choose an option, or take it back</source>
            <translation>elegir una opción o quitarla</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>larger, smaller, and back to 100 %</source>
            <translation>más grande, más pequeño y de vuelta al 100 %</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>move between options and press one</source>
            <translation>moverse entre las opciones y pulsar una</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>moves to the next control</source>
            <translation>ir al elemento siguiente</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>press that button: {next} Next, {previous} Previous, {navigator} Navigator</source>
            <translation>pulsar ese botón: {next} «Siguiente», {previous} «Anterior», {navigator} «Navegador»</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>scroll the question</source>
            <translation>desplazar la pregunta</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <location filename="../../simulator/ui/history/undo_bar.py" />
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/undo_bar.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>WhiteboardPanel</name>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Clear the whiteboard</source>
            <translation>Borrar la pizarra</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Close the whiteboard</source>
            <translation>Cerrar la pizarra</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Corner of the whiteboard. The arrow keys resize it.</source>
            <translation>Esquina de la pizarra. Las teclas de dirección cambian su tamaño.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Whiteboard</source>
            <translation>Pizarra</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Whiteboard. The arrow keys move it.</source>
            <translation>Pizarra. Las teclas de dirección la mueven.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Zoom out</source>
            <translation>Alejar</translation>
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
            <translation>Intentos que ahora no se pueden leer o puntuar: {count}. No se ha perdido nada de ellos.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/window.py" />
            <source>Examgate</source>
            <translation>Examgate</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/mending.py" />
            <source>Settings that could not be read have their defaults again: {count}. Look at the choices above and at Set up…. Nothing else has changed.</source>
            <translation>Los ajustes que no se podían leer vuelven a su valor predeterminado: {count}. Revise las opciones de arriba y «Configurar…». Nada más ha cambiado.</translation>
        </message>
    </context>
    <context>
        <name>WorkDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/work.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/work.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/work.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
    </context>
    <context>
        <name>WritingArea</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/writing.py" />
            <source>A few words. Capital letters and spaces at the ends do not matter.</source>
            <translation>Unas pocas palabras. Las mayúsculas y los espacios al principio y al final no importan.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/writing.py" />
            <source>A number, for example 12.5, -3 or 4e-3.</source>
            <translation>Un número, por ejemplo: 12,5; -3 o 4e-3.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/writing.py" />
            <source>This is not a number yet.</source>
            <translation>Esto aún no es un número.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/writing.py" />
            <source>Your answer</source>
            <translation>Su respuesta</translation>
        </message>
    </context>
    <context>
        <name>_Border</name>
        <message>
            <location filename="../../simulator/ui/widgets/case_splitter.py" />
            <source>Border between scenario and question. The arrow keys move it.</source>
            <translation>Borde entre el caso y la pregunta. Las teclas de dirección lo mueven.</translation>
        </message>
    </context>
    <context>
        <name>_Line</name>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>Question {number}</source>
            <translation>Pregunta {number}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>Question {number}, {state}</source>
            <translation>Pregunta {number}, {state}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>flagged</source>
            <translation>marcada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>not flagged</source>
            <translation>sin marcar</translation>
        </message>
    </context>
    <context>
        <name>_Table</name>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Enter goes to a question; 1, 2 and 3 sort by the columns.</source>
            <translation>Intro lleva a una pregunta; 1, 2 y 3 ordenan por las columnas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
    </context>
    <context>
        <name>additions</name>
        <message>
            <location filename="../../simulator/ui/additions.py" />
            <source>Add a bank</source>
            <translation>Añadir un banco de preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/additions.py" />
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/additions.py" />
            <source>Question banks (*.exambank)</source>
            <translation>Bancos de preguntas (*.exambank)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/additions.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/additions.py" />
            <source>Remove {bank}?</source>
            <translation>¿Quitar {bank}?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/additions.py" />
            <source>The bank could not be removed, or not all of it.</source>
            <translation>No se ha podido quitar el banco de preguntas, o no del todo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/additions.py" />
            <source>The bank goes from this computer. Attempts, their reports and the questions they were sat on stay.</source>
            <translation>El banco de preguntas se quita de este equipo. Los intentos, sus informes y las preguntas con las que se hicieron permanecen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/additions.py" />
            <source>The bank is being removed…</source>
            <translation>Se está quitando el banco de preguntas…</translation>
        </message>
    </context>
    <context>
        <name>arrivals</name>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>A bank that comes with Examgate has this id. This one can be added once bank.md names another.</source>
            <translation>Un banco que viene con Examgate tiene este identificador. Este se podrá añadir cuando bank.md indique otro.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>An error that nobody expected broke this off. The banks that you had are unharmed. Try it again.</source>
            <translation>Un error inesperado ha interrumpido esto. Los bancos de preguntas que tenía están intactos. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>Cancelled. Nothing has been changed.</source>
            <translation>Cancelado. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>No question of this bank can be used, so it cannot be added.</source>
            <translation>Ninguna pregunta de este banco se puede usar, así que no se puede añadir.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>The bank was not added, and nothing has been changed: {reason}</source>
            <translation>El banco no se ha añadido y no se ha cambiado nada: {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>The folder {path} was put there by hand and has this id. Move it away, then add this bank.</source>
            <translation>La carpeta {path} se puso allí a mano y tiene este identificador. Muévala a otro sitio y luego añada este banco.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>The questions can be used as soon as the bank is added.</source>
            <translation>Las preguntas se pueden usar en cuanto se añada el banco.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>This was refused as a whole, and nothing of it was kept.</source>
            <translation>Se ha rechazado por completo y no se ha guardado nada.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>You have another version of this bank. It will be replaced; attempts keep the questions they were sat on.</source>
            <translation>Usted tiene otra versión de este banco. Se reemplazará; los intentos conservan las preguntas con las que se hicieron.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>You have this very version of the bank already.</source>
            <translation>Ya tiene exactamente esta versión del banco.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>errors: {errors}, remarks: {others}</source>
            <translation>errores: {errors}, observaciones: {others}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>remarks: {count}</source>
            <translation>observaciones: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>{new} (you have {old})</source>
            <translation>{new} (usted tiene {old})</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/arrival_words.py" />
            <source>… and {count} more</source>
            <translation>… y {count} más</translation>
        </message>
    </context>
    <context>
        <name>ask</name>
        <message>
            <location filename="../../simulator/ui/dialogs/ask.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>bare</name>
        <message>
            <location filename="../../simulator/ui/bare.py" />
            <source>A part of Examgate is missing or cannot be read. Install it again; your data is elsewhere and stays as it is.</source>
            <translation>Falta una parte de Examgate o no se puede leer. Vuelva a instalarlo; sus datos están en otro lugar y quedan como están.</translation>
        </message>
    </context>
    <context>
        <name>calculator</name>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Add to memory</source>
            <translation>Sumar a la memoria</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Angles are in degrees. Press for radians.</source>
            <translation>Los ángulos están en grados. Pulse para usar radianes.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Angles are in radians. Press for degrees.</source>
            <translation>Los ángulos están en radianes. Pulse para usar grados.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Calculator</source>
            <translation>Calculadora</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Change sign</source>
            <translation>Cambiar de signo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Clear memory</source>
            <translation>Borrar la memoria</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Close parenthesis</source>
            <translation>Cerrar paréntesis</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Common logarithm</source>
            <translation>Logaritmo decimal</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Cosine</source>
            <translation>Coseno</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Decimal point</source>
            <translation>Punto decimal</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Delete the last sign</source>
            <translation>Borrar el último signo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Divided by</source>
            <translation>Dividido entre</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Equals</source>
            <translation>Igual</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Euler's number</source>
            <translation>Número e</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Factorial</source>
            <translation>Factorial</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Inverse cosine</source>
            <translation>Arcocoseno</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Inverse sine</source>
            <translation>Arcoseno</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Inverse tangent</source>
            <translation>Arcotangente</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Last answer</source>
            <translation>Último resultado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Minus</source>
            <translation>Menos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Natural logarithm</source>
            <translation>Logaritmo natural</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>On and clear</source>
            <translation>Encender y borrar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Open parenthesis</source>
            <translation>Abrir paréntesis</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Percent</source>
            <translation>Por ciento</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Pi</source>
            <translation>Pi</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Plus</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Recall memory</source>
            <translation>Recuperar la memoria</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Reciprocal</source>
            <translation>Inverso</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Scientific</source>
            <translation>Científica</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Sine</source>
            <translation>Seno</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Square root</source>
            <translation>Raíz cuadrada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Squared</source>
            <translation>Al cuadrado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Standard</source>
            <translation>Estándar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Subtract from memory</source>
            <translation>Restar de la memoria</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Tangent</source>
            <translation>Tangente</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Ten to the power of</source>
            <translation>Diez elevado a</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Times</source>
            <translation>Por</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Times ten to the power of</source>
            <translation>Por diez elevado a</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>To the power of</source>
            <translation>Elevado a</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>e to the power of</source>
            <translation>e elevado a</translation>
        </message>
    </context>
    <context>
        <name>charts</name>
        <message>
            <location filename="../../simulator/ui/charts/saving.py" />
            <source>PNG pictures (*.png)</source>
            <translation>Imágenes PNG (*.png)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/saving.py" />
            <source>SVG drawings (*.svg)</source>
            <translation>Dibujos SVG (*.svg)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/saving.py" />
            <source>Save the chart</source>
            <translation>Guardar el gráfico</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/charts/colors.py" />
            <source>{day} {month}</source>
            <translation>{day} {month}</translation>
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
            <translation>Se ha perdido una parte; por eso se conserva como abandonado, sin resultado. Intentos: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>After an exam</source>
            <translation>Después de un examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>An error that nobody expected broke this off. Your data and its copies are as they were.</source>
            <translation>Un error inesperado ha interrumpido esto. Sus datos y las copias están como estaban.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Before an update</source>
            <translation>Antes de una actualización</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/restoring.py" />
            <source>Begin anew</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Candidates: {names}</source>
            <translation>Candidatos: {names}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Cannot be restored</source>
            <translation>No se puede restaurar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Daily</source>
            <translation>Diaria</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/restoring.py" />
            <source>Diagnostics…</source>
            <translation>Diagnóstico…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Fail</source>
            <translation>Suspenso</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>No attempt could be saved. The damaged file has not been changed.</source>
            <translation>No se ha podido salvar ningún intento. El archivo dañado no se ha modificado.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>No copy here holds more. Keep the damaged file, and look for a copy of the folder elsewhere.</source>
            <translation>Ninguna copia de aquí contiene más. Conserve el archivo dañado y busque en otra parte una copia de la carpeta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Not in this copy, of the attempts in use now: {count}</source>
            <translation>No están en esta copia, de los intentos que se usan ahora: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Nothing of it could be saved. Attempts: {count}</source>
            <translation>No se ha podido salvar nada. Intentos: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Nothing was restored, and nothing has changed. {reason}</source>
            <translation>No se ha restaurado nada y nada ha cambiado. {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Of {pages} pages of the file, {count} cannot be read, and what stood on them is lost.</source>
            <translation>De {pages} páginas del archivo, {count} no se pueden leer, y lo que había en ellas se ha perdido.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Pass</source>
            <translation>Aprobado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Repaired</source>
            <translation>Reparada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/restoring.py" />
            <source>Repair…</source>
            <translation>Reparar…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Rescued</source>
            <translation>Rescatada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/copies.py" />
            <source>Restore a copy</source>
            <translation>Restaurar una copia</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>Restore a copy…</source>
            <translation>Restaurar una copia…</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Restore the repaired file: it is chosen below.</source>
            <translation>Restaure el archivo reparado: está elegido abajo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Saved with the score that its answers give, which is not the one that was stored. Attempts: {count}</source>
            <translation>Salvado con el resultado que dan sus respuestas, que no es el que estaba guardado. Intentos: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Saved without its note; look whether its date and candidate are right. Attempts: {count}</source>
            <translation>Salvado sin su nota; compruebe si la fecha y el candidato son correctos. Intentos: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Saved: {kept} of {found} attempts. The damaged file has not been changed.</source>
            <translation>Salvados: {kept} de {found} intentos. El archivo dañado no se ha modificado.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Set aside</source>
            <translation>Apartada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Size: {size}</source>
            <translation>Tamaño: {size}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>The copy of {day} holds more than was saved: it is chosen below. Restore that one.</source>
            <translation>La copia del {day} contiene más de lo que se ha salvado: está elegida abajo. Restaure esa.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>The copy of {day} is in use now.</source>
            <translation>La copia del {day} está ahora en uso.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>The data of before are damaged or cannot be read; they are kept in this file:</source>
            <translation>Los datos de antes están dañados o no se pueden leer; se conservan en este archivo:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>The data of before are kept in this file, and can be restored in turn:</source>
            <translation>Los datos anteriores se conservan en este archivo y se pueden restaurar a su vez:</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>The last copy could not be made. {reason}</source>
            <translation>No se pudo hacer la última copia. {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>The restoration was held up; opening the data finishes it. Nothing is lost. {reason}</source>
            <translation>La restauración se detuvo; abrir los datos la termina. No se pierde nada. {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>This copy cannot be restored. {reason}</source>
            <translation>Esta copia no se puede restaurar. {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>This copy is damaged. Choose another one.</source>
            <translation>Esta copia está dañada. Elija otra.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/restoring.py" />
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Unfinished and saved up to the damage; it can be resumed there. Attempts: {count}</source>
            <translation>Sin terminar y salvado hasta el daño; se puede reanudar allí. Intentos: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>Unfinished: {title}, {candidate}, {day}, at question {question} of {questions}</source>
            <translation>Sin terminar: {title}, {candidate}, {day}, en la pregunta {question} de {questions}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/copy_words.py" />
            <source>{count} + {unfinished} unfinished</source>
            <translation>{count} + {unfinished} sin terminar</translation>
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
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/diagnosing.py" />
            <source>This is what a report of an error should hold, and all that you give away with it: no answers, no names, no texts of questions. Nothing is sent; copy or save it.</source>
            <translation>Esto es lo que debe contener un informe de error y todo lo que usted comparte con él: ni respuestas, ni nombres, ni textos de preguntas. No se envía nada; cópielo o guárdelo.</translation>
        </message>
    </context>
    <context>
        <name>disputing</name>
        <message>
            <location filename="../../simulator/ui/disputing.py" />
            <source>Reports of problems (*.json)</source>
            <translation>Informes de problemas (*.json)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/disputing.py" />
            <source>Save the report of a problem</source>
            <translation>Guardar el informe de un problema</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>Examgate cannot start</source>
            <translation>Examgate no puede iniciarse</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>{name} is shown there, or as soon as its exam is over.</source>
            <translation>{name} se muestra allí, o en cuanto termine el examen.</translation>
        </message>
    </context>
    <context>
        <name>explained</name>
        <message>
            <location filename="../../simulator/ui/widgets/explained/written.py" />
            <source>Accepted</source>
            <translation>Respuestas aceptadas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/corrected.py" />
            <source>By the corrected key your answer is right. The score as sat stays; the corrected one stands beside it.</source>
            <translation>Según la clave corregida, su respuesta es correcta. La puntuación obtenida se mantiene; la corregida figura al lado.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/corrected.py" />
            <source>By the corrected key your answer is wrong. The score as sat stays; the corrected one stands beside it.</source>
            <translation>Según la clave corregida, su respuesta es incorrecta. La puntuación obtenida se mantiene; la corregida figura al lado.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/notes.py" />
            <source>Highlighted parts: {count}</source>
            <translation>Partes resaltadas: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/pairs.py" />
            <source>Item</source>
            <translation>Elemento</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/parts.py" />
            <source>Not answered</source>
            <translation>Sin responder</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/steps.py" />
            <source>Not part of the order</source>
            <translation>Fuera del orden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/parts.py" />
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/spots.py" />
            <source>Picture with your spots and the areas</source>
            <translation>Imagen con sus puntos y las áreas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/options.py" />
            <source>Right</source>
            <translation>Correcta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/options.py" />
            <source>Right - your answer</source>
            <translation>Correcta - su respuesta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/spots.py" />
            <source>Right areas have a solid outline, the others a dashed one.</source>
            <translation>Las áreas correctas tienen un contorno continuo; las demás, discontinuo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/pairs.py" />
            <source>Right choice</source>
            <translation>Opción correcta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/steps.py" />
            <source>Right order</source>
            <translation>Orden correcto</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/notes.py" />
            <source>Struck out: {labels}</source>
            <translation>Tachadas: {labels}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/notes.py" />
            <source>The explanation was opened during the exam.</source>
            <translation>La explicación se abrió durante el examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/corrected.py" />
            <source>The key of this question has been corrected since: {before}, then {now}.</source>
            <translation>La clave de esta pregunta se ha corregido desde entonces: {before}, luego {now}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/parts.py" />
            <source>Wrong</source>
            <translation>Incorrecta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/options.py" />
            <source>Wrong - your answer</source>
            <translation>Incorrecta - su respuesta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/corrected.py" />
            <source>You did not answer this question. The score as sat stays; the corrected one stands beside it.</source>
            <translation>No respondió a esta pregunta. La puntuación obtenida se mantiene; la corregida figura a su lado.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/spots.py" />
            <source>You set no spot.</source>
            <translation>No colocó ningún punto.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/written.py" />
            <source>Your answer</source>
            <translation>Su respuesta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/pairs.py" />
            <source>Your choice</source>
            <translation>Su opción</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/notes.py" />
            <source>Your notes</source>
            <translation>Sus notas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/steps.py" />
            <source>Your order</source>
            <translation>Su orden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/spots.py" />
            <source>Your spot {number} is in area {area}.</source>
            <translation>Su punto {number} está en el área {area}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/spots.py" />
            <source>Your spot {number} is in no area.</source>
            <translation>Su punto {number} no está en ningún área.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/corrected.py" />
            <source>{answer}, give or take {tolerance}</source>
            <translation>{answer}, con un margen de ± {tolerance}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/options.py" />
            <source>{text}, struck out</source>
            <translation>{text}, tachada</translation>
        </message>
    </context>
    <context>
        <name>forms</name>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>No exam can be drawn from this bank: {reason}</source>
            <translation>No se puede formar ningún examen con este banco: {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>different keywords</source>
            <translation>palabras clave distintas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>its header or its questions do not allow one</source>
            <translation>su cabecera o sus preguntas no lo permiten</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>no choice of questions was found in time</source>
            <translation>no se encontró a tiempo una selección de preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>questions</source>
            <translation>preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>{count} fewer than asked for</source>
            <translation>{count} menos de lo pedido</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>{count} more than the blueprint asks for</source>
            <translation>{count} más de lo que pide la especificación</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>{name}: {needed} needed, {available} at hand</source>
            <translation>{name}: necesarias {needed}, disponibles {available}</translation>
        </message>
    </context>
    <context>
        <name>frames</name>
        <message>
            <location filename="../../simulator/ui/widgets/frames.py" />
            <source>Scrolls with the arrow keys</source>
            <translation>Se desplaza con las teclas de dirección</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <location filename="../../simulator/ui/dialogs/guide.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/guide.py" />
            <source>When something goes wrong</source>
            <translation>Cuando algo va mal</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>80 % range {range}</source>
            <translation>Intervalo del 80 %: {range}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>A drill asks chosen questions: the numbers stand side by side, without a verdict.</source>
            <translation>Una práctica hace preguntas elegidas: las cifras se muestran una junto a otra, sin valoración.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>A newer version of Examgate wrote it. Update the program to use it.</source>
            <translation>Lo escribió una versión más reciente de Examgate. Actualice el programa para usarlo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>A question met before also tests memory: what was learned shows in the new ones.</source>
            <translation>Una pregunta ya vista también pone a prueba la memoria: lo aprendido se ve en las nuevas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>A question you have met before also tests your memory. Judge your progress by the new ones.</source>
            <translation>Una pregunta que ya conocía también pone a prueba su memoria. Mida su progreso por las nuevas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>A score in it is not what the answers give.</source>
            <translation>Una puntuación que contiene no es la que dan las respuestas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>All questions, scored or not.</source>
            <translation>Todas las preguntas, puntúen o no.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>All questions; the {count} weakest groups.</source>
            <translation>Todas las preguntas; los {count} grupos más flojos.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>All {total} questions had been seen before: {right} of them right.</source>
            <translation>Las {total} preguntas ya se habían visto: {right} de ellas correctas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>All {total} questions were new to you: {right} of them right.</source>
            <translation>Las {total} preguntas eran nuevas para usted: {right} de ellas correctas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Among new questions the 80 % ranges do not overlap: in the later attempt they went better.</source>
            <translation>En las preguntas nuevas los intervalos del 80 % no se solapan: en el intento posterior fue mejor.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Among new questions the 80 % ranges do not overlap: in the later attempt they went worse.</source>
            <translation>En las preguntas nuevas los intervalos del 80 % no se solapan: en el intento posterior fue peor.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Among new questions there is no difference that these numbers can show.</source>
            <translation>En las preguntas nuevas no hay ninguna diferencia que estas cifras puedan mostrar.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>An entry of it cannot be read. Update the program to use it.</source>
            <translation>Una entrada que contiene no se puede leer. Actualice el programa para usarlo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>An error that nobody expected broke this off. {safe}</source>
            <translation>Un error inesperado interrumpió esto. {safe}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Answered</source>
            <translation>Respondidas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Archived. {note}</source>
            <translation>Archivado. {note}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>As sat</source>
            <translation>Tal como se hizo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Attempt</source>
            <translation>Intento</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>Attempts that have come in stay, each of them whole. To have the others, import the file again.</source>
            <translation>Los intentos que ya han entrado se quedan, cada uno completo. Para tener los demás, importe el archivo otra vez.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>By corrected keys</source>
            <translation>Con claves corregidas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/summary.py" />
            <source>By corrected keys: {passed} passed, best score {best}.</source>
            <translation>Con claves corregidas: {passed} aprobados, mejor puntuación {best}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>By domain</source>
            <translation>Por dominio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>By keyword group</source>
            <translation>Por grupo de palabras clave</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>CSV tables (*.csv)</source>
            <translation>Tablas CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>Cancelled. No file was written.</source>
            <translation>Cancelado. No se ha escrito ningún archivo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>Cancelled. {safe}</source>
            <translation>Cancelado. {safe}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Candidate</source>
            <translation>Candidato</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/summary.py" />
            <source>Drills: {count}, without a score.</source>
            <translation>Prácticas: {count}, sin puntuación.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Ended by</source>
            <translation>Terminado por</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Exam</source>
            <translation>Examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/summary.py" />
            <source>Exams of {candidate}, {exam}; choose another candidate or exam in the filters.</source>
            <translation>Exámenes de {candidate}, {exam}; elija otro candidato u otro examen en los filtros.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/summary.py" />
            <source>Exams: {count}, passed: {passed}, best score {best} on the practice scale.</source>
            <translation>Exámenes: {count}, aprobados: {passed}, mejor puntuación {best} en la escala de práctica.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>Export the score history</source>
            <translation>Exportar el historial de puntuaciones</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Fail</source>
            <translation>Suspenso</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>First {first}, latest {last}, best {best}; passed {passed} of {count}.</source>
            <translation>Primera {first}, última {last}, mejor {best}; aprobados {passed} de {count}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Flagged</source>
            <translation>Marcadas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>Histories (*.json)</source>
            <translation>Historiales (*.json)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>Import a score history</source>
            <translation>Importar un historial de puntuaciones</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>It holds an attempt that is here already, but in another form.</source>
            <translation>Contiene un intento que ya está aquí, pero en otra forma.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>It holds something twice.</source>
            <translation>Contiene algo dos veces.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>It is damaged or was cut off. Export it once more.</source>
            <translation>Está dañado o incompleto. Expórtelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>It is no history file of Examgate. Export the history as JSON where it is kept, and import that file.</source>
            <translation>No es un archivo de historial de Examgate. Exporte el historial como JSON donde se encuentre e importe ese archivo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>It is not laid out as a history must be.</source>
            <translation>No está estructurado como debe estarlo un historial.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>It is too large.</source>
            <translation>Es demasiado grande.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>It lacks the question bank of an attempt.</source>
            <translation>Le falta el banco de preguntas de un intento.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>It was damaged or changed after it was written.</source>
            <translation>Se dañó o se cambió después de escribirse.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Met for the first time</source>
            <translation>Vistas por primera vez</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Minutes ahead</source>
            <translation>Minutos de ventaja</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Minutes ahead of the plan when each gate was reached; below 0 behind it.</source>
            <translation>Minutos de ventaja sobre el plan al llegar a cada punto de control; por debajo de 0, de retraso.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>New questions and repeated ones</source>
            <translation>Preguntas nuevas y repetidas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>New, all</source>
            <translation>Nuevas, todas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>No exam has been scored yet.</source>
            <translation>Aún no se ha puntuado ningún examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>No file was written.</source>
            <translation>No se escribió ningún archivo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>No gate was reached in these attempts.</source>
            <translation>En estos intentos no se llegó a ningún punto de control.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>Nothing has been changed.</source>
            <translation>No ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Nothing is known yet of what was new.</source>
            <translation>Aún no se sabe qué era nuevo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Of {total} questions {again} had been seen before: {again_right} of them right; {first_right} of {first} new ones.</source>
            <translation>De {total} preguntas, {again} ya se habían visto: {again_right} de ellas correctas; {first_right} de {first} nuevas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>One of the attempts had no new question: there is nothing to judge progress by.</source>
            <translation>Uno de los intentos no tenía preguntas nuevas: no hay con qué valorar el progreso.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>One of the attempts had too few new questions to judge progress by.</source>
            <translation>Uno de los intentos tuvo demasiado pocas preguntas nuevas para juzgar el progreso.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Pace</source>
            <translation>Ritmo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Pass</source>
            <translation>Aprobado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Pass mark {mark}</source>
            <translation>Nota de corte {mark}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Practice-scale score</source>
            <translation>Puntuación en la escala de práctica</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Question {question}</source>
            <translation>Pregunta {question}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Questions in both: {count}. Right both times {both}, right only later {gained}, right only earlier {lost}, wrong both times {neither}.</source>
            <translation>Preguntas en ambos: {count}. Correctas las dos veces {both}, solo después {gained}, solo antes {lost}, incorrectas las dos veces {neither}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Repeated, all</source>
            <translation>Repetidas, todas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Right answers</source>
            <translation>Respuestas correctas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Right answers among all questions, scored or not, that had been seen in an earlier attempt</source>
            <translation>Respuestas correctas entre todas las preguntas, puntuadas o no, ya vistas en un intento anterior</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Right answers among all questions, scored or not, that were met for the first time</source>
            <translation>Respuestas correctas entre todas las preguntas, puntuadas o no, vistas por primera vez</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Right answers among the questions that count in the score</source>
            <translation>Respuestas correctas entre las preguntas que cuentan para la puntuación</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Right, scored</source>
            <translation>Correctas que puntúan</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Score (80 % range)</source>
            <translation>Puntuación (interv. 80 %)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Score on the practice scale; in parentheses its 80 % range (Wilson interval)</source>
            <translation>Puntuación en la escala de práctica; entre paréntesis, su intervalo del 80 % (de Wilson)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Score over the attempts</source>
            <translation>Puntuación a lo largo de los intentos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Scored questions.</source>
            <translation>Preguntas que puntúan.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Seen before</source>
            <translation>Ya vistas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Seen in an earlier attempt</source>
            <translation>Vistas en un intento anterior</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/summary.py" />
            <source>Shown: {shown} of {total}.</source>
            <translation>Mostrados: {shown} de {total}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>The file cannot be read: {reason}</source>
            <translation>No se puede leer el archivo: {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>The file was not taken, and nothing has been changed. {reason}</source>
            <translation>El archivo no se ha admitido y no ha cambiado nada. {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>The file was not written: {reason}</source>
            <translation>No se ha escrito el archivo: {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>The journals of these attempts have not been read yet.</source>
            <translation>Los registros de estos intentos aún no se han leído.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/summary.py" />
            <source>The latest {count} exams.</source>
            <translation>Los últimos {count} exámenes.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/refusals.py" />
            <source>The record of an attempt breaks the rules of the exam.</source>
            <translation>El registro de un intento incumple las reglas del examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>The two attempts have no question in common.</source>
            <translation>Los dos intentos no tienen ninguna pregunta en común.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>These are attempts at two exams: the numbers stand side by side, without a verdict.</source>
            <translation>Son intentos de dos exámenes: las cifras se muestran una junto a otra, sin valoración.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>These are attempts of two people: the numbers stand side by side, without a verdict.</source>
            <translation>Son intentos de dos personas: las cifras se muestran una junto a otra, sin valoración.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>Time at the gates against the plan</source>
            <translation>Tiempo en los puntos de control frente al plan</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Time for each answered question</source>
            <translation>Tiempo por pregunta respondida</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>Time for each answered question, in minutes and seconds</source>
            <translation>Tiempo por pregunta respondida, en minutos y segundos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Time used</source>
            <translation>Tiempo usado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>Two counts are called different only where both are of at least {few} questions that were all new, and their 80 % ranges do not overlap. With many headings one or the other differs by chance all the same.</source>
            <translation>Dos recuentos se consideran distintos solo si ambos proceden de al menos {few} preguntas, todas nuevas, y sus intervalos del 80 % no se solapan. Con muchos apartados, alguno difiere de todos modos por azar.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>What you have met before also tests your memory: the line of new questions shows what you learned.</source>
            <translation>Lo que ya conocía también pone a prueba su memoria: la línea de las preguntas nuevas muestra lo que ha aprendido.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/transfers.py" />
            <source>Workbooks (*.xlsx)</source>
            <translation>Libros de cálculo (*.xlsx)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>as many</source>
            <translation>los mismos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>better</source>
            <translation>mejor</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>corrected: {verdict}</source>
            <translation>corregido: {verdict}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>gained</source>
            <translation>ganada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>lost</source>
            <translation>perdida</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>no difference that these numbers can show</source>
            <translation>ninguna diferencia que estos números puedan mostrar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>not reached</source>
            <translation>no alcanzado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>question {question}: right</source>
            <translation>pregunta {question}: correcta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>question {question}: wrong</source>
            <translation>pregunta {question}: incorrecta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>worse</source>
            <translation>peor</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>{count} fewer</source>
            <translation>{count} menos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>{count} more</source>
            <translation>{count} más</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/charts.py" />
            <source>{position}: {used} of {plan} planned</source>
            <translation>{position}: {used} de {plan} previstos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>{sat}
corrected: {now}</source>
            <translation>{sat}
corregida: {now}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/phrases.py" />
            <source>{score} ({low}–{high})</source>
            <translation>{score} ({low}–{high})</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/history/comparison_words.py" />
            <source>{used}, planned {plan}: {position}</source>
            <translation>{used}, previsto {plan}: {position}</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <location filename="../../simulator/ui/keys.py" />
            <source>Backspace</source>
            <translation>Retroceso</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/keys.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/keys.py" />
            <source>Delete</source>
            <translation>Supr</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/keys.py" />
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/keys.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/keys.py" />
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/keys.py" />
            <source>Insert</source>
            <translation>Insert</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/keys.py" />
            <source>Shift</source>
            <translation>Mayús</translation>
        </message>
    </context>
    <context>
        <name>leave</name>
        <message>
            <location filename="../../simulator/ui/dialogs/leave.py" />
            <source>Every answer is saved. The exam time stands still until you resume from the home page.</source>
            <translation>Todas las respuestas están guardadas. El tiempo de examen se detiene hasta que reanude el examen desde la página de inicio.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/leave.py" />
            <source>Leave the exam</source>
            <translation>Salir del examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/leave.py" />
            <source>Leave the exam?</source>
            <translation>¿Salir del examen?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/leave.py" />
            <source>Stay</source>
            <translation>Quedarse</translation>
        </message>
    </context>
    <context>
        <name>problems</name>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A code block is never closed.</source>
            <translation>Un bloque de código no se cierra.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A field stands twice in the front matter.</source>
            <translation>Un campo aparece dos veces en los metadatos iniciales.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A field that must be there is missing.</source>
            <translation>Falta un campo obligatorio.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A formula is never closed.</source>
            <translation>Una fórmula no se cierra.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A keyword has too few questions.</source>
            <translation>Una palabra clave tiene muy pocas preguntas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A name in the archive leads out of it, stands twice or is not allowed on every computer.</source>
            <translation>Un nombre del archivo comprimido sale de él, está repetido o no se permite en todos los equipos.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A waiver gives no reason.</source>
            <translation>Una exención no da ningún motivo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A waiver is not needed.</source>
            <translation>Una exención no hace falta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A word of frequency is vague.</source>
            <translation>Una palabra de frecuencia es imprecisa.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>An id may hold small letters, digits and hyphens.</source>
            <translation>Un identificador solo admite minúsculas, cifras y guiones.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>An option has no explanation.</source>
            <translation>Una opción no tiene explicación.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>An option refers to the other options.</source>
            <translation>Una opción remite a las otras opciones.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Anchors and aliases are not allowed in front matter.</source>
            <translation>No se admiten anclas ni alias en los metadatos iniciales.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Another folder holds a bank of the same id; give one of them another id.</source>
            <translation>Otra carpeta contiene un banco con el mismo identificador; dele otro a uno de los dos.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Another question is much alike and not in the same group of enemies.</source>
            <translation>Otra pregunta es muy parecida y no está en el mismo grupo de enemigas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Another question is nearly the same.</source>
            <translation>Otra pregunta es casi la misma.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Every option is marked as right.</source>
            <translation>Todas las opciones figuran como correctas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Files of the archive overlap.</source>
            <translation>Hay archivos que se solapan en el archivo comprimido.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>HTML in a text is left out; code belongs between backticks.</source>
            <translation>El HTML dentro de un texto se omite; el código va entre acentos graves.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>It is larger than a bank may be, or unpacks to far more than it is.</source>
            <translation>Es más grande de lo que puede ser un banco, o al descomprimirse crece demasiado.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Knowledge must be aws, ml or both.</source>
            <translation>El tipo de conocimiento debe ser aws, ml o both.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>No option is marked as right.</source>
            <translation>Ninguna opción figura como correcta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>No question uses this picture.</source>
            <translation>Ninguna pregunta usa esta imagen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>No source is given.</source>
            <translation>No se indica ninguna fuente.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Only http and https links can be opened.</source>
            <translation>Solo se pueden abrir enlaces http y https.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Only the right option repeats words of the question.</source>
            <translation>Solo la opción correcta repite palabras de la pregunta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Only wrong options hold words without exception.</source>
            <translation>Solo las opciones incorrectas contienen palabras que no admiten excepción.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Pictures must lie in the bank's own media folder.</source>
            <translation>Las imágenes deben estar en la carpeta «media» del propio banco.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Right options are longer than wrong ones on average.</source>
            <translation>Las opciones correctas son en promedio más largas que las incorrectas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Right options do not stand evenly.</source>
            <translation>Las opciones correctas no están repartidas por igual.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Scored and unscored questions do not add up to the total.</source>
            <translation>Las preguntas puntuables y no puntuables no suman el total.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Some options end in a full stop, others do not.</source>
            <translation>Algunas opciones terminan en punto y otras no.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The archive holds another archive.</source>
            <translation>El archivo comprimido contiene otro archivo comprimido.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The archive is damaged; get it once more from where it came.</source>
            <translation>El archivo comprimido está dañado; descárguelo otra vez de donde vino.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The archive is locked by a password; ask for one without.</source>
            <translation>El archivo comprimido está protegido con una contraseña; pida uno sin contraseña.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The archive is packed in a way that is not read; ask for one written by bank pack.</source>
            <translation>El archivo comprimido usa un método que no se lee; pida uno escrito por bank pack.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The article at the end of the question fits only some options.</source>
            <translation>El artículo al final de la pregunta solo concuerda con algunas opciones.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The bank cannot fill an exam as the blueprint asks.</source>
            <translation>El banco no alcanza para formar un examen como pide la especificación.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The bank has more than one header block.</source>
            <translation>El banco tiene más de un bloque de cabecera.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The bank has no header block.</source>
            <translation>El banco no tiene bloque de cabecera.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The breaks do not rise or lie outside the exam.</source>
            <translation>Los descansos no están en orden ascendente o quedan fuera del examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The cut must be above 0 and at most 1.</source>
            <translation>El corte debe ser mayor que 0 y como máximo 1.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The file is empty; get it once more from where it came.</source>
            <translation>El archivo está vacío; descárguelo otra vez de donde vino.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The file is no archive, whatever its name says, so there is no bank in it; get it once more from where it came.</source>
            <translation>El archivo no es un archivo comprimido, diga lo que diga su nombre, así que no contiene ningún banco; consígalo de nuevo de donde vino.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The file is none of a bank's and was left out.</source>
            <translation>El archivo no pertenece a un banco y se ha omitido.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The file is not UTF-8 text or cannot be read.</source>
            <translation>El archivo no es texto UTF-8 o no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The file is not valid TOML.</source>
            <translation>El archivo no es TOML válido.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The front matter has no closing line of three dashes.</source>
            <translation>A los metadatos iniciales les falta la línea de cierre de tres guiones.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The front matter is larger than 64 kB.</source>
            <translation>Los metadatos iniciales superan los 64 kB.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The front matter is nested too deeply.</source>
            <translation>Los metadatos iniciales tienen demasiados niveles anidados.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The front matter is not valid YAML.</source>
            <translation>Los metadatos iniciales no son YAML válido.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The gates do not rise or lie outside the exam.</source>
            <translation>Los puntos de control no están en orden ascendente o quedan fuera del examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The header does not list this domain.</source>
            <translation>La cabecera no incluye este dominio.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The header does not list this keyword.</source>
            <translation>La cabecera no incluye esta palabra clave.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The header does not list this task.</source>
            <translation>La cabecera no incluye esta tarea.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The id stands twice in the bank; the first one counts.</source>
            <translation>El identificador aparece dos veces en el banco; vale el primero.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The number of options does not fit the exam.</source>
            <translation>El número de opciones no se ajusta al examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The options are numbers that do not stay in order.</source>
            <translation>Las opciones son números que no quedan en orden.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The options differ much in length.</source>
            <translation>La longitud de las opciones es muy distinta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The picture cannot be drawn.</source>
            <translation>La imagen no se puede dibujar.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The picture has no words for those who cannot see it.</source>
            <translation>La imagen no tiene palabras para quienes no pueden verla.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The picture is larger than 8 MiB or 40 million pixels.</source>
            <translation>La imagen supera los 8 MiB o los 40 millones de píxeles.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The picture is not in the media folder.</source>
            <translation>La imagen no está en la carpeta «media».</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The picture is not of the kind that its name says.</source>
            <translation>La imagen no es del tipo que indica su nombre.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question asks for another number of answers than are right.</source>
            <translation>La pregunta pide un número de respuestas distinto del de las correctas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question asks for what does not hold.</source>
            <translation>La pregunta pide lo que no se cumple.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question does not say how many options to choose.</source>
            <translation>La pregunta no dice cuántas opciones hay que elegir.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question ends neither in a question mark nor in a colon.</source>
            <translation>La pregunta no termina ni en signo de interrogación ni en dos puntos.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question has a gap to fill in.</source>
            <translation>La pregunta tiene un hueco para rellenar.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question has fewer than eight words.</source>
            <translation>La pregunta tiene menos de ocho palabras.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question has no options.</source>
            <translation>La pregunta no tiene opciones.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question has no text.</source>
            <translation>La pregunta no tiene texto.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The right option is much longer than all others.</source>
            <translation>La opción correcta es mucho más larga que todas las demás.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The right option is much shorter than all others.</source>
            <translation>La opción correcta es mucho más corta que todas las demás.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The right option is the longest one too often.</source>
            <translation>La opción correcta es la más larga con demasiada frecuencia.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The right option is where the other options meet.</source>
            <translation>La opción correcta es donde coinciden las otras opciones.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The text is longer than 64 kB.</source>
            <translation>El texto supera los 64 kB.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The value of a field is not allowed.</source>
            <translation>El valor de un campo no es admisible.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The weights of the domains do not add up to 100.</source>
            <translation>Los pesos de los dominios no suman 100.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There are too few questions of a kind for several exams.</source>
            <translation>Hay muy pocas preguntas de un tipo para varios exámenes.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is much to read in the question and its options.</source>
            <translation>Hay mucho que leer en la pregunta y sus opciones.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no bank.md here but in a folder further down; that folder is the bank.</source>
            <translation>Aquí no hay ningún bank.md, pero sí en una carpeta interior; esa carpeta es el banco de preguntas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no bank.md, so this is no bank.</source>
            <translation>No hay ningún bank.md, así que esto no es un banco de preguntas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no case of that id.</source>
            <translation>No hay ningún caso con ese identificador.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no option of that letter.</source>
            <translation>No hay ninguna opción con esa letra.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no rationale after the options.</source>
            <translation>No hay ninguna justificación después de las opciones.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no such field.</source>
            <translation>Ese campo no existe.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no such rule that could be waived here.</source>
            <translation>No existe tal regla que se pueda suspender aquí.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is text before the first block.</source>
            <translation>Hay texto antes del primer bloque.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Two actions of one screen have the same key.</source>
            <translation>Dos acciones de una misma pantalla tienen la misma tecla.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Two options are the same.</source>
            <translation>Dos opciones son iguales.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>What is wrong</source>
            <translation>Qué falla</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <location filename="../../resources/profiles/1-aws-pearson-vue.toml" />
            <source>AWS at Pearson VUE</source>
            <translation>AWS en Pearson VUE</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/3-psi.toml" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/3-psi.toml" />
            <source>Digits choose an option, Enter goes on; the clock is always visible and shows the hours.</source>
            <translation>Las cifras eligen una opción e Intro avanza; el reloj está siempre visible y muestra las horas.</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/3-psi.toml" />
            <source>Flag</source>
            <translation>Marcar</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/4-study.toml" />
            <source>For practice without pressure: the clock can be stopped at any time, and every question explains itself.</source>
            <translation>Para practicar sin presión: el reloj se puede detener en cualquier momento y cada pregunta ofrece su explicación.</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/3-psi.toml" />
            <source>PSI style</source>
            <translation>Estilo PSI</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/2-pearson-vue.toml" />
            <source>Pearson VUE, general</source>
            <translation>Pearson VUE, general</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/3-psi.toml" />
            <source>Question List</source>
            <translation>Lista de preguntas</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/4-study.toml" />
            <source>Study</source>
            <translation>Estudio</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/2-pearson-vue.toml" />
            <source>The clock is always visible and can be hidden by a click; calculator and whiteboard are offered.</source>
            <translation>El reloj está siempre visible y se puede ocultar con un clic; se ofrecen calculadora y pizarra.</translation>
        </message>
        <message>
            <location filename="../../resources/profiles/1-aws-pearson-vue.toml" />
            <source>The testing center of an AWS exam, with the clock out of sight except at gate questions.</source>
            <translation>El centro de exámenes de un examen de AWS, con el reloj fuera de la vista salvo en los puntos de control.</translation>
        </message>
    </context>
    <context>
        <name>replay</name>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>A break began</source>
            <translation>Empezó un descanso</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>A break was offered, declined or ended</source>
            <translation>Se ofreció, rechazó o terminó un descanso</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/screen.py" />
            <source>All that was answered until then counts.</source>
            <translation>Cuenta todo lo respondido hasta entonces.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Answer to question {number} taken back</source>
            <translation>Respuesta a la pregunta {number} retirada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/strip.py" />
            <source>Answered: {answered}. Flagged: {flagged}.</source>
            <translation>Respondidas: {answered}. Marcadas: {flagged}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/screen.py" />
            <source>Before the exam</source>
            <translation>Antes del examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Break</source>
            <translation>Descanso</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Comment on question {number} written</source>
            <translation>Comentario a la pregunta {number} escrito</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Comment taken away</source>
            <translation>Comentario quitado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>End of the exam</source>
            <translation>Fin del examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/scrubber.py" />
            <source>Exam time</source>
            <translation>Tiempo de examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Explanation of question {number} opened</source>
            <translation>Explicación de la pregunta {number} abierta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Flag of question {number} taken off</source>
            <translation>Marca de la pregunta {number} quitada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Gate</source>
            <translation>Punto de control</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Gate {gate}: {used} used, {plan} planned</source>
            <translation>Punto de control {gate}: {used} empleados, {plan} previstos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Interruption</source>
            <translation>Interrupción</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Item Review Screen</source>
            <translation>Pantalla de revisión</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Nothing highlighted any longer</source>
            <translation>Ya nada resaltado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Nothing struck out any longer</source>
            <translation>Ya nada tachado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/screen.py" />
            <source>On a break</source>
            <translation>En un descanso</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/screen.py" />
            <source>On the Item Review Screen</source>
            <translation>En la pantalla de revisión</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Parts of question {number} highlighted</source>
            <translation>Partes de la pregunta {number} resaltadas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Question {number} answered: {answer}</source>
            <translation>Pregunta {number} respondida: {answer}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Question {number} came on screen</source>
            <translation>La pregunta {number} apareció en pantalla</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Question {number} flagged</source>
            <translation>Pregunta {number} marcada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Question {number} of {count}</source>
            <translation>Pregunta {number} de {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/strip.py" />
            <source>Question {number}: {status}</source>
            <translation>Pregunta {number}: {status}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Struck out: {answer}</source>
            <translation>Tachadas: {answer}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>The Item Review Screen came on screen</source>
            <translation>Apareció la pantalla de revisión</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>The clock was looked at</source>
            <translation>Se miró el reloj</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>The exam began</source>
            <translation>El examen empezó</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/screen.py" />
            <source>The exam is over</source>
            <translation>El examen ha terminado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>The exam is over: {reason}</source>
            <translation>El examen ha terminado: {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>The exam was interrupted</source>
            <translation>El examen se interrumpió</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>The exam went on</source>
            <translation>El examen continuó</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/screen.py" />
            <source>The first question is not on screen yet.</source>
            <translation>La primera pregunta aún no está en pantalla.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/screen.py" />
            <source>The question was covered.</source>
            <translation>La pregunta estaba cubierta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>The survey was answered</source>
            <translation>Se respondió la encuesta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>The whiteboard was used</source>
            <translation>Se usó la pizarra</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>Time gone estimated: {count} min</source>
            <translation>Tiempo transcurrido estimado: {count} min</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/screen.py" />
            <source>Unseen or incomplete: {open}. Flagged: {flagged}.</source>
            <translation>Sin ver o incompletas: {open}. Marcadas: {flagged}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>comment: {text}</source>
            <translation>comentario: {text}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>flagged</source>
            <translation>marcada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/phrases.py" />
            <source>{answered} of {count} answered, {flagged} flagged</source>
            <translation>{answered} de {count} respondidas, {flagged} marcadas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/replay/strip.py" />
            <source>{text}, flagged</source>
            <translation>{text}, marcada</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <location filename="../../simulator/ui/report/phrases.py" />
            <source>80 % range</source>
            <translation>Rango del 80 %</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>A bar is the share of right answers among all questions, the line over it its 80 % range.</source>
            <translation>Una barra es la proporción de respuestas correctas entre todas las preguntas; la línea sobre ella, su rango del 80 %.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>A bar is the share of right answers among the scored questions, the line over it its 80 % range.</source>
            <translation>Una barra es la proporción de respuestas correctas entre las preguntas puntuables; la línea sobre ella, su rango del 80 %.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>A cup is a break.</source>
            <translation>Una taza es un descanso.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>A flash is an interruption.</source>
            <translation>Un rayo es una interrupción.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>A gate stands at the number of its question; a diamond is where you reached it, which is earlier where questions before it had been left unanswered.</source>
            <translation>Un punto de control está en el número de su pregunta; un rombo indica dónde lo alcanzó: más a la izquierda si habían quedado preguntas anteriores sin responder.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>About this attempt</source>
            <translation>Sobre este intento</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Actual</source>
            <translation>Real</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>After {question} questions the time would not have sufficed: at the pace so far all questions take {projected}, and there are {limit}. That is more than such a projection errs by in nine of ten exams.</source>
            <translation>Tras {question} preguntas el tiempo no habría bastado: al ritmo hasta entonces, todas las preguntas requieren {projected} y hay {limit}. Es más de lo que yerra una proyección así en nueve de cada diez exámenes.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Against the plan</source>
            <translation>Frente a lo previsto</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>All changes together, in points: {net} in the score, {net_all} with the questions that did not count.</source>
            <translation>Todos los cambios juntos, en puntos: {net} en el resultado, {net_all} con las preguntas que no contaban.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>All questions</source>
            <translation>Todas las preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>All questions, scored or not, in the same order as the keywords.</source>
            <translation>Todas las preguntas, puntúen o no, en el mismo orden que las palabras clave.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>All questions, scored or not, weakest first; the order draws the share of few questions towards that of all. With fewer than five questions a share says next to nothing, so only the counts are told.</source>
            <translation>Todas las preguntas, puntúen o no, lo más flojo primero; el orden acerca la proporción de pocas preguntas a la de todas. Con menos de cinco preguntas una proporción no dice casi nada, por eso solo se indican los recuentos.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>All questions, scored or not; a leg is what lies between two gates.</source>
            <translation>Todas las preguntas, puntuables o no; un tramo es lo que hay entre dos puntos de control.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>All visits together; a cross is an answer that is not right.</source>
            <translation>Todas las visitas juntas; una cruz es una respuesta que no es correcta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/unscored.py" />
            <source>An exam tries new questions on its candidates; nobody is told which they are.</source>
            <translation>Un examen prueba preguntas nuevas con sus candidatos; a nadie se le dice cuáles son.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Answered in haste</source>
            <translation>Respondida con prisa</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Answered in under {seconds} s: {count} questions, {right} right.</source>
            <translation>Respondidas en menos de {seconds} s: {count} preguntas, {right} correctas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Answers changed</source>
            <translation>Respuestas cambiadas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>At any time</source>
            <translation>En algún momento</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>At the end</source>
            <translation>Al final</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Begun</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Break of {time}</source>
            <translation>Descanso de {time}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Break with the clock stopped</source>
            <translation>Descanso con el reloj parado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Breaks</source>
            <translation>Descansos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>By domain and task</source>
            <translation>Por dominio y tarea</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>By keyword group and keyword</source>
            <translation>Por grupo de palabras clave y palabra clave</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>By kind of knowledge</source>
            <translation>Por tipo de conocimiento</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>By knowledge and service</source>
            <translation>Por conocimiento y servicio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>By service</source>
            <translation>Por servicio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Candidate</source>
            <translation>Candidato</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Cause</source>
            <translation>Causa</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Cause and its rule</source>
            <translation>Causa y su regla</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Changed away from right</source>
            <translation>Cambiada cuando era correcta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Changes by what came of them</source>
            <translation>Cambios según su resultado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>Coming back to flagged questions took {time} on scored questions. What it brought, in points: {points}, which is {rate} a minute.</source>
            <translation>Volver a las preguntas marcadas llevó {time} en preguntas puntuables. Lo que aportó, en puntos: {points}, es decir, {rate} por minuto.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/document.py" />
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Count</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>Domain</source>
            <translation>Dominio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>Domain and task</source>
            <translation>Dominio y tarea</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>Domains</source>
            <translation>Dominios</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>End of the time</source>
            <translation>Fin del tiempo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Ended</source>
            <translation>Final</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Exam</source>
            <translation>Examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Exam time</source>
            <translation>Tiempo de examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Exam time, minutes</source>
            <translation>Tiempo de examen, minutos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Extra time</source>
            <translation>Tiempo adicional</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>Fail</source>
            <translation>Suspenso</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>Flagged</source>
            <translation>Marcadas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>Flagged questions</source>
            <translation>Preguntas marcadas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>Flags</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Form</source>
            <translation>Forma</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Gate</source>
            <translation>Punto de control</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Gate {gate}</source>
            <translation>Punto de control {gate}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Gate {gate} reached at {time}, {count} answered</source>
            <translation>Punto de control {gate} alcanzado a los {time}, {count} respondidas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Gates against their plan</source>
            <translation>Puntos de control frente a lo previsto</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/saving.py" />
            <source>HTML pages (*.html)</source>
            <translation>Páginas HTML (*.html)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Interruption</source>
            <translation>Interrupción</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Interruption of {time}</source>
            <translation>Interrupción de {time}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Interruptions and breaks</source>
            <translation>Interrupciones y descansos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>Keys were corrected since the exam. By the corrected keys {right} of {scored} scored questions are right; the score as sat stays.</source>
            <translation>Desde el examen se corrigieron claves. Según las claves corregidas son correctas {right} de {scored} preguntas puntuables; la puntuación del examen se conserva.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>Keyword group</source>
            <translation>Grupo de palabras clave</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>Keyword group and keyword</source>
            <translation>Grupo de palabras clave y palabra clave</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>Keywords</source>
            <translation>Palabras clave</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>Knowledge</source>
            <translation>Conocimiento</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Left and resumed</source>
            <translation>Interrumpido y reanudado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Left blank</source>
            <translation>En blanco</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Leg</source>
            <translation>Tramo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Lost points</source>
            <translation>Puntos perdidos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Lost points by cause</source>
            <translation>Puntos perdidos por causa</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Lost points: {lost} of {scored}; with the questions that did not count: {all} of {count}. Each is filed under the first cause that fits, so that the causes add up to the loss.</source>
            <translation>Puntos perdidos: {lost} de {scored}; con las preguntas que no contaban: {all} de {count}. Cada uno figura bajo la primera causa que se cumple, de modo que las causas suman la pérdida.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Mean time for a question: {right} where the answer is right, {wrong} where it is not.</source>
            <translation>Tiempo medio por pregunta: {right} donde la respuesta es correcta, {wrong} donde no lo es.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Misread or asked negatively</source>
            <translation>Mal leída o en negativo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>No answer was changed after its question was left.</source>
            <translation>No se cambió ninguna respuesta después de salir de su pregunta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>No point was lost.</source>
            <translation>No se perdió ningún punto.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>No question has a keyword of a group.</source>
            <translation>Ninguna pregunta tiene una palabra clave de un grupo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>No question of a domain was scored.</source>
            <translation>No se puntuó ninguna pregunta de un dominio.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>No question was answered.</source>
            <translation>No se respondió ninguna pregunta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>No question was flagged.</source>
            <translation>No se marcó ninguna pregunta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>No question was seen.</source>
            <translation>No se vio ninguna pregunta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>No scored question was come back to after it had been left with a flag.</source>
            <translation>No se volvió a ninguna pregunta puntuable después de dejarla marcada.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>None of the other causes fits: the record shows nothing but a wrong answer.</source>
            <translation>Ninguna de las otras causas se ajusta: el registro no muestra más que una respuesta incorrecta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Not known</source>
            <translation>No sabida</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/note.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Nothing was chosen or written.</source>
            <translation>No se eligió ni se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>One sitting of {count} questions measures only so exactly: the 80 % range of this score (its Wilson interval) is from {low} to {high} on this scale.</source>
            <translation>Un examen de {count} preguntas solo mide con esta precisión: el intervalo del 80 % de esta puntuación (de Wilson) va de {low} a {high} en esta escala.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/saving.py" />
            <source>PDF documents (*.pdf)</source>
            <translation>Documentos PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Pacing</source>
            <translation>Ritmo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/document.py" />
            <source>Page {number} of {count}</source>
            <translation>Página {number} de {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>Pass</source>
            <translation>Aprobado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Peeks at the clock: {count}.</source>
            <translation>Vistazos al reloj: {count}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Plan</source>
            <translation>Previsto</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Planned</source>
            <translation>Previsto</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Planned and actual time</source>
            <translation>Tiempo previsto y real</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Points lost</source>
            <translation>Puntos perdidos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>Practice-scale score</source>
            <translation>Puntuación en la escala de práctica</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>Question bank</source>
            <translation>Banco de preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Question {question}</source>
            <translation>Pregunta {question}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Questions answered</source>
            <translation>Preguntas respondidas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/unscored.py" />
            <source>Questions that did not count</source>
            <translation>Preguntas que no contaban</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Questions that took you longest: {count}, of them right: {right}.</source>
            <translation>Preguntas que más tiempo le llevaron: {count}; correctas: {right}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Questions {start} to {end}</source>
            <translation>Preguntas {start} a {end}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Ran out of time</source>
            <translation>Sin tiempo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/phrases.py" />
            <source>Right</source>
            <translation>Correctas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>Right answers</source>
            <translation>Respuestas correctas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>Right answers by domain</source>
            <translation>Respuestas correctas por dominio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>Right answers by domain and task</source>
            <translation>Respuestas correctas por dominio y tarea</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>Right answers by keyword</source>
            <translation>Respuestas correctas por palabra clave</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/keywords.py" />
            <source>Right answers by keyword group</source>
            <translation>Respuestas correctas por grupo de palabras clave</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>Right answers by kind of knowledge</source>
            <translation>Respuestas correctas por tipo de conocimiento</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Right answers by leg</source>
            <translation>Respuestas correctas por tramo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>Right answers by service</source>
            <translation>Respuestas correctas por servicio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Right to right</source>
            <translation>De correcta a correcta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Right to wrong</source>
            <translation>De correcta a incorrecta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/saving.py" />
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Scheduled break</source>
            <translation>Descanso previsto</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>Score {score} on a scale from {low} to {high}, pass mark {mark}</source>
            <translation>Puntuación: {score} en una escala de {low} a {high}; mínimo para aprobar: {mark}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Scored</source>
            <translation>Puntuables</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>Scored questions.</source>
            <translation>Preguntas puntuables.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>Scored questions. The exam itself asks for no minimum in a domain: only the sum counts.</source>
            <translation>Preguntas puntuables. El examen mismo no exige un mínimo por dominio: solo cuenta la suma.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/knowledge.py" />
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/phrases.py" />
            <source>Share</source>
            <translation>Proporción</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/domains.py" />
            <source>Share of right answers</source>
            <translation>Proporción de respuestas correctas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/blocks.py" />
            <source>Show these questions</source>
            <translation>Mostrar estas preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>The causes stand in the order in which they are tried.</source>
            <translation>Las causas están en el orden en que se comprueban.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>The line of the plan leads over the gates to the end; yours says when so many were answered.</source>
            <translation>La línea de lo previsto pasa por los puntos de control hasta el final; la suya dice cuándo había respondido tantas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>The practice scale is our own: two straight lines that meet at the cut and the pass mark. The owner of the exam does not publish how raw scores become scaled ones, so this number is not theirs. Examgate is not affiliated with the owner of the exam or with any testing company.</source>
            <translation>La escala de práctica es nuestra: dos rectas que se unen en el corte y en el mínimo para aprobar. El titular del examen no publica cómo se convierten los aciertos en puntuación de la escala, así que esta cifra no es suya. Examgate no está afiliado al titular del examen ni a ninguna empresa de exámenes.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>The questions that took longest</source>
            <translation>Las preguntas que más tiempo llevaron</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/saving.py" />
            <source>The report was not saved: {reason}</source>
            <translation>El informe no se guardó: {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/document.py" />
            <source>The same as a table</source>
            <translation>Lo mismo en una tabla</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>The time ended the exam before you had seen the question, or while it was on screen without a complete answer.</source>
            <translation>El tiempo terminó el examen antes de que viera la pregunta, o mientras estaba en pantalla sin una respuesta completa.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/unscored.py" />
            <source>The unscored questions</source>
            <translation>Las preguntas no puntuables</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>There was none.</source>
            <translation>No hubo ninguno.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>These questions were chosen, so the drill has no place on the practice scale: that needs a full form.</source>
            <translation>Estas preguntas se eligieron, así que la práctica no tiene lugar en la escala: para eso hace falta un examen completo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>This exam departs from the blueprint. {line}.</source>
            <translation>Este examen se aparta de la especificación. {line}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Time against the plan</source>
            <translation>El tiempo frente a lo previsto</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Time for each question</source>
            <translation>Tiempo de cada pregunta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Time spent on right and wrong answers</source>
            <translation>Tiempo dedicado a respuestas correctas e incorrectas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>Time, minutes</source>
            <translation>Tiempo, minutos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Took</source>
            <translation>Duración</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>Unscheduled break</source>
            <translation>Descanso no previsto</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Unscored</source>
            <translation>No puntuables</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>What counts is the answer with which a question was left, not every click. The changes of one exam are too few to say whether changing answers is a good habit.</source>
            <translation>Cuenta la respuesta con la que se dejó una pregunta, no cada clic. Los cambios de un examen son demasiado pocos para decir si cambiar respuestas es un buen hábito.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>What happened</source>
            <translation>Qué ocurrió</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>Where the points went</source>
            <translation>Dónde quedaron los puntos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Which questions</source>
            <translation>Qué preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>With 1 corrected key</source>
            <translation>Con 1 clave corregida</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>With {count} corrected keys</source>
            <translation>Con {count} claves corregidas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/flags.py" />
            <source>Wrong</source>
            <translation>Incorrectas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Wrong to right</source>
            <translation>De incorrecta a correcta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/changes.py" />
            <source>Wrong to wrong</source>
            <translation>De incorrecta a incorrecta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing_charts.py" />
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>You answered in under a tenth of your usual time, and such answers were mostly wrong in this exam.</source>
            <translation>Respondió en menos de una décima parte de su tiempo habitual, y esas respuestas fueron en su mayoría incorrectas en este examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>You chose fewer or more than the question asks for, or it was asked negatively (what is NOT so, all EXCEPT one, the LEAST suited), which is easily misread.</source>
            <translation>Eligió menos o más de lo que pide la pregunta, o estaba planteada en negativo (lo que NO es así, todas EXCEPTO una, lo MENOS adecuado), lo que es fácil de leer mal.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/losses.py" />
            <source>You had left the question with the right answer before, and changed it.</source>
            <translation>Antes había dejado la pregunta con la respuesta correcta y la cambió.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>Your estimate</source>
            <translation>Su estimación</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/note.py" />
            <source>Your note</source>
            <translation>Su nota</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>Your score</source>
            <translation>Su puntuación</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>not reached</source>
            <translation>no alcanzado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/phrases.py" />
            <source>right</source>
            <translation>correcta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>seed {seed}</source>
            <translation>semilla {seed}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/phrases.py" />
            <source>too few for a range</source>
            <translation>muy pocas para un rango</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/phrases.py" />
            <source>wrong</source>
            <translation>incorrecta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/details.py" />
            <source>{bank}, revision {revision}</source>
            <translation>{bank}, revisión {revision}</translation>
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
            <translation>No contaban {count} preguntas; de ellas {right} eran correctas. Con ellas habrían sido {right_all} de {all} correctas y {scale} en la escala de práctica.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>{position}, passed on question {question}</source>
            <translation>{position}, pasado en la pregunta {question}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/score.py" />
            <source>{right} of {scored} scored questions right; {cut} are needed for the pass mark of {mark}.</source>
            <translation>Preguntas puntuables correctas: {right} de {scored}; el mínimo para aprobar, {mark}, exige {cut}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/pacing.py" />
            <source>{used} of {limit} used.</source>
            <translation>Tiempo usado: {used} de {limit}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/report/sections/interruptions.py" />
            <source>{what}; the exam time stood still</source>
            <translation>{what}; el tiempo de examen se detuvo</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <location filename="../../simulator/ui/review/sequence.py" />
            <source>Answers in order</source>
            <translation>Respuestas en orden</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Changed</source>
            <translation>Cambiada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Commented</source>
            <translation>Comentada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Flagged</source>
            <translation>Marcada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Highlighted</source>
            <translation>Resaltada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Incomplete</source>
            <translation>Incompleta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/plain_text.py" />
            <source>Key as sat: {key}. Corrected since: {now}</source>
            <translation>Clave en el examen: {key}. Corregida desde entonces: {now}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Key corrected</source>
            <translation>Clave corregida</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/plain_text.py" />
            <source>Key: {key}</source>
            <translation>Clave: {key}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Not scored</source>
            <translation>No puntuada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/plain_text.py" />
            <source>Question {number}</source>
            <translation>Pregunta {number}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/question_list.py" />
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Slow</source>
            <translation>Lenta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Spots marked: {count}</source>
            <translation>Puntos marcados: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Struck out</source>
            <translation>Tachada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>Wrong</source>
            <translation>Incorrecta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/plain_text.py" />
            <source>Your answer: {answer} ({verdict})</source>
            <translation>Su respuesta: {answer} ({verdict})</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/sequence.py" />
            <source>after review, at {time}: {answer}</source>
            <translation>tras la revisión, a las {time}: {answer}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/question_list.py" />
            <source>answer changed</source>
            <translation>respuesta cambiada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/sequence.py" />
            <source>at {time}: {answer}</source>
            <translation>a las {time}: {answer}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/question_list.py" />
            <source>flagged</source>
            <translation>marcada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>incomplete</source>
            <translation>incompleta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/question_list.py" />
            <source>key corrected</source>
            <translation>clave corregida</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/plain_text.py" />
            <source>none given</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>right</source>
            <translation>correcta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/sequence.py" />
            <source>taken back</source>
            <translation>retirada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>wrong</source>
            <translation>incorrecta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/phrases.py" />
            <source>{item} with {choice}</source>
            <translation>{item} con {choice}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/question_list.py" />
            <source>{time} spent</source>
            <translation>{time} empleado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/review/question_list.py" />
            <source>{verdict}, corrected</source>
            <translation>{verdict}, corregida</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>A break of {time} is offered after question {question}.</source>
            <translation>Después de la pregunta {question} se ofrece un descanso de {time}.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>For notes use an erasable board or paper of your own, as a center would hand you one.</source>
            <translation>Para tomar notas use una pizarra borrable o papel propios, como los que le daría un centro.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>Questions that you have seen before a break are closed after it.</source>
            <translation>Las preguntas vistas antes de un descanso quedan cerradas después.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>There are no breaks.</source>
            <translation>No hay descansos.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>There is a calculator in the toolbar.</source>
            <translation>Hay una calculadora en la barra de herramientas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>You may leave for a break at any time; the exam time goes on meanwhile.</source>
            <translation>Puede hacer un descanso en cualquier momento; el tiempo de examen sigue corriendo mientras tanto.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>You may pause as often and as long as you like; the exam time stands still.</source>
            <translation>Puede hacer tantas pausas y tan largas como quiera; el tiempo de examen se detiene.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>You may stop the clock for {time} in all.</source>
            <translation>Puede detener el reloj durante {time} en total.</translation>
        </message>
    </context>
    <context>
        <name>saveFile</name>
        <message>
            <location filename="../../simulator/ui/save_file.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/save_file.py" />
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/save_file.py" />
            <source>Replace the file?</source>
            <translation>¿Reemplazar el archivo?</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/save_file.py" />
            <source>{name} is there already. Shall it be replaced?</source>
            <translation>{name} ya existe. ¿Desea reemplazarlo?</translation>
        </message>
    </context>
    <context>
        <name>troubles</name>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>A file lies in the place of the data folder. Move it away, or choose another folder with --data-dir.</source>
            <translation>Un archivo ocupa el lugar de la carpeta de datos. Llévelo a otro lugar o elija otra carpeta con --data-dir.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>An entry of the journal cannot be read. Update the program to use it.</source>
            <translation>Una entrada del registro no se puede leer. Actualice el programa para usarla.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>Another program holds the data. Try again in a moment.</source>
            <translation>Otro programa está usando los datos. Vuelva a intentarlo en un momento.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>Examgate is already running with this data folder, but it does not answer. Wait until it does; if it goes on like that, end it and start Examgate again: everything that was shown is saved.</source>
            <translation>Examgate ya se está ejecutando con esta carpeta de datos, pero no responde. Espere a que responda; si sigue así, finalícelo y vuelva a iniciar Examgate: todo lo que se mostró está guardado.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>Examgate is already running with this data folder. Its window, named Examgate, was called to the front: go on there, or close it first.</source>
            <translation>Examgate ya se está ejecutando con esta carpeta de datos. Su ventana, llamada Examgate, se ha traído al frente: siga allí o ciérrela antes.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The data cannot be used.</source>
            <translation>Los datos no se pueden usar.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The data folder cannot be found or made. Look whether its disk is there.</source>
            <translation>La carpeta de datos no se encuentra ni se puede crear. Compruebe que su disco está conectado.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The data folder was moved or deleted while Examgate was running. Put it back, or try again: what is still open is then written to its place anew.</source>
            <translation>La carpeta de datos se movió o se eliminó mientras Examgate se ejecutaba. Devuélvala a su sitio o vuelva a intentarlo: lo que sigue abierto se escribirá entonces de nuevo en su lugar.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The data may not be written. Check the rights of the folder and of the file.</source>
            <translation>No se permite escribir los datos. Compruebe los permisos de la carpeta y del archivo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The database could not be brought up to date. A copy made before is in the backups folder beside it.</source>
            <translation>No se ha podido actualizar la base de datos. En la carpeta «backups», junto a ella, hay una copia anterior.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The database is damaged. It has not been touched. Restore a copy made earlier, or have everything that can be read saved into a new file.</source>
            <translation>La base de datos está dañada. No se ha tocado. Restaure una copia anterior o haga guardar en un archivo nuevo todo lo que se pueda leer.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The database is empty or was cut off. It has not been touched. Restore a copy made earlier, or begin anew.</source>
            <translation>La base de datos está vacía o se ha cortado. No se ha tocado. Restaure una copia anterior o empiece de nuevo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The database was written by a newer version of Examgate. It has not been touched. Update the program to use it.</source>
            <translation>La base de datos la escribió una versión más reciente de Examgate. No se ha modificado. Actualice el programa para usarla.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The disk does not take what is written. It may have been taken out, be read-only now, or be failing. Look after it and try again.</source>
            <translation>El disco no acepta lo que se escribe. Puede que se haya retirado, que ahora sea de solo lectura o que esté fallando. Compruébelo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The disk is full. Make room and try again.</source>
            <translation>El disco está lleno. Libere espacio y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The file is not a database of Examgate, or its beginning is damaged. It has not been touched. Restore a copy made earlier, or have everything that can be read saved into a new file.</source>
            <translation>El archivo no es una base de datos de Examgate o su comienzo está dañado. No se ha tocado. Restaure una copia anterior o haga guardar en un archivo nuevo todo lo que se pueda leer.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The scores by corrected keys could not be brought up to date. The scores as sat are safe, and it is tried again when this page is shown next. {reason}</source>
            <translation>No se pudieron actualizar las puntuaciones según las claves corregidas. Las puntuaciones originales están a salvo y se volverá a intentar la próxima vez que se muestre esta página. {reason}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>This was not saved, and nothing has changed. {reason}</source>
            <translation>Esto no se ha guardado y nada ha cambiado. {reason}</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>+{count} minutes (English as a second language)</source>
            <translation>+{count} minutos (inglés como segunda lengua)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>A break is offered. Say first whether you take it.</source>
            <translation>Se ofrece un descanso. Indique antes si quiere hacerlo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>AWS</source>
            <translation>AWS</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>AWS and machine learning together</source>
            <translation>AWS y aprendizaje automático juntos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>All minutes for which the clock may be stopped are used up.</source>
            <translation>Ya se han usado todos los minutos en que se podía detener el reloj.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>All questions are closed since a break was taken.</source>
            <translation>Todas las preguntas están cerradas porque se ha hecho un descanso.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Always visible, as at the testing center</source>
            <translation>Siempre visible, como en el centro de exámenes</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>As outside the exam</source>
            <translation>Como fuera del examen</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Black on Light Yellow</source>
            <translation>Negro sobre amarillo claro</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Black on Salmon</source>
            <translation>Negro sobre salmón</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Black on White (default)</source>
            <translation>Negro sobre blanco (predeterminado)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Black on Yellow</source>
            <translation>Negro sobre amarillo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Blue on White</source>
            <translation>Azul sobre blanco</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Blue on Yellow</source>
            <translation>Azul sobre amarillo</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Candidate</source>
            <translation>Candidato</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Complete</source>
            <translation>Completa</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Dark</source>
            <translation>Oscura</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Drill</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Gate {gate} of {gates}</source>
            <translation>Punto de control {gate} de {gates}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Hidden, shown at gate questions</source>
            <translation>Oculto, visible en los puntos de control</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Incomplete</source>
            <translation>Incompleta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Light</source>
            <translation>Clara</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Light Yellow on Black</source>
            <translation>Amarillo claro sobre negro</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Machine learning</source>
            <translation>Aprendizaje automático</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Never visible</source>
            <translation>Nunca visible</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>No break can be taken here.</source>
            <translation>Aquí no se puede hacer un descanso.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>That cannot be done on this screen.</source>
            <translation>Eso no se puede hacer en esta pantalla.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>The clock cannot be shown here.</source>
            <translation>El reloj no se puede mostrar aquí.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>The exam is not running.</source>
            <translation>El examen no está en curso.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>The exam is over.</source>
            <translation>El examen ha terminado.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>There are no flagged questions.</source>
            <translation>No hay preguntas marcadas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>There are no incomplete questions.</source>
            <translation>No hay preguntas incompletas.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>There is no room for a text of this length.</source>
            <translation>No hay espacio para un texto tan largo.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>There is no such question or option.</source>
            <translation>No existe esa pregunta u opción.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>This exam does not offer that tool.</source>
            <translation>Este examen no ofrece esa herramienta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>This is the first question.</source>
            <translation>Esta es la primera pregunta.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>This question has no complete answer yet.</source>
            <translation>Esta pregunta aún no tiene una respuesta completa.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>This question is answered in another way.</source>
            <translation>Esta pregunta se responde de otra manera.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>This question is closed since a break was taken.</source>
            <translation>Esta pregunta está cerrada porque se ha hecho un descanso.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Time Remaining, {hours} hours {minutes} minutes {seconds} seconds</source>
            <translation>Tiempo restante, horas: {hours}, minutos: {minutes}, segundos: {seconds}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Time Remaining, {minutes} minutes {seconds} seconds</source>
            <translation>Tiempo restante, minutos: {minutes}, segundos: {seconds}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Unseen</source>
            <translation>No vista</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>White on Black</source>
            <translation>Blanco sobre negro</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>White on Blue</source>
            <translation>Blanco sobre azul</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Yellow on Black</source>
            <translation>Amarillo sobre negro</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Yellow on Blue</source>
            <translation>Amarillo sobre azul</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>You are on a break. Resume the exam first.</source>
            <translation>Está en un descanso. Reanude antes el examen.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>You have chosen as many options as this question asks for. Take one back first.</source>
            <translation>Ha elegido tantas opciones como pide esta pregunta. Quite una antes.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>answer what you can, flag and move on; unanswered counts as wrong, guessing costs nothing</source>
            <translation>responda lo que pueda, marque y avance; lo que quede sin responder cuenta como incorrecto, y probar suerte no resta puntos</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>ended by the candidate</source>
            <translation>finalizado por el candidato</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>exam retired {day}</source>
            <translation>examen retirado el {day}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>on plan</source>
            <translation>según lo previsto</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>pass mark {mark}</source>
            <translation>mínimo para aprobar: {mark}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>passed at {used} min, plan {plan} min, {position}</source>
            <translation>pasado a los {used} min, previsto a los {plan} min, {position}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>plan {plan} min</source>
            <translation>previsto {plan} min</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>question {question} of {questions}</source>
            <translation>pregunta {question} de {questions}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>time expired</source>
            <translation>tiempo agotado</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>used {used} min</source>
            <translation>usado {used} min</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{all} remarks on this bank</source>
            <translation>Observaciones sobre este banco: {all}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} days</source>
            <translation>{count} días</translation>
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
            <translation>{count} min de adelanto</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} min behind</source>
            <translation>{count} min de retraso</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{count} minutes</source>
            <translation>{count} min</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} minutes of the exam time are left.</source>
            <translation>Tiempo de examen restante: {count} min.</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{count} questions</source>
            <translation>preguntas: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{count} questions in the bank</source>
            <translation>preguntas en el banco: {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} s</source>
            <translation>{count} s</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{errors} of {all} problems left questions out</source>
            <translation>Problemas que han dejado preguntas fuera: {errors} de {all}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{first} and {last}</source>
            <translation>{first} y {last}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{low}–{high} %</source>
            <translation>{low}–{high} %</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{pace} a question from here</source>
            <translation>desde aquí, {pace} por pregunta</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{right} of {count}</source>
            <translation>{right} de {count}</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{right} of {count} ({percent} %)</source>
            <translation>{right} de {count} ({percent} %)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>×1.25 (a quarter more)</source>
            <translation>×1,25 (un cuarto más)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>×1.5 (half as much again)</source>
            <translation>×1,5 (la mitad más)</translation>
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>×2 (double time)</source>
            <translation>×2 (el doble de tiempo)</translation>
        </message>
    </context>
</TS>
