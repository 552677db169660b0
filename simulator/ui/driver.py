"""What a driver profile changes on an exam page: the keys and the words of its buttons, what chooses an option."""

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from simulator.exam.items import LETTERS
from simulator.exam.profile import Action, OptionKeys, Profile
from simulator.ui.keys import spelled
from simulator.ui.widgets.key_button import KeyButton


def said(text: str) -> str:
    """A word of a profile in the language of the window; those of the user's own profiles stay as they are."""
    return QCoreApplication.translate("profile", text)


def word(profile: Profile, action: Action, usual: str) -> str:
    """What a driver calls an action, the usual word where it has none of its own."""
    own = dict(profile.words).get(action)
    return usual if own is None else said(own)


def fit_buttons(page: QWidget, profile: Profile) -> None:
    """Give the buttons of a page the keys and the words of a profile."""
    keys, words = dict(profile.keys), dict(profile.words)
    for button in page.findChildren(KeyButton):
        action = action_of(button)
        if action in words:
            button.set_words(said(words[action]))
        if action in keys:
            button.set_key(keys[action])


def action_of(button: KeyButton) -> Action | None:
    """The action that a profile knows a button by, from its object name; None where there is none."""
    name = re.sub("([A-Z])", lambda found: f"-{found[1].lower()}", button.objectName())
    return next((action for action in Action if action.value == name), None)


def option_label(event: QKeyEvent, profile: Profile) -> str:
    """The label of the option that a key chooses, empty where it chooses none."""
    typed = spelled(event)
    signs = LETTERS if profile.option_keys is OptionKeys.LETTERS else "123456789"
    return typed if len(typed) == 1 and typed in signs else ""
