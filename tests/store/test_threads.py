"""The store at work from two threads, and its database from two connections."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from simulator.exam.events import Entry, Started, TimeNoted
from simulator.ports import AttemptId
from simulator.store.store import Store
from tests.store import samples

ROUNDS = 60


def test_a_worker_shelves_banks_while_the_candidate_answers(store: Store, attempt: AttemptId):
    start = Barrier(2)

    def shelve() -> None:
        start.wait()
        for number in range(ROUNDS):
            edited = samples.renamed(samples.bank(), f"Edition {number}")
            store.library.shelve("banks/other", str(number), samples.reading(edited))
            assert store.library.bank(samples.revision_of(edited)) == edited

    with ThreadPoolExecutor(1) as worker:
        shelving = worker.submit(shelve)
        start.wait()
        for seq in range(1, ROUNDS + 1):
            store.journal.append(attempt, [Entry(seq, seq, TimeNoted() if seq > 1 else Started())])
            assert len(store.journal.read(attempt)) == seq
        shelving.result()

    assert store.check() == ()


def test_two_threads_append_to_their_own_attempts(store: Store):
    attempts = [samples.open_attempt(store.archive, store.library) for _ in range(2)]
    start = Barrier(2)

    def sit(attempt: AttemptId) -> None:
        start.wait()
        for entry in samples.entries():
            store.journal.append(attempt, [entry])

    with ThreadPoolExecutor(2) as workers:
        list(workers.map(sit, attempts))
    assert [store.journal.read(attempt) for attempt in attempts] == [samples.entries()] * 2
