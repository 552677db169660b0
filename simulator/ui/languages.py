"""The language that the program speaks: its translators, and the locale for dates and numbers."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from simulator.session.preferences import Language

NATIVE_NAMES = {Language.ENGLISH: "English", Language.GERMAN: "Deutsch", Language.SPANISH: "Español"}
"""What each language is called by those who speak it; these names are not translated."""


def speak(choice: Language, resources: Path) -> None:
    """Speak a language from here on; what is on screen already must be put together anew.

    A text is looked up under the class of the instance that asks and then, by PySide6, under each of its base classes;
    so a text of a base class needs one translation, in the context of the class that says it.
    """
    language = spoken(choice, QLocale.system())
    application = QCoreApplication.instance()
    for translator in application.findChildren(QTranslator) if application else ():
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(locale(language, QLocale.system()))
    if language is not Language.ENGLISH:
        _install(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm")
        _install(resources / "translations" / f"examgate_{language}.qm")


def spoken(choice: Language, system: QLocale) -> Language:
    """Return the language that a choice means: the first of the system's that the program speaks, else English."""
    if choice is not Language.SYSTEM:
        return choice
    wishes = [QLocale(name).language() for name in system.uiLanguages()]
    known = {QLocale(language).language(): language for language in NATIVE_NAMES}
    return next((known[wish] for wish in wishes if wish in known), Language.ENGLISH)


def locale(language: Language, system: QLocale) -> QLocale:
    """Return the system's locale where it is of the language, since it knows the country; else the language's own."""
    own = QLocale(language)
    return system if system.language() == own.language() else own


def _install(path: Path) -> None:
    translator = QTranslator(QCoreApplication.instance())
    if translator.load(str(path)):
        QCoreApplication.installTranslator(translator)
