"""The words for problems in bank files: a sentence for each code."""

from PySide6.QtCore import QCoreApplication

from simulator.exam.problems import Code, Problem


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("problems", text)


def explain(problem: Problem) -> str:
    """What is wrong, with the value in question."""
    sentence = _sentences()[problem.code]
    return f"{sentence} ({problem.value})" if problem.value else sentence


def _sentences() -> dict[Code, str]:
    return {**_of_files(), **_of_questions(), **_of_blueprints(), **_of_archives(), **_of_items(), **_of_banks()}


def _of_files() -> dict[Code, str]:
    """What the reader says of files, front matter and headers."""
    return {
        Code.ENCODING: tr("The file is not UTF-8 text or cannot be read."),
        Code.BLOCK_START: tr("There is text before the first block."),
        Code.FRONT_MATTER_OPEN: tr("The front matter has no closing line of three dashes."),
        Code.FRONT_MATTER_SIZE: tr("The front matter is larger than 64 kB."),
        Code.YAML_SYNTAX: tr("The front matter is not valid YAML."),
        Code.YAML_ANCHOR: tr("Anchors and aliases are not allowed in front matter."),
        Code.YAML_DUPLICATE_KEY: tr("A field stands twice in the front matter."),
        Code.YAML_DEPTH: tr("The front matter is nested too deeply."),
        Code.FIELD_UNKNOWN: tr("There is no such field."),
        Code.FIELD_MISSING: tr("A field that must be there is missing."),
        Code.FIELD_VALUE: tr("The value of a field is not allowed."),
        Code.ID_FORMAT: tr("An id may hold small letters, digits and hyphens."),
        Code.ID_DUPLICATE: tr("The id stands twice in the bank; the first one counts."),
        Code.CASE_UNKNOWN: tr("There is no case of that id."),
        Code.BANK_MISSING: tr("The bank has no header block."),
        Code.BANK_TWICE: tr("The bank has more than one header block."),
        Code.DOMAIN_UNKNOWN: tr("The header does not list this domain."),
        Code.TASK_UNKNOWN: tr("The header does not list this task."),
        Code.KEYWORD_UNKNOWN: tr("The header does not list this keyword."),
        Code.KNOWLEDGE_VALUE: tr("Knowledge must be aws, ml or both."),
        Code.TOML_SYNTAX: tr("The file is not valid TOML."),
        Code.KEY_TWICE: tr("Two actions of one screen have the same key."),
    }


def _of_questions() -> dict[Code, str]:
    """What the reader says of questions, their options and pictures."""
    return {
        Code.STEM_EMPTY: tr("The question has no text."),
        Code.STEM_SIZE: tr("The text is longer than 64 kB."),
        Code.FENCE_OPEN: tr("A code block is never closed."),
        Code.MATH_OPEN: tr("A formula is never closed."),
        Code.OPTION_NONE: tr("The question has no options."),
        Code.OPTION_COUNT: tr("The number of options does not fit the exam."),
        Code.OPTIONS_EQUAL: tr("Two options are the same."),
        Code.OPTION_LETTER: tr("There is no option of that letter."),
        Code.KEY_NONE: tr("No option is marked as right."),
        Code.KEY_ALL: tr("Every option is marked as right."),
        Code.KEY_COUNT: tr("The question asks for another number of answers than are right."),
        Code.MEDIA_PATH: tr("Pictures must lie in the bank's own media folder."),
        Code.MEDIA_MISSING: tr("The picture is not in the media folder."),
        Code.MEDIA_KIND: tr("The picture is not of the kind that its name says."),
        Code.MEDIA_SIZE: tr("The picture is larger than 8 MiB or 40 million pixels."),
        Code.MEDIA_UNUSED: tr("No question uses this picture."),
        Code.HTML_RAW: tr("HTML in a text is left out; code belongs between backticks."),
        Code.LINK_SCHEME: tr("Only http and https links can be opened."),
    }


def _of_blueprints() -> dict[Code, str]:
    """What is wrong with the exam that a bank describes."""
    return {
        Code.BLUEPRINT_TOTAL: tr("Scored and unscored questions do not add up to the total."),
        Code.BLUEPRINT_WEIGHTS: tr("The weights of the domains do not add up to 100."),
        Code.BLUEPRINT_GATES: tr("The gates do not rise or lie outside the exam."),
        Code.BLUEPRINT_CUT: tr("The cut must be above 0 and at most 1."),
        Code.BLUEPRINT_BREAKS: tr("The breaks do not rise or lie outside the exam."),
        Code.FORM_INFEASIBLE: tr("The bank cannot fill an exam as the blueprint asks."),
        Code.KEYWORD_THIN: tr("A keyword has too few questions."),
    }


