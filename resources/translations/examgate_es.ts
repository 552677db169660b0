<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AgreementPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>1. Honest practice. I answer the questions of this exam by myself, without notes, search or other people, so that my result tells me something.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>2. No real exam content. I do not enter, ask for or pass on questions that I remember from a real exam, neither in my own question banks nor in comments. Doing so breaks the agreement that I make with the owner of that exam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>3. What the score is. The score comes from our own practice scale. It is no promise about a real exam and no certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>4. What is kept. My answers, marks and times are kept on this computer alone, in the data folder of this program. Nothing is sent anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>5. The time. This page has its own countdown at the upper right. When it is over before I have accepted, the session ends, as it would at a center. It uses no exam time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>At a testing center you agree to keep the content of the exam to yourself before you see a question, within a few minutes and with a clock of its own. This page rehearses that moment. It is a practice text, it binds nobody, and it is not the text of any exam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>Choose below whether you accept, then select Next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>I accept these terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>I do not accept these terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/agreement.py" />
            <source>Practice Agreement</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AlertDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Copy the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/alert.py" />
            <source>Examgate</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnswerField</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/writing.py" />
            <source>Your answer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnswersPage</name>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>All domains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>All keywords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>Back to the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>Flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>Incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>No question matches these filters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>Wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>Your answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>{number} - {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>{number} - {state} - flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/answers.py" />
            <source>{shown} of {all}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AppointmentBar</name>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Detailed Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>End Exam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Skip Survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Skip Tutorial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/appointment_bar.py" />
            <source>Skip to the instructions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AppointmentDialogs</name>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Choice Required</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Choose whether you accept the terms, then select Next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>End Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Ready to Begin Exam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Select Yes to begin: the exam time starts at once. Select No to go back to the instructions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>The agreement goes on below. Scroll to its end before you go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Unseen Content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/appointment_dialogs.py" />
            <source>Without your agreement no exam can begin. Do you want to end this session?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Attempts</name>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>Drawing the questions of your exam…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>Give up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>Give up this exam?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>It can no longer be resumed and gives no score. Its questions count as seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/attempts.py" />
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BoardCanvas</name>
        <message>
            <location filename="../../simulator/ui/widgets/board_canvas.py" />
            <source>Whiteboard, strokes: {count}. The arrow keys move the sheet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BoardText</name>
        <message>
            <location filename="../../simulator/ui/widgets/board_text.py" />
            <source>Text on the whiteboard</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BoardTools</name>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Black ink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Blue ink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Draw freehand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Ellipse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Eraser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Green ink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Medium pen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Move the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Rectangle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Red ink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Thick pen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/board_tools.py" />
            <source>Thin pen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BreakDialogs</name>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>A break of {count} minutes is planned here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Do you want to stop the clock?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Do you want to take a break?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Questions that you have seen are closed after it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Select OK to begin it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Select Yes to take it or No to go on with the exam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>The exam time keeps running during it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>The exam time stands still for as long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>The screen is covered and the clock is stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>The screen is covered during the break, and the exam time keeps running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/break_dialogs.py" />
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BreakPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>Active Break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>Resume Exam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>The exam time stands still until you resume the exam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>The exam time stands still while this countdown runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>The questions are covered until you resume the exam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>This break is not planned. The exam time keeps running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>This break is over. The exam time is running again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/break_pane.py" />
            <source>This break is planned for {count} minutes. The exam time keeps running.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalculatorDisplay</name>
        <message>
            <location filename="../../simulator/ui/widgets/calculator_display.py" />
            <source>Display: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/calculator_display.py" />
            <source>There is a number in the memory.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalculatorPanel</name>
        <message>
            <location filename="../../simulator/ui/dialogs/calculator.py" />
            <source>Calculator. The arrow keys move it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/calculator.py" />
            <source>Close (Alt+C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/calculator.py" />
            <source>Close the calculator</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommentDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Write what you want to say about this question. It does not change your score.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>Your comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/comment.py" />
            <source>{length} of {longest} characters</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConfirmationPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>Candidate name:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>Exam:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>Examgate is a practice program. It is not affiliated with Pearson VUE or Amazon Web Services, and its questions are none of theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>Language:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>See that this is you and the exam you mean to practice. If it is not, select End Exam, go back to the home page and choose another candidate or exam there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>Welcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/confirmation.py" />
            <source>What comes next: an agreement, a tutorial and the exam instructions. None of it uses exam time. If you know all that, skip to the instructions.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EndPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>As with most exams today, no result is shown at the end. It is in the report of this exam, which you find on the home page and in the score history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>At a testing center you would now raise your hand, be signed out, and get your things from the locker.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>Every answer is saved. You can do nothing more in this exam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>Select Next to see your score report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>Your Session Is Finished</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ErrorReporter</name>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>Everything you answered up to here is saved. You can go on; if the program does not respond, close it and resume the exam from the home page. The report below helps to find the fault; it holds no answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>Not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>Something went wrong</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExamDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/exam_dialog.py" />
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/exam_dialog.py" />
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/exam_dialog.py" />
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExamDialogs</name>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>End Exam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>End Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>End Review Confirmation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Maximum Selections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>No Flagged Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>No Incomplete Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>No Open Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Not possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Please confirm that you want to end this review. You will not be able to return to it or to answer what is not complete (questions: {count}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Please confirm that you want to end this review. You will not be able to return to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Response Required</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Review Instructions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>The time of this exam has run out. Every answer you gave is kept. Select OK to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>There are three ways to go through your questions again: all of them, the incomplete ones, or the flagged ones, with the buttons at the lower right. A question's number goes to that question; its flag can be turned on and off here. End Review ends the exam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>This question asks for several answers ({count}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Time Expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>Time Remaining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>You have chosen to end the review, but not all is complete (questions: {count}). You will not be able to return to it. Do you want to end it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>You have chosen to end the review. You will not be able to return to it. Do you want to end it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>You have chosen to end this exam. It is ended on the Item Review Screen. Do you want to go there?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_dialogs.py" />
            <source>{missing} Do you want to go on without it?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExamPanels</name>
        <message>
            <location filename="../../simulator/ui/pages/exam_panels.py" />
            <source>Clear the Whiteboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_panels.py" />
            <source>Everything on the whiteboard is going to be erased. Do you want to erase it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_panels.py" />
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_panels.py" />
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExamTools</name>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>Highlight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>Select a part of the question first: with the mouse, or with Tab to the text and Shift and the arrow keys. Then press Highlight; once more takes it off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>There is more of this question than you have had on screen. Scroll to the end of each part and open every exhibit before you leave it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/exam_tools.py" />
            <source>Unseen Content</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExplainedItem</name>
        <message>
            <location filename="../../simulator/ui/widgets/explained_item.py" />
            <source>Keywords: {list}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained_item.py" />
            <source>Question {number} - {verdict}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained_item.py" />
            <source>Read on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained_item.py" />
            <source>What to remember</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained_item.py" />
            <source>answer changed {count} times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained_item.py" />
            <source>did not count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained_item.py" />
            <source>flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained_item.py" />
            <source>incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained_item.py" />
            <source>right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained_item.py" />
            <source>wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained_item.py" />
            <source>{time} spent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExplanationDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/explanation.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/explanation.py" />
            <source>Explain Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/explanation.py" />
            <source>Right: {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/explanation.py" />
            <source>What to remember</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <location filename="../../simulator/ui/exporting.py" />
            <source>CSV tables (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/exporting.py" />
            <source>Export the score history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/exporting.py" />
            <source>Exported to {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/exporting.py" />
            <source>The file was not written: {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GateBar</name>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Estimated minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>How many minutes have gone? Type your estimate and press Enter.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Exam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Fail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Right, scored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Time used</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Attempts: {count}, passed: {passed}, best score {best} on the practice scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Enter or a double click opens the report of an attempt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Export as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>No results yet. Every exam you finish is kept here, on this computer only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/history.py" />
            <source>Score history</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HomeHeader</name>
        <message>
            <location filename="../../simulator/ui/widgets/home_header.py" />
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_header.py" />
            <source>Candidate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_header.py" />
            <source>Examgate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_header.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/home_header.py" />
            <source>Practice exams with the clock out of sight</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>An exam is unfinished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Give up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>It describes no exam (no blueprint), so none can be started from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Last results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>No question bank was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>No results yet. Your score history begins with the first exam you finish.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Score history and export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Set up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Show problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Start exam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Start full-length exam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>Started {day}. Everything you answered is kept, and the exam time has stood still since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{count} items in the bank</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HotspotArea</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>Click the picture to set a spot, click a spot to remove it. By keyboard: the arrow keys move the crosshair, with Shift in larger steps; Space sets or removes a spot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>Enlarge the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>Larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>Reduce the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>Smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>The picture of this question cannot be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/hotspot.py" />
            <source>{count} of {all} spots set</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InstructionsPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>A question with several answers counts only if all of them are right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>An unanswered question counts as wrong; there is no penalty for a wrong answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Choose the one answer that fits best; where several are asked for, choose that many.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Exam Instructions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Matching: give each line one of the choices; a choice may be used again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Number of Questions: {count}  ·  Time: {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Ordering: put all the steps that are asked for in their order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Pictures: mark as many places as are asked for, by click or by keyboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Select Next when you are ready to begin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>Some answers are typed: a number or a few words. They are kept as you type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>The clock is not shown. The exam ends by itself when the time is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>The clock stays hidden, so that you can think. It is shown at {gates}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>The exam ends by itself when the time is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>The time that is left is shown at the upper right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>These questions count only if the whole answer is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>You can flag questions, go back to any question, and review all of them before the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>question {question} (planned by {plan} minutes)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/instructions.py" />
            <source>{count} of the questions do not count. They are not marked.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysHelp</name>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>1 to 6</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>A to F</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Alt+O, Alt+C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Alt+Y, Alt+N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Buttons of this screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Ctrl and +</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Ctrl and -</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Ctrl and 0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>OK and Close in a message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Page Up, Page Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Shift and arrow keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Shift+A to Shift+F</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Tab, Shift+Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Up, Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>Yes and No in a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>back to the normal size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>choose the option with that sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>enlarge everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>go to the next or the previous control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>make everything smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>move between options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>press what has the focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>scroll the question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>select a part of the text that has the focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/keys_help.py" />
            <source>strike an option through, or no longer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MarkablePicture</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/markable_picture.py" />
            <source>Crosshair at {place}. {spots}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/markable_picture.py" />
            <source>No spots are set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/markable_picture.py" />
            <source>Picture to mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/markable_picture.py" />
            <source>Spot {number} at {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/markable_picture.py" />
            <source>{x} % from the left, {y} % from the top</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MatchingArea</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/matching.py" />
            <source>Choose from the list beside each line, or drag a choice onto it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/matching.py" />
            <source>{count} of {all} matched</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NavigationBar</name>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>End Exam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>End Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Navigator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Review All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Review Flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Review Incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Review Screen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NavigatorDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Flagged for Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Navigator - select a question to go to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Question #</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Question {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>{count} Unseen/Incomplete</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NotSavedBanner</name>
        <message>
            <location filename="../../simulator/ui/widgets/not_saved.py" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/not_saved.py" />
            <source>Your last step was not saved. Everything before it is safe. {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <location filename="../../simulator/ui/widgets/option_row.py" />
            <source>{label}. {text}, struck out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OrderingArea</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/ordering.py" />
            <source>Not placed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/ordering.py" />
            <source>Press the steps in their order, or drag them there. Press a step again to take it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/ordering.py" />
            <source>{count} of {all} placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/ordering.py" />
            <source>{count}: {order}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProblemsDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>A question with an error is left out of every exam. All other questions can be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Problems in this bank</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfileChooser</name>
        <message>
            <location filename="../../simulator/ui/widgets/profile_chooser.py" />
            <source>Show problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/profile_chooser.py" />
            <source>Some profiles cannot be used. Problems: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/profile_chooser.py" />
            <source>Testing center</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PromptRow</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/prompt_row.py" />
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Actual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>All questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>All questions, scored or not. Below five questions only the counts are shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Breaks: {count}; they took {time} in all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>By domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>By keyword group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>By keyword, weakest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>By kind of knowledge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>By task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Fail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Gate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Go through your answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Interruptions: {count}; the exam time stood still for {away} in all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>One sitting of {count} questions measures to about ± {error} questions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Peeks at the clock: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Practice-scale score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Question {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Questions {start} to {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Right answers by leg, all questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Score history and export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Scored questions. Below five questions only the counts are shown; a range is an 80 % range.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>The practice scale is our own: two straight lines that meet at the cut and the pass mark. The owner of the exam does not publish how raw scores become scaled ones, so this number is not theirs. Examgate is not affiliated with the owner of the exam or with any testing company.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>This exam departs from the blueprint. {line}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Time against the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>Your estimate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>not reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>{count} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>{count} questions did not count; {right} of them were right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>{position}, passed on question {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>{right} of {scored} scored questions right; {cut} are needed for the pass mark of {mark}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/report.py" />
            <source>{used} of {limit} used.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResultsList</name>
        <message>
            <location filename="../../simulator/ui/widgets/results_list.py" />
            <source>Fail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/results_list.py" />
            <source>Pass</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewList</name>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>( {count} Unseen/Incomplete )</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>Exam section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>Item Review Screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>Select a question to go to it, or review a whole set with the buttons below. The flag beside a question can be turned on and off here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <location filename="../../simulator/ui/widgets/rich_text.py" />
            <source>Highlighted: {text}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScaleBar</name>
        <message>
            <location filename="../../simulator/ui/widgets/scale_bar.py" />
            <source>Score {score} on a scale from {low} to {high}, pass mark {mark}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScenarioPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/scenario_pane.py" />
            <source>Exhibit {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/scenario_pane.py" />
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/scenario_pane.py" />
            <source>Scenario and exhibits</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SchemeMenu</name>
        <message>
            <location filename="../../simulator/ui/widgets/scheme_menu.py" />
            <source>Color Scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/scheme_menu.py" />
            <source>Color Scheme, {scheme}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScoreReportPage</name>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Breakdown of Results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Candidate Score:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Candidate:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Exam Date:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>FAIL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Meets Competencies: right answers in this section reach the share that the pass mark stands for. Needs Improvement: they do not. A section with fewer than four scored questions shows neither. Sections have few questions: read the table with care.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Notice of Practice Results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>PASS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Pass/Fail:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>The practice scale goes from {low} to {high}; {mark} is needed to pass.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>The scale is our own, and this is no result of a real exam. Examgate is not affiliated with Pearson VUE or Amazon Web Services.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>This sitting is below the pass mark of our practice scale. The table shows where to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/score_report.py" />
            <source>Well done: on our practice scale this sitting is above the pass mark.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SectionTable</name>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>% of Scored Items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>Domain {number}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>Meets Competencies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>Needs Improvement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>Section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/section_table.py" />
            <source>{share}%</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SetupDialog</name>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Candidate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Driver profiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Estimate first: guess the time gone before a gate shows it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Extra time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Notices at 30 and 5 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Peek: a click shows the clock for 5 seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Set up the exam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Start exam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Stop-the-clock breaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Whole appointment: agreement, tutorial, survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>question {question} by {plan} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>{count} minutes in all</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/step_row.py" />
            <source>Move {label} down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/step_row.py" />
            <source>Move {label} up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/step_row.py" />
            <source>Space gives it the next place or takes it back, Ctrl+Up and Ctrl+Down move it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/step_row.py" />
            <source>{label}. {text}, not placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/step_row.py" />
            <source>{label}. {text}, place {place}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SurveyPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>1. How close did this sitting come to the exam day you expect?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>2. How hard were the questions?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>3. How well did the time last?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>4. How ready do you feel for the exam itself?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>5. What would you do another way next time?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Easy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Five questions about this practice exam. You need not answer any; what you answer is kept with this attempt, on this computer alone. It changes no score.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>More than enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Much too short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Not close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Not ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Very close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>Very hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/survey.py" />
            <source>{question} {value} of 5; 1 is {low}, 5 is {high}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TallyTable</name>
        <message>
            <location filename="../../simulator/ui/widgets/tally_table.py" />
            <source>Right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tally_table.py" />
            <source>Share, with its 80 % range</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TerminatedPane</name>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>At a testing center that would be all for the day. Here nothing is lost: go back to the home page and start again whenever you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>Session Terminated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/message_pane.py" />
            <source>The agreement was not accepted, or its time ran out. This session is over; no exam was begun.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TitleBar</name>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Hide question counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Hide time remaining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Show question counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Show the clock for a moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Show time remaining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>Time Remaining {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/title_bar.py" />
            <source>{question} of {questions}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Calculator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Explain Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Highlight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Strikethrough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>Whiteboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>{name}, none yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>{name}, off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>{name}, on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tool_row.py" />
            <source>{name}, written</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Flag for Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>Instructions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>{name}, not pressed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/exam_bars.py" />
            <source>{name}, pressed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tutorial</name>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>A question that is longer than the screen has a scroll bar; the bars around it stay. If you go on before you have seen all of it, the program says so and stays. Page Down and Page Up scroll from the keyboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>After the last question comes the Item Review Screen. From there you can go through all questions again, the incomplete ones, or those you flagged, and change your answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Choosing Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Clock and Counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>End Review ends the exam. You are asked twice; No takes you back. When the time is over the exam ends by itself, with every answer kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Every question is shown between the same bars. At the top stand the exam and your name, with the clock and the counter at the right. Below them is the toolbar. The bar at the bottom moves you on and back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Everything can be done without a mouse. The size of the text and the colors of the content can be changed at any time; try them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Flag a question that you want to see again. The flag is for you alone and changes no score. Press it again to take it off. {key} does the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Flag for Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Keyboard and Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Open it with the button or with {key}:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Review and Ending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Round marks take one answer: choosing another one replaces it. Square marks take as many as the question asks for; press one again to take it back. A click anywhere on the line counts, and so does its letter. Your answer is kept at once. Try both:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Scrolling and Unseen Content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>Select Go on, then scroll to the end of the text, then select it again:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>The Navigator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>The Navigator lists all questions with their status. Incomplete means seen but not answered in full. Select a question to go to it; select a heading to sort.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>The Screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>The counter says which question you are at and how many there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>This is a small one to try. Its buttons can be pressed, but lead nowhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>You have chosen no clock. Its place stays empty; the exam ends by itself when the time is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>You have chosen the hidden clock. Its place stays empty, so that you can think. At gate questions it surfaces, and a line below the toolbar says what was planned and where you are. Leaving the question hides both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial.py" />
            <source>You have chosen the visible clock. A click on clock or counter puts it out of sight, a click on its icon brings it back. Your time goes on either way.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TutorialExample</name>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>1 to 6</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>A question of the exam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>A to F</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Alt+Y, Alt+N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>At a gate question:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>At most questions:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>By a click on its line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>By a right click</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>By its letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Ctrl and +, Ctrl and -, Ctrl+0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>Here stand the question and its options. Only this part scrolls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>How can an option be chosen? (Select TWO.)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>In the bar at the bottom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_review.py" />
            <source>In the exam this shows question {question}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>In the middle of the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Line {number} of a long question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Maximum Selections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Now at {percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Page Down, Page Up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>The key of a button</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>There is more to see below. Scroll to the end first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>This is its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>This question is flagged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_bars.py" />
            <source>This question is not flagged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Under the title bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Unseen Content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Up, Down, Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>Where is the button that leads to the next question?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>Yes and No, where the program asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_review.py" />
            <source>You are at question 3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_review.py" />
            <source>You are at question {question}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_items.py" />
            <source>You have seen all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>choose an option, or take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>larger, smaller, and back to 100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>move between options and press one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>moves to the next control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>press that button: {next} Next, {previous} Previous, {navigator} Navigator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/tutorial_keys.py" />
            <source>scroll the question</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhiteboardPanel</name>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Clear the whiteboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Close the whiteboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Corner of the whiteboard. The arrow keys resize it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Whiteboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Whiteboard. The arrow keys move it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Zoom in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>Zoom out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/whiteboard.py" />
            <source>{percent} %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <location filename="../../simulator/ui/window.py" />
            <source>Attempts that cannot be read or scored now: {count}. Nothing of them is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/window.py" />
            <source>Every answer is saved. The exam time stands still until you resume from the home page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/window.py" />
            <source>Examgate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/window.py" />
            <source>Leave the exam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/window.py" />
            <source>Leave the exam?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/window.py" />
            <source>Stay</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WritingArea</name>
        <message>
            <location filename="../../simulator/ui/widgets/answers/writing.py" />
            <source>A few words. Capital letters and spaces at the ends do not matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/writing.py" />
            <source>A number, for example 12.5, -3 or 4e-3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/writing.py" />
            <source>This is not a number yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/answers/writing.py" />
            <source>Your answer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Border</name>
        <message>
            <location filename="../../simulator/ui/widgets/case_splitter.py" />
            <source>Border between scenario and question. The arrow keys move it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Line</name>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>Question {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>Question {number}, {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/review_list.py" />
            <source>not flagged</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Table</name>
        <message>
            <location filename="../../simulator/ui/dialogs/navigator.py" />
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>calculator</name>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Add to memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Angles are in degrees. Press for radians.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Angles are in radians. Press for degrees.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Calculator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Change sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Clear memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Close parenthesis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Common logarithm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Cosine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Decimal point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Delete the last sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Divided by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Equals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Euler's number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Factorial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Inverse cosine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Inverse sine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Inverse tangent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Last answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Minus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Natural logarithm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>On and clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Open parenthesis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Pi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Plus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Recall memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Reciprocal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Scientific</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Sine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Square root</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Squared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Subtract from memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Tangent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Ten to the power of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>Times ten to the power of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>To the power of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/calculator_words.py" />
            <source>e to the power of</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <location filename="../../simulator/ui/errors.py" />
            <source>Examgate cannot start</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>explained</name>
        <message>
            <location filename="../../simulator/ui/widgets/explained/written.py" />
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/notes.py" />
            <source>Highlighted parts: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/pairs.py" />
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/parts.py" />
            <source>Not answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/steps.py" />
            <source>Not part of the order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/parts.py" />
            <source>Nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/spots.py" />
            <source>Picture with your spots and the areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/options.py" />
            <source>Right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/options.py" />
            <source>Right - your answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/spots.py" />
            <source>Right areas have a solid outline, the others a dashed one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/pairs.py" />
            <source>Right choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/steps.py" />
            <source>Right order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/notes.py" />
            <source>Struck out: {labels}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/notes.py" />
            <source>The explanation was opened during the exam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/parts.py" />
            <source>Wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/options.py" />
            <source>Wrong - your answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/spots.py" />
            <source>You set no spot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/written.py" />
            <source>Your answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/pairs.py" />
            <source>Your choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/notes.py" />
            <source>Your notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/steps.py" />
            <source>Your order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/spots.py" />
            <source>Your spot {number} is in area {area}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/spots.py" />
            <source>Your spot {number} is in no area.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/widgets/explained/written.py" />
            <source>{answer}, give or take {tolerance}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>forms</name>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>No exam can be drawn from this bank: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>different keywords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>its header or its questions do not allow one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>no choice of questions was found in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>{count} fewer than asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>{count} more than the blueprint asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/form_words.py" />
            <source>{name}: {needed} needed, {available} at hand</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>frames</name>
        <message>
            <location filename="../../simulator/ui/widgets/frames.py" />
            <source>Scrolls with the arrow keys</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>problems</name>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A code block is never closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A field stands twice in the front matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A field that must be there is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A formula is never closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>A keyword has too few questions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>An id may hold small letters, digits and hyphens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Anchors and aliases are not allowed in front matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Every option is marked as right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>HTML in a text is left out; code belongs between backticks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Knowledge must be aws, ml or both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>No option is marked as right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>No question uses this picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Only http and https links can be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Pictures must lie in the bank's own media folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Scored and unscored questions do not add up to the total.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The archive has entries that overlap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The archive holds another archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The archive is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The archive is too large.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The archive names a place outside of itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The bank cannot fill an exam as the blueprint asks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The bank has more than one header block.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The bank has no header block.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The breaks do not rise or lie outside the exam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The cut must be above 0 and at most 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The file is not UTF-8 text or cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The file is not valid TOML.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The front matter has no closing line of three dashes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The front matter is larger than 64 kB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The front matter is nested too deeply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The front matter is not valid YAML.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The gates do not rise or lie outside the exam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The header does not list this domain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The header does not list this keyword.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The header does not list this task.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The id stands twice in the bank; the first one counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The number of options does not fit the exam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The picture is larger than 8 MiB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The picture is not in the media folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The picture is not of the kind that its name says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question asks for another number of answers than are right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question has no options.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question has no text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The question is longer than 64 kB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The value of a field is not allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>The weights of the domains do not add up to 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no case of that id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no option of that letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is no such field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>There is text before the first block.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Two actions of one screen have the same key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/problem_words.py" />
            <source>Two options are the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>What is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/problems.py" />
            <source>Where</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <location filename="../../resources/profiles/1-aws-pearson-vue.toml" />
            <source>AWS at Pearson VUE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/profiles/3-psi.toml" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/profiles/3-psi.toml" />
            <source>Digits choose an option, Enter goes on; the clock is always visible and shows the hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/profiles/4-study.toml" />
            <source>For practice without pressure: the clock can be stopped at any time, and every question explains itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/profiles/3-psi.toml" />
            <source>Mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/profiles/3-psi.toml" />
            <source>PSI style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/profiles/2-pearson-vue.toml" />
            <source>Pearson VUE, general</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/profiles/3-psi.toml" />
            <source>Question List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/profiles/3-psi.toml" />
            <source>Review Marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/profiles/4-study.toml" />
            <source>Study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/profiles/2-pearson-vue.toml" />
            <source>The clock is always visible and can be hidden by a click; calculator and whiteboard are offered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/profiles/1-aws-pearson-vue.toml" />
            <source>The testing center of an AWS exam, with the clock out of sight but at gate questions.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>A break of {time} is offered after question {question}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>For notes use an erasable board or paper of your own, as a center would hand you one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>Questions that you have seen before a break are closed after it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>There are no breaks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>There is a calculator in the toolbar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>You may leave for a break at any time; the exam time goes on meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>You may pause as often and as long as you like; the exam time stands still.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/rule_words.py" />
            <source>You may stop the clock for {time} in all.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>troubles</name>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>An entry of the journal cannot be read. Update the program to use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>Another program holds the data. Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>Examgate is already running with this data folder. Look for its window, or close it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The data cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The data folder cannot be found or made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The data may not be written. Check the rights of the folder and of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The database could not be brought up to date. A copy made before is in the backups folder beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The database is damaged. It has not been touched. Copies made before updates are in the backups folder beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The database was written by a newer version of Examgate. It has not been touched. Update the program to use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The disk is full. Make room and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>The file is not a database of Examgate. It has not been touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/troubles.py" />
            <source>This was not saved, and nothing has changed. {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>+{count} minutes (English as a second language)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>A break is offered. Say first whether you take it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>AWS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>AWS and machine learning together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>All minutes for which the clock may be stopped are used up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>All questions are closed since a break was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Always visible, as at the testing center</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>As outside the exam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Black on Light Yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Black on Salmon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Black on White (default)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Black on Yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Blue on White</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Blue on Yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/dialogs/setup.py" />
            <source>Candidate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Gate {gate} of {gates}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Hidden, shown at gate questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Light Yellow on Black</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Machine learning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Never visible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>No break can be taken here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>That cannot be done on this screen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>The clock cannot be shown here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>The exam is not running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>The exam is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>There are no flagged questions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>There are no incomplete questions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>There is no room for a text of this length.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>There is no such question or option.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>This exam does not offer that tool.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>This is the first question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>This question is answered in another way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>This question is closed since a break was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>This question needs a complete answer before you go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Time Remaining, {hours} hours {minutes} minutes {seconds} seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Time Remaining, {minutes} minutes {seconds} seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Unseen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>White on Black</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>White on Blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Yellow on Black</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>Yellow on Blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>You are on a break. Resume the exam first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>You have chosen as many options as this question asks for. Take one back first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>answer what you can, flag and move on; unanswered counts as wrong, guessing costs nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>ended by the candidate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>exam retired {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>on plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>pass mark {mark}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>passed at {used} min, plan {plan} min, {position}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>plan {plan} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>question {question} of {questions}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>time expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>used {used} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{all} remarks on this bank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{count} items in the bank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} min ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} min behind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{count} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} minutes of the exam time are left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{count} questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{count} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/pages/home.py" />
            <source>{errors} of {all} problems left questions out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{first} and {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{low}–{high} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{pace} a question from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{right} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>{right} of {count} ({percent} %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>×1.25 (a quarter more)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>×1.5 (half as much again)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../simulator/ui/words.py" />
            <source>×2 (double time)</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