def _of_archives() -> dict[Code, str]:
    """What is wrong with an archive or the place of a bank."""
    return {
        Code.FILE_EMPTY: tr("The file is empty; get it once more from where it came."),
        Code.NO_ARCHIVE: tr(
            "The file is no archive, whatever its name says, so there is no bank in it; get it once more from where "
            "it came."
        ),
        Code.NO_BANK: tr("There is no bank.md, so this is no bank."),
        Code.BANK_BELOW: tr("There is no bank.md here but in a folder further down; that folder is the bank."),
        Code.ZIP_BROKEN: tr("The archive is damaged; get it once more from where it came."),
        Code.ZIP_LOCKED: tr("The archive is locked by a password; ask for one without."),
        Code.ZIP_METHOD: tr("The archive is packed in a way that is not read; ask for one written by bank pack."),
        Code.ZIP_PATH: tr("A name in the archive leads out of it, stands twice or is not allowed on every computer."),
        Code.ZIP_LIMIT: tr("It is larger than a bank may be, or unpacks to far more than it is."),
        Code.ZIP_OVERLAP: tr("Files of the archive overlap."),
        Code.ZIP_NESTED: tr("The archive holds another archive."),
        Code.ZIP_LEFT_OUT: tr("The file is none of a bank's and was left out."),
        Code.BANK_ID_TAKEN: tr("Another folder holds a bank of the same id; give one of them another id."),
    }


def _of_items() -> dict[Code, str]:
    """What the linter says of an item."""
    return {
        Code.CHOOSE_MISSING: tr("The question does not say how many options to choose."),
        Code.AOTA_NOTA: tr("An option refers to the other options."),
        Code.RATIONALE_MISSING: tr("There is no rationale after the options."),
        Code.EXPLANATION_MISSING: tr("An option has no explanation."),
        Code.REFERENCE_MISSING: tr("No source is given."),
        Code.NEGATIVE_LEAD: tr("The question asks for what does not hold."),
        Code.KEY_LONGEST: tr("The right option is much longer than all others."),
        Code.KEY_SHORTEST: tr("The right option is much shorter than all others."),
        Code.LENGTH_SPREAD: tr("The options differ much in length."),
        Code.ABSOLUTES: tr("Only wrong options hold words without exception."),
        Code.CLANG: tr("Only the right option repeats words of the question."),
        Code.CONVERGENCE: tr("The right option is where the other options meet."),
        Code.ARTICLE_CUE: tr("The article at the end of the question fits only some options."),
        Code.PUNCTUATION_MIX: tr("Some options end in a full stop, others do not."),
        Code.NUMBERS_UNORDERED: tr("The options are numbers that do not stay in order."),
        Code.VAGUE_FREQUENCY: tr("A word of frequency is vague."),
        Code.BLANK: tr("The question has a gap to fill in."),
        Code.STEM_SHORT: tr("The question has fewer than eight words."),
        Code.NO_QUESTION: tr("The question ends neither in a question mark nor in a colon."),
        Code.READING_LOAD: tr("There is much to read in the question and its options."),
        Code.PICTURE_UNREADABLE: tr("The picture cannot be drawn."),
        Code.PICTURE_UNNAMED: tr("The picture has no words for those who cannot see it."),
        Code.NEAR_DUPLICATE: tr("Another question is nearly the same."),
        Code.ENEMY_MISSING: tr("Another question is much alike and not in the same group of enemies."),
    }


def _of_banks() -> dict[Code, str]:
    """What the linter says of a bank as a whole, and of waivers."""
    return {
        Code.KEY_LENGTH_BIAS: tr("The right option is the longest one too often."),
        Code.LENGTH_RATIO: tr("Right options are longer than wrong ones on average."),
        Code.KEY_POSITION: tr("Right options do not stand evenly."),
        Code.CELL_THIN: tr("There are too few questions of a kind for several exams."),
        Code.WAIVER_UNKNOWN: tr("There is no such rule that could be waived here."),
        Code.WAIVER_EMPTY: tr("A waiver gives no reason."),
        Code.WAIVER_UNUSED: tr("A waiver is not needed."),
    }
